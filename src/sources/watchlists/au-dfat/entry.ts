import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName, NameStrength } from "../../../model/list-entry.ts";
import type { Measure } from "../../../model/measure.ts";
import type { Address, PartialDate, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import { identifiersIn } from "../../identifier-type.ts";
import type { ListFile, SourceEvent } from "../../source.ts";
import { imoAtEnd } from "../un-sc/imo.ts";
import { groupsOf, unknownParts, value } from "./rows.ts";
import type { Group, Row } from "./rows.ts";

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: "person",
  entity: "entity",
  vessel: "vessel",
  ship: "vessel",
  aircraft: "aircraft",
};
const FORMER = /^(?:formerly known as|previously listed as|fka|f\.k\.a\.?)$/i;
const NAME_TYPES = /^(?:primary name|alias|aka|a\.k\.a\.?|original script)$/i;

/** `Merai Zoghbai (previously listed as, in Arabic: مرعي زغبي)` is one former name in two scripts. */
const LISTED_AS = /^(.*?)\s*\((?:previously|formerly) listed as\b[.,]?\s*(?:in arabic\s*:\s*([^()]*))?\)$/i;

/** Turns all groups of a workbook into entries; `measures` says what a row's columns mean in law. */
export function* readGroups(
  file: ListFile,
  measures: (row: Row) => readonly Measure[] | undefined,
): Generator<SourceEvent> {
  for (const note of unknownParts(file.sheets ?? [])) yield note;
  let newest = "";
  for (const group of groupsOf(file)) {
    const first = group.rows[0];
    if (!first) continue;
    const told = group.rows.map((row) => ({ row, meant: measures(row) }));
    const odd = told.find(({ meant }) => meant === undefined);
    if (odd) {
      const what = `${file.name}, ${odd.row.where}: a sanction column holds neither TRUE nor FALSE`;
      throw new CordonError("list-refused", what, "The layout has changed: look for a newer Cordon.");
    }
    yield* notesOf(group);
    const entry = toEntry(group, first, strongest(told.flatMap(({ meant }) => meant ?? [])));
    // Rows without a name are told of one by one.
    if (entry.names.length > 0) yield { entry };
    if ((entry.amendedOn ?? "") > newest) newest = entry.amendedOn ?? "";
  }
  // The workbook bears no date of its own: the newest change in it is the best there is.
  if (newest !== "") yield { published: newest };
}

/** "other" says only that nothing stronger holds in a row. */
function strongest(measures: readonly Measure[]): Measure[] {
  const strong = measures.filter((measure) => measure !== "other");
  return strong.length > 0 ? strong : ["other"];
}

function toEntry({ number, rows }: Group, first: Row, measures: readonly Measure[]): ListEntry {
  const kind = kindOf(first);
  const addresses = uniqueBy(
    rows.flatMap((row) => enumerated(value(row, "Address"))).map((text) => toAddress(text)),
    (address) => address.text,
  );
  const instrument = value(first, "Instrument of Designation");
  const listing = value(first, "Listing Information");
  const imo = rows
    .map((row) => value(row, "IMO Number").replace(/^IMO\s*/i, ""))
    .filter((digits) => digits !== "");
  // Companies that own ships have their IMO number among the UN's reasons only.
  const told = [...new Set(rows.map((row) => value(row, "Additional Information")))];
  const own = kind === "entity" ? told.flatMap((text) => [...imoAtEnd(text), ...identifiersIn(text)]) : [];
  return entryOf({
    list: "au-dfat",
    ref: number,
    kind,
    names: namesOf(rows, kind),
    countries: present([
      ...rows.flatMap((row) => countries(value(row, "Citizenship"))),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates: uniqueBy(
      rows.flatMap((row) => datesOf(value(row, "Date of Birth"))),
      (date) => date.text,
    ),
    birthPlaces: [...new Set(rows.flatMap((row) => places(value(row, "Place of Birth"))))],
    identifiers: [...imo.map((digits) => ({ scheme: "imo" as const, value: digits })), ...own],
    programmes: rows.map((row) => value(row, "Committees")),
    measures,
    citations: [...new Set([citation(instrument), citation(listing)])],
    listedOn: listedOn(listing),
    amendedOn: rows
      .map((row) => isoDate(value(row, "Control Date")) ?? "")
      .toSorted()
      .at(-1),
    remarks: told.filter(Boolean).join(" | "),
  });
}

function* notesOf({ rows }: Group): Generator<SourceEvent> {
  const said = new Set<string>();
  for (const row of rows) {
    const type = value(row, "Name Type");
    if (!NAME_TYPES.test(type) && !FORMER.test(type))
      yield { note: "unknown-name-type", where: `${row.where}: ${type}` };
    if (KINDS[value(row, "Type").toLowerCase()] === undefined) {
      yield { note: "unknown-kind", where: `${row.where}: ${value(row, "Type")}` };
    }
    if (!/[\p{L}\p{N}]/u.test(value(row, "Name of Individual or Entity")))
      yield { note: "no-name", where: row.where };
    // Rows of one party repeat its data: one note a value is enough.
    const date = value(row, "Date of Birth");
    const nation = value(row, "Citizenship");
    if (!said.has(date) && datesOf(date).some(({ from }) => from === undefined)) {
      yield { note: "unreadable-date", where: `${row.where}: ${date}` };
    }
    if (!said.has(nation) && nation !== "" && countries(nation).includes(undefined)) {
      yield { note: "unknown-country", where: `${row.where}: ${nation}` };
    }
    said.add(date).add(nation);
  }
}

function namesOf(rows: readonly Row[], kind: PartyKind): ListedName[] {
  const marked = rows.some((row) => isPrimary(row));
  return present(
    rows.flatMap((row, index) => {
      const type = value(row, "Name Type");
      // Where no row is marked primary, the row of the bare reference is.
      const primary = marked ? isPrimary(row) : index === 0;
      const strength: NameStrength = /^weak|^low/i.test(value(row, "Alias Strength")) ? "weak" : "strong";
      // "HARAKAT UL-MUJAHIDIN / HUM": a spaced slash stands between two names.
      return value(row, "Name of Individual or Entity")
        .split(" / ")
        .flatMap((text) => {
          const [, name, arabic = ""] = LISTED_AS.exec(text) ?? [];
          const was = name !== undefined || FORMER.test(type);
          return (name === undefined ? [text] : [name, arabic]).map((one) => ({ text: one, was }));
        })
        .map(({ text, was }, at) =>
          nameOf(text, primary && at === 0 ? "primary" : strength, {
            kind: was ? "former" : undefined,
            parts: kind === "person" ? partsOf(text) : undefined,
          }),
        );
    }),
  );
}

function isPrimary(row: Row): boolean {
  return /^primary/i.test(value(row, "Name Type"));
}

/** `ALI, Sheikh Hassan` in its parts; names without exactly one comma say nothing of their parts. */
function partsOf(text: string): { first: string; last: string } | undefined {
  const [last, first, more] = text.split(",").map((part) => part.trim());
  return last && first && more === undefined ? { first, last } : undefined;
}

function kindOf(row: Row): PartyKind {
  return KINDS[value(row, "Type").toLowerCase()] ?? "unknown";
}

/** The country is the last part, or its last words: `…, Minsk, Belarus, 220070`, `… Moscow 127994 Russia`. */
function toAddress(text: string): Address {
  const place = text.replaceAll(/\([^()]*\)/g, "").replace(/[\s.,;]+$/, "");
  const parts = place.split(",").map((part) =>
    part
      .replaceAll(/[\d-]+/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  const last = parts.findLast((part) => part !== "") ?? "";
  const words = last.split(" ");
  const country = [last, ...[3, 2, 1].map((count) => words.slice(-count).join(" "))]
    .map((candidate) => countryCode(candidate))
    .find((code) => code !== undefined);
  return { ...(addressOf({ text }) ?? { text }), ...(country ? { country } : {}) };
}

/** `Russian and Ukrainian`, `a) Chad b) Sudan`, `Russia; Ukraine`; undefined for a piece that is no country. */
function countries(text: string): (string | undefined)[] {
  return enumerated(text).flatMap((piece) => {
    const bare = piece.replaceAll(/\([^()]*\)/g, "").trim();
    const whole = countryCode(piece) ?? countryCode(bare);
    if (whole) return [whole];
    return bare.split(/ and |\/|, ?/).map((part) => countryCode(part.replace(/^possibly /i, "")));
  });
}

/** The pieces of `a) … b) …`, or else of a text with semicolons. */
function enumerated(text: string): string[] {
  const pieces = text.split(/(?:^|[\s;,])\(?[a-z]\)\s*/);
  const cut = pieces.length > 1 ? pieces : text.split(/;\s/);
  return cut.map((piece) => piece.replace(/[;,\s]+$/, "").trim()).filter((piece) => piece !== "");
}

/** Places keep their semicolons as commas: `Moscow; Russia` is one place. */
function places(text: string): string[] {
  return enumerated(text.replaceAll(/;(?!\s*[a-z]\))/g, ","));
}

/** Dates as DFAT strings them together: `a) 1955 b) 1957`, `1/02/1960; 1961`, `10 Mar 1970 or 2 May 1971`. */
function datesOf(text: string): PartialDate[] {
  return text
    .split(/;|(?<=\d{4}),| or |>>|(?:^|[\s;,])[a-z]\)|(?<=\/\d{4})\s+(?=\d)/i)
    .map((piece) =>
      piece
        .replaceAll(/\([^()]*\)?/g, " ")
        .replace(/^\s*alt\.? dob:?/i, "")
        .replaceAll(/(\d)\. ?(?=[A-Za-z])|([A-Za-z]{3})\. ?(?=\d)/g, "$1$2 ")
        .replaceAll(/\s+/g, " ")
        .replace(/[ .,]+$/, "")
        .trim(),
    )
    .filter((piece) => /\d/.test(piece))
    .map((piece) => dateOf(piece));
}

/** One date; `08/1977` is a month, `March 1968 to March 1969` a range. */
function dateOf(text: string): PartialDate {
  const month = /^(\d\d?)\/(\d{4})$/.exec(text);
  if (month) return partialDate(`${month[2]}-${month[1]}`);
  const date = partialDate(text, "dmy");
  if (date.from !== undefined) return date;
  const [from, to] = text.split(" to ").map((end) => partialDate(end, "dmy"));
  return from?.from !== undefined && to?.to !== undefined ? { text, from: from.from, to: to.to } : date;
}

/** The instrument named in a text; texts that only tell dates are no citation. */
function citation(text: string): string {
  const bare = text.replace(/^instrument of first (?:designation|listing)(?: and declaration)?:?\s*/i, "");
  return /instrument|regulation|amendment|\bact\b|designation 20\d\d|F\d{4}L\d+/i.test(bare) ? bare : "";
}

/** The first date in `Listed by the 1267 Committee on 4 Mar. 2003 (amended …)`. */
function listedOn(text: string): string | undefined {
  const date =
    /\b(?:listed|designated)\b[^;(]{0,80}?\bon:? (\d{1,2} [A-Za-z]{3,9}\.? \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/i.exec(
      text,
    );
  return date?.[1] === undefined ? undefined : isoDate(date[1], "dmy");
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((item) => [key(item), item])).values()];
}
