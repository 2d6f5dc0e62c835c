import { visible } from "./escape.ts";

/** The columns, in order. */
export const COLUMNS = [
  "schema",
  "shipment",
  "file",
  "first_line",
  "last_line",
  "net_band",
  "gross_band",
  "total",
  "vector",
  "role",
  "party",
  "party_country",
  "status",
  "finding_code",
  "points",
  "entry_id",
  "list",
  "listed_name",
  "matched_name",
  "score",
  "grade",
  "measure",
  "citation",
  "reason",
  "list_versions",
  "coverage",
  "starter_label",
  "item_line",
  "item",
  "hs",
  "declared_code",
  "code",
  "code_confidence",
  "determinations",
  "not_evaluated",
  "stated_departure",
] as const;
export type Column = (typeof COLUMNS)[number];

/** One row; a column without a value is empty. */
export type Row = Readonly<Partial<Record<Column, string | number | undefined>>>;

/** Rows as RFC 4180 has them: CRLF, quotes where needed. */
export function csvRows(rows: readonly Row[]): string {
  return rows
    .map((row) => `${COLUMNS.map((column) => csvCell(String(row[column] ?? ""))).join(",")}\r\n`)
    .join("");
}

/**
 * A spreadsheet would run these as a formula; the full-width forms too, under Japanese settings, and
 * behind a semicolon or tab where that is taken for the separator.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]|[;\t]\s*[=+\-@＝＋－＠]/;

/** One cell: a possible formula gets a `'`, unseen characters are shown, quotes are doubled. */
export function csvCell(text: string): string {
  const harmless = visible(FORMULA.test(text) ? `'${text}` : text);
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
