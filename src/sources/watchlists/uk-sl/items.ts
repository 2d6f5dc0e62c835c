import type { Identifier } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { schemeOf } from "../../identifier-type.ts";

const NUMBERED = /(?:^|\s)\(?(?:\d{1,2}|[a-h])\)\s*/gi;
/** `(1)`, `1)` or `a)` at the start, perhaps behind a word such as `Passport No:`. */
const BEGINS_NUMBERED = /^\s*(?:[^()\d:]{1,40}:\s*)?\(?[1a]\)/i;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The values in one cell: split at `|`, and at `(1) … (2) …` or `a) … b) …` where the cell begins so. */
export function items(cell: string): string[] {
  return cell
    .split("|")
    .flatMap((part) => (BEGINS_NUMBERED.test(part) ? part.split(NUMBERED).slice(1) : [part]))
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .filter((part) => part !== "");
}

/** Birth places of a cell of towns and one of countries: in pairs, or all towns in the one country. */
export function placesOf(town: string, country: string): string[] {
  const towns = items(town);
  const lands = items(country);
  if (towns.length > 1 && lands.length > 1 && towns.length !== lands.length) return [...towns, ...lands];
  const count = Math.max(towns.length, lands.length);
  return Array.from({ length: count }, (_, at) => [towns[at] ?? towns[0], lands[at] ?? lands[0]]).map(
    (place) => place.filter(Boolean).join(", "),
  );
}

/** Text that was escaped twice and may hold tags, as one plain line. */
export function plainText(text: string): string {
  return text
    .replaceAll(/&(?:amp;)+/g, "&")
    .replaceAll(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `INN: 7707083893 (Russia)`, `1027700132195` and free text as registration or tax numbers. */
export function registrations(cell: string): Identifier[] {
  return items(cell)
    .flatMap((item) => item.split(/[;\n]/))
    .map((item) => item.trim())
    .filter((item) => /\d/.test(item))
    .map((item) => {
      const match =
        /^(?:([^\d:()]{2,40}?)[\s:]+)?([A-Z0-9][A-Z0-9/.-]{3,30})(?:\s*\(([^()]{2,40})\))?\.?$/i.exec(item);
      const label = match?.[1]?.trim();
      const scheme = label === undefined ? "registration" : schemeOf(label);
      const country = countryCode(match?.[3] ?? "") ?? countryCode(label ?? "");
      return {
        scheme: scheme === "other" ? "registration" : scheme,
        value: match?.[2] ?? item,
        ...(country === undefined ? {} : { country }),
        ...(label === undefined ? {} : { label }),
      };
    });
}

/** Numbers with their remarks: one each where there are as many, else all remarks to every number. */
export function numbersOf(
  scheme: Identifier["scheme"],
  [cell, remark]: readonly [string, string],
): Identifier[] {
  const numbers = items(cell);
  const infos = items(remark);
  return numbers.map((value, at) => {
    const label = numbers.length === infos.length ? (infos[at] ?? "") : infos.join("; ");
    const from = countryIn(label);
    const says = label !== "" && countryCode(label) === undefined;
    return { scheme, value, ...(from ? { country: from } : {}), ...(says ? { label } : {}) };
  });
}

/** The country a remark on a document names: `Russia`, `Russian passport`, `Issued in Iran`. */
function countryIn(text: string): string | undefined {
  const whole = countryCode(text);
  if (whole !== undefined) return whole;
  const short = text.replace(/^(?:issued (?:in|by)|valid|expired)\s+/i, "").split(/[,.;(]/)[0] ?? "";
  const words = short.trim().split(" ");
  return countryCode(short) ?? (words[0] && words[0].length > 3 ? countryCode(words[0]) : undefined);
}

/** The country that address lines end with, where the column for it is empty: `Pyongyang, DPRK`. */
export function countryAtEnd(lines: readonly string[]): string | undefined {
  const pieces = lines.flatMap((line) => line.split(",")).map((piece) => piece.trim());
  const last = pieces.findLast((piece) => piece !== "") ?? "";
  return last.length > 3 ? countryCode(last) : undefined;
}
