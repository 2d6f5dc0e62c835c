import type { LeftOut } from "../model/score-explanation.ts";
import { hundredths } from "./wording.ts";

/** Longer than this a decimal helps no reader of a table; JSON has it whole. */
const MOST_DIGITS = 24;

/** How whole points come of parts in hundredths of a point: `100 × (1 − (1 − 45.00/100)(1 − 15.00/100)) = 53.25, rounded half up 53`. */
export function formulaWords(parts: readonly number[], exact: string, rounded: number): string {
  if (parts.length === 0) return "nothing counts: 0";
  const product = parts.map((each) => `(1 − ${hundredths(each)}/100)`).join("");
  const told = exact.length > MOST_DIGITS ? `${exact.slice(0, MOST_DIGITS)}…` : exact;
  return `100 × (1 − ${product}) = ${told}${exact === String(rounded) ? "" : `, rounded half up ${rounded}`}`;
}

/** Why a finding is no part of its factor; `code` and `points` (hundredths) are those of the one that counts. */
export function leftWords({ why, by }: LeftOut, code: string, points: number): string {
  const which = `finding ${by}, ${code} with ${hundredths(points)} points`;
  return why === "stronger_of_code"
    ? `of one code only the strongest counts: ${which}`
    : `of one ladder only the rung with the most points counts: ${which}`;
}

export const NO_HEAD_WORDS =
  "The result does not name its profile: it was recomputed with the one named here.";
