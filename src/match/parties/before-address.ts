import { commonName } from "../../text/common-names.ts";
import { countryCode } from "../../text/country.ts";
import { fold } from "../../text/fold.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { townOf } from "../../text/towns.ts";
import { isStreetWord } from "./address-words.ts";

/** A label behind a name, and the number it is of: `TEL +86 755`, `VAT RU7701`, `Passport No. A123`. */
const LABELLED =
  /[\s,;(|-]+(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|fax|vat|tax|tva|ust-?id(?:-?nr)?|gst(?:in)?|eori|inn|ogrn|kpp|bin|iin|cnpj|nit|rfc|cuit|tin|ein|duns|passport|dob|d\.\s?o\.\s?b|born|b\.|(?:date|year) of birth|geb(?:oren)?|nacid[oa](?: el)?|n[ée]e? le|nat[oa] il|д\.?\s?р|род(?:ил(?:ся|ась))?|id|reg(?:istration|istered)?|licen[cs]e|account|acct|a\/c|ref(?:erence)?|p\.?o|order|contract|dated|dd|dtd|usc+i?|trn|vkn|iec|cin|crn|kvk|sire[nt]|nip|regon|krs|oib|pib|cif|nif|abn|acn|uen|npwp|unp|edrpou|hrb|ph|[tmf](?=\s*:)|whatsapp|wechat|iban|swift|p\.?\s?o\.?\s?box|тел|инн|огрн|кпп|паспорт)(?!\p{L})\.?(?:[\s-]*(?:no|nr|num(?:ber)?|id|code))?[.:#№\s]*[+(]?[A-Z]{0,3}\d[\d\s()./-]{2,}/iu;
/** The same behind a name with a word: `Address: Lenin street`, `Email: a@b.c`. */
const SAID =
  /[\s,;(|-]+(?:e-?mail|website|web|add(?:ress)?|adr|адрес)\s*[.:]+\s*\S|[\s,;(|-]+(?:\S+@\S+\.\S|www\.\S|https?:)/iu;
/** A day of birth at the end, or a year said to be one: `Karlin 12.03.1961`, `Karlin 1961 born`. */
const BORN =
  /[\s,;(]+(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d(?=\s*born))\s*(?:born)?[\s)]*$/i;
/** The number of a customer or an account before a name, or behind its legal form; a short one behind another word is of the name: Unit 61398. */
const NUMBER_BEFORE = /^[\s#]*\d{4,}[\s:/-]+(?=\S)/;
const IN_BRACKETS = /\s*[([]\s*(?:[A-Z]{1,3}-?)?\d{4,}\s*[)\]]\s*$/;
const NUMBER_BEHIND = /[\s:/#(-]+\d{4,}[\s)]*$/;
const SEPARATOR = /[,;|\n]/g;
/** The number of a line or a list before a name: `1. Almaz`, `(iv) Almaz`, `- Almaz`. */
const NUMBERED = /^\s*(?:\(?(?:\d{1,3}|[ivx]{1,4})[.)]|\(?[a-z]\)|[•#*-]\s*\d{0,3})\s+(?=\p{L})/iu;
/** Where the number of a house may begin. */
const HOUSE = /(?<=\p{L}{2}\S*)\s+(?=\d{1,5}[a-z]?(?:[\s,/-]|$))/iu;
/** A name has no more forms for an address behind it. */
const MOST = 3;
/** Words of an address without a number: `Lenin Square, Minsk`. */
const LEAST_WORDS = 3;
/** Letters of a place, and codes of countries that addresses end in. */
const LEAST_PLACE = 4;
const USUAL_CODES = new Set(["UK", "USA", "UAE", "PRC", "KSA"]);
/** No name without one of these has more behind it than a town. */
const HINT = /[\d,;|@:]|^\W|^[a-z]\)|^\(?[ivx]{1,4}[.)]|www\./i;
const LONG = /^(?:\S+\s+){5}/;

/** The texts that a name may be without the address or the number that stands beside it in one cell; none for most. */
export function beforeAddress(name: string): string[] {
  if (!HINT.test(name) && !LONG.test(name)) return [];
  const numbered = /\d/.test(name);
  const text = beforeLabel(name, numbered);
  const found = text === name || text.trim() === "" ? [] : [text];
  for (const { index } of text.matchAll(SEPARATOR)) {
    const before = text.slice(0, index);
    const behind = text.slice(index + 1).split(SEPARATOR);
    // `Lee, Gil`: a family name is no name of a firm.
    if (commonName(fold(before)) !== undefined || isLegal(behind[0]!)) continue;
    if (found.length === MOST || !isAddress(behind)) break;
    found.push(before);
  }
  if (found.length < MOST && (numbered || LONG.test(text))) found.push(...behindForm(text));
  const street = found.length < MOST && numbered ? beforeHouse(text) : undefined;
  if (street !== undefined) found.push(street);
  return [...found, ...withoutNumber(text)];
}

/** The name before the number of a house in a street: `Ehsan Imanijad 12 Main Street`. */
function beforeHouse(text: string): string | undefined {
  const at = HOUSE.exec(text)?.index;
  if (at === undefined) return undefined;
  const words = fold(text.slice(at)).split(" ");
  return words.length >= LEAST_WORDS && words.some(isStreetWord) ? text.slice(0, at) : undefined;
}

function beforeLabel(name: string, numbered: boolean): string {
  const patterns = [...(numbered ? [LABELLED, BORN] : []), ...(/[:@]|www\./i.test(name) ? [SAID] : [])];
  return name.slice(
    0,
    Math.min(name.length, ...patterns.map((pattern) => pattern.exec(name)?.index ?? name.length)),
  );
}

function withoutNumber(text: string): string[] {
  const behind = text.replace(NUMBER_BEFORE, "").replace(NUMBERED, "").replace(IN_BRACKETS, "");
  const before = text.replace(NUMBER_BEHIND, "");
  const apart =
    before !== text && (/\d{6}/.test(text.slice(before.length)) || isLegal(before.split(/\s+/).at(-1)!));
  return [...(behind === text ? [] : [behind]), ...(apart ? [before] : [])];
}

function isLegal(text: string): boolean {
  return fold(text)
    .split(" ")
    .every((word) => word === "" || isLegalForm(word));
}

/** Whether parts of a text are an address: with a number or a street, or with a place at the end (`Korea, North`). */
function isAddress(parts: readonly string[]): boolean {
  const words = parts.flatMap((part) => fold(part).split(" "));
  if (parts.some((part) => /\d/.test(part)) || (words.length >= LEAST_WORDS && words.some(isStreetWord)))
    return true;
  return isPlace(parts.at(-1)!) || isPlace(parts.slice(-2).join(","));
}

/** Whether a text may be the place that an address ends in. */
export function isPlace(text: string): boolean {
  const place = text.trim();
  // Two letters are `Li` and `Jr` as often as Liechtenstein.
  if (place.length < LEAST_PLACE && !USUAL_CODES.has(place.toUpperCase())) return false;
  return (countryCode(place) ?? townOf(place)?.country) !== undefined;
}

/** What goes on with a name behind its legal form: `General Company for Ports of Iraq`. */
const GOES_ON = /^(?:and|&|of|for|de|del|des|du|di|der|für|para|pour|por|et|und|y|e|и|по|для)$/i;

/** The name up to its legal form, where an address follows that without a comma: `Almaz LLC 5 Lenin street Moscow`. */
function behindForm(text: string): string[] {
  const words = text.split(/\s+/);
  const form = words.findIndex((word, at) => at > 0 && isLegal(word) && !isLegal(words[at + 1] ?? ""));
  const behind = words.slice(form + 1);
  if (form < 1 || behind.length < 2 || GOES_ON.test(behind[0]!)) return [];
  const address = behind.some((word) => /\d/.test(word)) || isPlace(behind.at(-1)!);
  return address ? [words.slice(0, form + 1).join(" ")] : [];
}
