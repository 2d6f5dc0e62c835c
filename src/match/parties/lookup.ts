import type { TokenRelation } from "../../model/match.ts";
import type { IndexData } from "./index-data.ts";
import { prefixShift, restOf } from "./hash-table.ts";
import { joinsOf } from "./join-table.ts";
import type { Join } from "./join-table.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { remember } from "../../text/remember.ts";
import type { KeyTable } from "./key-table.ts";
import { BY, hashOf, keysOf, runKeysOf } from "./keys.ts";
import type { Keys } from "./keys.ts";
import { EQUAL, areNear, joinedSpelling, leastJoinedSound, likestWay, runOf } from "./likeness.ts";
import { openRunFilter } from "./run-filter.ts";
import { exactOnly, tokenWeight } from "./weigh.ts";
import { NUMBERS, SPELLING } from "./weights.ts";
import { wordOf } from "./word.ts";
import type { Word } from "./word.ts";

/** A token of the lists that is like a token of a query. */
export interface Found {
  readonly token: number;
  /** Hundredths. */
  readonly similarity: number;
  readonly relation: TokenRelation;
}

/** One token of a query with what the lists hold that is like it, each token once, likest first. */
export interface QueryToken {
  readonly text: string;
  /** Hundredths. */
  readonly weight: number;
  /** One of `KIND`. */
  readonly kind: number;
  readonly found: readonly Found[];
  /** How many listed names hold one of them, names counted once a token. */
  readonly names: number;
  /** One of them is more than a little word. */
  readonly tells: boolean;
  /** Where neighbouring words of listed names spell it together, by name. */
  readonly joins: ReadonlyMap<number, readonly Join[]>;
}

/** Looks tokens up in the vocabulary of an index. */
export interface Vocabulary {
  /** All tokens within its edits, of its sound, its family of names or its stem, none missed. */
  look(text: string): QueryToken;
  /** The same for neighbouring words written as one: equal, one edit apart, or of one sound. */
  lookJoined(text: string): readonly Found[];
  /** The token itself, if the lists hold it. */
  idOf(text: string): number | undefined;
  /** What a listed token weighs, hundredths. */
  weightOf(token: number): number;
}

/** Tokens kept looked up: manifests repeat theirs. Emptied when full, so that memory stays bounded. */
const MEMO = 60_000;
/** What a word weighs of which no table knows how common it is. */
const UNKNOWN = tokenWeight("qqxqqxqq");

/** What most joined words find: kept once. */
const NOTHING: readonly Found[] = [];

/** Looks tokens up in a key table, with no memory of what was looked up before. */
export function openKeys({ vocabulary, keyStarts, keyRests, keyTokens, keyTokensHigh }: KeyTable): {
  near(text: string): Found[];
  joined(text: string): readonly Found[];
  idOf(text: string): number | undefined;
} {
  const shift = prefixShift(keyStarts);
  const high = keyTokensHigh.length > 0;

  // By what each token is met that the last keys led to, as bits; and those tokens.
  const met = new Uint8Array(vocabulary.length);
  const led: number[] = [];

  const words = Array<Word | undefined>(vocabulary.length);
  const listed = (token: number) => (words[token] ??= wordOf(vocabulary.at(token)!));

  const mayBeNear = openRunFilter(vocabulary);

  // Lengths, each found when it is first asked for.
  const lengths = new Uint16Array(vocabulary.length);
  const lengthOf = (token: number) => lengths[token]! || (lengths[token] = vocabulary.at(token)!.length);

  const isOneEditApart = (token: number, text: string) =>
    Math.abs(lengthOf(token) - text.length) <= 1 && editDistance(text, vocabulary.at(token)!, 1) <= 1;

  const tokenAt = (at: number) => (high ? keyTokens[at]! | (keyTokensHigh[at]! << 16) : keyTokens[at]!);

  /** Fills `led` and `met` with the tokens under some keys, and some others by accident; `met` has to be emptied again. */
  const follow = ({ hashes, bys, count }: Keys): void => {
    led.length = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      const rest = restOf(hash, shift);
      const end = keyStarts[(hash >>> shift) + 1]!;
      for (let at = keyStarts[hash >>> shift]!; at < end; at++) {
        if (keyRests[at] !== rest) continue;
        const token = tokenAt(at);
        if (met[token] === 0) led.push(token);
        met[token]! |= 1 << bys[i]!;
      }
    }
  };

  const idOf = (text: string) => {
    const hash = hashOf(text);
    const end = keyStarts[(hash >>> shift) + 1]!;
    for (let at = keyStarts[hash >>> shift]!; at < end; at++)
      if (keyRests[at] === restOf(hash, shift) && vocabulary.at(tokenAt(at)) === text) return tokenAt(at);
    return undefined;
  };

  const near = (text: string): Found[] => {
    follow(keysOf(text));
    const found: Found[] = [];
    const word = wordOf(text);
    for (const token of led) {
      const bys = met[token]!;
      met[token] = 0;
      // Most share a key by spelling alone and are told apart by their letters: these need no more.
      if (bys === 1 << BY.spelling && !areNear(text, vocabulary.at(token)!)) continue;
      const other = listed(token);
      const { similarity, relation } = other.text === text ? EQUAL : likestWay(bys, word, other);
      if (similarity > 0) found.push({ token, similarity, relation });
    }
    return found.sort(likestFirst);
  };

  const joined = (text: string): readonly Found[] => {
    follow(runKeysOf(text, !exactOnly(text) && mayBeNear(text), leastJoinedSound(text)));
    if (led.length === 0) return NOTHING;
    const run = runOf(text);
    const found: Found[] = [];
    for (const token of led) {
      const bys = met[token]!;
      met[token] = 0;
      // Most share a key by spelling alone, and their length tells them apart: the word need not be read.
      if (bys === 1 << BY.spelling && !isOneEditApart(token, text)) continue;
      const { similarity, relation } = joinedSpelling(run, listed(token), bys);
      if (similarity >= SPELLING) found.push({ token, similarity, relation });
    }
    return found.length < 2 ? found : found.sort(likestFirst);
  };

  return { near, joined, idOf };
}

const NOWHERE: ReadonlyMap<number, readonly Join[]> = new Map();

function byName(joins: readonly Join[]): ReadonlyMap<number, readonly Join[]> {
  if (joins.length === 0) return NOWHERE;
  const names = new Map<number, Join[]>();
  for (const join of joins) names.set(join.name, [...(names.get(join.name) ?? []), join]);
  return names;
}

function likestFirst(a: Found, b: Found): number {
  return b.similarity - a.similarity || a.token - b.token;
}

/** A way to look tokens up that remembers what it looked up. */
export function openVocabulary(index: IndexData): Vocabulary {
  const { vocabulary, weights, postingStarts } = index;
  const { near, joined, idOf } = openKeys(index);
  /** Whether a word would always be laid beside one of the listed words before all of them: `tikriti` of `al tikriti`. */
  const isIdle = (join: Join, weight: number, found: readonly Found[]): boolean => {
    const worth = join.similarity * Math.min(weight, join.listed);
    const start = index.nameStarts[join.name]!;
    return found.some(({ token, similarity, relation }) => {
      if (relation === "nickname" || similarity * Math.min(weight, weights[token]!) <= worth) return false;
      for (let left = join.places; left !== 0; left &= left - 1)
        if (index.nameTokens[start + 31 - Math.clz32(left & -left)] === token) return true;
      return false;
    });
  };
  const look = (text: string): QueryToken => {
    const found = near(text);
    const others: { text: string; similarity: number }[] = [];
    let names = 0;
    let tells = false;
    for (const { token, similarity } of found) {
      tells ||= weights[token]! > NUMBERS.weight.particle;
      others.push({ text: vocabulary.at(token)!, similarity });
      names += postingStarts[token + 1]! - postingStarts[token]!;
    }
    const [first] = found;
    const weight = first?.relation === "equal" ? weights[first.token]! : spellingWeight(text, others);
    const joins = byName(joinsOf(index, text).filter((join) => !isIdle(join, weight, found)));
    return { text, weight, kind: wordOf(text).kind, found, names, tells, joins };
  };
  return {
    look: remember(look, MEMO),
    // Nearly every run of words is met once: to remember it would cost more than to look again.
    lookJoined: joined,
    idOf,
    weightOf: (token) => weights[token]!,
  };
}

/** Shorter words have too many neighbours by accident. */
const SPELLING_LENGTH = 7;
/** Even so it weighs as much as a word of trade. */
const LEAST = NUMBERS.weight.genericCeiling;

/** Whether a word may be but a spelling of another: no table knows it, and it is long enough. */
export function mayBeSpelling({ text, weight }: Word): boolean {
  return weight >= UNKNOWN && text.length >= SPELLING_LENGTH;
}

/**
 * What a word weighs beside the words that are like it: a word that no table knows and that is likely another spelling of some
 * weighs no more than the closest of those.
 */
export function spellingWeight(
  text: string,
  near: readonly { readonly text: string; readonly similarity: number }[],
): number {
  const word = wordOf(text);
  if (!mayBeSpelling(word)) return word.weight;
  let closest = SPELLING;
  for (const { similarity } of near) closest = Math.max(closest, similarity);
  let weight = word.weight;
  for (const other of near)
    if (other.similarity === closest) weight = Math.min(weight, wordOf(other.text).weight);
  return Math.max(LEAST, weight);
}
