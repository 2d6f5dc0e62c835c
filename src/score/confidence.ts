import type { Grade } from "../model/match.ts";

/**
 * Confidence of a party finding from its match score, both in whole hundredths 0–100: *same* 2s − 1, *near* s − 0.30.
 * An exact identifier is certain (100), which the caller decides. Below the default thresholds it stops at 0.
 * @throws RangeError for a score that is not a whole number from 0 to 100.
 */
export function confidenceOf(matchScore: number, grade: Grade): number {
  if (!Number.isInteger(matchScore) || matchScore < 0 || matchScore > 100) {
    throw new RangeError(`a match score must be a whole number from 0 to 100, not ${matchScore}`);
  }
  return Math.max(0, grade === "same" ? 2 * matchScore - 100 : matchScore - 30);
}
