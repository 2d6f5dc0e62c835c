import { countryCode } from "../text/country.ts";
import { nativePort } from "../text/native-ports.ts";
import { townOf } from "../text/towns.ts";
import { countryOf } from "./cells.ts";

/** What parts the places of a route: commas, arrows, strokes, dashes between blanks. A hyphen may be part of a name. */
const PARTING = /[;/,→⇒►»|\n]|[-=–—]*>|[–—]|\s-+\s|\s(?:via|then|über|nach)\s/iu;
/** Words before a place that are none of it. */
const LEADING = /^(?:via|from|to|through|über|nach|von|port of|transit)\s+/iu;
/** What parts a place from the part or the state in which it lies. */
const WITHIN = /[,(/、，（]|\s-\s/;
/** Letters of a place of several parts. */
const LONGEST = 100;
/** Places of one route that are read; hyphens of one of them. */
const MOST = 100;

/**
 * The country of a place: a country, code, UN/LOCODE, or a capital, large town or port of `text/towns-data.ts`; the `stated` one
 * where that has a town of the name too. Of several parts (`Ningbo (Beilun)`, `Houston, Texas`) those that are towns must be of one.
 */
export function placeCountry(text: string, stated = ""): string | undefined {
  const country = countryOf(text);
  if (country !== undefined) return country;
  const whole = townCountry(text, stated);
  if (whole !== undefined || text.length > LONGEST || !WITHIN.test(text)) return whole;
  const parts = text
    .split(WITHIN)
    .flatMap((part) => townCountry(part.replace(/[)）]/, "").trim(), stated) ?? []);
  return new Set(parts).size === 1 ? parts[0] : undefined;
}

function townCountry(text: string, stated: string): string | undefined {
  const native = nativePort(text);
  if (native !== undefined) return native;
  const town = townOf(text);
  return town?.alsoIn.includes(stated) ? stated : town?.country;
}

/** A route as countries: the whole cell if it is one, else its parts; `unknown` holds the parts that are none. */
export function countriesOf(text: string): { readonly codes: string[]; readonly unknown: string[] } {
  const codes: string[] = [];
  const unknown: string[] = [];
  const whole = countryCode(text);
  if (whole !== undefined) return { codes: [whole], unknown };
  const pieces = text.split(PARTING).map((piece) => piece.trim().replace(LEADING, ""));
  const filled = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  for (const piece of filled.slice(0, MOST)) readPiece(piece, codes, unknown);
  unknown.push(...filled.slice(MOST));
  return { codes, unknown };
}

/** `Hamburg-Rostov-on-Don-Almaty`: from the left the longest run of words between hyphens that is a place. */
function readPiece(piece: string, codes: string[], unknown: string[]): void {
  const words = piece.split("-").slice(0, MOST);
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + 4);
    let country: string | undefined;
    for (; to > from; to--) {
      country = placeCountry(words.slice(from, to).join("-").trim());
      if (country !== undefined) break;
    }
    if (country !== undefined) codes.push(country);
    else if (/[\p{L}\p{N}]/u.test(words[from] ?? "")) unknown.push((words[from] ?? "").trim());
    from = Math.max(to, from + 1);
  }
}
