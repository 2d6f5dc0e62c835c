import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RECORD_KINDS } from "../../src/model/dated-record.ts";
import type { DatedRecord } from "../../src/model/dated-record.ts";
import { BANDS } from "../../src/model/finding.ts";
import type { Band, Finding } from "../../src/model/finding.ts";
import type { RecordsCase } from "../../src/policy/case.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { authorities, caseOf, CONSIGNEE, evaluate, finding, NOW, profile, read, SCOPE } from "./world.ts";

/** A small world, so that records often meet findings. */
const RUNS = { numRuns: 10_000, seed: 20_261_122 };
const CODES = [
  "LICENCE.REQUIRED",
  "ITEM.DUAL_USE",
  "ITEM.PROHIBITED",
  "PARTY.LISTED",
  "PARTY.ADDRESS",
  "DEST.EMBARGO",
  "DEST.CONCERN",
  "DEST.TIE",
  "DEST.MISMATCH",
  "USE.WMD",
  "DATA.UNSCREENABLE",
];
const STRICT = /^(?:PARTY\.|DEST\.(?:EMBARGO|SEVERE|TRANSIT)|USE\.WMD|ITEM\.PROHIBITED)/;
const PARTS = ["31 CFR part 515", "15 CFR 746.2", "22 CFR 126.1", "NS 2", "31 CFR part 560", "15 CFR 746.7"];
const CITATIONS = [
  ...PARTS,
  "15 CFR 746.2; 31 CFR part 515",
  "31 CFR part 560; 15 CFR 746.7",
  "15 CFR 746.6(a)(1); EO 13685",
  "15 CFR 746.4; 31 CFR part 510",
  "31 CFR part 510; 49 USC 40106",
];
/** Whose licence answers for a part of a citation; with a mark where that is to be confirmed. */
const ANSWER: Readonly<Record<string, readonly string[]>> = {
  "31 CFR part 515": ["OFAC", "BIS?"],
  "31 CFR part 560": ["OFAC"],
  "31 CFR part 510": ["OFAC"],
  "EO 13685": ["OFAC"],
  "15 CFR 746.2": ["BIS"],
  "15 CFR 746.4": ["BIS"],
  "15 CFR 746.6(a)(1)": ["BIS"],
  "15 CFR 746.7": ["BIS", "OFAC"],
  "22 CFR 126.1": ["DDTC", "BIS"],
  "NS 2": ["BIS"],
};
const DATE = "2026-12-01";
const code = fc.constantFrom(...CODES);
const order = (band: Band) => BANDS.indexOf(band);

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    code,
    severity: fc.integer({ min: 0, max: 100 }),
    confidence: fc.constantFrom(40, 80, 100),
    gate: fc.constantFrom<Band | undefined>("enhanced", "hold", undefined),
    overlay: fc.constantFrom<string | undefined>("us", "us", "eu", undefined),
    citation: fc.constantFrom(...CITATIONS),
    own: fc.boolean(),
  })
  .map(({ code, severity, gate, overlay, own, ...rest }) =>
    finding(code, {
      ...rest,
      severity: /^(?:LICENCE|DATA)/.test(code) ? 0 : severity,
      ...(gate === undefined ? {} : { gate }),
      ...(overlay === undefined ? {} : { overlay }),
      ...(own ? { subject: "consignee", evidence: { party: CONSIGNEE.name } } : {}),
    }),
  );
const anyFindings = fc.array(anyFinding, { minLength: 1, maxLength: 6 });

const anyRow = fc
  .record({
    authority: fc.constantFrom("BIS", "OFAC", "DDTC", "BAFA", "own"),
    kind: fc.constantFrom(...RECORD_KINDS),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 8 }),
    programme: fc.subarray([...PARTS, "15 CFR 746.4", "31 CFR part 510", "EO 13685", "15 CFR 746.6(a)(1)"]),
    parties: fc.constantFrom<unknown>("*", [CONSIGNEE.name], [CONSIGNEE.name], ["Somebody Else"]),
    countries: fc.constantFrom<unknown>("*", ["CN"], ["CN", "JP"], ["JP"]),
    max: fc.constantFrom("*", "*", "2000", "1"),
    from: fc.constantFrom("2026-01-01", "2026-01-01", "2026-11-30"),
    to: fc.constantFrom("2027-06-30", "2027-06-30", "2027-06-30", "2026-12-02", "2026-11-25", "2026-11-20"),
    zone: fc.constantFrom("Z", "+14:00", "-12:00"),
    requires: fc.constantFrom([], [], ["statement"]),
    met: fc.boolean(),
  })
  .map(({ kind, authority, codes, programme, parties, countries, max, from, to, zone, requires, met }) => ({
    kind: authority === "own" && kind !== "trusted_party" ? "waiver" : kind,
    authority,
    legal_ref: "x",
    lifts: { codes, ...(programme.length > 0 ? { programme } : {}) },
    scope: {
      ...SCOPE,
      parties,
      countries,
      ...(max === "*" ? {} : { max_value: max, currency: "USD", limit: "per_shipment" }),
    },
    excludes: {},
    valid_from: `${from < to ? from : "2026-01-01"}T00:00:00${zone}`,
    valid_to: `${to}T12:00:00${zone}`,
    requires,
    met: met ? requires : [],
    requested_by: "A",
    approved_by: "B",
  }));
const anyRecords: fc.Arbitrary<readonly DatedRecord[]> = fc
  .array(anyRow, { maxLength: 6 })
  .map((rows) => read(...rows.map((row, at) => ({ id: `R-${at}`, ...row }))));

const EMBARGOES = ["DEST.EMBARGO", "DEST.TRANSIT", "ITEM.PROHIBITED"];
/** Findings of law, and licences of the authorities that impose it: cases in which several are needed. */
const embargoes = fc.array(
  fc
    .record({
      code: fc.constantFrom(...EMBARGOES),
      gate: fc.constantFrom<Band>("enhanced", "hold"),
      citation: fc.constantFrom(...CITATIONS),
    })
    .map(({ code, ...rest }) => finding(code, { severity: 100, overlay: "us", ...rest })),
  { minLength: 1, maxLength: 3 },
);
const licences: fc.Arbitrary<readonly DatedRecord[]> = fc
  .array(
    fc.record({
      row: anyRow,
      kind: fc.constantFrom("licence", "licence", "general_licence"),
      authority: fc.constantFrom("BIS", "OFAC", "DDTC"),
      codes: fc.subarray(EMBARGOES, { minLength: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    read(
      ...rows.map(({ row, kind, authority, codes }, at) => ({
        ...row,
        id: `R-${at}`,
        kind,
        authority,
        lifts: { ...row.lifts, codes },
        scope: { ...SCOPE, parties: [CONSIGNEE.name] },
      })),
    ),
  );

const world = (findings: readonly Finding[]): RecordsCase => caseOf({ findings });
const shuffledBy = <T>(values: readonly T[], by: number): T[] =>
  [...values.slice(by), ...values.slice(0, by)].toReversed();

/** Cheaper than `expect` in many thousand cases; fast-check shows the case. */
function holds(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

type Check = (findings: readonly Finding[], records: readonly DatedRecord[], by: number) => void;
/** @returns the number of cases in which it held: all. */
function always(check: Check, found = anyFindings, records = anyRecords): number {
  fc.assert(fc.property(found, records, fc.nat(5), check), RUNS);
  return RUNS.numRuns;
}

const neverRaises: Check = (findings, records) => {
  const of = world(findings);
  const all = order(evaluate(of, records).net);
  holds(all <= order(evaluate(of, records.slice(1)).net), "raised");
};

const inAnyOrder: Check = (findings, records, by) => {
  const of = world(findings);
  const [a, b] = [records, shuffledBy(records, by)].map((some) => JSON.stringify(evaluate(of, some)));
  holds(a === b, "the order matters");
};

describe("whatever the findings and the records", () => {
  test("they never change the gross score, and the net band is never above the gross one", () => {
    const nets = new Set<string>();
    const held = always((findings, records) => {
      const before = scoreFindings(findings, profile, ["us@1.0"]);
      const { net } = evaluate(world(findings), records);
      const after = scoreFindings(findings, profile, ["us@1.0"], net);
      nets.add(`${before.gross} ${net}`);
      holds(order(net) <= order(before.gross), "net above gross");
      const same = { ...after, net: before.net, vector: before.vector };
      holds(JSON.stringify(same) === JSON.stringify(before), "the score moved");
      holds(after.vector === before.vector.replace(/\/N:\w+/, `/N:${net}`), "the vector moved");
    });
    expect(held).toBeGreaterThanOrEqual(10_000);
    // The cases made up reach every step there is.
    const steps = ["hold hold", "hold enhanced", "hold standard", "enhanced enhanced", "enhanced standard"];
    expect([...nets].toSorted()).toEqual([...steps, "standard standard"].toSorted());
  });

  test("no gate is lifted without an applied record that names it, of its jurisdiction and of a kind that may", () => {
    const held = always((findings, records) => {
      const { trace } = evaluate(world(findings), records);
      for (const { finding: at, code, overlay, from, to, by } of trace.reasons) {
        holds(by.length > 0 === (to !== from), "lifted by nobody, or by somebody and not lifted");
        for (const id of by) {
          const one = records.find((record) => record.id === id)!;
          const covers = trace.applied.find(({ record }) => record === id)?.covers ?? [];
          holds(covers.length > 0, "the record covers nothing");
          if (at === undefined) continue;
          holds(one.lifts.codes.includes(code), "the code is not named");
          holds(
            covers.some((cover) => cover.finding === at),
            "the finding is not covered",
          );
          holds(authorities.find(one.authority)?.overlay === (overlay ?? "own"), "another jurisdiction");
          holds(!STRICT.test(code) || one.kind.endsWith("licence"), "no licence over a strict code");
          holds(code !== "LICENCE.REQUIRED" || one.kind !== "trusted_party", "trusted over a licence");
        }
      }
    });
    expect(held).toBeGreaterThanOrEqual(10_000);
  });

  test("no gate of law is lifted before every authority that imposed a part of it has licensed it", () => {
    const lifted = new Set<string>();
    const check: Check = (findings, records) => {
      const { trace } = evaluate(world(findings), records);
      for (const { finding: at, code, overlay, to, from, by } of trace.reasons) {
        if (at === undefined || to === from || overlay !== "us" || !STRICT.test(code)) continue;
        const over = trace.applied.filter(({ record }) => by.includes(record));
        for (const part of findings[at]!.citation.split("; ")) {
          const answers = ANSWER[part] ?? [];
          const sure = over.some(({ authority }) => answers.includes(authority));
          const open = over.some(({ authority }) => answers.includes(`${authority}?`));
          holds(sure || (open && to === "enhanced"), "a part without a licence");
        }
        if (by.length > 1 && findings[at]!.citation.startsWith("15 CFR 746.4;")) lifted.add(`${from} ${to}`);
      }
      for (const { waits, covers } of trace.applied)
        for (const { finding: at, why } of waits) {
          holds(why.length > 0, "waits for nothing");
          holds(!covers.some((cover) => cover.finding === at), "covered, and waits");
          const reason = trace.reasons.find((one) => one.finding === at);
          holds(reason === undefined || reason.by.length === 0, "lifted, and waits");
        }
    };
    expect(always(check)).toBeGreaterThanOrEqual(10_000);
    const held = always(check, embargoes, licences);
    expect(held).toBeGreaterThanOrEqual(10_000);
    expect([...lifted].toSorted()).toEqual(["enhanced standard", "hold enhanced", "hold standard"]);
  });

  test("the net band is the strictest reason left, and the total without what is covered is in its band", () => {
    const held = always((findings, records) => {
      const { net, trace } = evaluate(world(findings), records);
      holds(order(net) === Math.max(0, ...trace.reasons.map(({ to }) => order(to))), "not the strictest");
      const total = trace.reasons.find(({ code }) => code === "total");
      if (total === undefined || total.to === total.from) return;
      const applied = trace.applied.filter(({ record }) => total.by.includes(record));
      const covered = new Set(applied.flatMap(({ covers }) => covers.map((cover) => cover.finding)));
      const left = findings.filter((_, at) => !covered.has(at));
      holds(order(scoreFindings(left, profile, []).totalBand) <= order(total.to), "the total is above");
    });
    expect(held).toBeGreaterThanOrEqual(10_000);
  });

  test("a record that does not hold on both days never acts", () => {
    const past = { text: "2026-11-20T00:00:00Z", at: Date.UTC(2026, 10, 20), zone: 0 };
    const held = always((findings, records) => {
      const { trace } = evaluate(world(findings), records);
      for (const { validFrom, validTo } of trace.applied) {
        holds(
          Date.parse(validFrom) <= NOW.getTime() && NOW.getTime() <= Date.parse(validTo),
          "out of its time",
        );
        const [from, to] = [validFrom.slice(0, 19), validTo.slice(0, 19)];
        holds(from <= `${DATE}T00:00:00` && to >= `${DATE}T23:59:59`, "out of the day of shipment");
      }
      const gone = records.map((one) => ({ ...one, validTo: past }));
      const left = evaluate(world(findings), gone);
      holds(left.trace.applied.length === 0, "an expired record applies");
      holds(left.net === scoreFindings(findings, profile, []).gross, "an expired record lowers");
    });
    expect(held).toBeGreaterThanOrEqual(10_000);
  });

  test("one more record never raises the net band", () => {
    expect(always(neverRaises)).toBeGreaterThanOrEqual(10_000);
    const held = always(neverRaises, embargoes, licences);
    expect(held).toBeGreaterThanOrEqual(10_000);
  });

  test("the order of the records changes nothing", () => {
    expect(always(inAnyOrder)).toBeGreaterThanOrEqual(10_000);
    const held = always(inAnyOrder, embargoes, licences);
    expect(held).toBeGreaterThanOrEqual(10_000);
  });
});
