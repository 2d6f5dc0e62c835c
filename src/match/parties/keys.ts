import { nameFamilies, nameStem } from "../../text/name-families.ts";
import { eachSkeleton } from "../../text/skeleton.ts";
import { shapeOf } from "../../text/look-alikes.ts";
import { exactOnly } from "./weigh.ts";

/** Tokens of this many letters may lie two edits apart; longer ones than the longest one at most. */
export const LONG = 7;
export const LONGEST = 20;

/** By what two tokens meet under a key. */
export const BY = { spelling: 0, sound: 1, same: 2, kin: 3, stem: 4, shape: 5 } as const;

/** Stands before a sound in what is hashed. */
export const SOUND = "~";

/** The keys of one token: hashes, and by what each is met (`BY`), perhaps with repeats. */
export interface Keys {
  readonly hashes: Uint32Array;
  readonly bys: Uint8Array;
  readonly count: number;
}

/**
 * Hashes under which a token is filed and looked up, so that two tokens within one edit (two from seven letters to twenty),
 * of one sound skeleton, one family of names, one stem or one shape always share a key. Hot: the next call fills the same arrays anew.
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
    addBeginnings(token, token.length >= LONG && token.length <= LONGEST);
    leastSound = 0;
    eachSkeleton(token, addSound);
    add(hashOf(`^${nameStem(token)}`), BY.stem);
    const shape = shapeOf(token);
    if (shape !== undefined) add(hashOf(shape), BY.shape);
  }
  return { hashes, bys, count: filled };
}

/**
 * The keys of neighbouring words written as one: their own and, with `edited`, those that two tokens within one edit share; and those
 * of their sounds of `least` consonants and more.
 */
export function runKeysOf(run: string, edited: boolean, least: number): Keys {
  filled = 0;
  add(hashOf(run), BY.spelling);
  if (edited) addBeginnings(run, false);
  leastSound = least;
  if (least < Infinity) eachSkeleton(run, addSound);
  return { hashes, bys, count: filled };
}

let leastSound = 0;

function addSound(skeleton: Uint16Array, length: number): void {
  if (length >= leastSound) add(hashOfSound(skeleton, length), BY.sound);
}

/** More than any token has: its own, one for each beginning, and few by sound, stem and families. */
const MOST = 256;
const hashes = new Uint32Array(MOST);
const bys = new Uint8Array(MOST);
let filled = 0;

function add(hash: number, by: number): void {
  if (filled === MOST) throw new RangeError("a word has more keys than any should");
  hashes[filled] = hash;
  bys[filled++] = by;
}

/**
 * Letters of a beginning. Of two tokens so many edits apart, the beginnings are alike but for as many letters on each side: what an
 * edit moves over the end of one, the other lacks, and never both.
 */
const BEGINNING = 8;

/** A token's beginning, and that without each letter; `far`, without each two as well. */
function addBeginnings(token: string, far: boolean): void {
  const length = Math.min(token.length, BEGINNING);
  const total = sumUp(token, length);
  if (token.length > length) add(mix(total), BY.spelling);
  for (let i = 0; i < length; i++) add(mix(without(total, i)), BY.spelling);
  if (!far) return;
  for (let i = 0; i < length; i++) {
    for (let j = i + 1; j < length; j++) add(mix(withoutTwo(total, i, j)), BY.spelling);
  }
}

/** An odd factor with its inverses of the first and second power, modulo 2³². */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;
const INVERSE_TWICE = 0xdd4ab5d9;
/** Letters beyond these are no part of a hash; names are cut long before. */
const LETTERS = 512;
const powers = new Int32Array(LETTERS);
powers[0] = 1;
for (let i = 1; i < LETTERS; i++) powers[i] = Math.imul(powers[i - 1]!, FACTOR);
/** Of the token last summed up: the sums of letter × power before each place. */
const sums = new Int32Array(LETTERS + 1);

/** The sum over the letters before `end`, each times a power of its place: what it is without some letters costs no second pass. */
function sumUp(token: string, end: number): number {
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
export function mix(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `hashOf` a skeleton behind the sign of a sound. */
function hashOfSound(skeleton: Uint16Array, length: number): number {
  let sum = SOUND.charCodeAt(0);
  for (let i = 1; i < Math.min(length + 1, LETTERS); i++)
    sum = (sum + Math.imul(skeleton[i - 1]!, powers[i]!)) | 0;
  return mix(sum);
}

/** The hash under which a word is filed. */
export function hashOf(word: string): number {
  return mix(sumUp(word, Math.min(word.length, LETTERS)));
}
