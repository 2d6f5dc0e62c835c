import { unscrambled } from "../../text/unscrambled.ts";
import { withoutEscapes } from "../../text/web-text.ts";

/** Letters, digits and usual signs in single blanks: nothing to clean. */
const PLAIN = /^[A-Za-z0-9.,'()-]+(?: [A-Za-z0-9.,'()-]+)*$/;
/** The same in any script, but no number: nothing to clean but the spelling of its letters and titles. */
const USUAL = /^[\p{L}\p{M}.,'’"«»“”()-]+(?: [\p{L}\p{M}.,'’"«»“”()-]+)*$/u;
/** No name without one of these has a title to clean. */
const TITLE_HINT = /^[гГ]|[生士姐様ん中]$/;
const TERMINAL = /\u001b\[[0-9;]{0,20}[A-Za-z]/g;
/** The end of a line within a cell: a name, and its address below it. Runs are bounded here and below: a cell may hold nothing but blanks. */
const LINES = /[\s,]{0,40}[\r\n]+\s{0,40}/g;
/** What stands between two cells. */
const TABS = /(?<=\S)[\t ]{0,40}\t\s{0,40}(?=\S)/g;
/** Year of birth in Russian, which is no group: `1961 г.р.` */
const BIRTH_YEAR = /(?<=\d\s?)г\.\s?р\.?(?!\p{L})|(?<!\p{L})г\.\s?р\.?(?=\s*\d{2})/giu;
/** Mr, Mrs and the like behind Chinese and Japanese names. */
const TITLE_BEHIND = /(?<=[\p{Script=Han}]{2})\s*(?:先生|女士|小姐|様|さん|御中)$/u;

/** Mr and Mrs before Russian names. */
const TITLE_BEFORE = /^(?:г-н|г-жа|гр-н|гр-ка|гр\.|господин|госпожа)\s+(?=\p{L})/iu;
/** A word parted at the end of a line. */
const PARTED = /(?<=\p{L}{2})-[ \t]{0,40}\r?\n\s{0,40}(?=\p{Ll}{2})/gu;

/** What forms and clerks write before the name of a party, with a colon: `Ship-to party: Almaz`. */
export const LABEL_WORDS =
  "(?:(?:ship|sold|bill|sell|deliver(?:ed|y)?|consign(?:ed)?|invoice)[\\s-]*)?to(?: party)?|from|name|attention|" +
  "(?:company|customer|(?:ultimate |intermediate |final )?consignee|shipper|exporter|importer(?: of record)?|supplier|buyer|seller|vendor|" +
  "(?:end|final)[\\s-]?user|notify(?: party)?|contact|owner|recipient|receiver|sender|payer|payee|applicant|beneficiary|client|agent)" +
  "(?: name)?|messrs";
const LABEL = new RegExp(`^(?:${LABEL_WORDS})\\s*[:：][\\s,]*(?=\\S)`, "i");

/**
 * A name without what machines and forms leave in its cell: terminal escapes, what web pages write for letters, a wrong encoding,
 * the label of the field, a title behind it; lines are parted by commas.
 */
export function cleanName(text: string): string {
  if (PLAIN.test(text)) return text;
  if (USUAL.test(text)) {
    const usual = unscrambled(text).normalize("NFC");
    return TITLE_HINT.test(usual) ? withoutTitle(usual) : usual;
  }
  const plain = unscrambled(withoutEscapes(text))
    .normalize("NFC")
    .replaceAll(TERMINAL, "")
    .replaceAll(PARTED, "");
  const dated = /\d/.test(plain) ? plain.replaceAll(BIRTH_YEAR, " born ") : plain;
  const line = dated.replaceAll(LINES, ", ").replaceAll(TABS, "; ").replaceAll(/\s+/g, " ").trim();
  return withoutTitle(line.replace(LABEL, ""));
}

function withoutTitle(name: string): string {
  return name.replace(TITLE_BEFORE, "").replace(TITLE_BEHIND, "");
}
