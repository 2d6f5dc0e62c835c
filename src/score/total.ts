import type { Score } from "../model/finding.ts";
import { combine } from "./exact.ts";
import { FACTORS, type ScoringProfile } from "./profile.ts";

/** The total, whole points 0–100: weight (hundredths) × factor (points) are hundredths of a point, combined once more. */
export function totalOf(factors: Score["factors"], profile: ScoringProfile): number {
  return combine(FACTORS.map((factor) => profile.weights[factor] * factors[factor]));
}
