import type { PartyKind } from "../model/party.ts";
import { countryCode } from "../text/country.ts";
import { isoDate, partialDate } from "../text/date.ts";
import { countryOfTownInState } from "./state-codes.ts";

const BLANK = new Set(["-", "--", "---", "–", "—", "n/a", "na", "none", "nil", "null", ".", "#n/a"]);
/** `="0101"`, with which spreadsheets keep a code from becoming a number. */
const FORMULA_TEXT = /^="(.*)"$/s;

const LATIN = /^[\u0000-\u00ff]*$/;
const REMEMBERED = 5000;
const own = new Map<string, string>();
/** Where texts are copied, so that each needs no room of its own. */
const BENCH = Buffer.alloc(4096);

/**
 * A text of its own, as a piece cut from a file would keep the whole piece of the file in memory; equal texts that come again and
 * again are kept once. Of Latin letters it takes one byte each, though the file holds others elsewhere, and is read faster so.
 */
export function shared(text: string): string {
  const before = own.get(text);
  if (before !== undefined) return before;
  if (own.size >= REMEMBERED) own.clear();
  const encoding = LATIN.test(text) ? "latin1" : "utf16le";
  const room = text.length * 2 <= BENCH.length ? BENCH : Buffer.alloc(text.length * 2);
  const copy = room.toString(encoding, 0, room.write(text, encoding));
  if (text.length < 200) own.set(copy, copy);
  return copy;
}

/** A cell trimmed, a text of its own; empty where it is missing or only says that there is nothing. */
export function cell(fields: readonly string[], column: number): string {
  const text = (fields[column] ?? "").trim();
  if (text.length > 4) return shared(text.startsWith('="') ? text.replace(FORMULA_TEXT, "$1").trim() : text);
  return text === "" || BLANK.has(text.toLowerCase()) ? "" : shared(text);
}

/** As `cell`, but `NA` is Namibia. */
export function countryCell(fields: readonly string[], column: number): string {
  const text = (fields[column] ?? "").trim();
  return text === "NA" ? text : cell(fields, column);
}

const known = new Map<string, string | undefined>();

/** As `countryCode`, also for `DE - Germany`, `Hamburg, Germany` and `Savannah, GA`; remembers what it was asked. */
export function countryOf(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= REMEMBERED) known.clear();
  const code = countryCode(text) ?? fromPieces(text);
  if (text.length < 100) known.set(text, code);
  return code;
}

function fromPieces(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const pair = /^([^-–:]+)\s*(?:\s[-–]\s|:)\s*([^-–:]+)$/.exec(text);
  const codes = new Set([pair?.[1], pair?.[2]].map((side) => side && countryCode(side)));
  codes.delete(undefined);
  const [code] = codes;
  if (codes.size === 1) return code;
  const [behind, last] = /(?:,|\()\s*([^,()]+)\)?$/.exec(text) ?? [];
  if (behind === undefined || last === undefined) return undefined;
  const before = text.slice(0, -behind.length).split(/[,()]/).at(-1) ?? "";
  return countryOfTownInState(before, last.trim()) ?? countryCode(last);
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  ...words("person", "i individual person natural natürlich privat private privatperson p individu physique"),
  ...words("person", "fisica física particular 个人 個人 man woman m f mr ms human"),
  ...words(
    "entity",
    "b business company entity organisation organization corporate c firm corporation firma",
  ),
  ...words(
    "entity",
    "unternehmen société entreprise empresa azienda legal juridica jurídica giuridica o org",
  ),
  ...words("entity", "government 公司 企业 会社 法人 gmbh"),
  ...words("vessel", "vessel ship schiff navire buque nave 船舶"),
  ...words("aircraft", "aircraft flugzeug avion aeronave 飞机 航空機"),
};

function words(kind: PartyKind, list: string): Record<string, PartyKind> {
  return Object.fromEntries(list.split(" ").map((word) => [word, kind]));
}

/** The kind that a type cell names: `I`, `Business`, `natural person`; undefined where it names none. */
export function kindOf(text: string): PartyKind | undefined {
  const clean = text.toLowerCase();
  const first = clean.split(/[^\p{L}]+/u).find((word) => word !== "");
  return KINDS[clean] ?? KINDS[first ?? ""];
}

/** A date of a manifest: ISO date or prefix, or why it is none. */
export type CellDate =
  | { readonly iso: string }
  | { readonly iso?: string; readonly fault: "ambiguous" | "unreadable" }
  | { readonly iso: string; readonly fault: "serial" };

const dates = new Map<string, CellDate>();

/** As `readDate`, and remembers what it was asked. */
export function dateOf(text: string): CellDate {
  const before = dates.get(text);
  if (before !== undefined) return before;
  if (dates.size >= REMEMBERED) dates.clear();
  const date = readDate(text);
  if (text.length < 40) dates.set(text, date);
  return date;
}

/** Days as spreadsheets count them from 1900, where a cell lost its format: those of 1930 to 2079. */
const FIRST_SERIAL = 10959;
const LAST_SERIAL = 65746;
const SERIAL_OF_1970 = 25569;
const DAY_MS = 86_400_000;

/** `03/04/2026` is two dates and taken for none of them; `03.04.2026` has the day first, `12/31/2026` can only be one. */
function readDate(written: string): CellDate {
  const text = written.normalize("NFKC");
  const serial = /^\d{5}(?:\.\d{1,12})?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return { iso: new Date((serial - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10), fault: "serial" };
  const digits = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  const clean = (digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : text).replace(
    /(\d{4})\s+\d\d?:\d\d.*$/,
    "$1",
  );
  const pair = /^(\d\d?)[/-](\d\d?)[/-](\d{4})$/.exec(clean);
  if (pair && pair[1] !== pair[2] && Number(pair[1]) <= 12 && Number(pair[2]) <= 12)
    return { iso: pair[3] ?? "", fault: "ambiguous" };
  const iso = isoDate(clean, "dmy") ?? isoDate(clean, "mdy") ?? partialDate(clean).from;
  return iso === undefined ? { fault: "unreadable" } : { iso };
}

/** Whether a number format has eaten a code: `3.00E+01`, and in a control code column `30` for 3E001. */
export const isEatenCode = (text: string): boolean =>
  /^\d+(?:[.,]\d+)?E\+\d+$|^\d+[.,]\d+E-?\d+$/i.test(text);
export const isNumberOnly = (text: string): boolean => /^\d{1,6}(?:[.,]0+)?$/.test(text);
