import fc from "fast-check";
import { expect, test } from "vitest";
import type { Band, Finding } from "../../src/model/finding.ts";
import { combine } from "../../src/score/exact.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { anyFindings, CASES } from "./arbitrary.ts";
import { profile } from "./world.ts";

/* The slow twin: the specification written down a second time, in fractions, with its numbers as published. */

const WEIGHTS = { P: [1n, 1n], I: [6n, 10n], D: [6n, 10n], U: [7n, 10n] } as const;
const LADDERS = [
  ["ITEM.MUNITIONS", "ITEM.STRATEGIC", "ITEM.DUAL_USE", "ITEM.UNILATERAL", "ITEM.LOW_TIER"],
  ["DEST.EMBARGO", "DEST.SEVERE", "DEST.ARMS_EMBARGO", "DEST.CONCERN"],
];

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function reduced({ top, bottom }: Fraction): Fraction {
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

/** The chance of a or b where they are independent: a + b − ab. */
function either(a: Fraction, b: Fraction): Fraction {
  const sum = a.top * b.bottom + b.top * a.bottom - a.top * b.top;
  return reduced({ top: sum, bottom: a.bottom * b.bottom });
}

/** Whole points by long division, with the remainder laid beside a half. */
function slow(shares: readonly Fraction[]): number {
  const { top, bottom } = shares.reduce(either, { top: 0n, bottom: 1n });
  const points = (100n * top) / bottom;
  const rest = 100n * top - points * bottom;
  return Number(rest + rest >= bottom ? points + 1n : points);
}

/** Strongest of each code, then strongest of each ladder, by looking at everything again and again. */
function slowFactor(findings: readonly Finding[], factor: keyof typeof WEIGHTS): number {
  const strongest = new Map<string, number>();
  for (const { code, severity, confidence } of findings.filter((each) => each.factor === factor)) {
    strongest.set(code, Math.max(strongest.get(code) ?? 0, severity * confidence));
  }
  for (const codes of LADDERS) {
    const standing = codes.filter((code) => strongest.has(code));
    const best = Math.max(...standing.map((code) => strongest.get(code) ?? 0));
    const keeper = standing.find((code) => strongest.get(code) === best);
    for (const code of standing) if (code !== keeper) strongest.delete(code);
  }
  return slow([...strongest.values()].map((points) => ({ top: BigInt(points), bottom: 10_000n })));
}

test("a half point is rounded up, and a hair less than half is not", () => {
  expect(combine([50])).toBe(1);
  expect(combine([49])).toBe(0);
  expect(combine([70 * 45])).toBe(32); // 31.5
  expect(combine([9950])).toBe(100);
  expect(combine([9949])).toBe(99);
});

test("nothing combines to 0, and one certainty to 100 whatever stands beside it", () => {
  expect(combine([])).toBe(0);
  expect(combine([0, 0])).toBe(0);
  expect(combine([1, 10_000, 50])).toBe(100);
});

test("two parts that meet at exactly half a point are rounded up, where doubles are not to be trusted", () => {
  expect(combine([1000, 500])).toBe(15); // 1 − 0.9 × 0.95 = 0.145
  expect(combine([500, 1000])).toBe(15);
});

/** The band by the number, then by every gate in turn. */
function slowBand(total: number, findings: readonly Finding[]): Band {
  if (total >= 70 || findings.some(({ gate }) => gate === "hold")) return "hold";
  return total >= 30 || findings.some(({ gate }) => gate === "enhanced") ? "enhanced" : "standard";
}

function slowScore(findings: readonly Finding[]) {
  const names = ["P", "I", "D", "U"] as const;
  const points = names.map((name) => slowFactor(findings, name));
  const weighed = names.map((name, at) => {
    const [top, bottom] = WEIGHTS[name];
    return reduced({ top: top * BigInt(points[at] ?? 0), bottom: bottom * 100n });
  });
  const total = slow(weighed);
  const [P, I, D, U] = points;
  return { factors: { P, I, D, U }, total, gross: slowBand(total, findings) };
}

test("any parts combine as in slow fractions", () => {
  const part = fc.oneof(fc.constantFrom(0, 50, 5000, 9950, 10_000), fc.integer({ min: 0, max: 10_000 }));
  const law = fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
    expect(combine(parts)).toBe(slow(parts.map((each) => ({ top: BigInt(each), bottom: 10_000n }))));
  });
  fc.assert(law, CASES);
});

test("factors, number and gross band of any shipment are those of the slow twin", () => {
  const law = fc.property(anyFindings, (findings) => {
    expect(scoreFindings(findings, profile, [])).toMatchObject(slowScore(findings));
  });
  fc.assert(law, CASES);
});

test("points beyond certainty, below nothing or between hundredths are refused", () => {
  for (const part of [-1, 10_001, 0.5, Number.NaN]) expect(() => combine([part])).toThrow(RangeError);
});
