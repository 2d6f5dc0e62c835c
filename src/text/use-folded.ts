/** A new line, a dash with blanks around it, a long dash. */
const PARTING = /[\n\r\u2028\u2029―—]|^\s+\p{Pd}+\s+$/u;
/** A statement beyond this is read up to here; letters. */
const LONGEST = 4000;

/**
 * The form in which texts on end use are read: compatibility forms, case and accents folded (`Militärische` →
 * `militarische`, `ё` → `е`), dashes and blanks a single blank. Signs of a clause's end stay.
 */
export function useFolded(text: string): string {
  return parted(text).replaceAll("\n", " ");
}

/** The same, letter by letter, but that the blank of a dash between words and of a new line is a stop. */
export function useParted(text: string): string {
  return parted(text).replaceAll("\n", ";");
}

/** Dashes and blanks, but for a single blank between two words, which stays. */
const BLANKS = /(?! [^\p{Pd}_\s])[\p{Pd}_\s]+/gu;

/** Folded, with a line's end for what parts two thoughts. */
function parted(text: string): string {
  return unaccented(text.slice(0, LONGEST).normalize("NFKC"))
    .replaceAll(BLANKS, (run) => (PARTING.test(run) ? "\n" : " "))
    .trim();
}

const ASCII = /^[\u0000-\u007f]*$/;

/** Lower case, without accents and unseen marks. */
export function unaccented(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll(/[’‘`´]/g, "'");
}
