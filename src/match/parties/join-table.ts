import { hashTable, prefixShift, restOf } from "./hash-table.ts";
import type { IndexData } from "./index-data.ts";
import { hashOf } from "./keys.ts";
import { Numbers } from "./numbers.ts";
import { KIND } from "./weights.ts";

/** Neighbouring words of a listed name that spell one word together. */
export interface Join {
  readonly name: number;
  /** Bit mask of their places. */
  readonly places: number;
  /** How many they are, and what they weigh together. */
  readonly words: number;
  readonly listed: number;
}

/** What the tables over names are made from. */
export interface NameFiles {
  readonly vocabulary: readonly string[];
  readonly weights: Uint8Array;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Words written as one are two or three; Chinese names are written in up to five syllables. */
const LONGEST_RUN = 5;
const SYLLABLE = 6;
export const SHORTEST_JOIN = 5;
/** Hashes keep their first 26 bits, places their last 26: one number of 52 bits orders both. */
const PLACES = 2 ** 26;

/** Whether one more word of `length` letters may join a run of `size - 1` words that has `sofar` letters. */
export function mayJoin(size: number, sofar: number, length: number): boolean {
  return size <= LONGEST_RUN && (size <= 3 || (length <= SYLLABLE && sofar <= size * SYLLABLE));
}

/** Every run of neighbouring tokens that may be written as one word, by its hash. */
export function joinTable({
  vocabulary,
  kinds,
  starts,
  tokens,
}: NameFiles): Pick<IndexData, "joinStarts" | "joinRests" | "joinPlaces"> {
  if (tokens.length >= PLACES / 4) throw new RangeError("more words in names than the index can number");
  const found = new Numbers();
  for (let name = 0; name + 1 < starts.length; name++) {
    const end = starts[name + 1]!;
    for (let at = starts[name]!; at + 1 < end; at++) {
      let joined = "";
      for (let size = 1; at + size <= end; size++) {
        const token = tokens[at + size - 1]!;
        const text = vocabulary[token]!;
        if (kinds[token] === KIND.legal || !mayJoin(size, joined.length, text.length)) break;
        joined += text;
        if (size > 1 && joined.length >= SHORTEST_JOIN)
          found.push((hashOf(joined) >>> 6) * PLACES + at * 4 + size - 2);
      }
    }
  }
  const sorted = found.all().sort();
  const { starts: joinStarts, rests } = hashTable(sorted.map((value) => Math.floor(value / PLACES) * 64));
  return { joinStarts, joinRests: rests, joinPlaces: Uint32Array.from(sorted, (value) => value % PLACES) };
}

/** The name in which the token at a place stands. */
function nameAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The places in listed names where neighbouring words spell a word together. */
export function joinsOf(index: IndexData, text: string): Join[] {
  const found: Join[] = [];
  if (text.length < SHORTEST_JOIN) return found;
  const hash = hashOf(text);
  const shift = prefixShift(index.joinStarts);
  const end = index.joinStarts[(hash >>> shift) + 1]!;
  for (let i = index.joinStarts[hash >>> shift]!; i < end; i++) {
    if (index.joinRests[i] !== restOf(hash, shift)) continue;
    const from = index.joinPlaces[i]! >>> 2;
    const size = (index.joinPlaces[i]! & 3) + 2;
    if (spelled(index, from, size) === text) {
      const name = nameAt(index.nameStarts, from);
      const places = ((1 << size) - 1) << (from - index.nameStarts[name]!);
      let listed = 0;
      for (let at = from; at < from + size; at++) listed += index.weights[index.nameTokens[at]!]!;
      found.push({ name, places, words: size, listed });
    }
  }
  return found;
}

function spelled(index: IndexData, from: number, size: number): string {
  let text = "";
  for (let at = from; at < from + size; at++) text += index.vocabulary[index.nameTokens[at]!]!;
  return text;
}
