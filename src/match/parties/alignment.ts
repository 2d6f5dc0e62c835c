import type { TokenRelation } from "../../model/match.ts";
import type { NUMBERS } from "./weights.ts";

/** A token of one side with its weight in hundredths and its `KIND`. */
export interface Weighed {
  readonly text: string;
  readonly weight: number;
  readonly kind: number;
}

/** Tokens of the query and of a listed name that may stand for one another, as bit masks of their positions. */
export interface Link {
  readonly query: number;
  readonly list: number;
  /** Hundredths. */
  readonly similarity: number;
  readonly relation: TokenRelation;
}

/** A link that was taken, with the weight it carries: that of the lighter side, since a common word is no proof of a rare one. */
export interface Taken extends Link {
  readonly weight: number;
}

/** Words of both sides that disagree, by their places; `likeness` 0–1 is how much they resemble each other all the same. */
export interface Clash {
  readonly query: number;
  readonly list: number;
  readonly likeness: number;
  /** What it costs, in hundredths of weight. */
  readonly cost: number;
}

/** One query name laid beside one listed name. */
export interface Alignment {
  /** Hundredths, 0–100, not rounded. */
  readonly score: number;
  /** No matched token is distinctive. */
  readonly common: boolean;
  readonly taken: readonly Taken[];
  readonly clashes: readonly Clash[];
  /** What held the score down, or up, if anything did. */
  readonly ceiling?: Held;
}

/** What holds a score: a key of `NUMBERS.ceiling`, or that the names are a slip apart. */
export type Held = keyof typeof NUMBERS.ceiling | "slipped";

/** How a name is read: a person's words have an order and a family name among them. */
export interface Manner {
  readonly person: boolean;
  /** Bit mask of the listed tokens that are the family name; 0 where it is not known. */
  readonly family: number;
  /** Both are readings of names in Chinese characters. */
  readonly readAloud: boolean;
}
