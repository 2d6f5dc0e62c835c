import type { Classification } from "./classification.ts";
import type { RecordsTrace } from "./dated-record.ts";
import type { Determination, Jurisdiction } from "./determination.ts";
import type { NotEvaluated } from "./fact.ts";
import type { Finding, OverlayScore, Score } from "./finding.ts";
import type { ListEntry } from "./list-entry.ts";
import type { LoadRecord } from "./load-record.ts";
import type { PartyMatch } from "./match.ts";
import type { Item, Party, RowProblem, Shipment } from "./shipment.ts";
import type { StatementCheck } from "./statement-check.ts";

/** One entry of one list that a party met. */
export interface Listing {
  readonly match: PartyMatch;
  readonly entry: ListEntry;
}

/**
 * A match at or above the review threshold with the listed party it names: potential until a person decides. `match` and
 * `entry` are its strongest listing.
 */
export interface Hit extends Listing {
  /** The same party on other lists, strongest first. */
  readonly others: readonly Listing[];
}

/** Every listing of a hit, strongest first. */
export function listingsOf({ match, entry, others }: Hit): readonly Listing[] {
  return [{ match, entry }, ...others];
}

/**
 * A name that matches at or above the threshold and that a fact beside the name (birth date, country, kind, number) took
 * below it: reported with that fact, never scored.
 */
export type SetAside = Listing;

/** What came of one party. `unscreenable` is never "no match": the reason says what could not be done. */
export interface PartyScreening {
  readonly party: Party;
  readonly status: "screened" | "unscreenable";
  readonly reason?: string;
  /** One for each listed party, strongest first; those met by address alone, under another name, come last. */
  readonly hits: readonly Hit[];
  /** Listed parties beyond those shown, where there were too many to list; 0 otherwise. */
  readonly furtherHits: number;
  /** Strongest names first. */
  readonly setAside: readonly SetAside[];
  /** Set aside beyond those shown. */
  readonly furtherSetAside: number;
}

/** What was and was not screened; stands in every result. */
export interface Coverage {
  /** `partial`: something of this run was not screened, see `gaps`; `not_screened`: nothing was. */
  readonly status: "complete" | "partial" | "not_screened";
  /** Match score in hundredths from which a hit is reported. */
  readonly threshold: number;
  /** The threshold is not the profile's own, or the profile is not the one that ships; `modifiedBy` says which. */
  readonly profileModified: boolean;
  /** Empty or absent where nothing was modified. */
  readonly modifiedBy?: readonly ModifiedBy[];
  readonly lists: readonly LoadRecord[];
  /** True for the embedded starter watchlist: not for compliance use. */
  readonly starter: boolean;
  /** What this release does not look at at all, as codes worded in `report/wording.ts`. */
  readonly notCovered: readonly NotCovered[];
  /** Gaps of this run, one sentence fragment each: missing list parts, unscreenable parties, unread rows. */
  readonly gaps: readonly string[];
}

export const MODIFIED_BY = ["profile", "threshold"] as const;
export type ModifiedBy = (typeof MODIFIED_BY)[number];

/** Parts of the common scoring system that this release does not evaluate. */
export const NOT_COVERED = [
  "items",
  "licences",
  "end_use",
  "statements",
  "ownership",
  "listed_addresses",
  "translated_names",
  "item_scope",
] as const;
export type NotCovered = (typeof NOT_COVERED)[number];

/** One line of goods, and what came of it. */
export interface ItemScreening {
  readonly item: Item;
  readonly classification: Classification;
  /** The code the determinations are for: the declared one, or a sure candidate; absent where neither is known. */
  readonly code?: string;
  readonly determinations: readonly Determination[];
  /** Why nothing was determined, where nothing was. */
  readonly undetermined?: Undetermined;
  /** Why the place of export's own rules, or those on US goods, were not asked; absent where they were or no exporter is known. */
  readonly notAsked?: NotAsked;
}

/** Rules of a country that are not held; rules that were left out of those asked for. */
export type NotAsked = "no-rules" | "left-out";

export const UNDETERMINED = ["no-code", "unread-code", "no-destination", "no-sender", "no-rules"] as const;
export type Undetermined = (typeof UNDETERMINED)[number];

/** One shipment laid beside all lists, and what came of it. */
export interface Screening {
  readonly shipment: Shipment;
  readonly parties: readonly PartyScreening[];
  /** Lines of goods that say anything, in their order; empty where goods were not looked at. */
  readonly items: readonly ItemScreening[];
  /** In canonical order: factor, severity × confidence falling, code. */
  readonly findings: readonly Finding[];
  /** Rules about the shipment that could not be evaluated in full; nothing is scored for what they do not know. */
  readonly notEvaluated: readonly NotEvaluated[];
  readonly score: Score;
  /** What each overlay's law comes to by itself, in order of overlay. */
  readonly byOverlay: readonly OverlayScore[];
  /** Calendar days within which a person is to decide, by the profile for the net band; 0 where nobody is asked. */
  readonly serviceDays?: number;
  /** End-use statements that belong to it; absent where no file of statements was given. */
  readonly statements?: readonly StatementCheck[];
  /** What dated records made of the band; absent where none were given. */
  readonly records?: RecordsTrace;
  readonly problems: readonly RowProblem[];
  readonly coverage: Coverage;
}

/** What a run is: known before its first result. */
export interface RunHeader {
  readonly tool: "cordon";
  readonly version: string;
  /** The day the rules are applied as of, ISO. */
  readonly asOf: string;
  readonly profile: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    /** Days of screening for which it says it holds, ISO, both inside. */
    readonly effective?: { readonly from: string; readonly to?: string };
  };
  /** Name and version of each overlay in force, sorted. */
  readonly overlays: readonly string[];
  /** Whose licence rules were asked for; absent where it was those of each place of export. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** From where goods are exported of which no paper tells it, ISO alpha-2. */
  readonly exportFrom?: string;
  /** The dated records that were given, and what was drawn on them before. */
  readonly records?: RecordsInput;
  readonly coverage: Coverage;
}

/** A file of dated records as read; hashes are hex, of the files' bytes. */
export interface RecordsInput {
  readonly file: string;
  readonly sha256: string;
  readonly count: number;
  /** When they were laid beside the shipments: ISO, in UTC. */
  readonly moment: string;
  readonly balances?: { readonly file: string; readonly sha256: string };
}

/** What a run came to: known after its last result. */
export interface RunSummary {
  readonly inputs: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly rows: number;
    /** Every column in its order, and what it was read as; without `field` it was not read. */
    readonly columns: readonly { readonly column: string; readonly field?: string }[];
  }[];
  readonly shipments: number;
  readonly parties: number;
  readonly unscreenableParties: number;
  readonly hits: number;
  readonly byNetBand: { readonly standard: number; readonly enhanced: number; readonly hold: number };
  /** Problems that belong to no shipment: rows that could not be read. */
  readonly problems: readonly RowProblem[];
  /** Such problems beyond those listed. */
  readonly furtherProblems: number;
  readonly coverage: Coverage;
}

/** One party screened on its own, as `cordon check` does: no destination and no goods were looked at. */
export interface PartyCheck {
  readonly result: PartyScreening;
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly coverage: Coverage;
}
