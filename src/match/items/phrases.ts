import { openTexts, textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** Letters and digits of scripts that part words by blanks. */
const LETTER = /[\d]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;
const NO = 1;
const YES = 2;
/** Whether each is such a letter; 0 until it is first met. */
const KNOWN = new Uint8Array(0x10000);

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const known = KNOWN[code] || (KNOWN[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO);
  return known === YES;
}

/** Whether a folded text holds a word or phrase, not within a longer word. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!(at > 0 && isLetter(text, at - 1) && isLetter(word, 0)) && endsWell(text, at, word)) return true;
  return false;
}

function endsWell(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (!(isLetter(text, end) && isLetter(word, word.length - 1))) return true;
  // Of several words the last may be a plural: `slip rings`.
  return text[end] === "s" && !isLetter(text, end + 1) && word.includes(" ");
}

/**
 * Words and phrases in the order of the sums under which they are filed, and by the sum, where the first of it stands, plus one, or 0.
 * The sum is of the letters a phrase begins with, up to the first that is none; of those that begin with none, that.
 */
export interface Phrases {
  readonly texts: Texts;
  readonly sums: Int32Array;
  readonly slots: Uint32Array;
}

/** Makes many words and phrases ready to be found all at once. Each is known by its place in `texts`. */
export function phrasesOf(phrases: Iterable<string>): Phrases {
  const sorted = Array.from(new Set(phrases), (text) => ({ text, sum: sumOf(text) }))
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.sum - b.sum || (a.text < b.text ? -1 : 1));
  const sums = Int32Array.from(sorted, ({ sum }) => sum);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(sorted.length * 2 + 2)));
  for (const [at, { sum }] of sorted.entries()) {
    if (at > 0 && sums[at - 1] === sum) continue;
    let slot = slotOf(sum, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  }
  return { texts: textsOf(sorted.map(({ text }) => text)), sums, slots };
}

/** Phrases that a text holds: as they are, and by number, in one order. */
export interface Held {
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

/** Phrases made ready to be found. */
export interface OpenPhrases {
  /** Those in a folded text, each as `holdsWord` would find it. */
  in(text: string): Held;
  /** The number of a phrase; -1 where it is none of them. */
  numberOf(phrase: string): number;
}

export function openPhrases({ texts, sums, slots }: Phrases): OpenPhrases {
  const phraseAt = openTexts(texts);
  /** Where those of a sum begin; -1 where there are none. Phrases of different letters may share a sum: each is compared in full. */
  const placeOf = (sum: number): number => {
    let slot = slotOf(sum, slots);
    while (slots[slot] !== 0 && sums[slots[slot]! - 1] !== sum) slot = (slot + 1) & (slots.length - 1);
    return slots[slot]! - 1;
  };
  return {
    in(text) {
      const words = new Set<string>();
      const numbers: number[] = [];
      for (let at = 0; at < text.length;) {
        let sum = text.charCodeAt(at);
        let end = at + 1;
        if (isLetter(text, at)) for (; isLetter(text, end); end++) sum = withLetter(sum, text, end);
        for (let one = placeOf(sum); one >= 0 && sums[one] === sum; one++) {
          const phrase = phraseAt(one);
          if (!text.startsWith(phrase, at) || !endsWell(text, at, phrase) || words.has(phrase)) continue;
          words.add(phrase);
          numbers.push(one);
        }
        at = end;
      }
      return { words, numbers };
    },
    numberOf(phrase) {
      if (phrase === "") return -1;
      const sum = sumOf(phrase);
      for (let one = placeOf(sum); one >= 0 && sums[one] === sum; one++)
        if (phraseAt(one) === phrase) return one;
      return -1;
    },
  };
}

function sumOf(phrase: string): number {
  let sum = phrase.charCodeAt(0);
  if (isLetter(phrase, 0)) for (let at = 1; isLetter(phrase, at); at++) sum = withLetter(sum, phrase, at);
  return sum;
}

function withLetter(sum: number, text: string, at: number): number {
  return (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
}

function slotOf(sum: number, { length }: Uint32Array): number {
  return Math.imul(sum, 0x9e3779b1) >>> (Math.clz32(length) + 1);
}
