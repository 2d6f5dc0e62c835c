import { CordonError } from "../../../model/errors.ts";
import { columns } from "../../files/columns.ts";
import type { Column } from "../../files/columns.ts";
import type { ListFile, Sheet } from "../../source.ts";

/** Columns of both layouts, as DFAT prints them. */
export const COMMON_COLUMNS = [
  "Reference",
  "Name of Individual or Entity",
  "Type",
  "Name Type",
  "Date of Birth",
  "Place of Birth",
  "Citizenship",
  "Address",
  "Additional Information",
  "Listing Information",
  "Committees",
  "Control Date",
] as const;

/** Columns that came in 2025. */
export const NEW_COLUMNS = [
  "Alias Strength",
  "IMO Number",
  "Instrument of Designation",
  "Targeted Financial Sanction",
  "Travel Ban",
  "Arms Embargo",
  "Maritime Restriction",
] as const;

const KNOWN: ReadonlySet<string> = new Set([...COMMON_COLUMNS, ...NEW_COLUMNS]);
const HINT = "The layout has changed: look for a newer Cordon.";

/** One row of a sheet by column name; `where` names sheet and row. */
export interface Row {
  readonly cell: Column;
  readonly where: string;
  /** The row's reference in lower case: `101` for the party, `101a`, `101b1` for its other names. */
  readonly reference: string;
}

/** All rows of one reference number, the bare reference first where it has one. */
export interface Group {
  readonly number: string;
  readonly rows: readonly Row[];
}

/** Whether one of the rows is a DFAT header; and which of the columns of 2025 it lacks. */
export function headerOf(
  sheet: Sheet,
): { readonly at: number; readonly missing: readonly string[] } | undefined {
  const at = sheet.rows.slice(0, 8).findIndex((row) => {
    const names = new Set(row.map((cell) => fold(cell)));
    return names.has("Reference") && names.has("Name of Individual or Entity");
  });
  if (at < 0) return undefined;
  const names = new Set((sheet.rows[at] ?? []).map((cell) => fold(cell)));
  return { at, missing: [...COMMON_COLUMNS, ...NEW_COLUMNS].filter((name) => !names.has(name)) };
}

/** Header cells that are neither blank nor known, and sheets that hold something else. */
export function unknownParts(sheets: readonly Sheet[]): { readonly note: string; readonly where: string }[] {
  return sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    if (!header) return sheet.rows.length > 0 ? [{ note: "unread-sheet", where: sheet.name }] : [];
    const names = (sheet.rows[header.at] ?? []).map((cell) => fold(cell));
    const unknown = names.filter((name) => name !== "" && !KNOWN.has(name));
    return unknown.map((name) => ({ note: "unknown-column", where: `${sheet.name}: ${name}` }));
  });
}

/** Rows gathered by reference number, in the order of their first row: blocks are not always contiguous. */
export function groupsOf(file: ListFile): Group[] {
  const groups = new Map<string, Row[]>();
  for (const sheet of file.sheets ?? []) {
    const header = headerOf(sheet);
    if (!header) continue;
    const lookup = columns((sheet.rows[header.at] ?? []).map((cell) => fold(cell)));
    for (const [index, fields] of sheet.rows.entries()) {
      if (index <= header.at || fields.every((field) => field.trim() === "")) continue;
      const where = `${sheet.name} row ${index + 1}`;
      const cell = lookup(fields);
      const reference = cell("Reference").replaceAll(/\s+/g, "").toLowerCase();
      const number = /^(\d+)(?:[a-z]+\d*)?$/.exec(reference)?.[1];
      if (number === undefined) {
        const what = `${file.name}, ${where}: "${cell("Reference")}" is no reference such as 101 or 101a`;
        throw new CordonError("list-refused", what, HINT);
      }
      groups.set(number, [...(groups.get(number) ?? []), { cell, where, reference }]);
    }
  }
  return [...groups].map(([number, rows]) => ({
    number,
    rows: rows.toSorted((a, b) => Number(b.reference === number) - Number(a.reference === number)),
  }));
}

/** White space folded; `NA` and its like read as empty. */
export function value(row: Row, column: string): string {
  const text = fold(row.cell(column));
  return /^(?:n\.?\/?a\.?|nil|none|unknown|-)$/i.test(text) ? "" : text;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
