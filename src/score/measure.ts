import type { Band } from "../model/finding.ts";
import type { Grade } from "../model/match.ts";
import type { Circumstance, Measure } from "../model/measure.ts";
import type { MeasureRow } from "./measure-row.ts";
import type { ScoringProfile } from "./profile.ts";

/** What a match proves: its grade, and its confidence in whole hundredths. */
export interface MatchProof {
  readonly grade: Grade;
  readonly confidence: number;
}

/** Severity of a listing by what it means in law, 0–100. */
export function measureSeverity(
  profile: ScoringProfile,
  measure: Measure,
  known: readonly Circumstance[] = [],
): number {
  return applied(profile.measures[measure], known).severity;
}

/** The share of a measure's severity that is left where only a weak name matches, 0–100, rounded half up. */
export function weakSeverity(
  profile: ScoringProfile,
  measure: Measure,
  known: readonly Circumstance[] = [],
): number {
  return Math.floor((measureSeverity(profile, measure, known) * profile.weakShare + 50) / 100);
}

/** The band a listing demands: `hold` only of a match that is the *same* with enough confidence; else `enhanced`. */
export function measureGate(
  profile: ScoringProfile,
  measure: Measure,
  proof: MatchProof,
  known: readonly Circumstance[] = [],
): Band | undefined {
  const { gate } = applied(profile.measures[measure], known);
  if (gate === "none") return undefined;
  const proven = proof.grade === "same" && proof.confidence >= profile.match.holdConfidence;
  return gate === "hold" && proven ? "hold" : "enhanced";
}

/** The profile's order of variants decides, not the caller's. */
function applied(row: MeasureRow, known: readonly Circumstance[]): Pick<MeasureRow, "severity" | "gate"> {
  const variants = Object.entries(row.variants ?? {});
  const variant = variants.find(([name]) => known.some((fact) => fact === name));
  return { severity: row.severity, gate: row.gate, ...variant?.[1] };
}
