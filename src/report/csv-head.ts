import type { NotEvaluated } from "../model/fact.ts";
import type { Score } from "../model/finding.ts";
import type { Coverage } from "../model/screening.ts";
import { COLUMNS, type Row } from "./csv-cells.ts";
import { coverageCells } from "./csv-rows.ts";

/** The line of column names. */
export const CSV_HEADER = `${COLUMNS.join(",")}\r\n`;

/** What stands in every row. */
export function headCells(schema: string, coverage: Coverage): Row {
  return { schema, ...coverageCells(coverage) };
}

/** Rules that could not be evaluated in full, each with the facts it lacks: `vague-end-use: end_use; …`; `none` where all were. */
export function notEvaluatedCells(rules: readonly NotEvaluated[]): Row {
  const told = rules.map(({ rule, missing }) => `${rule}: ${missing.join(" ")}`);
  return { not_evaluated: told.length === 0 ? "none" : told.join("; ") };
}

export function scoreCells({ net, gross, total, vector }: Score): Row {
  return { net_band: net, gross_band: gross, total, vector };
}
