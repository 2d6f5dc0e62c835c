import { describe, expect, test } from "vitest";
import { shareOf } from "../../src/evaluate/share.ts";
import { leastWithout, lowerAtLeast, upperAtMost } from "../../src/evaluate/wilson.ts";

const Z = 1.96;
/** The textbook formula, in doubles. */
function inDoubles(k: number, n: number): readonly [number, number] {
  const p = k / n;
  const root = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const whole = 1 + (Z * Z) / n;
  const centre = p + (Z * Z) / (2 * n);
  return [(centre - root) / whole, (centre + root) / whole];
}

describe("a share", () => {
  test.each([
    [0, 10, 0, 0, 278],
    [1, 10, 100, 17, 405],
    [5, 10, 500, 236, 764],
    [10, 10, 1000, 722, 1000],
    [0, 1, 0, 0, 794],
    [1, 3, 333, 61, 793],
    [2, 3, 667, 207, 939],
    [15, 1000, 15, 9, 25],
  ])("%i of %i has the Wilson interval of the textbooks, rounded outwards", (count, of, share, low, high) => {
    expect(shareOf(count, of)).toEqual({ count, of, share, interval: { low, high } });
  });

  test("agrees with the formula in doubles, and always holds it, for every count of many wholes", () => {
    for (const n of [1, 2, 7, 30, 97, 381, 5000]) {
      for (let k = 0; k <= n; k += Math.max(1, Math.floor(n / 40))) {
        const [low, high] = inDoubles(k, n);
        const { interval } = shareOf(k, n);
        expect(interval!.low / 1000).toBeLessThanOrEqual(low + 1e-9);
        expect(interval!.low / 1000).toBeGreaterThan(low - 0.001 - 1e-9);
        expect(interval!.high / 1000).toBeGreaterThanOrEqual(high - 1e-9);
        expect(interval!.high / 1000).toBeLessThan(high + 0.001 + 1e-9);
      }
    }
  });

  test("mirrors itself: what is lost of a whole is what is kept of it", () => {
    for (let k = 0; k <= 53; k++) {
      const [lost, kept] = [shareOf(k, 53), shareOf(53 - k, 53)];
      expect(lost.interval!.low).toBe(1000 - kept.interval!.high);
    }
  });

  test("of nothing is not told, and what is no part of a whole is refused", () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0 });
    expect([upperAtMost(0, 0, 1000, 1000), lowerAtLeast(0, 0, 0, 1000)]).toEqual([false, false]);
    for (const [count, of] of [
      [2, 1],
      [-1, 5],
      [0.5, 5],
      [0, Number.NaN],
    ] as const)
      expect(() => shareOf(count, of)).toThrow(RangeError);
  });

  test("of none lost is proved by so many, and by no fewer", () => {
    expect([leastWithout(100, 10_000), leastWithout(500, 10_000), leastWithout(0, 10_000)]).toEqual([
      381,
      73,
      undefined,
    ]);
    for (const most of [1, 10, 100, 333, 500, 5000, 9999]) {
      const least = leastWithout(most, 10_000)!;
      expect(upperAtMost(0, least, most, 10_000)).toBe(true);
      // Of none nothing is proved, so that one fewer than one proves nothing either.
      expect(upperAtMost(0, least - 1, most, 10_000)).toBe(false);
    }
  });
});
