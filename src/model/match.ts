import type { ListedName } from "./list-entry.ts";

/**
 * How one query token and one list token agree.
 * `variant` is another spelling of one name, `nickname` its short form or its form in another language; `missing` stands in
 * the query alone, `extra` in the list alone; `contradicted` are two words of one kind, each in one of them alone.
 */
export type TokenRelation =
  | "equal"
  | "variant"
  | "sounds"
  | "edit"
  | "nickname"
  | "cut"
  | "initial"
  | "acronym"
  | "joined"
  | "missing"
  | "extra"
  | "contradicted";

export interface TokenEvidence {
  readonly query?: string;
  readonly list?: string;
  readonly relation: TokenRelation;
  /** Share of the name's weight this pair stands for, in hundredths. */
  readonly weight: number;
  /** 0–100: how alike the two tokens are. */
  readonly similarity: number;
}

/** A fact beside the name that moved the score: it multiplies the odds of the match (1 = neutral). */
export interface Qualifier {
  readonly feature: "country" | "birth" | "kind" | "identifier" | "address" | "place";
  readonly relation: "agrees" | "differs";
  readonly odds: number;
  readonly query: string;
  readonly list: string;
}

/** `same` 85–100 · `near` 70–84: the common scoring system's grades of a match score in hundredths. */
export const GRADES = ["same", "near"] as const;
export type Grade = (typeof GRADES)[number];

/** One party laid beside one list entry, with all that the score rests on. */
export interface PartyMatch {
  /** Id of the list entry. */
  readonly entry: string;
  /** 0–100 (hundredths of the match score). */
  readonly score: number;
  /** 0–100: the name alone, before the qualifiers; equal to `score` where it matched by anything else. */
  readonly nameScore: number;
  readonly grade: Grade;
  readonly by: "name" | "identifier" | "address";
  /** The listed name, address or identifier it matched on. */
  readonly matched: string;
  readonly strength: ListedName["strength"];
  readonly tokens: readonly TokenEvidence[];
  readonly qualifiers: readonly Qualifier[];
  /** The match rests on a weak alias or on words that many listed parties share. */
  readonly weak: boolean;
}
