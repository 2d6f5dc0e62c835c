import { identifierKey, isImoNumber } from "../text/identifier.ts";
import type { Address, Identifier, PartyKind } from "../model/party.ts";
import type { Party, PartyRole } from "../model/shipment.ts";
import { cell, countryCell, countryOf, dateOf, detached, kindOf } from "./cells.ts";
import type { PartyField } from "./fields.ts";
import { roleOf } from "./header.ts";
import { NAMING_FIELDS } from "./party-groups.ts";
import type { NameColumns, PartyColumns, Plan } from "./plan.ts";

/** Says what is wrong with a cell; `column` counts from 0. */
export type Report = (code: string, column: number | undefined, message: string, blocking?: boolean) => void;

type Fields = readonly string[];
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The parties of one row, in the order of their columns; those "same as consignee" copied from it. */
export function rowParties(fields: Fields, plan: Plan, report: Report): Party[] {
  const parties: Party[] = [];
  const numbers: Party[] = [];
  for (const columns of plan.parties) readParty(fields, columns, report, parties, numbers);
  // Customer numbers stand under "Customer" where "Customer Name" has the name; without one they are all we have.
  for (const number of numbers) if (!parties.some(({ role }) => role === number.role)) parties.push(number);
  return parties.some(({ name }) => SAME.test(name))
    ? parties.map((party) => copyOf(party, parties))
    : parties;
}

function readParty(
  fields: Fields,
  columns: PartyColumns,
  report: Report,
  into: Party[],
  numbers: Party[],
): void {
  let first = true;
  for (const name of columns.names) {
    const text = nameText(fields, name, report);
    if (text === "") continue;
    const isNumber = name.kind === "bare" && !/\p{L}/u.test(text);
    (isNumber ? numbers : into).push(party(fields, columns, name, text, first, report));
    first = isNumber && columns.names.length > 1;
  }
  const text = first ? nameOfIdentifier(fields, columns) : undefined;
  if (text !== undefined) into.push(party(fields, columns, undefined, text, true, report));
}

function nameText(fields: Fields, { columns }: NameColumns, report: Report): string {
  let text = "";
  for (const column of columns) {
    const part = cell(fields, column);
    if (part === "" || (part.length < 8 && /^[\p{C}\p{Z}]*$/u.test(part))) continue;
    if (part.includes("\ufffd")) reportDamage(part, column, report);
    text = text === "" ? part : `${text} ${part}`;
  }
  return text;
}

function reportDamage(text: string, column: number, report: Report): void {
  const lost = text.split("\ufffd").length - 1;
  const most = lost * 4 > text.length;
  const what = most
    ? "is not readable: save the file as UTF-8"
    : "has letters that were lost before we got it";
  report("damaged-text", column, `"${text.slice(0, 80)}" ${what}`, most);
}

function party(
  fields: Fields,
  columns: PartyColumns,
  name: NameColumns | undefined,
  text: string,
  first: boolean,
  report: Report,
): Party {
  const [title, rest] = split(text, name?.combined ?? false);
  const country = countryAt(fields, columns.of.country, report);
  const address = addressOf(fields, columns, rest, country);
  const personal = name?.kind === "person" || (first && !columns.names.some(({ kind }) => kind === "person"));
  const birthDate = personal ? birthOf(fields, columns, report) : undefined;
  const typed = typeOf(fields, columns);
  const role = typed.role ?? columns.role;
  const kind = kindFor(role, typed.kind, name);
  const identifiers = first || personal ? identifiersOf(fields, columns, first, personal, report) : [];
  const read: Writable<Party> = { role, name: detached(title), kind, identifiers };
  if (country !== undefined) read.country = country;
  if (address !== undefined) read.address = address;
  if (birthDate !== undefined) read.birthDate = birthDate;
  return read;
}

/** A cell of several lines has the name on the first when what follows looks like an address. */
function split(text: string, combined: boolean): readonly [name: string, rest: string] {
  const at = text.indexOf("\n");
  if (at < 0) return [text, ""];
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [name = text, ...rest] = lines;
  const address = combined || rest.some((line) => /[\d,]/.test(line) || countryOf(line) !== undefined);
  return address ? [name, rest.join(", ")] : [lines.join(" "), ""];
}

function kindFor(role: PartyRole, typed: PartyKind | undefined, name: NameColumns | undefined): PartyKind {
  if (typed !== undefined) return typed;
  if (role === "vessel" || role === "aircraft") return role;
  return name?.kind === "person" ? "person" : "unknown";
}

const NOTHING = {};

function typeOf(fields: Fields, { role, of }: PartyColumns): { role?: PartyRole; kind?: PartyKind } {
  if (of.type === undefined && of.role === undefined) return NOTHING;
  const type = firstOf(fields, of.type);
  const kind = type === "" ? undefined : kindOf(type);
  const named = role === "party" ? firstOf(fields, of.role) || (kind === undefined ? type : "") : "";
  const played = named === "" ? undefined : roleOf(named);
  return { ...(kind === undefined ? {} : { kind }), ...(played === undefined ? {} : { role: played }) };
}

function firstOf(fields: Fields, columns: readonly number[] | undefined): string {
  for (const column of columns ?? []) {
    const text = cell(fields, column);
    if (text !== "") return text;
  }
  return "";
}

/** The first of these columns that names a country; a word that is none is reported. */
export function countryAt(
  fields: Fields,
  columns: readonly number[] | undefined,
  report: Report,
): string | undefined {
  let found: string | undefined;
  let unknown: number | undefined;
  for (const column of columns ?? []) {
    const text = countryCell(fields, column);
    if (text === "") continue;
    const code = countryOf(text);
    if (code === undefined) unknown ??= column;
    else if (found === undefined) found = code;
    else if (found !== code)
      report("country-differs", column, `"${text}" is another country than ${found}, which was taken`);
  }
  if (unknown !== undefined && found === undefined)
    report(
      "unknown-country",
      unknown,
      `"${countryCell(fields, unknown).slice(0, 80)}" is no country that we know`,
    );
  return found;
}

function addressOf(
  fields: Fields,
  { of }: PartyColumns,
  rest: string,
  country: string | undefined,
): Address | undefined {
  let street = rest;
  for (const column of of.address ?? []) street = joinText(street, ", ", cell(fields, column));
  if (street.includes("\n")) street = street.replaceAll(/\s*\n\s*/g, ", ");
  const city = firstOf(fields, of.city);
  const region = firstOf(fields, of.region);
  const postcode = firstOf(fields, of.postcode);
  if (street === "" && city === "" && region === "" && postcode === "") return undefined;
  const place = joinText(joinText(street, ", ", joinText(postcode, " ", city)), ", ", region);
  const read: Writable<Address> = { text: joinText(place, ", ", nationOf(fields, of.country)) };
  if (street !== "") read.street = street;
  if (city !== "") read.city = city;
  if (region !== "") read.region = region;
  if (postcode !== "") read.postcode = postcode;
  if (country !== undefined) read.country = country;
  return read;
}

const joinText = (a: string, between: string, b: string) =>
  a === "" ? b : b === "" ? a : `${a}${between}${b}`;

function nationOf(fields: Fields, columns: readonly number[] | undefined): string {
  for (const column of columns ?? []) {
    const text = countryCell(fields, column);
    if (text !== "") return text;
  }
  return "";
}

function birthOf(fields: Fields, { of }: PartyColumns, report: Report): string | undefined {
  for (const column of [...(of.birth_date ?? []), ...(of.birth_year ?? [])]) {
    const text = cell(fields, column);
    if (text === "") continue;
    const date = dateOf(text);
    if ("fault" in date) reportDate(text, date.fault, column, report);
    if (date.iso !== undefined) return date.iso;
  }
  return undefined;
}

/** Says of a date that it has two meanings, or none. */
export function reportDate(
  text: string,
  fault: "ambiguous" | "unreadable",
  column: number,
  report: Report,
): void {
  const why =
    fault === "ambiguous" ? "could be two dates: write it as YYYY-MM-DD" : "is no date that we know";
  report(`${fault}-date`, column, `"${text.slice(0, 80)}" ${why}`);
}

const PERSONAL: ReadonlySet<string> = new Set<PartyField>(["passport", "national_id"]);

function identifiersOf(
  fields: Fields,
  { identifiers }: PartyColumns,
  first: boolean,
  personal: boolean,
  report: Report,
): Identifier[] {
  const found: Identifier[] = [];
  for (const { scheme, columns } of identifiers) {
    if (!(PERSONAL.has(scheme) ? personal : first)) continue;
    for (const column of columns) {
      const value = cell(fields, column);
      if (value === "") continue;
      if (scheme === "imo" && !isImoNumber(identifierKey("imo", value)))
        report(
          "bad-imo",
          column,
          `"${value.slice(0, 80)}" is no IMO number: seven digits, the last a check digit`,
        );
      found.push({ scheme, value });
    }
  }
  return found;
}

/** A vessel known by its number alone is called `IMO 9187629`. */
function nameOfIdentifier(fields: Fields, { of }: PartyColumns): string | undefined {
  for (const field of NAMING_FIELDS) {
    const value = firstOf(fields, of[field]);
    if (value === "") continue;
    const plain = identifierKey(field, value);
    return `${field.replaceAll("_", " ").toUpperCase()} ${plain === "" ? value : plain}`;
  }
  return undefined;
}

const SAME = /^(?:the\s+)?(?:same\s+)?as\s/i;
const SAME_AS = /^(?:the\s+)?(?:same\s+as|as)\s+(?:the\s+)?(.{2,30}?)\.?$/i;

/** "SAME AS CONSIGNEE" is the consignee of the row; without one it stays as written. */
function copyOf(party: Party, all: readonly Party[]): Party {
  const role = SAME.test(party.name) ? roleOf(SAME_AS.exec(party.name)?.[1] ?? "") : undefined;
  const model = role && all.find((one) => one !== party && one.role === role && !SAME.test(one.name));
  return model ? { ...model, role: party.role } : party;
}
