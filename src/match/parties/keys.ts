import { nameFamilies, nameStem } from "../../text/name-families.ts";
import { skeletons } from "../../text/skeleton.ts";
import { exactOnly } from "./weigh.ts";

/** Tokens of this many letters may lie two edits apart. Of longer ones all pairs of letters are too many keys. */
export const LONG = 7;
export const LONGEST = 20;

/** By what two tokens meet under a key. */
export const BY = { spelling: 0, sound: 1, same: 2, kin: 3, stem: 4 } as const;

/**
 * Hashes under which a token is filed and looked up, so that two tokens within one edit (two from seven letters to twenty),
 * of one sound skeleton, one family of names or one stem always share a key. Calls `visit` once a key, perhaps with
 * repeats.
 */
export function eachKey(token: string, visit: (hash: number, by: number) => void): void {
  visit(hashOf(token), BY.spelling);
  const families = nameFamilies(token);
  if (families) {
    for (const family of families.same) visit(hashOf(`=${family}`), BY.same);
    for (const family of families.kin) visit(hashOf(`+${family}`), BY.kin);
  }
  if (exactOnly(token)) return;
  const length = Math.min(token.length, LETTERS);
  const total = sumUp(token);
  for (let i = 0; i < length; i++) visit(mix(without(total, i)), BY.spelling);
  if (length >= LONG && length <= LONGEST) {
    for (let i = 0; i < length; i++) {
      for (let j = i + 1; j < length; j++) visit(mix(withoutTwo(total, i, j)), BY.spelling);
    }
  }
  for (const sound of skeletons(token)) visit(hashOf(`~${sound}`), BY.sound);
  visit(hashOf(`^${nameStem(token)}`), BY.stem);
}

/** The hashes of the token without one letter each. */
export function eachDeletion(token: string, visit: (hash: number, by: number) => void): void {
  const length = Math.min(token.length, LETTERS);
  const total = sumUp(token);
  for (let i = 0; i < length; i++) visit(mix(without(total, i)), BY.spelling);
}

/** An odd factor with its inverses of the first and second power, modulo 2³². */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;
const INVERSE_TWICE = 0xdd4ab5d9;
/** Letters beyond these are no part of a key; names are cut long before. */
const LETTERS = 512;
const powers = new Int32Array(LETTERS);
powers[0] = 1;
for (let i = 1; i < LETTERS; i++) powers[i] = Math.imul(powers[i - 1]!, FACTOR);
/** Of the token last summed up: the sums of letter × power before each place. */
const sums = new Int32Array(LETTERS + 1);

/** The sum over the letters, each times a power of its place: what it is without some letters costs no second pass. */
function sumUp(token: string): number {
  const end = Math.min(token.length, LETTERS);
  let sum = 0;
  for (let i = 0; i < end; i++) {
    sums[i] = sum;
    sum = (sum + Math.imul(token.charCodeAt(i), powers[i]!)) | 0;
  }
  sums[end] = sum;
  return sum;
}

function without(total: number, i: number): number {
  return (sums[i]! + Math.imul(total - sums[i + 1]!, INVERSE)) | 0;
}

function withoutTwo(total: number, i: number, j: number): number {
  const between = Math.imul(sums[j]! - sums[i + 1]!, INVERSE);
  return (sums[i]! + between + Math.imul(total - sums[j + 1]!, INVERSE_TWICE)) | 0;
}

/** Spreads a sum over 32 bits, unsigned (the finaliser of MurmurHash3). */
function mix(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash under which a word is filed. */
export function hashOf(word: string): number {
  return mix(sumUp(word));
}
