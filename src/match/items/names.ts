import { openDictionary } from "./dictionary.ts";
import { listAt } from "./lists.ts";
import type { Lists, Numbers } from "./lists.ts";
import { START } from "./name-table.ts";
import type { NameTables } from "./name-table.ts";
import { openTexts } from "./texts.ts";

/** Names of goods, to be looked things up in. */
export interface Names extends Pick<NameTables, "goods" | "weights" | "plain" | "words" | "filed"> {
  /** How many names there are, and how many words any of them has. */
  readonly count: number;
  readonly size: number;
  /** A name as it is written. */
  text(id: number): string;
  /** The number of a word; -1 where no name has it. */
  numberOf(word: string): number;
  word(number: number): string;
  /** The names that hold a word, in order; none for -1. */
  holding(word: number): Numbers;
  /** The numbers of the longer words that begin with `START` letters, in order. */
  startingWith(start: string): Numbers;
  /** Whether two words stand in a row in a name. */
  hasPair(id: number, one: number, next: number): boolean;
}

export function openNames(tables: NameTables): Names {
  const { goods, weights, plain, words, filed, holders, starting } = tables;
  const { size, find, at: word } = openDictionary(tables.dictionary);
  /** The first place in `starting` of a word that does not stand before a beginning. */
  const placeOf = (isBefore: (start: string) => boolean): number => {
    let [from, to] = [0, starting.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (isBefore(word(starting[middle]!).slice(0, START))) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    goods,
    weights,
    plain,
    words,
    filed,
    count: goods.length,
    size,
    text: openTexts(tables.texts),
    numberOf: find,
    word,
    holding: (number) => listAt(holders, number),
    startingWith: (start) =>
      starting.subarray(
        placeOf((one) => one < start),
        placeOf((one) => one <= start),
      ),
    hasPair: (id, one, next) => hasPair(words, id, one, next),
  };
}

function hasPair({ starts, all }: Lists, id: number, one: number, next: number): boolean {
  for (let at = starts[id]! + 1; at < starts[id + 1]!; at++)
    if (all[at - 1] === one && all[at] === next) return true;
  return false;
}
