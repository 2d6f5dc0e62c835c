import type { ListEntry } from "./list-entry.ts";
import type { Grade, Qualifier, TokenRelation } from "./match.ts";
import type { Party } from "./shipment.ts";

/** One pair of words, or a word that stands on one side alone, and what it did to the score of the name. */
export interface ExplainedWord {
  readonly query?: string;
  readonly list?: string;
  readonly relation: TokenRelation;
  /** 0–100: how alike the two are. */
  readonly similarity: number;
  /** 0–100: what a pair carries, that of its lighter side; of a word left over, what it weighs there. */
  readonly weight: number;
  /** Hundredths of the score that the pair brings, 0–100: all pairs together bring 100. */
  readonly earned: number;
  /** Hundredths of the score that it costs, 0–100. */
  readonly lost: number;
}

/** What held the score of a name down, or up, beside its words. */
export interface Holding {
  /** Stable word, such as `nameOnly` or `order`; `report/wording.ts` has the sentence. */
  readonly reason: string;
  /** Hundredths that the score was multiplied by; absent where it was held at a limit. */
  readonly factor?: number;
  /** Hundredths by which the score moved, signed. */
  readonly points: number;
  /** Hundredths, rounded down: the score after it. */
  readonly score: number;
}

/** A fact beside the name, and the score (hundredths) after it and those before it. */
export interface ExplainedFact extends Qualifier {
  readonly score: number;
}

export const CHANGES = [
  "without-shared",
  "without-missing",
  "without-contradicted",
  "birth-agrees",
  "birth-differs",
  "country-agrees",
  "country-differs",
  "identifier-equal",
  "identifier-absent",
] as const;

/** What the score would be, were one thing otherwise. */
export interface WhatIf {
  readonly change: (typeof CHANGES)[number];
  /** The word, or the value of the fact. */
  readonly what: string;
  /** The listed word that contradicts it. */
  readonly against?: string;
  /** Hundredths. */
  readonly score: number;
}

/** The grade of a score; `none` is below the least score that is graded. */
export type ExplainedGrade = Grade | "none";

/** One party laid beside one list entry, and why they match or do not. All scores are hundredths, rounded down. */
export interface Explanation {
  readonly party: Party;
  readonly entry: ListEntry;
  /** Which of the entry's names the party was laid beside. */
  readonly name: number;
  /** Pairs, contradictions, then what stands on one side alone. With `holds` they add up to `nameScore`. */
  readonly words: readonly ExplainedWord[];
  readonly holds: readonly Holding[];
  readonly nameScore: number;
  readonly facts: readonly ExplainedFact[];
  /** A weak alias, whatever the facts say, proves no more than this. */
  readonly heldAt?: number;
  /** The identifier that both hold: that alone makes 100. */
  readonly identifier?: string;
  readonly score: number;
  readonly grade: ExplainedGrade;
  /** It rests on a weak alias or on words that many listed parties share. */
  readonly weak: boolean;
  /** The least score of the grade whose border is nearest. */
  readonly border: { readonly grade: Grade; readonly score: number };
  readonly whatIf: readonly WhatIf[];
}
