import type { Screening } from "../model/screening.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { checkWords } from "./statement-words.ts";
import { counted } from "./wording.ts";

/** Statements shown for one shipment; JSON holds them all. */
const MOST = 6;

/** The end-use statements of a shipment, a line each. */
export function statementsBlock({ statements = [] }: Screening, { width, paint }: Sheet): string {
  const left = statements.length - MOST;
  return [
    ...statements.slice(0, MOST).map((check) =>
      flow([{ text: shown(checkWords(check)), ...(check.faults.length > 0 ? { paint: paint.warn } : {}) }], {
        width,
        indent: 2,
        hang: 4,
      }),
    ),
    left > 0 ? flow([{ text: `and ${counted(left, "more statement")}` }], { width, indent: 4 }) : "",
  ].join("");
}
