import { unaccented } from "./use-folded.ts";
import { BORDERLESS, lazily, usePattern, wordsOf } from "./use-pattern.ts";
import { USE_SIGNS, USE_WORDS } from "./use-words-data.ts";
import type { WordSign } from "./use-words-data.ts";

/** Letters that some words of a sign begin with. */
interface Start {
  readonly letters: string;
  readonly sign: WordSign;
}

/** By their first letter: of words that stand between borders, and of those that may stand anywhere. */
const STARTS = lazily(() => {
  const [bordered, anywhere] = [new Map<string, Start[]>(), new Map<string, Start[]>()];
  for (const sign of USE_SIGNS)
    for (const word of wordsOf(USE_WORDS[sign]))
      for (const letters of startsOf(word) ?? []) {
        const starts = BORDERLESS.test(word) ? anywhere : bordered;
        const alike = starts.get(letters[0]!);
        if (alike === undefined) starts.set(letters[0]!, [{ letters, sign }]);
        else alike.push({ letters, sign });
      }
  return { bordered, anywhere };
});
/** The few words whose beginning is open: numbers, any letters. */
const OPEN = lazily(() =>
  USE_SIGNS.flatMap((sign) => {
    const words = wordsOf(USE_WORDS[sign]).filter((word) => startsOf(word) === undefined);
    return words.length === 0 ? [] : [[sign, new RegExp(usePattern(words).source, "u")] as const];
  }),
);

/**
 * The signs that folded text may speak of, as words of theirs begin in it. Most texts hold none, and their patterns, which are
 * long, need not be laid to it.
 */
export function signsBegun(folded: string): ReadonlySet<WordSign> {
  const begun = new Set<WordSign>();
  const { bordered, anywhere } = STARTS();
  let inWord = false;
  for (let at = 0; at < folded.length; at++) {
    const letter = folded[at]!;
    if (!inWord)
      for (const { letters, sign } of bordered.get(letter) ?? [])
        if (folded.startsWith(letters, at)) begun.add(sign);
    inWord = isPlainLetter(folded.charCodeAt(at));
    for (const { letters, sign } of anywhere.get(letter) ?? [])
      if (folded.startsWith(letters, at)) begun.add(sign);
  }
  for (const [sign, pattern] of OPEN()) if (!begun.has(sign) && pattern.test(folded)) begun.add(sign);
  return begun;
}

/** `0` to `9`, `a` to `z`. */
const isPlainLetter = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

/** What a word of the tables may begin with, as far as letters stand for themselves; undefined where that is open. */
function startsOf(word: string): readonly string[] | undefined {
  if (!word.startsWith("(")) {
    const plain = /^(?:[\p{L}\p{N} '](?![?{]))+/u.exec(unaccented(word))?.[0];
    return plain === undefined ? undefined : [plain];
  }
  const [inside, behind] = group(word);
  // A condition on what stands before or behind.
  if (inside[0]!.startsWith("?")) return startsOf(behind);
  const ways = inside.map(startsOf);
  if (behind.startsWith("?")) ways.push(startsOf(behind.slice(1)));
  return ways.includes(undefined) ? undefined : ways.flatMap((way) => way ?? []);
}

/** The alternatives of the group that a word begins with, and what stands behind it. */
function group(word: string): readonly [inside: readonly string[], behind: string] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 1;
  for (let at = 0; at < word.length; at++) {
    const mark = word[at];
    if (mark === "\\") at++;
    else if (mark === "[" || mark === "]") inClass = mark === "[";
    else if (inClass) continue;
    else if (mark === "(") depth++;
    else if (mark === "|" && depth === 1) {
      parts.push(word.slice(from, at));
      from = at + 1;
    } else if (mark === ")" && --depth === 0) return [[...parts, word.slice(from, at)], word.slice(at + 1)];
  }
  throw new RangeError(`a group without its end: ${word}`);
}
