import type { IndexData } from "./index-data.ts";
import { keysOf } from "./keys.ts";
import { Numbers } from "./numbers.ts";

const MAX_VOCABULARY = 2 ** 21;
/** Bits of the filter for each key. */
const FILTER_BITS = 8;

/** The part of an index that leads from a token to the tokens like it. */
export type KeyTable = Pick<
  IndexData,
  "vocabulary" | "keys" | "keyTokens" | "keyTokensHigh" | "buckets" | "filter"
>;

/** Files every token of a vocabulary under all its keys. */
export function keyTable(vocabulary: readonly string[]): Omit<KeyTable, "vocabulary"> {
  if (vocabulary.length > MAX_VOCABULARY) throw new RangeError(`more than ${MAX_VOCABULARY} distinct tokens`);
  const packed = new Numbers();
  const seen = new Set<number>();
  for (const [id, token] of vocabulary.entries()) {
    seen.clear();
    // hash × 2²¹ + id stays below 2⁵³: one sort orders both.
    const { hashes, count } = keysOf(token);
    for (let i = 0; i < count; i++) seen.add(hashes[i]!);
    for (const hash of seen) packed.push(hash * MAX_VOCABULARY + id);
  }
  const sorted = packed.all().sort();
  const keys = new Uint16Array(sorted.length);
  const keyTokens = new Uint16Array(sorted.length);
  const keyTokensHigh = new Uint8Array(vocabulary.length > 0x10000 ? sorted.length : 0);
  const buckets = new Uint32Array(0x10001);
  const filter = new Uint32Array(
    2 ** Math.max(0, Math.ceil(Math.log2((sorted.length * FILTER_BITS) / 32 + 1))),
  );
  const shift = filterShift(filter);
  for (const [index, value] of sorted.entries()) {
    const hash = Math.floor(value / MAX_VOCABULARY);
    const token = value % MAX_VOCABULARY;
    keys[index] = hash & 0xffff;
    keyTokens[index] = token & 0xffff;
    if (keyTokensHigh.length > 0) keyTokensHigh[index] = token >>> 16;
    buckets[(hash >>> 16) + 1]!++;
    const bit = hash >>> shift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  return { keys, keyTokens, keyTokensHigh, buckets, filter };
}

/** How far a hash is shifted to give its bit in the filter, which has a power of two of them. */
export function filterShift(filter: Uint32Array): number {
  return 27 - Math.log2(filter.length);
}
