import { romanize } from "./romanize.ts";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const VANISH = /['’‘ʼʻ`´.]/g;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;
const AND = /&/g;
const NOT_WORD = /[^a-z0-9]+/g;

/** Text without invisible letters and marks of direction. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, "");
}

/**
 * The form in which names are compared: compatibility forms and case folded, romanised, invisible and bidi marks
 * removed, apostrophes and dots gone (`Qa'ida` → `qaida`, `S.A.` → `sa`), all else that is no letter or digit a blank.
 * Idempotent.
 */
export function fold(text: string): string {
  if (ONLY_ASCII.test(text)) return foldAscii(text);
  const plain = withoutInvisible(text.normalize("NFKC"));
  return romanize(plain)
    .toLowerCase()
    .replaceAll(VANISH, "")
    .replaceAll(AND, " and ")
    .replaceAll(NOT_WORD, " ")
    .trim();
}

/** What a letter of ASCII text becomes: 0 a blank, 1 nothing, 2 ` and `, else the code of the folded letter. */
const BECOMES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  if (letter === "&") return 2;
  return "'`.".includes(letter) ? 1 : 0;
});
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** `fold` of ASCII text, in one pass. Hot. */
function foldAscii(text: string): string {
  let out = "";
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = BECOMES[text.charCodeAt(i)]!;
    if (code === 0) blank = true;
    else if (code === 2) {
      out += out === "" ? "and" : " and";
      blank = true;
    } else if (code > 2) {
      if (blank && out !== "") out += " ";
      blank = false;
      out += LETTERS[code]!;
    }
  }
  return out;
}
