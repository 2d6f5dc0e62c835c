import fc from "fast-check";
import type { Band, Finding } from "../../src/model/finding.ts";
import { byCodeUnits } from "../../src/score/grammar.ts";
import type { ParsedVector } from "../../src/score/vector.ts";
import { finding } from "./world.ts";

/** How each law of the score is tried: equal runs on every machine, at least ten thousand cases. */
export const CASES = { seed: 20_261_122, numRuns: 10_000 } as const;

/** Codes of both ladders and of none, of every factor; some are the beginning of others. */
const CODES = [
  "PARTY.LISTED",
  "PARTY.LISTED_WEAK",
  "PARTY.ADDRESS",
  "ITEM.MUNITIONS",
  "ITEM.STRATEGIC",
  "ITEM.DUAL_USE",
  "ITEM.LOW_TIER",
  "ITEM.VAGUE",
  "DEST.EMBARGO",
  "DEST.SEVERE",
  "DEST.ARMS_EMBARGO",
  "DEST.CONCERN",
  "DEST.TIE",
  "DEST.MISMATCH",
  "USE.MILITARY",
  "USE.RED_FLAG.cash",
  "USE.RED_FLAG.cash-advance",
  "USE.RED_FLAG.new-buyer",
  "LICENCE.REQUIRED",
  "DATA.UNSCREENABLE",
];

/** 0 to 100, the ends more often than the rest. */
export const percent = fc.oneof(fc.constantFrom(0, 1, 99, 100), fc.integer({ min: 0, max: 100 }));

const gate = fc.constantFrom<Band | undefined>(undefined, undefined, "standard", "enhanced", "hold");

export const anyFinding: fc.Arbitrary<Finding> = fc
  .tuple(fc.constantFrom(...CODES), percent, percent, gate)
  .map(([code, severity, confidence, band]) => finding(code, severity, confidence, band));

export const anyFindings: fc.Arbitrary<Finding[]> = fc.array(anyFinding, { maxLength: 12 });

/** Findings with the same in another order. */
export const reordered: fc.Arbitrary<readonly [Finding[], Finding[]]> = anyFindings.chain((findings) =>
  fc.tuple(
    fc.constant(findings),
    fc.shuffledSubarray(findings, { minLength: findings.length, maxLength: findings.length }),
  ),
);

const code = fc.oneof(
  fc.constantFrom(...CODES),
  fc.stringMatching(/^[A-Z][A-Z0-9_]{0,2}(?:\.[A-Za-z0-9_-]{1,2}){1,2}$/),
);
const gates = fc
  .uniqueArray(fc.record({ code, band: fc.constantFrom<Band>("enhanced", "hold") }), {
    selector: (each) => each.code,
    maxLength: 6,
  })
  .map((each) => each.toSorted((a, b) => byCodeUnits(a.code, b.code)));
const overlays = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,2}@[0-9][0-9A-Za-z._-]{0,3}$/), {
    selector: (each) => each.split("@", 1)[0],
    maxLength: 4,
  })
  .map((each) => each.toSorted(byCodeUnits));
/** Gross band, and a net band that is not above it. */
const bands = fc.constantFrom<readonly [Band, Band]>(
  ["standard", "standard"],
  ["enhanced", "standard"],
  ["enhanced", "enhanced"],
  ["hold", "standard"],
  ["hold", "enhanced"],
  ["hold", "hold"],
);

/** Anything that a vector can say, whether its bands follow from its factors or not. */
export const anyVector: fc.Arbitrary<ParsedVector> = fc
  .record({
    version: fc.tuple(fc.nat(30), fc.nat(30)).map(([major, minor]) => `${major}.${minor}`),
    factors: fc.record({ P: percent, I: percent, D: percent, U: percent }),
    gates,
    bands,
    overlays,
  })
  .map(({ bands: [gross, net], ...rest }) => ({ ...rest, gross, net }));
