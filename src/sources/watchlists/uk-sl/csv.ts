import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import type { Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { entryOfDesignation } from "./designation.ts";
import type { Designation, Field } from "./designation.ts";

const FIELD_COLUMNS: readonly (readonly [column: string, field: Field])[] = [
  ["Title", "title"],
  ["Phone number", "phone"],
  ["Website", "website"],
  ["Email address", "email"],
  ["D.O.B", "dob"],
  ["Nationality(/ies)", "nationality"],
  ["Position", "position"],
  ["Gender", "gender"],
  ["Type of entity", "entityType"],
  ["Subsidiaries", "subsidiary"],
  ["Parent company", "parent"],
  ["Business registration number (s)", "registration"],
  ["IMO number", "imo"],
  ["Current owner/operator (s)", "owner"],
  ["Previous owner/operator (s)", "previousOwner"],
  ["Current believed flag of ship", "flag"],
  ["Previous flags", "previousFlag"],
  ["Type of ship", "shipType"],
  ["Tonnage of ship", "tonnage"],
  ["Length of ship", "length"],
  ["Year Built", "built"],
  ["Hull identification number (HIN)", "hull"],
];
const NAMES = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"];
const LINES = [1, 2, 3, 4, 5, 6].map((line) => `Address Line ${line}`);
const OTHER_COLUMNS =
  `Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name type,Alias strength,
Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,
Sanctions Imposed,Other Information,UK Statement of Reasons,Address Postal Code,Address Country,Date Designated,
National Identifier number,National Identifier additional information,Passport number,Passport additional information,
Town of birth,Country of birth`.split(/,\n?/);
const REQUIRED = [...OTHER_COLUMNS, ...NAMES, ...LINES, ...FIELD_COLUMNS.map(([column]) => column)];

/** The UK Sanctions List (FCDO) as CSV: `Report Date: …`, a header of 58 columns, one row per name and address. */
export const ukSlCsv: Format = {
  id: "uk-sl/csv",
  list: "uk-sl",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 6,340 in September 2026; no older whole copy is known.
  expect: { all: { min: 3800, max: 13_000 } },
  recognise,
  read,
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  const [first = "", second = ""] = head.text.replace(/^\uFEFF/, "").split(/\r?\n/, 2);
  const header = /^"?Report Date:/i.test(first) ? second : first;
  if (!/(?:^|,)"?Unique ID"?,/.test(header) || !/(?:^|,)"?Name type"?,/i.test(header)) return undefined;
  if (header === second) return { part: "list" };
  return {
    refuse: "a UK Sanctions List without the line `Report Date: …` above its header",
    hint: "Load the file as the FCDO publishes it, not one saved again by a spreadsheet program.",
  };
}

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  let header: readonly string[] | undefined;
  let lookup: ReturnType<typeof columns> | undefined;
  // Rows of one designation are not promised to follow one another; the whole list is some 20 MB.
  const groups = new Map<string, Column[]>();
  for await (const { fields, line } of readCsv(file, { relaxQuotes: true, anyWidth: true })) {
    if (header === undefined) {
      const first = fields[0]?.replace(/^\uFEFF/, "").trim() ?? "";
      if (/^Report Date:/i.test(first)) {
        const published = isoDate(first.slice("Report Date:".length));
        yield published ? { published } : { note: "no-date", where: "line 1" };
        continue;
      }
      header = fields.map((name) => name.trim());
      yield* checkHeader(header, file.name);
      lookup = columns(header);
      continue;
    }
    const row = lookup?.(fields);
    const ref = row?.("Unique ID").trim();
    if (fields.length !== header.length || row === undefined || !ref) {
      const wide = fields.length === header.length;
      const what = wide ? "no Unique ID" : `${fields.length} columns under a header of ${header.length}`;
      throw new CordonError(
        "list-refused",
        `${file.name}, line ${line}: a row with ${what}`,
        "Fetch the file again.",
      );
    }
    const group = groups.get(ref);
    if (group) group.push(row);
    else groups.set(ref, [row]);
  }
  for (const [ref, rows] of groups) {
    const notes = new Set<string>();
    const entry = entryOfDesignation(designationOf(ref, rows), file.name, notes);
    if (entry.names.length === 0) notes.add("no-name");
    for (const note of notes) yield { note, where: entry.id };
    yield { entry };
  }
}

function* checkHeader(header: readonly string[], file: string): Generator<SourceEvent> {
  const missing = REQUIRED.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const hint = "The layout has changed: Cordon must learn it first.";
    throw new CordonError("list-refused", `${file} lacks the columns ${missing.join(", ")}`, hint);
  }
  for (const where of header) if (!REQUIRED.includes(where)) yield { note: "unknown-column", where };
}

function designationOf(ref: string, rows: readonly Column[]): Designation {
  const first = (column: string) => rows.map((row) => row(column)).find((text) => text.trim() !== "") ?? "";
  const all = (column: string) =>
    [...new Set(rows.map((row) => row(column).trim()))].filter((text) => text !== "");
  const pairs = (a: string, b: string) =>
    distinct(
      rows.map((row): [string, string] => [row(a).trim(), row(b).trim()]).filter(([value]) => value !== ""),
    );
  return {
    ref,
    kind: first("Designation Type"),
    regime: first("Regime Name").trim(),
    unReference: first("UN Reference Number").trim(),
    designated: first("Date Designated"),
    updated: first("Last Updated"),
    otherInformation: first("Other Information"),
    reasons: first("UK Statement of Reasons"),
    imposed: all("Sanctions Imposed")
      .flatMap((text) => text.split("|"))
      .filter((text) => text.trim() !== ""),
    names: distinct(
      rows.map((row) => ({
        given: NAMES.map((column) => row(column)),
        last: row("Name 6"),
        type: row("Name type"),
        strength: row("Alias strength"),
      })),
    ),
    nonLatin: distinct(
      rows.map((row) => ({ text: row("Name non-latin script"), language: row("Non-latin script language") })),
    ),
    addresses: distinct(
      rows.map((row) => ({
        lines: LINES.map((column) => row(column)),
        postcode: row("Address Postal Code"),
        country: row("Address Country"),
      })),
    ),
    passports: pairs("Passport number", "Passport additional information"),
    nationalIds: pairs("National Identifier number", "National Identifier additional information"),
    births: rows.map((row): [string, string] => [row("Town of birth"), row("Country of birth")]),
    fields: new Map(FIELD_COLUMNS.map(([column, field]) => [field, all(column)])),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
