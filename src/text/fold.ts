import { romanize } from "./romanize.ts";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const VANISH = /['’‘ʼʻ`´".]/g;
const AND = /&/g;
const NOT_WORD = /[^a-z0-9]+/g;

/**
 * The form in which names are compared: compatibility forms and case folded, romanised, invisible and bidi marks
 * removed, apostrophes and dots gone (`Qa'ida` → `qaida`, `S.A.` → `sa`), all else that is no letter or digit a blank.
 * Idempotent.
 */
export function fold(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(INVISIBLE, "");
  return romanize(plain)
    .toLowerCase()
    .replaceAll(VANISH, "")
    .replaceAll(AND, " and ")
    .replaceAll(NOT_WORD, " ")
    .trim();
}
