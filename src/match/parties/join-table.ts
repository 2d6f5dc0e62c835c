import { hashTable, prefixShift, restOf } from "./hash-table.ts";
import type { IndexData } from "./index-data.ts";
import { SOUND, hashOf } from "./keys.ts";
import { byJoinedSound, joinedSounds, mayJoinBySound, runOf } from "./likeness.ts";
import { Numbers } from "./numbers.ts";
import { KIND, NUMBERS, SPELLING } from "./weights.ts";
import { wordOf } from "./word.ts";
import type { Word } from "./word.ts";

/** Neighbouring words of a listed name that spell one word together. */
export interface Join {
  readonly name: number;
  /** Bit mask of their places. */
  readonly places: number;
  /** Hundredths. */
  readonly similarity: number;
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

/** How alike a word is to neighbouring words written as one: equal, or where no word of trade is among them of one sound; hundredths. */
export function joinedLikeness(word: Word, text: string, generic: boolean): number {
  const { joined } = NUMBERS.similarity;
  if (word.text === text) return joined;
  if (generic || !mayJoinBySound(word.text, text)) return 0;
  const { similarity } = byJoinedSound(word, wordOf(text));
  return similarity < SPELLING ? 0 : Math.min(joined, similarity);
}

/** The hash under which a run of words is filed by one of its sounds; by its letters it is that of the letters. */
function hashBySound(sound: string): number {
  return hashOf(SOUND + sound);
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
      let generic = false;
      for (let size = 1; at + size <= end; size++) {
        const token = tokens[at + size - 1]!;
        const text = vocabulary[token]!;
        if (kinds[token] === KIND.legal || !mayJoin(size, joined.length, text.length)) break;
        joined += text;
        generic ||= kinds[token] === KIND.generic;
        if (size === 1 || joined.length < SHORTEST_JOIN) continue;
        for (const hash of hashesOf(joined, generic)) found.push((hash >>> 6) * PLACES + at * 4 + size - 2);
      }
    }
  }
  const sorted = found.all().sort();
  const { starts: joinStarts, rests } = hashTable(sorted.map((value) => Math.floor(value / PLACES) * 64));
  return { joinStarts, joinRests: rests, joinPlaces: Uint32Array.from(sorted, (value) => value % PLACES) };
}

/** Runs are filed by sound; by letters where a word of trade is among them, or no sound tells anything. */
function hashesOf(joined: string, generic: boolean): number[] {
  const sounds = generic ? [] : joinedSounds(runOf(joined));
  return sounds.length === 0 ? [hashOf(joined)] : sounds.map(hashBySound);
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
  if (text.length < SHORTEST_JOIN) return [];
  const word = wordOf(text);
  const shift = prefixShift(index.joinStarts);
  const found = new Map<number, Join>();
  for (const hash of [hashOf(text), ...joinedSounds(word).map(hashBySound)]) {
    const end = index.joinStarts[(hash >>> shift) + 1]!;
    for (let i = index.joinStarts[hash >>> shift]!; i < end; i++) {
      const place = index.joinPlaces[i]!;
      if (index.joinRests[i] !== restOf(hash, shift) || found.has(place)) continue;
      const [from, words] = [place >>> 2, (place & 3) + 2];
      const run = spelled(index, from, words);
      const similarity = joinedLikeness(word, run.text, run.generic);
      if (similarity === 0) continue;
      const name = nameAt(index.nameStarts, from);
      const places = ((1 << words) - 1) << (from - index.nameStarts[name]!);
      found.set(place, { name, places, similarity, words, listed: run.weight });
    }
  }
  return [...found.values()];
}

function spelled(
  index: IndexData,
  from: number,
  size: number,
): { text: string; generic: boolean; weight: number } {
  let text = "";
  let generic = false;
  let weight = 0;
  for (let at = from; at < from + size; at++) {
    const token = index.nameTokens[at]!;
    text += index.vocabulary.at(token)!;
    generic ||= index.kinds[token] === KIND.generic;
    weight += index.weights[token]!;
  }
  return { text, generic, weight };
}
