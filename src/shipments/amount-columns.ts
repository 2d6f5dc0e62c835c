import { readAmount, readings, type AmbiguousAmount, type DecimalMark } from "../text/amount.ts";
import { cell } from "./cells.ts";
import type { Plan } from "./plan.ts";
import { rowReader } from "./read-rows.ts";

/** So much of a file tells which decimal mark its columns have, in UTF-16 units: no head of a file that is read at once is shorter. */
const LOOKED = 128 * 1024;

/** Reads cells of quantities and values, each by the decimal mark that other cells of its column prove. */
export interface AmountColumns {
  /** The text to keep: as written, or one that can be read in one way; `ambiguous` where no cell proves which. */
  read(column: number, text: string): { readonly text: string; readonly ambiguous?: AmbiguousAmount };
}

/**
 * Looks for the decimal marks in the first part of a file. A column that has cells of both proves none; a cell further down that
 * contradicts takes the proof away from there on.
 */
export function amountColumns(head: string, whole: boolean, delimiter: string, plan: Plan): AmountColumns {
  const columns = new Set([...(plan.item.quantity ?? []), ...(plan.item.value ?? [])]);
  const marks = new Map<number, DecimalMark | "both">();
  const note = (column: number, text: string) => {
    const read = readAmount(text);
    if (read === undefined || "whole" in read) return read;
    const before = marks.get(column);
    if (read.mark !== undefined)
      marks.set(column, before === undefined || before === read.mark ? read.mark : "both");
    return undefined;
  };
  if (columns.size > 0)
    for (const { fields, fault } of rowReader(delimiter).push(
      head.slice(0, LOOKED),
      whole && head.length <= LOOKED,
    ))
      if (fault === undefined) for (const column of columns) note(column, cell(fields, column));
  const proven = new Map(marks);
  return {
    read(column, text) {
      const ambiguous = note(column, text);
      if (ambiguous === undefined) return { text };
      const mark = marks.get(column) === proven.get(column) ? proven.get(column) : undefined;
      if (mark === undefined || mark === "both") return { text, ambiguous };
      const { decimal, grouped } = readings(ambiguous);
      if (!text.includes(mark)) return { text: grouped };
      // With a fourth place it is not ambiguous again.
      return { text: /\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal };
    },
  };
}
