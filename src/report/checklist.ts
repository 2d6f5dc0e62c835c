import { BANDS } from "../model/finding.ts";
import type { Band, Finding } from "../model/finding.ts";
import type { Screening } from "../model/screening.ts";
import { BAND_STEPS, stepsFor } from "./checklist-words.ts";

export interface ChecklistStep {
  readonly text: string;
  /** Finding codes that ask for it; none for steps of the band. */
  readonly codes: readonly string[];
}

/** What a reviewer does for one shipment. */
export interface Checklist {
  readonly band: Band;
  /** Calendar days within which it is to be decided; absent where the profile was not at hand. */
  readonly serviceDays?: number;
  readonly steps: readonly ChecklistStep[];
}

/** What demands the strictest band comes first; else the order of the findings stays. */
function byGate({ gate: one }: Finding, { gate: other }: Finding): number {
  return BANDS.indexOf(other ?? "standard") - BANDS.indexOf(one ?? "standard");
}

/** The steps for the net band and the codes met, each once, those of the strictest gates first; none for standard. */
export function checklistOf({
  findings,
  score: { net },
  serviceDays,
}: Pick<Screening, "findings" | "score" | "serviceDays">): Checklist {
  const steps = new Map<string, string[]>(BAND_STEPS[net].map((text) => [text, []]));
  if (net !== "standard")
    for (const { code } of [...findings].sort(byGate))
      for (const text of stepsFor(code)) {
        const codes = steps.get(text) ?? [];
        if (!codes.includes(code)) steps.set(text, [...codes, code]);
      }
  return {
    band: net,
    ...(serviceDays === undefined ? {} : { serviceDays }),
    steps: [...steps].map(([text, codes]) => ({ text, codes })),
  };
}
