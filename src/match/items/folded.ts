/** A description longer than this is cut, and said to be. */
export const MAX_LETTERS = 2000;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

export function isAscii(text: string): boolean {
  return ONLY_ASCII.test(text);
}

/** Compatibility forms and case folded, accents and invisible signs off, hyphens within words blank. */
export function folded(text: string): string {
  if (isAscii(text)) return text.slice(0, MAX_LETTERS).toLowerCase();
  const cut = text.slice(0, MAX_LETTERS);
  return byLetter(cut) ?? foldedWhole(cut);
}

/** The same of a text of any letters, by rules for texts. */
export function foldedWhole(text: string): string {
  return text
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

/** Behind the letters of Latin and Cyrillic. */
const END = 0x530;
/** Letters that are folded by what stands beside them. */
const BESIDE = /[\p{M}\u03a3]/u;
/** What each becomes, once it was met; null where that depends on its neighbours. */
const FOLDED: (string | null | undefined)[] = Array.from({ length: END });

function becomesOf(code: number): string | null {
  const letter = String.fromCharCode(code);
  const becomes = foldedWhole(letter);
  return BESIDE.test(letter) || BESIDE.test(becomes) ? null : becomes;
}

/** Letter by letter, where the text has only letters that allow it. */
function byLetter(text: string): string | undefined {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= END) return undefined;
    let becomes = FOLDED[code];
    if (becomes === undefined) becomes = FOLDED[code] = becomesOf(code);
    if (becomes === null) return undefined;
    out += becomes;
  }
  return out;
}
