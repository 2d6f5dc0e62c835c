import { table } from "./csv.ts";
import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, count, pieces, texts } from "./xml.ts";

function xml(source: string): Count {
  const text = bare(source);
  const parts = pieces(text, "Designation");
  const kinds = parts.map((part) => kindOf(texts(part, "IndividualEntityShip")[0] ?? ""));
  const ids = new Set(parts.map((part) => texts(part, "UniqueID")[0] ?? ""));
  return {
    format: "uk-list-xml",
    entries: parts.length,
    byKind: tally(kinds),
    names: count(text, "Name"),
    exact: ids.size === parts.length && !kinds.includes("untyped"),
    how: "every Designation; names = Name elements, non-Latin ones not among them",
  };
}

function grouped(format: string, source: string, id: string, type: string): Count {
  const { header, rows, cell } = table(source, ",", 1);
  if (!header.includes(id)) {
    const how = `the columns stop before ${id}: every row taken as an entry`;
    const byKind = tally(rows.map((row) => kindOf(cell(row, type))));
    return { format, entries: rows.length, byKind, rows: rows.length, exact: false, how };
  }
  const kinds = new Map(rows.map((row) => [cell(row, id), kindOf(cell(row, type))]));
  const byKind = tally(kinds.values());
  const how = `distinct ${id}; line 1 is the date, line 2 the header`;
  return { format, entries: kinds.size, byKind, rows: rows.length, exact: !kinds.has(""), how };
}

/** United Kingdom: the UK Sanctions List as XML and CSV, and OFSI's retired ConList. */
export function countUk({ text }: Source): Count | undefined {
  if (/<Designations\b/.test(text.slice(0, 1000))) return xml(text);
  if (/^"?Report Date:/.test(text)) return grouped("uk-list-csv", text, "Unique ID", "Designation Type");
  if (/^"?Last Updated"?,/.test(text)) return grouped("uk-conlist-csv", text, "Group ID", "Group Type");
  return undefined;
}
