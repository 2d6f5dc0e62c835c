import type { RowProblem } from "../model/shipment.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";

/** Rows and cells that could not be read in full, each with where it stands. */
export function problemsBlock(problems: readonly RowProblem[], { width, paint }: Sheet): string {
  if (problems.length === 0) return "";
  const lines = problems.map((problem) => {
    const { message, blocking } = problem;
    const text = `${shown(problemPlace(problem))}: ${shown(message)}${blocking ? " (not screened)" : ""}`;
    return flow([blocking ? { text, paint: paint.warn } : { text }], { width, indent: 4, hang: 6 });
  });
  return ["  problems in the input\n", ...lines].join("");
}

/** `orders.csv line 12, column HS code`. */
export function problemPlace({ file, line, column }: RowProblem): string {
  return `${file} line ${line}${column === undefined ? "" : `, column ${column}`}`;
}
