import type { OtherRegime } from "./catalog.ts";

/** How strictly a code is controlled, strictest first. `none`: EAR99, or a list has no entry for it. */
export const TIERS = ["munitions", "dual-use", "unilateral", "low-tier", "none"] as const;
export type Tier = (typeof TIERS)[number];

/** A code that goods may have, with what led to it. */
export interface CandidateCode {
  /** As deep as the facts reach: `3A001.a.5.a.4`, `EAR99`, `XI(a)(3)`. */
  readonly code: string;
  /** Our own title of the entry. */
  readonly title: string;
  readonly tier: Tier;
  /** Whole hundredths, 0–100: how often such an answer is right, counted on a truth set. */
  readonly confidence: number;
  /** Names of goods that were met in the description. */
  readonly terms: readonly string[];
  /** Figures and features that decided: `sample rate 3 GS/s > 1.3 GS/s`. */
  readonly decided: readonly string[];
  /** Facts that would decide. */
  readonly missing: readonly string[];
  /** Own words for when the code applies. */
  readonly when?: string;
}

export const CLASSIFICATION_OUTCOMES = ["candidates", "insufficient_data", "possible_munitions"] as const;
export type ClassificationOutcome = (typeof CLASSIFICATION_OUTCOMES)[number];

/** What was found wrong with a declared code, or that nothing was. */
export type DeclaredStatus =
  | "agrees"
  /** Controlled more strictly, or otherwise, than the description tells: no finding of its own. */
  | "differs"
  /** The description tells too little to lay the code beside it, or there is no code to lay. */
  | "not-compared"
  /** Towards less control than the description tells. */
  | "conflict"
  /** Written as a code, and none of any list. */
  | "unknown"
  /** No code at all. */
  | "malformed"
  /** A spreadsheet turned it into a number; `proposal` is what it was most likely. */
  | "damaged"
  /** A code of another list, not laid beside the description. */
  | "other-list";

export interface DeclaredCheck {
  /** As declared. */
  readonly text: string;
  readonly status: DeclaredStatus;
  /** The code it was read as. */
  readonly code?: string;
  /** The chemical that it is by its number in EU Annex I. */
  readonly annexNumber?: { readonly code: string; readonly cas: string };
  /** Of a code that a list has. */
  readonly tier?: Tier;
  /** A repair that a person must confirm; never used on its own. */
  readonly proposal?: string;
}

/** What came of one item. */
export interface Classification {
  readonly outcome: ClassificationOutcome;
  /** Likeliest first. */
  readonly candidates: readonly CandidateCode[];
  readonly declared?: DeclaredCheck;
  /** The description could mean almost anything. */
  readonly vague: boolean;
  /** The description was too long to be read to its end. */
  readonly cut: boolean;
  /** Of no goods under its tariff heading does the catalog know a control. */
  readonly uncontrolledHeading: boolean;
  /** A substance for which another authority decides. */
  readonly otherRegime?: OtherRegime;
  /** Tier of the Common High Priority List, by HS code. */
  readonly highPriority?: string;
}

/** What is asked: a description with what else the goods are known by. */
export interface ItemAsk {
  readonly text: string;
  /** Harmonised System, six digits or more. */
  readonly hs?: string;
  /** CAS numbers. */
  readonly cas?: readonly string[];
  /** The code the shipper states. */
  readonly declared?: string;
}
