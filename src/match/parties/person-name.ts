import type { ListedName } from "../../model/list-entry.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { isPersonSuffix } from "../../text/name-families.ts";
import { tokensOf } from "../../text/tokens.ts";

/** A person's name as tokens, given names first, with the bit mask of those that are the family name (0: not known). */
export interface PersonName {
  readonly tokens: readonly string[];
  readonly family: number;
}

/** The tokens of a listed person's name; the family name stands last where the list says which it is. */
export function personName({ text, parts }: Pick<ListedName, "text" | "parts">): PersonName {
  const family = parts?.last === undefined ? [] : tokensOf(parts.last);
  const given = [parts?.first, parts?.middle].flatMap((part) => (part === undefined ? [] : tokensOf(part)));
  const whole = tokensOf(text);
  // Parts that are not the name's own words (another script, a part left out) say nothing of their places.
  if (family.length === 0 || [...given, ...family].sort().join(" ") !== whole.toSorted().join(" ")) {
    return { tokens: turned(text) ?? whole, family: 0 };
  }
  return { tokens: [...given, ...family], family: ((1 << family.length) - 1) << given.length };
}

/** A legal form; before a Tuareg's father's name `ag` means son of. */
function isFirmWord(token: string, place: number, part: readonly string[]): boolean {
  return isLegalForm(token) && !(token === "ag" && place === 0 && part.length > 1);
}

/** Words a part of a name has at most where one comma tells the family name from the others. */
const LONGEST_PART = 4;

const COMMA = /[,،]/;

/** `LAST, First` as `First LAST`; undefined where the text is not of that form. */
export function turned(text: string): string[] | undefined {
  if (!COMMA.test(text)) return undefined;
  const parts = text.split(COMMA);
  if (parts.length !== 2) return undefined;
  const first = tokensOf(parts[1]!);
  // `Smith, Jr.` is in its order already.
  if (!mayBePart(first) || first.every(isPersonSuffix)) return undefined;
  const last = tokensOf(parts[0]!);
  return mayBePart(last) ? [...first, ...last] : undefined;
}

function mayBePart(part: readonly string[]): boolean {
  return part.length > 0 && part.length <= LONGEST_PART && !part.some(isFirmWord);
}

const SLAVIC_FAMILY = /(?:[oe]va?|[iy]na?|sk(?:iy|y|aya|aia|ii|i)|enko|ch?uk)$/;
/** The name of a father that ends before its last letters. */
const FATHER_CUT = /^([a-z]{2,}[oe]v)(?:i|ic|n)?$/;

/**
 * The tokens of a Slavic name, family name first, of which the field cut the father's, with that whole: `chemezov stanislav
 * sergeyev`; undefined for any other.
 */
export function withFatherWhole(tokens: readonly string[]): string[] | undefined {
  const [family, given, father] = tokens;
  if (tokens.length !== 3 || !SLAVIC_FAMILY.test(family!)) return undefined;
  const [, stem] = FATHER_CUT.exec(father!) ?? [];
  if (stem === undefined) return undefined;
  const daughter = family!.endsWith("a") || father!.endsWith("n");
  return [family!, given!, stem + (daughter ? "na" : "ich")];
}
