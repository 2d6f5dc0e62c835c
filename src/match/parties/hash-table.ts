/**
 * Values filed under hashes of 32 bits, in their order: where each prefix of a hash starts, and the eight bits behind it of each.
 * What is asked for and stands under the same bits by accident, the asker tells apart: hardly one in a hundred asks.
 */
export interface HashTable {
  /** One more than there are prefixes, which are a power of two. */
  readonly starts: Uint32Array;
  readonly rests: Uint8Array;
}

/** Hashes under one prefix, about. */
const EACH = 8;
/** Prefix and rest together keep to the first 26 bits. */
const MOST_BITS = 18;

/** Files ascending hashes. */
export function hashTable(hashes: ArrayLike<number>): HashTable {
  const bits = Math.min(MOST_BITS, Math.max(1, Math.floor(Math.log2(hashes.length / EACH + 1))));
  const starts = new Uint32Array(2 ** bits + 1);
  const rests = new Uint8Array(hashes.length);
  const shift = prefixShift(starts);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    starts[(hash >>> shift) + 1]!++;
    rests[at] = restOf(hash, shift);
  }
  for (let prefix = 1; prefix < starts.length; prefix++) starts[prefix]! += starts[prefix - 1]!;
  return { starts, rests };
}

/** How far a hash is shifted to give its prefix. */
export function prefixShift(starts: Uint32Array): number {
  return 32 - Math.log2(starts.length - 1);
}

/** The bits of a hash behind its prefix. */
export function restOf(hash: number, shift: number): number {
  return (hash >>> (shift - 8)) & 0xff;
}
