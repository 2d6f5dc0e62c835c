import { table } from "./csv.ts";
import type { Count, Source } from "./types.ts";

/** BIS Denied Persons List: the old tab-separated dpl.txt, and the newer export as CSV. */
export function countBis({ text }: Source): Count | undefined {
  if (/^"?Name"?\t"?Street_Address"?\t/.test(text)) {
    const { rows, cell } = table(text, "\t");
    const named = rows.filter((row) => cell(row, "Name") !== "");
    const how = "rows with a name; each address of a party and each order is a row of its own";
    return { format: "bis-dpl-tsv", entries: named.length, rows: rows.length, exact: true, how };
  }
  if (!/^"?Name and Address"?,/.test(text)) return undefined;
  const { rows, cell } = table(text);
  const named = rows.filter((row) => cell(row, "Name and Address") !== "");
  return {
    format: "bis-dpl-csv",
    entries: named.length,
    rows: rows.length,
    exact: true,
    how: "rows with a name",
  };
}
