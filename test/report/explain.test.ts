import { describe, expect, test } from "vitest";
import { NUMBERS } from "../../src/match/parties/weights.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import { explainReport } from "../../src/report/index.ts";
import { explainSchema } from "../../src/report/schema-explain.ts";
import { gradeWords, holdWords, whatIfWords } from "../../src/report/wording.ts";
import { chipMaker, csl, yangtze } from "./world.ts";

const HEAD = { version: "0.1.0", record: csl, starter: false };
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const explanation: Explanation = {
  party: chipMaker,
  entry: yangtze,
  name: 0,
  words: [
    {
      query: "yangtze",
      list: "yangtze",
      relation: "equal",
      similarity: 100,
      weight: 72,
      earned: 80,
      lost: 0,
    },
    { query: "memorie", list: "memory", relation: "edit", similarity: 86, weight: 28, earned: 20, lost: 5 },
    {
      query: "north",
      list: "south",
      relation: "contradicted",
      similarity: 40,
      weight: 22,
      earned: 0,
      lost: 3,
    },
    { query: "wuhan", relation: "missing", similarity: 0, weight: 50, earned: 0, lost: 4 },
    { list: "co", relation: "extra", similarity: 0, weight: 2, earned: 0, lost: 0 },
  ],
  holds: [{ reason: "legalFormDiffers", points: -14, score: 74 }],
  nameScore: 74,
  facts: [{ feature: "country", relation: "agrees", odds: 1.35, query: "CN", list: "CN", score: 79 }],
  score: 79,
  grade: "near",
  weak: false,
  border: { grade: "same", score: 85 },
  whatIf: [
    { change: "without-shared", what: "yangtze", score: 12 },
    { change: "without-contradicted", what: "north", against: "south", score: 83 },
    { change: "without-missing", what: "wuhan", score: 81 },
    { change: "identifier-equal", what: "REGISTRATION 91420100MA4KN3K25H", score: 100 },
  ],
};

describe("an explanation as a table", () => {
  test("says score and border, the two names, the words, what held, the facts, what would change it", () => {
    expect(explainReport.table(HEAD, explanation)).toBe(`cordon 0.1.0

0.79  graded near; 0.06 below the border of same, 0.85
  party   YANGTZE MEMORIE TECHNOLOGIES WUHAN (CN)
  beside  Yangtze Memory Technologies Co., Ltd., the primary name of Yangtze Memory Technologies
          Co., Ltd. (CN)
          us-csl:EL-yangtze-memory-technologies · us-csl EL · Consolidated Screening List · version
          2026-07-31

Words: those met bring 1.00 by their weight, what differs or is left over takes away
  party       listed   likeness  weight  points
  yangtze  =  yangtze  1.00      0.72    +0.80
  memorie  ≈  memory   0.86      0.28    +0.20 -0.05
  north    ≠  south    0.40      0.22    -0.03
  wuhan    —  —        —         0.50    -0.04
  —        —  co       —         0.02    0.00
  -0.14  the legal forms differ: at most 0.74
  0.74  the name alone

Facts beside the name
  0.79  country agrees: CN / CN (odds ×1.35)
  0.79  the score

What would change it
  0.12 without the shared word YANGTZE
  0.83 without the word NORTH, which stands against SOUTH
  0.81 without the word WUHAN, which the listed name has not
  1.00 with an equal identifier, REGISTRATION 91420100MA4KN3K25H

A match is potential until a person decides it; nothing here releases a shipment.
`);
  });

  test("without facts says so; starter data has its label; a weak alias is named", () => {
    const text = explainReport.table(
      { ...HEAD, starter: true },
      { ...explanation, facts: [], name: 2, score: 80, heldAt: 80, weak: true },
    );
    expect(text).toContain("STARTER DATA, NOT FOR COMPLIANCE USE");
    expect(text).toContain("YMTC, a weak alias of Yangtze");
    expect(text).toContain("a weak alias proves at most 0.80");
    expect(text).toContain("graded near, weak evidence; 0.05 below");
    expect(explainReport.table(HEAD, { ...explanation, facts: [] })).toContain("0.74  none that both have");
    expect(explainReport.table(HEAD, { ...explanation, identifier: "IMO 9187629" })).toContain(
      "1.00  both hold IMO 9187629: that alone matches",
    );
  });

  test("writes nothing that a terminal would obey, and never says that a party is in order", () => {
    const hostile = "\u001b]0;x\u0007\u202e\u200b";
    const name = { ...yangtze.names[0]!, text: `Yangtze${hostile}` };
    const words = [{ ...explanation.words[0]!, query: `yangtze${hostile}`, list: hostile }];
    const poisoned: Explanation = {
      ...explanation,
      party: { ...chipMaker, name: hostile },
      entry: { ...yangtze, id: `us-csl:${hostile}`, names: [name], countries: [hostile] },
      words,
      facts: [{ ...explanation.facts[0]!, query: hostile, list: hostile }],
      whatIf: explanation.whatIf.map((one) => ({ ...one, what: hostile })),
    };
    const head = { ...HEAD, record: { ...csl, title: hostile, publishedOn: hostile } };
    for (const text of [explainReport.table(head, poisoned), explainReport.json(head, poisoned)]) {
      expect(text.replaceAll("\n", "")).not.toMatch(UNSEEN);
      expect(text).not.toMatch(/\b(clear(ed|ance)?|safe(ly)?|approv(ed|al)|pass(ed)?|green|ok)\b/i);
    }
  });
});

describe("an explanation as JSON", () => {
  test("keeps to its schema", () => {
    for (const one of [explanation, { ...explanation, heldAt: 80, identifier: "IMO 9187629" }]) {
      for (const starter of [false, true]) {
        const document: unknown = JSON.parse(explainReport.json({ ...HEAD, starter }, one));
        expect(explainSchema.parse(document)).toEqual(document);
      }
    }
  });

  test("has scores and points as shares, and every sentence", () => {
    const document = JSON.parse(explainReport.json(HEAD, explanation));
    expect(document).toMatchObject({
      schema: "cordon-explain/1",
      score: 0.79,
      list: { id: "us-csl", version: "2026-07-31" },
      holds: [{ reason: "legalFormDiffers", points: -0.14, text: "the legal forms differ: at most 0.74" }],
      statement: "graded near; 0.06 below the border of same, 0.85",
    });
    expect(document.whatIf[0].text).toBe("0.12 without the shared word YANGTZE");
  });
});

describe("the words of an explanation", () => {
  test.each(Object.keys(NUMBERS.ceiling).filter((key) => !key.endsWith("Rise")))(
    "the ceiling %s has a sentence",
    (reason) => {
      expect(holdWords({ reason, score: 74 })).toMatch(/^(?!.*:.*:)[a-z' ,:]+ 0\.74$/i);
      expect(holdWords({ reason, score: 74 })).not.toContain(`${reason}:`);
    },
  );

  test("a factor is said as one, and an unknown reason by its own word", () => {
    expect(holdWords({ reason: "order", factor: 95, score: 87 })).toBe(
      "the words stand in another order: times 0.95",
    );
    expect(holdWords({ reason: "moonPhase", score: 50 })).toBe("moonPhase: 0.50");
  });

  test("a score on a border, and one that is not graded", () => {
    const on = { ...explanation, score: 85, grade: "same" } as const;
    expect(gradeWords(on)).toBe("graded same; on the border of same, 0.85");
    const below = { ...explanation, score: 52, grade: "none", border: { grade: "near", score: 70 } } as const;
    expect(gradeWords(below)).toBe(
      "no grade: too little to be reported at the shipped threshold; 0.18 below the border of near, 0.70",
    );
  });

  test("several countries are said as alternatives", () => {
    expect(whatIfWords({ change: "country-agrees", what: "CD RW", score: 91 })).toBe(
      "0.91 with an agreeing country, CD or RW",
    );
  });
});
