/** What a person concluded on one party and one list entry. */
export const DECISION_STATUSES = ["not_match", "confirmed", "under_review", "match_authorised"] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** One recorded conclusion; `docs/decisions.md` has the format. Days are ISO. */
export interface Decision {
  /** Name of the party as it was screened. */
  readonly subject: string;
  /** Id of the list, such as `us-csl`. */
  readonly list: string;
  /** Id of the list entry, as results print it. */
  readonly entry: string;
  readonly status: DecisionStatus;
  readonly justification: string;
  readonly author: string;
  readonly date: string;
  /** Its last day; it holds on without. */
  readonly expiry?: string;
  /** Match score it was made on, whole hundredths. */
  readonly score?: number;
  /** Codes of the findings it was made on. */
  readonly codes: readonly string[];
  readonly line: number;
}
