import { nameFamilies, nameStem } from "../../text/name-families.ts";
import { skeletons } from "../../text/skeleton.ts";
import { exactOnly } from "./weigh.ts";

/** Tokens of this many letters may lie two edits apart. Of longer ones all pairs of letters are too many keys. */
export const LONG = 7;
export const LONGEST = 20;

/** By what two tokens meet under a key. */
export const BY = { spelling: 0, sound: 1, same: 2, kin: 3, stem: 4 } as const;

/** The keys of one token: hashes, and by what each is met (`BY`), perhaps with repeats. */
export interface Keys {
  readonly hashes: Uint32Array;
  readonly bys: Uint8Array;
  readonly count: number;
}

/**
 * Hashes under which a token is filed and looked up, so that two tokens within one edit (two from seven letters to twenty),
 * of one sound skeleton, one family of names or one stem always share a key. Hot: the next call fills the same arrays anew.
 */
export function keysOf(token: string): Keys {
  filled = 0;
  add(hashOf(token), BY.spelling);
  const families = nameFamilies(token);
  if (families) {
    for (const family of families.same) add(hashOf(`=${family}`), BY.same);
    for (const family of families.kin) add(hashOf(`+${family}`), BY.kin);
  }
  if (!exactOnly(token)) {
    addDeletions(token);
    for (const sound of skeletons(token)) add(hashOf(`~${sound}`), BY.sound);
    add(hashOf(`^${nameStem(token)}`), BY.stem);
  }
  return { hashes, bys, count: filled };
}

/** The keys of a token by its letters alone: its own and, with `edited`, those without one letter each, which two tokens within one edit share. */
export function letterKeysOf(token: string, edited = true): Keys {
  filled = 0;
  const total = sumUp(token);
  add(mix(total), BY.spelling);
  if (edited) addOneDeletion(total, Math.min(token.length, LETTERS));
  return { hashes, bys, count: filled };
}

/** Letters beyond these are no part of a key; names are cut long before. */
const LETTERS = 512;
/** More than any token has: one a letter, one each for pairs of twenty, and few by sound, stem and families. */
const MOST = 2 * LETTERS;
const hashes = new Uint32Array(MOST);
const bys = new Uint8Array(MOST);
let filled = 0;

function add(hash: number, by: number): void {
  if (filled === MOST) throw new RangeError("a word has more keys than any should");
  hashes[filled] = hash;
  bys[filled++] = by;
}

function addOneDeletion(total: number, length: number): void {
  for (let i = 0; i < length; i++) add(mix(without(total, i)), BY.spelling);
}

function addDeletions(token: string): void {
  const length = Math.min(token.length, LETTERS);
  const total = sumUp(token);
  addOneDeletion(total, length);
  if (length < LONG || length > LONGEST) return;
  for (let i = 0; i < length; i++) {
    for (let j = i + 1; j < length; j++) add(mix(withoutTwo(total, i, j)), BY.spelling);
  }
}

/** An odd factor with its inverses of the first and second power, modulo 2³². */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;
const INVERSE_TWICE = 0xdd4ab5d9;
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
