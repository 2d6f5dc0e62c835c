import type { Band } from "./finding.ts";
import type { Identifier } from "./party.ts";

/** What a dated record is; how far each may lower a band stands in `policy/reach.ts`. */
export const RECORD_KINDS = [
  "licence",
  "general_licence",
  "humanitarian",
  "waiver",
  "trusted_party",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A moment as written, with its zone. */
export interface Instant {
  readonly text: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Minutes by which its zone is ahead of UTC. */
  readonly zone: number;
}

/** Every one, or the ones named. */
export type Named<T> = "*" | readonly T[];

/** A party as a record names it: by name, in its country where that is given, or by any of its identifiers. */
export interface NamedParty {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly identifiers: readonly Identifier[];
}

/** A limit of value or quantity; amounts are whole millionths. */
export interface Limit {
  readonly of: "value" | "quantity";
  readonly max: bigint;
  /** ISO 4217 code, or the unit of quantity as written. */
  readonly unit: string;
  /** Drawn by all shipments together; else by each alone. */
  readonly cumulative: boolean;
}

export interface RecordScope {
  /** ISO 3166-1 alpha-2. */
  readonly countries: Named<string>;
  /** Control codes with all beneath them, or `hs:` with the first digits of an HS code. */
  readonly items: Named<string>;
  readonly parties: Named<NamedParty>;
  readonly endUses: Named<string>;
  /** Empty where nothing is limited. */
  readonly limits: readonly Limit[];
}

/** What is left out of the scope; empty where nothing is. */
export interface RecordExcludes {
  readonly countries: readonly string[];
  readonly items: readonly string[];
  readonly parties: readonly NamedParty[];
  readonly endUses: readonly string[];
}

/** A licence, waiver, carve-out or trusted-party record that may lower the net band while it is valid. */
export interface DatedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** As the table of authorities names it. */
  readonly authority: string;
  readonly legalRef: string;
  readonly lifts: {
    readonly codes: readonly string[];
    readonly lists: readonly string[];
    readonly programmes: readonly string[];
  };
  readonly scope: RecordScope;
  readonly excludes: RecordExcludes;
  /** Both inside. */
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly requires: readonly string[];
  /** Those of `requires` that are recorded as met. */
  readonly met: readonly string[];
  readonly requestedBy: string;
  readonly approvedBy: string;
}

/** Who may issue records, in whose jurisdiction, and which measures are its own. */
export interface Authority {
  readonly name: string;
  readonly also: readonly string[];
  /** `own` is the exporter's own compliance function, which acts on what no law imposes. */
  readonly overlay: string;
  readonly citation: string;
  /** Kinds it may issue. */
  readonly kinds: readonly RecordKind[];
  readonly imposes: {
    /** `us-csl/SDN`, or a list id for all of it. */
    readonly lists: readonly string[];
    /** How citations of its measures begin. */
    readonly citations: readonly string[];
    /** How codes begin whose findings in its jurisdiction are all its own. */
    readonly codes: readonly string[];
  };
  readonly serves: readonly Service[];
}

/** A rule by which the licence of one authority is enough for what another one imposed; never the other way round. */
export interface Service {
  /** Parts of citations, with all paragraphs beneath them. */
  readonly of: readonly string[];
  /** Goods of the Munitions List, or goods under the EAR; whatever goods where absent. */
  readonly goods?: "usml" | "ear";
  readonly citation: string;
  /** `to_confirm`: it brings a band no lower than enhanced. */
  readonly status: "in_force" | "to_confirm";
}

/** What one shipment drew. Whole millionths. */
export interface Drawn {
  readonly value?: bigint;
  readonly quantity?: bigint;
}

/** What was drawn on a record so far, by the key of the shipment (`text/shipment-key.ts`). */
export interface Balance {
  readonly record: string;
  readonly currency?: string;
  readonly unit?: string;
  /** It grows as a run draws. */
  readonly drawn: Map<string, Drawn>;
  /** All of it together; what one of the shipments does not tell is not known. */
  readonly sums: Drawn;
}

/** Why a record did not apply: a stable word and the facts; `report/record-words.ts` has the sentence. */
export interface NearMiss {
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

interface ToldRecord {
  readonly record: string;
  readonly kind: RecordKind;
  readonly authority: string;
  readonly legalRef: string;
  /** As written. */
  readonly validFrom: string;
  readonly validTo: string;
}

interface AboutFinding {
  /** Index into the list of findings that was scored. */
  readonly finding: number;
  readonly code: string;
  readonly overlay?: string;
  readonly subject?: string;
}

/** A part of a citation that a record answers for. */
export interface Answer {
  readonly part: string;
  /** The rule, yet to be confirmed, by which the licence is enough for what another authority imposed. */
  readonly unconfirmed?: string;
}

/** One finding that a record covers, alone or with others. */
export interface Covered extends AboutFinding {
  /** The band its gate demands, and what the record alone makes of what it answers for; absent where it gates nothing. */
  readonly from?: Band;
  readonly to?: Band;
  /** What it answers for, where not every authority of the jurisdiction could answer for all; else absent. */
  readonly answers?: readonly Answer[];
  /** Ids of the records that cover it too; only with `answers`. */
  readonly with?: readonly string[];
}

/** One finding that a record answers for in part, while nobody answers for the rest: it does not cover it. */
export interface Waiting extends AboutFinding {
  readonly why: readonly NearMiss[];
}

export interface AppliedRecord extends ToldRecord {
  readonly covers: readonly Covered[];
  readonly waits: readonly Waiting[];
  /** Conditions not recorded as met: they keep a licence from going below enhanced. */
  readonly open: readonly string[];
  /** What this shipment draws on it, as plain decimals, with what is left after it. */
  readonly draws: readonly {
    readonly of: Limit["of"];
    readonly amount: string;
    readonly unit: string;
    readonly left: string;
  }[];
}

export interface NearRecord extends ToldRecord {
  /** Codes of the shipment that it names. */
  readonly codes: readonly string[];
  readonly why: readonly NearMiss[];
}

/** One reason of the gross band: a gate, or the band of the total. */
export interface BandReason {
  /** Index of the finding; absent for the total. */
  readonly finding?: number;
  /** Code of the finding, or `total`. */
  readonly code: string;
  readonly overlay?: string;
  readonly subject?: string;
  readonly from: Band;
  readonly to: Band;
  /** Ids of the records that lowered it, sorted. */
  readonly by: readonly string[];
}

/** What the dated records made of a shipment. */
export interface RecordsTrace {
  readonly reasons: readonly BandReason[];
  /** By id. */
  readonly applied: readonly AppliedRecord[];
  /** Nearest first. */
  readonly nearly: readonly NearRecord[];
  /** Such records beyond those told. */
  readonly furtherNearly: number;
}
