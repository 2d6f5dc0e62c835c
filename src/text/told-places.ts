import type { Address } from "../model/party.ts";
import { countryCode, isWithin } from "./country.ts";
import { remember } from "./remember.ts";
import { townOf } from "./towns.ts";

/** A country that an address tells beside the one stated for it. */
export interface ToldPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The part of the address that tells it, as written. */
  readonly words: string;
  /** Countries that have a place of that name themselves. */
  readonly alsoIn: readonly string[];
}

/** Where towns, provinces or islands are called as another country, or a country's name in some language is. */
const ALSO_IN: Readonly<Record<string, readonly string[]>> = {
  AM: ["CO", "SV"],
  GD: ["CO", "ES", "NI"],
  GP: ["CR", "ES", "MX"],
  JO: ["HK"],
  LC: ["ES", "GT", "MX"],
  LU: ["BE"],
  MC: ["DE", "IT"],
  MF: ["AR", "CO", "FR", "MX", "NL", "PE", "SX"],
  MS: ["ES"],
  NE: ["NG"],
  PW: ["ES", "IT"],
  RE: ["GT"],
  SV: ["BR"],
  TT: ["BO", "CU", "UY"],
  VC: ["AR", "CL", "ES", "MX", "SV"],
};
/** Countries after whose names no town or state of the US is called that we know. */
const NOT_IN_US = new Set("AE AF BY HK IQ IR KG KP KZ LY MM RU SD SY TJ TM UA UZ VE YE".split(" "));

/** Codes of two letters that no state, province or canton of another country shares, at the end of an address. */
const PLAIN_CODES = new Set("AE AF CU HK IQ IR KG KZ LY PK RU SY TJ TM UZ YE".split(" "));
const STATE_BEHIND = /^[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?$|^(?:usa?|u\.s\.a?\.?|united states.*)$/i;
const HOUSE_NUMBER = /^(?:no|nr|n|№)?[.º°]?\s*\d{1,4}\s*[a-z]?$/i;
/** `for onward to Tehran`, `in transit nach Moskau`. */
const TOWARDS = /^\D{0,60}\b(?:to|for|nach|für|vers|pour|hacia|para)\s+(\p{L}.*)$/iu;
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,}\s+|\s+(?:[A-Z]{1,2}-)?\d{4,}$/g;
const PARTING = /[,;|/\n\r()[\]{}]|\s[-–—]\s/;
/** Parts of an address that are looked at, from its end, and letters of it. */
const MOST = 20;
const LONGEST = 1000;

/**
 * The countries that an address names by its own words: a country at its end, a country as a part of its own between
 * commas or brackets, a capital or large town of a country of concern as such a part or in the city column. Not read are
 * streets and firms called after countries (`Iran Khodro Street`), and states and provinces (`Georgia, USA`). The country's
 * own column is no part of it, where the address has others.
 */
export function toldPlaces({ text, street, city, region }: Address): readonly ToldPlace[] {
  const columns = [street, city, region].filter((column) => column !== undefined);
  const read = (columns.length === 0 ? [text] : columns).flatMap((column) => toldIn(column));
  return read.filter(({ country }, at) => read.findIndex((one) => one.country === country) === at);
}

/** Whether a place told is another than the country stated, neither within the other nor a place of the same name there. */
export function contradicts({ country, alsoIn }: ToldPlace, stated: string): boolean {
  if (country === stated || alsoIn.includes(stated)) return false;
  return !isWithin(country, stated) && !isWithin(stated, country);
}

const toldIn = remember((column: string): readonly ToldPlace[] => {
  const all = column.slice(-LONGEST).split(PARTING);
  const parts = all.map((one) => one.trim()).filter((one) => one !== "");
  const from = Math.max(0, parts.length - MOST);
  return parts.slice(from).flatMap((part, at) => {
    const index = from + at;
    const place = placeOf(part, parts[index + 1], index === parts.length - 1, index === 0);
    return place === undefined ? [] : [{ ...place, words: part.slice(0, 80) }];
  });
}, 5000);

type Place = Omit<ToldPlace, "words">;

function placeOf(part: string, next: string | undefined, last: boolean, first: boolean): Place | undefined {
  if (next !== undefined && STATE_BEHIND.test(next)) return undefined;
  const plain = part.replaceAll(POSTCODE, "").trim();
  // `Brasil 1234` and `Brasil, 1234` are streets.
  const street = first && (plain !== part ? !last : next !== undefined && HOUSE_NUMBER.test(next));
  const named = street ? undefined : countryNamed(plain, last);
  if (named !== undefined) return place(named);
  const town = townOf(plain);
  if (town?.ofConcern === true) return { country: town.country, alsoIn: town.alsoIn };
  const whither = TOWARDS.exec(part)?.[1];
  if (whither !== undefined) return placeOf(whither, undefined, last, false);
  return last ? behindTown(plain) : undefined;
}

function place(country: string): Place {
  const alsoIn = ALSO_IN[country] ?? [];
  return { country, alsoIn: NOT_IN_US.has(country) ? alsoIn : [...alsoIn, "US"] };
}

/** Names in any case; codes in capitals at the end alone, of two letters only those that are nothing else there. */
function countryNamed(text: string, last: boolean): string | undefined {
  if (/^[A-Z]{2}$/.test(text)) return last && PLAIN_CODES.has(text) ? text : undefined;
  if (/^[A-Z]{3}$/.test(text)) return last ? countryCode(text) : undefined;
  if (text.length < 4 && /^[\u0000-\u024f]*$/.test(text)) return undefined;
  // In lower case, so that no word in capitals is read as a UN/LOCODE.
  return text.length > 60 ? undefined : countryCode(text.toLowerCase());
}

/** `Tverskaya 7 Moskva Russia`: a country behind one of its towns or a postcode. */
function behindTown(text: string): Place | undefined {
  const words = text.split(/\s+/);
  for (let length = 1; length <= 3 && length < words.length; length++) {
    const country = countryNamed(words.slice(-length).join(" "), true);
    if (country === undefined) continue;
    const before = words.slice(0, -length);
    const isTown = [1, 2, 3].some((most) => townOf(before.slice(-most).join(" "))?.country === country);
    if (isTown || /^\d{4,}$/.test(before.at(-1) ?? "")) return place(country);
  }
  return undefined;
}
