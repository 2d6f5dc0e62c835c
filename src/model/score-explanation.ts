import type { Score } from "./finding.ts";
import type { SavedRun, SavedScreening } from "./saved.ts";

/** Why a finding with a factor counts for nothing: a stronger one of its code, or another rung of its ladder. */
export const LEFT_OUT = ["stronger_of_code", "other_rung"] as const;
export type LeftOutWhy = (typeof LEFT_OUT)[number];

/** A finding whose points are not part of its factor. */
export interface LeftOut {
  /** Index into the findings. */
  readonly finding: number;
  readonly why: LeftOutWhy;
  /** Index of the finding that counts in its place. */
  readonly by: number;
}

/** How one factor comes of its findings. */
export interface ExplainedFactor {
  readonly factor: "P" | "I" | "D" | "U";
  /** Whole points, 0–100. */
  readonly score: number;
  /** The same before rounding, a plain decimal. */
  readonly exact: string;
  /** Whole hundredths. */
  readonly weight: number;
  /** Weight × score, in hundredths of a point. */
  readonly brings: number;
  /** Indices of the findings that count, strongest first. */
  readonly counted: readonly number[];
  readonly left: readonly LeftOut[];
}

/** The score of a saved screening, recomputed from its findings and found to be the one it holds. */
export interface ScoreExplanation {
  readonly saved: SavedScreening;
  /** Absent where the result lacks its head. */
  readonly run?: SavedRun;
  /** The profile it was recomputed with. */
  readonly profile: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly score: Score;
  readonly factors: readonly ExplainedFactor[];
  /** The total before rounding, a plain decimal. */
  readonly exactTotal: string;
  /** Total from which each band begins. */
  readonly from: { readonly standard: number; readonly enhanced: number; readonly hold: number };
  /** Gates with the findings that demand them, by index. */
  readonly gates: readonly (Score["gates"][number] & { readonly findings: readonly number[] })[];
}
