import type { Finding, Score } from "./finding.ts";
import type { ListEntry } from "./list-entry.ts";
import type { LoadRecord } from "./load-record.ts";
import type { PartyMatch } from "./match.ts";
import type { Party, RowProblem, Shipment } from "./shipment.ts";

/** A match at or above the review threshold with the entry it names: potential until a person decides. */
export interface Hit {
  readonly match: PartyMatch;
  readonly entry: ListEntry;
}

/** What came of one party. `unscreenable` is never "no match": the reason says what could not be done. */
export interface PartyScreening {
  readonly party: Party;
  readonly status: "screened" | "unscreenable";
  readonly reason?: string;
  /** Strongest first. */
  readonly hits: readonly Hit[];
  /** Hits beyond those shown, where there were too many to list; 0 otherwise. */
  readonly furtherHits: number;
}

/** What was and was not screened; stands in every result. */
export interface Coverage {
  readonly status: "complete" | "partial" | "not_screened";
  /** Match score in hundredths from which a hit is reported. */
  readonly threshold: number;
  readonly lists: readonly LoadRecord[];
  /** True for the embedded starter watchlist: not for compliance use. */
  readonly starter: boolean;
  /** Which parts of the whole this release does not look at, as codes worded in `report/wording.ts`. */
  readonly notCovered: readonly string[];
  /** Gaps of this run: missing list parts, unscreenable parties, unread rows. */
  readonly gaps: readonly string[];
}

/** One shipment laid beside all lists, and what came of it. */
export interface Screening {
  readonly shipment: Shipment;
  readonly parties: readonly PartyScreening[];
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly problems: readonly RowProblem[];
}
