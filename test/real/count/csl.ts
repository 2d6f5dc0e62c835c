import { table } from "./csv.ts";
import { objectsAt } from "./json.ts";
import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";

/**
 * The short code in the last brackets of a source: `… List (NS-MBS List) - Treasury Department` is NS-MBS.
 */
function code(source: string): string {
  return /\(([^()]+?)(?:\s+List)?\)[^()]*$/.exec(source)?.[1] ?? source;
}

function counted(format: string, rows: readonly { source: string; type: string }[], how: string): Count {
  return {
    format,
    entries: rows.length,
    bySource: tally(rows.map((row) => code(row.source))),
    byKind: tally(rows.map((row) => kindOf(row.type))),
    rows: rows.length,
    exact: true,
    how,
  };
}

/** The Consolidated Screening List: CSV, TSV, JSON, and the single-source JSON of its builder's tests. */
export function countCsl({ text }: Source): Count | undefined {
  if (/^"?_id"?[,\t]"?source"?[,\t]/.test(text)) {
    const { rows, cell } = table(text, text.slice(0, text.indexOf("\n")).includes("\t") ? "\t" : ",");
    const parts = rows.map((row) => ({ source: cell(row, "source"), type: cell(row, "type") }));
    return counted("csl-csv", parts, "every record below the header; a party listed by two notices is two");
  }
  const depth = /^\s*\{\s*"results"\s*:/.test(text) ? 3 : 2;
  if (depth === 2 && !/^\s*\[\s*\{/.test(text)) return undefined;
  const found = objectsAt(text, depth);
  if (found.length === 0 || !found.every((row) => row.has("source") && row.has("name"))) return undefined;
  const parts = found.map((row) => ({ source: row.get("source") ?? "", type: row.get("type") ?? "" }));
  return counted("csl-json", parts, "every object of the results array");
}
