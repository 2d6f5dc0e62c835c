import { unaccented } from "./use-folded.ts";

/** Scripts whose words have no borders that can be seen, or grow together with others. */
export const BORDERLESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}]/u;
/** Letters that `.*` of a table may run over. */
const APART = ".{0,60}?";

/** The words of the lines of a table. */
export const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/,\s+/));

/** One pattern for the lines of a table of words (see `use-words-data.ts`), to be met anywhere in folded text. */
export function usePattern(lines: readonly string[]): RegExp {
  const words = wordsOf(lines);
  const bordered = words.filter((word) => !BORDERLESS.test(word)).map(sourceOf);
  const free = words.filter((word) => BORDERLESS.test(word)).map(sourceOf);
  const parts = [
    ...(bordered.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${bordered.join("|")})(?![\\p{L}\\p{N}])`]),
    ...(free.length === 0 ? [] : [free.join("|")]),
  ];
  return new RegExp(parts.join("|"), "gu");
}

/** `*` is any letters that follow; after a full stop any text of the clause. */
function sourceOf(word: string): string {
  return plain(word).replaceAll(/(\.?)\*/g, (_, stop: string) => (stop === "" ? "\\p{L}*" : APART));
}

/** Where such a pattern is met, in order: `most` places at most. `matchAll` would make a copy of the pattern each time. */
export function metIn(pattern: RegExp, text: string, most = Infinity): RegExpExecArray[] {
  const places: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let met = pattern.exec(text); met !== null && places.length < most; met = pattern.exec(text))
    places.push(met);
  return places;
}

/** A pattern over folded text, written with accents or without. */
export function readied(source: string): RegExp {
  return new RegExp(plain(source), "u");
}

/** Classes such as `\p{L}` keep their capitals. */
function plain(source: string): string {
  return unaccented(source).replaceAll(/\\p\{([ln])\}/g, (_, of: string) => `\\p{${of.toUpperCase()}}`);
}

/** Made when it is first asked for: many runs read no end use. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
