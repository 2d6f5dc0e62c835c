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
