import { editDistance } from "../../text/edit-distance.ts";
import { numbersOf } from "./lists.ts";
import type { Numbers } from "./lists.ts";

/** Shorter words have too many neighbours by accident. */
const SHORTEST = 6;
const LETTERS = /^\p{L}+$/u;
/** Answers that are kept. */
const ENOUGH = 50_000;

/** The words that may be meant, by number: the shorter first, of a length in the order of their letters, and of these from the last. */
export interface Spellings {
  readonly forwards: Numbers;
  readonly backwards: Numbers;
}

export function spellingsOf(words: readonly string[]): Spellings {
  const meant = [...words.keys()].filter((one) => isMeant(words[one]!));
  const ordered = (turned: readonly string[]) =>
    numbersOf(meant.toSorted((a, b) => (precedes(turned[a]!, turned[b]!) ? -1 : 1)));
  return { forwards: ordered(words), backwards: ordered(words.map(backwards)) };
}

/**
 * A finder of the known word that a misspelt one was meant to be: one letter more, less, other or turned. Undefined for short words
 * and where none, or several, are near. `wordAt` gives the words of `spellings` by number.
 */
export function openSpelling(
  spellings: Spellings,
  wordAt: (number: number) => string,
): (word: string) => string | undefined {
  /** Words of a length that begin so. */
  const beginning = (order: Numbers, turned: (word: string) => string, length: number, start: string) => {
    const place = (isBefore: (word: string) => boolean) => {
      let [from, to] = [0, order.length];
      while (from < to) {
        const middle = (from + to) >>> 1;
        const word = turned(wordAt(order[middle]!));
        if (word.length < length || (word.length === length && isBefore(word))) from = middle + 1;
        else to = middle;
      }
      return from;
    };
    return order.subarray(
      place((word) => word < start),
      place((word) => word.slice(0, start.length) <= start),
    );
  };
  // One edit leaves the first half of a word as it is, or the second; only two letters turned where they meet change both.
  const nearTo = (word: string): Set<string> => {
    const half = word.length >>> 1;
    const [first, second] = [word.slice(0, half), backwards(word.slice(half))];
    const turned = first.slice(0, -1) + word[half]! + word[half - 1]! + word.slice(half + 1);
    const near = new Set<string>();
    const look = (numbers: Numbers) => {
      for (const number of numbers) {
        const other = wordAt(number);
        if (editDistance(word, other, 1) <= 1) near.add(other);
      }
    };
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      look(beginning(spellings.forwards, same, length, first));
      look(beginning(spellings.backwards, backwards, length, second));
    }
    look(beginning(spellings.forwards, same, word.length, turned));
    return near;
  };
  const memo = new Map<string, string | undefined>();
  return (word) => {
    if (!isMeant(word)) return undefined;
    if (memo.has(word)) return memo.get(word);
    const near = nearTo(word);
    const [found] = near.size === 1 ? near : [];
    if (memo.size >= ENOUGH) memo.clear();
    memo.set(word, found);
    return found;
  };
}

function isMeant(word: string): boolean {
  return word.length >= SHORTEST && LETTERS.test(word);
}

function precedes(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

function same(word: string): string {
  return word;
}

/** Unit by unit: what is turned back is what it was. */
function backwards(word: string): string {
  let turned = "";
  for (let at = word.length - 1; at >= 0; at--) turned += word[at]!;
  return turned;
}
