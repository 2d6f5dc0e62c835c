import { identifierKey, isImoNumber } from "../text/identifier.ts";
import type { Address, Identifier, PartyKind } from "../model/party.ts";
import type { Party, PartyRole } from "../model/shipment.ts";
import { cell, countryCell, countryOf, dateOf, kindOf, shared } from "./cells.ts";
import type { CellDate } from "./cells.ts";
import type { PartyField } from "./fields.ts";
import { roleOf } from "./header.ts";
import { isAccount } from "./may-name.ts";
import { cellParties } from "./name-lines.ts";
import type { CellParty } from "./name-lines.ts";
import type { NameColumns, PartyColumns, Plan } from "./plan.ts";
import { firstOf } from "./row-cells.ts";

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
    const isNumber = name.kind === "bare" && isAccount(text);
    const [main = { name: text, rest: "" }, ...others] = cellParties(text, name.combined);
    (isNumber ? numbers : into).push(party(fields, columns, name, main, first, report));
    into.push(...others.map((other) => partyBeside(other, columns.role)));
    if (!isNumber) first = false;
  }
  const text = first ? nameOfIdentifier(fields, columns) : undefined;
  if (text !== undefined)
    into.push(party(fields, columns, undefined, { name: text, rest: "" }, true, report));
}

function nameText(fields: Fields, { columns }: NameColumns, report: Report): string {
  let text = "";
  for (const column of columns) {
    const part = cell(fields, column);
    if (part === "" || (part.length < 8 && /^[\p{C}\p{Z}]*$/u.test(part))) continue;
    if (part.includes("\ufffd")) reportDamage(part, column, report);
    if (part !== text) text = text === "" ? part : `${text} ${part}`;
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
  { role: labelled, name: title, rest }: CellParty,
  first: boolean,
  report: Report,
): Party {
  const country = countryAt(fields, columns.of.country, report);
  const address = addressOf(fields, columns, rest, country);
  const personal = name?.kind === "person" || (first && !columns.names.some(({ kind }) => kind === "person"));
  const birthDate = personal ? birthOf(fields, columns, report) : undefined;
  const typed = typeOf(fields, columns);
  const role = typed.role ?? (columns.role === "party" ? labelled : undefined) ?? columns.role;
  const kind = kindFor(role, typed.kind, name);
  const identifiers = first || personal ? identifiersOf(fields, columns, first, personal, report) : [];
  const read: Writable<Party> = { role, name: shared(title), kind, identifiers };
  if (country !== undefined) read.country = country;
  if (address !== undefined) read.address = address;
  if (birthDate !== undefined) read.birthDate = birthDate;
  const established = dateAt(fields, columns.of.established, report);
  const industry = firstOf(fields, columns.of.industry);
  const headquarters = countryAt(fields, columns.of.headquarters, report);
  if (established !== undefined) read.established = established;
  if (industry !== "") read.industry = industry;
  if (headquarters !== undefined) read.headquarters = headquarters;
  return read;
}

/** Another party that the cell names: what other columns tell is not of it. */
function partyBeside({ role, name, rest }: CellParty, column: PartyRole): Party {
  const read: Writable<Party> = {
    role: role ?? column,
    name: shared(name),
    kind: "unknown",
    identifiers: [],
  };
  if (rest !== "") read.address = { text: rest, street: rest };
  return read;
}

/** A type cell speaks for the whole row: it does not make a firm of a first name, nor a person of a firm. */
function kindFor(role: PartyRole, typed: PartyKind | undefined, name: NameColumns | undefined): PartyKind {
  if (name?.kind === "person") return "person";
  if (typed !== undefined) return name?.kind === "company" && typed === "person" ? "unknown" : typed;
  return role === "vessel" || role === "aircraft" ? role : "unknown";
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
  return dateAt(fields, [...(of.birth_date ?? []), ...(of.birth_year ?? [])], report);
}

/** The first of these columns that holds a date, ISO or a prefix of it; a text that is none is reported. */
function dateAt(fields: Fields, columns: readonly number[] | undefined, report: Report): string | undefined {
  for (const column of columns ?? []) {
    const text = cell(fields, column);
    if (text === "") continue;
    const date = dateOf(text);
    if ("fault" in date) reportDate(text, date, column, report);
    if (date.iso !== undefined) return date.iso;
  }
  return undefined;
}

/** Says of a date that it has two meanings, or none, or was a spreadsheet's number of days. */
export function reportDate(
  text: string,
  { iso, fault }: Extract<CellDate, { readonly fault: string }>,
  column: number,
  report: Report,
): void {
  const why = {
    ambiguous: "could be two dates: write it as YYYY-MM-DD",
    unreadable: "is no date that we know",
    serial: `was read as ${iso}, as a spreadsheet counts days from 1900: write it as YYYY-MM-DD`,
  }[fault];
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
function nameOfIdentifier(fields: Fields, { naming }: PartyColumns): string | undefined {
  for (const { scheme, columns } of naming) {
    const value = firstOf(fields, columns);
    if (value === "") continue;
    const plain = identifierKey(scheme, value);
    return `${scheme.replaceAll("_", " ").toUpperCase()} ${plain === "" ? value : plain}`;
  }
  return undefined;
}

const SAME = /^(?:the\s+)?(?:same\s+as|as)\s+(?:the\s+)?(.{2,30}?)\.?$/i;
const sameRole = (name: string) => (name.length > 50 ? undefined : roleOf(SAME.exec(name)?.[1] ?? ""));

/** "SAME AS CONSIGNEE" is the consignee of the row; without one it stays as written. */
function copyOf(party: Party, all: readonly Party[]): Party {
  const role = sameRole(party.name);
  const model =
    role && all.find((one) => one.role === role && one !== party && sameRole(one.name) === undefined);
  return model ? { ...model, role: party.role } : party;
}
