import { expect, test } from "vitest";
import { hashTable, prefixShift, restOf } from "../../../src/match/parties/hash-table.ts";
import { seeded } from "../../text/world.ts";

test.each([0, 1, 7, 100, 20_000])(
  "of %i hashes each stands under its prefix, with its rest, in order",
  (count) => {
    const next = seeded(count);
    const hashes = Array.from({ length: count }, () => next(2 ** 32)).sort((a, b) => a - b);
    const { starts, rests } = hashTable(hashes);
    expect(Number.isInteger(Math.log2(starts.length - 1))).toBe(true);
    expect([starts[0], starts.at(-1), rests.length]).toEqual([0, count, count]);
    const shift = prefixShift(starts);
    const wrong = hashes.filter((hash, at) => {
      const prefix = hash >>> shift;
      return at < starts[prefix]! || at >= starts[prefix + 1]! || rests[at] !== restOf(hash, shift);
    });
    expect(wrong).toEqual([]);
  },
);

test("few hashes of many stand under the bits of another", () => {
  const next = seeded(3);
  const hashes = Array.from({ length: 50_000 }, () => next(2 ** 32)).sort((a, b) => a - b);
  const { starts, rests } = hashTable(hashes);
  const shift = prefixShift(starts);
  let met = 0;
  for (let i = 0; i < 10_000; i++) {
    const hash = next(2 ** 32);
    const from = starts[hash >>> shift]!;
    met += rests
      .subarray(from, starts[(hash >>> shift) + 1])
      .filter((rest) => rest === restOf(hash, shift)).length;
  }
  expect(met).toBeLessThan(1000);
});
