import { table, type Table } from "./csv.ts";
import { tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";

/**
 * Tables whose rows are entries: the columns that mark the format, then the one with the name and the kind.
 */
const FORMATS: readonly { format: string; head: string; name: string; kind?: string }[] = [
  { format: "us-mieu-csv", head: "Type,Name,Alias,Country,Topics,Program", name: "Name", kind: "Type" },
  { format: "cn-mofcom-csv", head: "Type,QID,Name,", name: "Name", kind: "Type" },
  { format: "us-cuba-restricted-csv", head: "Id,Company,Acronym,", name: "Company" },
  { format: "us-1260h-csv", head: "Name,Clean Name,Alias,", name: "Name" },
  {
    format: "us-special-leg-csv",
    head: "schema,name,aliases,topics,program,authority",
    name: "name",
    kind: "schema",
  },
  { format: "us-isn-csv", head: "Source List,Programs,Name,", name: "Name" },
];

/** Raw inputs of the CSL where several rows make one entry: the columns whose values together name it. */
const GROUPED: readonly { format: string; head: string; key: readonly string[] }[] = [
  {
    format: "csl-el-input",
    head: "Source List,Entity Number,",
    key: ["Name", "Federal Register Notice", "Effective Date"],
  },
  { format: "csl-uvl-input", head: "COUNTRY,NAME,ADDRESS", key: ["COUNTRY", "NAME"] },
];

/** Side tables that hold no parties. */
const TABLES: readonly { format: string; head: string }[] = [
  { format: "eu-programmes-csv", head: "regime_id,program_keys," },
  { format: "us-fr-notices-csv", head: "document_number,publication_date," },
];

function named(format: string, { rows, cell }: Table, name: string, kind?: string): Count {
  const found = rows.filter((row) => cell(row, name) !== "");
  const distinct = new Set(found.map((row) => cell(row, name))).size;
  return {
    format,
    entries: found.length,
    ...(kind === undefined ? {} : { byKind: tally(found.map((row) => cell(row, kind))) }),
    names: distinct,
    rows: rows.length,
    exact: distinct === found.length,
    how: "rows with a name; names = distinct ones, fewer where a party has a row for each notice or year",
  };
}

/** Small tables outside the big lists: other US lists, China's counter-lists, raw inputs of the CSL. */
export function countOther({ text }: Source): Count | undefined {
  const starts = ({ head }: { head: string }): boolean => text.startsWith(head);
  const format = FORMATS.find(starts);
  if (format) return named(format.format, table(text), format.name, format.kind);
  if (text.startsWith("Debarred Party Full Name")) {
    const read = table(text);
    return named("us-itar-debarred-csv", read, read.header[0] ?? "");
  }
  const group = GROUPED.find(starts);
  if (group) {
    const { rows, cell } = table(text);
    const keys = new Set(rows.map((row) => group.key.map((column) => cell(row, column)).join("|")));
    const how = `distinct ${group.key.join(" + ")}, as the builder of the CSL groups them`;
    return { format: group.format, entries: keys.size, rows: rows.length, exact: false, how };
  }
  const side = TABLES.find(starts);
  if (!side) return undefined;
  return {
    format: side.format,
    entries: 0,
    rows: table(text).rows.length,
    exact: true,
    how: "a table without parties",
  };
}
