import { hashTable } from "./hash-table.ts";
import type { IndexData } from "./index-data.ts";
import { keysOf } from "./keys.ts";
import { Numbers } from "./numbers.ts";

const MAX_VOCABULARY = 2 ** 21;

/** The part of an index that leads from a token to the tokens like it. */
export type KeyTable = Pick<
  IndexData,
  "vocabulary" | "keyStarts" | "keyRests" | "keyTokens" | "keyTokensHigh"
>;

/** Files every token of a vocabulary under all its keys. */
export function keyTable(vocabulary: readonly string[]): Omit<KeyTable, "vocabulary"> {
  if (vocabulary.length > MAX_VOCABULARY) throw new RangeError(`more than ${MAX_VOCABULARY} distinct tokens`);
  const packed = new Numbers();
  const seen = new Set<number>();
  for (const [id, token] of vocabulary.entries()) {
    seen.clear();
    const { hashes, count } = keysOf(token);
    for (let i = 0; i < count; i++) seen.add(hashes[i]!);
    // hash × 2²¹ + id stays below 2⁵³: one sort orders both.
    for (const hash of seen) packed.push(hash * MAX_VOCABULARY + id);
  }
  const sorted = packed.all().sort();
  const keyTokens = Uint16Array.from(sorted, (value) => (value % MAX_VOCABULARY) & 0xffff);
  const keyTokensHigh =
    vocabulary.length > 0x10000
      ? Uint8Array.from(sorted, (value) => (value % MAX_VOCABULARY) >>> 16)
      : new Uint8Array(0);
  const { starts, rests } = hashTable(sorted.map((value) => Math.floor(value / MAX_VOCABULARY)));
  return { keyStarts: starts, keyRests: rests, keyTokens, keyTokensHigh };
}
