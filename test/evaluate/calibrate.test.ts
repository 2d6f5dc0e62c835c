import { describe, expect, test } from "vitest";
import { calibrate } from "../../src/evaluate/calibrate.ts";
import { type Decided, type DecidedPair, decidedPairs } from "../../src/evaluate/decided-pairs.ts";
import { pairKey } from "../../src/evaluate/pair-key.ts";
import { SavedScores } from "../../src/evaluate/saved-scores.ts";
import type { CalibrationAsk } from "../../src/model/calibration.ts";
import type { Decision, DecisionStatus } from "../../src/model/decision.ts";

const TODAY = "2026-11-22";
let line = 1;
const decision = (subject: string, status: DecisionStatus, more: Partial<Decision> = {}): Decision => ({
  subject,
  list: "us-csl",
  entry: "us-csl:SDN-1",
  status,
  justification: "because",
  author: "m.vogt",
  date: "2026-03-02",
  score: 80,
  codes: ["PARTY.LISTED"],
  line: ++line,
  ...more,
});

const NAME = { subject: "Petrov", list: "us-csl", entry: "us-csl:SDN-1", line: 2 };

const of = (...decisions: Decision[]) => decidedPairs(decisions, TODAY);

describe("decided pairs", () => {
  test("are hits where confirmed or authorised, whatever the spelling of the name", () => {
    const { pairs, all, repeated } = of(
      decision("Müller & Söhne", "confirmed"),
      decision("MULLER and SOHNE", "match_authorised", { list: "us-csl/SDN", score: 77 }),
      decision("Petrov", "not_match"),
    );
    expect(pairs.map(({ hit, score }) => [hit, score])).toEqual([
      [true, 77],
      [false, 80],
    ]);
    expect([all, repeated]).toEqual([2, 1]);
  });

  test("take the highest score of those that are no match", () => {
    const { pairs } = of(
      decision("A", "not_match", { score: 71 }),
      decision("A", "not_match", { score: 75 }),
    );
    expect(pairs).toMatchObject([{ hit: false, score: 75 }]);
  });

  test("are another pair for another entry or list", () => {
    expect(of(decision("A", "not_match"), decision("A", "confirmed", { entry: "us-csl:SDN-2" })).all).toBe(2);
    expect(of(decision("A", "not_match"), decision("A", "confirmed", { list: "un-sc" })).all).toBe(2);
  });

  test("that only expired decisions speak of stand apart; the last day still counts", () => {
    expect(of(decision("A", "not_match", { expiry: "2026-11-21" }))).toMatchObject({ pairs: [], expired: 1 });
    expect(of(decision("A", "not_match", { expiry: TODAY }))).toMatchObject({
      pairs: [{ hit: false }],
      expired: 0,
    });
    const renewed = of(decision("A", "confirmed", { expiry: "2026-04-01" }), decision("A", "not_match"));
    expect(renewed).toMatchObject({ pairs: [{ hit: false }], conflicts: [] });
  });

  test("under review stand apart, also where a review was opened again", () => {
    expect(of(decision("A", "under_review"))).toMatchObject({ pairs: [], undecided: 1 });
    const again = of(decision("A", "not_match"), decision("A", "under_review", { date: "2026-05-01" }));
    expect(again).toMatchObject({ pairs: [], undecided: 1 });
    const settled = of(decision("A", "under_review", { date: "2026-01-01" }), decision("A", "not_match"));
    expect(settled).toMatchObject({ pairs: [{ hit: false }], undecided: 0 });
  });

  test("on which decisions contradict each other are told, with their lines, and left out", () => {
    const two = [decision("A", "not_match"), decision("a.", "confirmed", { date: "2026-06-01" })];
    const { pairs, conflicts } = of(...two);
    expect(pairs).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        subject: "A",
        entry: "us-csl:SDN-1",
        decisions: [{ line: two[0]!.line, status: "not_match" }, { line: two[1]!.line }],
      },
    ]);
  });

  test("do not depend on the order of the rows", () => {
    const rows = [
      decision("A", "not_match", { score: 71 }),
      decision("A", "not_match", { score: 75 }),
      decision("B", "confirmed", { date: "2026-05-05" }),
      decision("B", "under_review", { date: "2026-05-06" }),
    ];
    const [one, other] = [of(...rows), of(...rows.toReversed())];
    expect({ ...other, pairs: other.pairs.toReversed() }).toEqual(one);
  });

  test("without a Latin letter are still pairs of their own", () => {
    expect(pairKey(decision("???", "confirmed"))).not.toBe(pairKey(decision("!!!", "confirmed")));
  });
});

describe("saved results", () => {
  const seen = {
    subject: "petrov",
    entry: "us-csl:SDN-1",
    list: "us-csl",
    source: "SDN",
    codes: ["PARTY.LISTED"],
  };
  const filled = (pair: Partial<DecidedPair>, scores: readonly number[]) => {
    const whole: DecidedPair = {
      key: pairKey({ ...seen, subject: "Petrov" }),
      ...NAME,
      hit: true,
      codes: [],
      ...pair,
    };
    const saved = new SavedScores([whole]);
    for (const score of scores) saved.add({ ...seen, score });
    saved.add({ ...seen, subject: "Somebody else", score: 50 });
    return saved.complete(whole);
  };

  test("fill in the score least to the pair's credit, and the codes", () => {
    expect(filled({ hit: true }, [90, 74, 80])).toMatchObject({ score: 74, codes: ["PARTY.LISTED"] });
    expect(filled({ hit: false }, [90, 74, 80])).toMatchObject({ score: 90 });
  });

  test("do not outweigh what a decision says, and invent nothing", () => {
    expect(filled({ score: 77, codes: ["PARTY.ADDRESS"] }, [90])).toMatchObject({
      score: 77,
      codes: ["PARTY.ADDRESS"],
    });
    expect(filled({}, [])).not.toHaveProperty("score");
  });
});

const pairs = (hit: boolean, scores: readonly number[], codes = ["PARTY.LISTED"]): DecidedPair[] =>
  scores.map((score, at) => ({ key: `${hit} ${at}`, ...NAME, hit, score, codes }));
const all = (score: number, count: number) => Array.from({ length: count }, () => score);

describe("a calibration", () => {
  const NONE: Decided = { pairs: [], all: 0, repeated: 0, expired: 0, undecided: 0, conflicts: [] };
  const ASK: CalibrationAsk = {
    thresholds: Array.from({ length: 51 }, (_, at) => at + 50),
    current: 70,
    highest: 84,
    maxLoss: 500,
  };
  const run = (given: readonly DecidedPair[], ask: Partial<CalibrationAsk> = {}) =>
    calibrate(NONE, given, 0, { ...ASK, ...ask });

  test("counts what scores below a threshold, and not what reaches it", () => {
    const { thresholds, hits, others, lowest } = run([
      ...pairs(true, [74, 90]),
      ...pairs(false, [70, 73, 74, 100]),
    ]);
    expect([hits, others, lowest]).toEqual([2, 4, 70]);
    const at = (threshold: number) => {
      const { lost, saved } = thresholds.find((row) => row.threshold === threshold)!;
      return [lost.count, saved.count];
    };
    expect([at(70), at(71), at(74), at(75), at(100)]).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(thresholds.map(({ threshold }) => threshold)).toEqual(ASK.thresholds);
  });

  test("stands beside each finding code; a pair with two under both, one without under none", () => {
    const given = [
      ...pairs(true, [90], ["B.TWO", "A.ONE"]),
      ...pairs(false, [70], []),
      ...pairs(false, [71], ["A.ONE"]),
    ];
    expect(run(given).codes.map(({ code, hits, others }) => [code, hits, others])).toEqual([
      [undefined, 0, 1],
      ["A.ONE", 1, 1],
      ["B.TWO", 1, 0],
    ]);
  });

  test("counts pairs without a score apart", () => {
    const { counts, hits, thresholds } = run([{ key: "x", ...NAME, hit: true, codes: [] }]);
    expect([counts.unscored, hits, thresholds[0]!.lost]).toEqual([1, 0, { count: 0, of: 0 }]);
  });

  test("proposes the highest threshold that loses no true hit, where enough of them show it", () => {
    const given = [...pairs(true, all(78, 73)), ...pairs(false, [71, 77, 83])];
    expect(run(given).proposal).toMatchObject({
      kind: "threshold",
      threshold: 78,
      saved: 2,
      lost: { count: 0, of: 73 },
    });
  });

  test("proposes nothing over true hits without a score, and names them in the order of the file", () => {
    const given = [...pairs(true, all(78, 73)), ...pairs(false, [71, 77, 83])];
    const unknown = [9, 4].map((row) => ({
      key: `unknown ${row}`,
      ...NAME,
      line: row,
      hit: true,
      codes: [],
    }));
    const { proposal, counts } = run([...given, ...unknown]);
    expect(proposal).toEqual({ kind: "unscored", hits: 2 });
    expect(counts.unscoredHits).toEqual([
      { ...NAME, line: 4 },
      { ...NAME, line: 9 },
    ]);
    const other = run([...given, { ...unknown[0]!, hit: false }]);
    expect([other.proposal.kind, other.counts.unscoredHits]).toEqual(["threshold", []]);
  });

  test("says how many it takes where they are too few", () => {
    expect(run(pairs(true, all(78, 72))).proposal).toEqual({ kind: "too_few", hits: 72, needed: 73 });
    expect(run([]).proposal).toEqual({ kind: "too_few", hits: 0, needed: 73 });
    expect(run(pairs(true, all(78, 380)), { maxLoss: 100 }).proposal).toMatchObject({
      kind: "too_few",
      needed: 381,
    });
  });

  test("lets the threshold stay where another saves nothing, loses a hit, or is the grade same", () => {
    const hits = all(95, 80);
    expect(run(pairs(true, hits)).proposal).toEqual({ kind: "stay" });
    expect(run([...pairs(true, [...hits, 70]), ...pairs(false, [71])]).proposal).toEqual({ kind: "stay" });
    expect(run([...pairs(true, hits), ...pairs(false, [84, 90])]).proposal).toEqual({ kind: "stay" });
    expect(run([...pairs(true, hits), ...pairs(false, [83, 90])]).proposal).toMatchObject({
      threshold: 84,
      saved: 1,
    });
  });
});
