import { commonWord } from "../../text/common-words.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { tradeWord } from "../../text/trade-words.ts";
import type { Vocabulary } from "./lookup.ts";

/** Chinese words of one list token have at most this many syllables. */
const LONGEST = 6;

/**
 * Joins syllables to the words the lists know: the division in which listed words cover the most, longer words before
 * shorter (each counts the square of its syllables). Syllables of no listed word stay alone.
 */
export function segment(vocabulary: Pick<Vocabulary, "idOf">, syllables: readonly string[]): string[] {
  const best = Array.from({ length: syllables.length + 1 }, () => 0);
  const length = syllables.map(() => 1);
  for (let from = syllables.length - 1; from >= 0; from--) {
    best[from] = best[from + 1]!;
    let word = "";
    for (let size = 1; size <= LONGEST && from + size <= syllables.length; size++) {
      word += syllables[from + size - 1];
      const worth = size * size + best[from + size]!;
      if (worth > best[from]! && vocabulary.idOf(word) !== undefined) {
        best[from] = worth;
        length[from] = size;
      }
    }
  }
  const words: string[] = [];
  for (let from = 0; from < syllables.length; from += length[from]!) {
    words.push(syllables.slice(from, from + length[from]!).join(""));
  }
  return words;
}

/** Letters of several words written as one, and of each of them. */
const JOINED = 10;
/** Of a brand that ends in the commonest of all words of trade. */
const JOINED_TECH = 8;
const SHORTEST_PIECE = 3;
const SHORTEST_LITTLE = 2;
const LETTERS = /^[a-z]+$/;

/**
 * The listed words that a name of one word is made of (`huaweitechnologies`), words of trade in their usual form; undefined where
 * it is a listed word itself, or not made of such alone. Longer pieces go before shorter.
 */
export function unjoin(vocabulary: Pick<Vocabulary, "idOf">, word: string): string[] | undefined {
  if (
    word.length < (word.endsWith("tech") ? JOINED_TECH : JOINED) ||
    !LETTERS.test(word) ||
    vocabulary.idOf(word) !== undefined
  )
    return undefined;
  const best = Array.from({ length: word.length + 1 }, () => -Infinity);
  const pieces: { readonly text: string; readonly size: number }[] = [];
  best[word.length] = 0;
  for (let from = word.length - SHORTEST_LITTLE; from >= 0; from--) {
    for (let size = SHORTEST_LITTLE; from + size <= word.length; size++) {
      const worth = size * size + best[from + size]!;
      if (worth <= best[from]!) continue;
      const piece = word.slice(from, from + size);
      if (size < SHORTEST_PIECE && commonWord(piece) !== "particle" && !isLegalForm(piece)) continue;
      const text = isLegalForm(piece) ? piece : (tradeWord(piece) ?? piece);
      if (vocabulary.idOf(text) === undefined) continue;
      best[from] = worth;
      pieces[from] = { text, size };
    }
  }
  if (best[0] === -Infinity) return undefined;
  const words: string[] = [];
  for (let from = 0; from < word.length; from += pieces[from]!.size) words.push(pieces[from]!.text);
  return words;
}

/** Letters of a brand that is written in several words, and words of it. */
const SHORTEST_BRAND = 6;
const MOST_WORDS = 3;

/**
 * The folded words of a name with those written as one that the lists have as one, where a word of trade among them hides it: `ros neft
 * trading` → `rosneft trading`. `tokens` are the name's as they are searched for; undefined where nothing is hidden.
 */
export function rejoin(
  vocabulary: Pick<Vocabulary, "idOf">,
  words: readonly string[],
  tokens: readonly string[],
): string[] | undefined {
  let out: string[] | undefined;
  for (let at = 0; at < words.length;) {
    const size = brandAt(vocabulary, words, tokens, at);
    if (size > 1) (out ??= words.slice(0, at)).push(words.slice(at, at + size).join(""));
    else out?.push(words[at]!);
    at += size;
  }
  return out;
}

/** How many words from a place on are a brand that the lists write as one; 1 where none is. */
function brandAt(
  vocabulary: Pick<Vocabulary, "idOf">,
  words: readonly string[],
  tokens: readonly string[],
  at: number,
): number {
  for (let size = Math.min(MOST_WORDS, words.length - at); size > 1; size--) {
    const parts = words.slice(at, at + size);
    if (parts.every((word) => tokens.includes(word))) continue;
    const brand = parts.join("");
    if (brand.length >= SHORTEST_BRAND && !isLegalForm(brand) && vocabulary.idOf(brand) !== undefined)
      return size;
  }
  return 1;
}
