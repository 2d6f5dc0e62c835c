/** A word of letters of two scripts that resemble each other, as one written to pass for another or typed on two keyboards. */
export interface MixedWord {
  readonly word: string;
  /** The letters of the rarer script, `U+0405` each, parted by blanks. */
  readonly letters: string;
}

const ONLY_ASCII = /^[\u0000-\u007f]*$/;
const WORD = /[\p{L}\p{M}]+/gu;
const ALIKE: readonly RegExp[] = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Armenian}/gu,
];

/** The first word in which letters of Latin, Cyrillic, Greek and Armenian meet; words of a script each side by side are none. */
export function mixedWord(text: string): MixedWord | undefined {
  if (ONLY_ASCII.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    const scripts = ALIKE.map((script) => word.match(script) ?? []).filter(({ length }) => length > 0);
    if (scripts.length < 2) continue;
    const rare = scripts.toSorted((a, b) => b.length - a.length).slice(1);
    const letters = [...new Set(rare.flat())].map((letter) => codePoint(letter)).join(" ");
    return { word, letters };
  }
  return undefined;
}

function codePoint(letter: string): string {
  return `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
