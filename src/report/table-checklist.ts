import type { Screening } from "../model/screening.ts";
import { checklistOf } from "./checklist.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { counted } from "./wording.ts";

/** Steps shown for one shipment; JSON holds them all. */
const MOST = 6;

/** What a reviewer does, in short; nothing for standard. */
export function checklistBlock(screening: Screening, { width, paint }: Sheet): string {
  const { steps, serviceDays } = checklistOf(screening);
  if (steps.length === 0) return "";
  const within = serviceDays === undefined ? "" : `, within ${counted(serviceDays, "calendar day")}`;
  const left = steps.length - MOST;
  return [
    `  to check${within}\n`,
    ...steps
      .slice(0, MOST)
      .map(({ text }) => flow([{ text: `[ ] ${shown(text)}` }], { width, indent: 4, hang: 8 })),
    left > 0
      ? flow([{ text: `and ${counted(left, "more step")}; -o json lists all`, paint: paint.faint }], {
          width,
          indent: 4,
        })
      : "",
  ].join("");
}
