import { expect, test } from "vitest";
import { bytesOf, joinParts, splitParts } from "../../src/match/parts.ts";

const numbers = Uint32Array.of(1, 2, 2 ** 32 - 1);
const sums = Float64Array.of(0.1, -1e300);
const joined = joinParts({ version: 3 }, [
  Uint8Array.of(1, 2, 3),
  bytesOf(numbers),
  bytesOf(sums),
  new Uint8Array(0),
]);

test("parts that were joined are split as they were, wherever the bytes stand", () => {
  for (const offset of [0, 3, 8]) {
    const moved = new Uint8Array(joined.length + offset + 5).subarray(offset, offset + joined.length);
    moved.set(joined);
    const { header, part } = splitParts(moved);
    expect(header).toEqual({ version: 3, lengths: [3, 12, 16, 0] });
    expect([...part(0, Uint8Array)]).toEqual([1, 2, 3]);
    expect(part(1, Uint32Array)).toEqual(numbers);
    expect(part(2, Float64Array)).toEqual(sums);
    expect(part(3, Uint16Array)).toEqual(new Uint16Array(0));
  }
});

test("what is cut off, or no such thing, is refused", () => {
  for (const bytes of [
    joined.subarray(0, -9),
    joined.subarray(0, 12),
    new Uint8Array(0),
    new Uint8Array(99).fill(255),
  ])
    expect(() => splitParts(bytes)).toThrow(/./);
});
