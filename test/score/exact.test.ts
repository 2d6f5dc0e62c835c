import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { combine } from "../../src/score/exact.ts";
import { FACTORS, type ScoredFactor } from "../../src/score/profile.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { anyFindings, mulberry32, profile, upTo } from "./world.ts";

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

/** The slow twin: whole points by long division, with the remainder laid beside a half. */
function slow(shares: readonly Fraction[]): number {
  const { top, bottom } = shares.reduce(either, { top: 0n, bottom: 1n });
  const points = (100n * top) / bottom;
  const rest = 100n * top - points * bottom;
  return Number(rest + rest >= bottom ? points + 1n : points);
}

/** Strongest of each code, then strongest of each ladder, by looking at everything again and again. */
function slowFactor(findings: readonly Finding[], factor: ScoredFactor): number {
  const strongest = new Map<string, number>();
  for (const { code, severity, confidence } of findings.filter((each) => each.factor === factor)) {
    strongest.set(code, Math.max(strongest.get(code) ?? 0, severity * confidence));
  }
  for (const codes of Object.values(profile.ladders)) {
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

test("any parts combine as in slow fractions", () => {
  const random = mulberry32(7);
  for (let round = 0; round < 3000; round++) {
    const parts = Array.from({ length: Math.floor(random() * 8) }, () => upTo(10_000, random));
    const shares = parts.map((part) => ({ top: BigInt(part), bottom: 10_000n }));
    expect({ parts, points: combine(parts) }).toEqual({ parts, points: slow(shares) });
  }
});

test("the factors and number of any shipment are those of the slow twin", () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const findings = anyFindings(mulberry32(seed));
    const { factors, total } = scoreFindings(findings, profile, []);
    const twin = FACTORS.map((factor) => slowFactor(findings, factor));
    const shares = FACTORS.map((factor) => ({
      top: BigInt(profile.weights[factor]) * BigInt(factors[factor]),
      bottom: 10_000n,
    }));
    expect({ seed, factors: Object.values(factors), total }).toEqual({
      seed,
      factors: twin,
      total: slow(shares),
    });
  }
});

test("points beyond certainty, below nothing or between hundredths are refused", () => {
  for (const part of [-1, 10_001, 0.5, Number.NaN]) expect(() => combine([part])).toThrow(RangeError);
});
