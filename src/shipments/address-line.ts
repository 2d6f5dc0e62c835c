import { commonWord } from "../text/common-words.ts";
import { isLegalForm } from "../text/legal-forms.ts";
import { tokensOf } from "../text/tokens.ts";
import { townOf } from "../text/towns.ts";
import { countryOf } from "./cells.ts";

/** Words of streets and houses, and short forms of them, which are other words as often: `ul`, `via`. */
const STREETS = `street avenue avenida boulevard highway strasse straße chaussee allee rue calle carrera viale piazza corso
  ulitsa ulica prospekt prospect shosse cadde bolgesi bölgesi organize osb pereulok proezd naberezhnaya caddesi sokak bulvari jalan utca улица проспект шоссе переулок
  набережная бульвар вулиця postfach apartado`;
const OTHERS = `str st road rd ave av blvd lane drive hwy square platz weg gasse quai via rua ul pr cad sok mah mahallesi soi jl
  ул пр пер наб пл д корп стр вул г город обл область район floor fl room suite building bldg block tower box zone district province
  oblast region county village quarter municipality colonia edificio poligono city town ville park estate area`;
const GLUED = "straße|strasse|straat|gatan|vägen|gade|gasse|allee|platz";

const anyOf = (words: string) => words.trim().split(/\s+/).join("|");
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(STREETS)})(?!\p{L})|\p{L}{3}(?:${GLUED}|str\.)(?!\p{L})|[号號巷弄室]|丁目|番地`,
  "iu",
);
const WORD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(OTHERS)})(?!\p{L})|[路街楼樓层層区區]`, "iu");
const NET = /\S@\S|www\.|https?:/i;
const QUOTED = /["«»“”„]/;
/** A number of a name: `55th Research Institute`, `27. teaduskeskus`, `Plant No. 9`, `military unit 40056`. */
const NUMBERED =
  /(?<!\d)\d{1,4}(?:st|nd|rd|th|η|ος|-?(?:й|я|ый|ая|го|ya|yi|y))(?!\p{L})|(?<!\d)\d{1,4}\.\s+(?=\p{Ll})|(?:№|\b(?:no|nr)\.?|unit|часть|в\/ч)\s*\d{1,5}(?!\d)/giu;
const BEFORE_TRADE = /^\d{1,4}\s+(?=\p{L})/u;

/**
 * Whether a line of a cell is of an address: `maybe` for one that may as well be the rest of a name, such as `Mahan Air, Iran`,
 * `55th Research Institute` or `Tower Holdings`.
 */
export function isAddressLine(line: string): "yes" | "maybe" | "no" {
  if (NET.test(line) || isPlace(line)) return "yes";
  const digits = /\d/.test(line);
  if (STREET.test(line)) return digits || !namesFirm(line) ? "yes" : "maybe";
  if (WORD.test(line))
    return digits && !namesFirm(line) ? "yes" : digits && !isNumbered(line) ? "yes" : "maybe";
  if (digits) return isNumbered(line) ? "maybe" : "yes";
  const parts = line.split(",").map((part) => part.trim());
  if (parts.length === 1 || !isPlace(parts.at(-1) ?? "")) return "no";
  return parts.slice(0, -1).every(isPlace) ? "yes" : "maybe";
}

/** Whether all numbers of a line are as they stand in names. */
function isNumbered(line: string): boolean {
  if (QUOTED.test(line)) return true;
  const left = line.replaceAll(NUMBERED, " ");
  return !/\d/.test(left) || (!/\d/.test(left.replace(BEFORE_TRADE, "")) && namesFirm(line));
}

/** A legal form or a word of trade. */
function namesFirm(line: string): boolean {
  return tokensOf(line).some((token) => isLegalForm(token) || commonWord(token) === "generic");
}

/** A country or a town that we know; in lower case, so that no name in capitals is read as a UN/LOCODE. */
function isPlace(text: string): boolean {
  if (text.length > 60) return false;
  const country = /[,(]/.test(text) ? undefined : countryOf(text.length > 3 ? text.toLowerCase() : text);
  return country !== undefined || townOf(text) !== undefined;
}
