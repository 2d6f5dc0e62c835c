import type { Decision, DecisionStatus } from "./decision.ts";

/** A share as a count of a whole, with its Wilson 95 % interval, in thousandths; absent where the whole is 0. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Rounded half up. */
  readonly share?: number;
  /** Rounded down and up, so that nothing seems surer than it is. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** What a threshold (whole hundredths) would come to on decided pairs. */
export interface ThresholdFigures {
  readonly threshold: number;
  /** True hits that score below it. */
  readonly lost: Share;
  /** Pairs decided to be no match that score below it. */
  readonly saved: Share;
}

export interface CodeFigures {
  /** Absent for pairs of which no finding is known. */
  readonly code?: string;
  readonly hits: number;
  readonly others: number;
  readonly thresholds: readonly ThresholdFigures[];
}

/** Whom and which entry a pair is of. */
export interface PairName {
  readonly subject: string;
  readonly list: string;
  readonly entry: string;
}

/** The same with the line of its first decision in force. */
export interface ToldPair extends PairName {
  readonly line: number;
}

/** One pair on which decisions in force say both. */
export interface Conflict extends PairName {
  readonly decisions: readonly (Pick<Decision, "line" | "author" | "date"> & {
    readonly status: DecisionStatus;
  })[];
}

/** How the rows of a decision file were used. */
export interface DecisionCounts {
  readonly rows: number;
  /** Pairs of party and entry. */
  readonly pairs: number;
  /** Rows beside another of the same pair that says the same. */
  readonly repeated: number;
  /** Pairs of which every decision has expired, is under review, or of which decisions contradict each other. */
  readonly expired: number;
  readonly undecided: number;
  readonly conflicts: readonly Conflict[];
  /** Decided pairs of which no score is known. */
  readonly unscored: number;
  /** Those of them that are true hits: whether a threshold would lose one is not known. In the order of the file. */
  readonly unscoredHits: readonly ToldPair[];
}

/** What follows; nothing is changed. Thresholds are whole hundredths. */
export type Proposal =
  | { readonly kind: "threshold"; readonly threshold: number; readonly saved: number; readonly lost: Share }
  | { readonly kind: "too_few"; readonly hits: number; readonly needed: number }
  | { readonly kind: "unscored"; readonly hits: number }
  | { readonly kind: "stay" };

export interface Calibration {
  readonly counts: DecisionCounts;
  readonly hits: number;
  readonly others: number;
  /** Lowest score of a decided pair: below it nothing is known. */
  readonly lowest?: number;
  readonly thresholds: readonly ThresholdFigures[];
  /** In order of code. */
  readonly codes: readonly CodeFigures[];
  readonly proposal: Proposal;
}

/** What a calibration was asked. */
export interface CalibrationAsk {
  /** Whole hundredths, rising. */
  readonly thresholds: readonly number[];
  /** Threshold of the profile in force, and the highest that may be proposed. */
  readonly current: number;
  readonly highest: number;
  /** Largest share of true hits that may be lost, at the upper bound, in ten-thousandths. */
  readonly maxLoss: number;
}
