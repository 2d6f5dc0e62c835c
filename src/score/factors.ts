import type { Score } from "../model/finding.ts";
import { combine } from "./exact.ts";
import type { Part } from "./parts.ts";
import type { ScoredFactor } from "./profile.ts";

/** The four factor scores, whole points 0–100, from the counted parts. */
export function factorsOf(parts: readonly Part[]): Score["factors"] {
  const score = (factor: ScoredFactor) =>
    combine(parts.filter((part) => part.counted && part.factor === factor).map((part) => part.points));
  return { P: score("P"), I: score("I"), D: score("D"), U: score("U") };
}
