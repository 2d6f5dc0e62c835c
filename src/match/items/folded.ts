/** A description longer than this is cut, and said to be. */
export const MAX_LETTERS = 2000;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

export function isAscii(text: string): boolean {
  return ONLY_ASCII.test(text);
}

/** Compatibility forms and case folded, accents and invisible signs off, hyphens within words blank. */
export function folded(text: string): string {
  if (isAscii(text)) return text.slice(0, MAX_LETTERS).toLowerCase();
  return text
    .slice(0, MAX_LETTERS)
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .toLowerCase()
    .replaceAll("µ", "u")
    .replaceAll("μ", "u")
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o");
}
