/** What a jurisdiction's rules say of an item, a destination and the facts given. Strictest first. */
export const OUTCOMES = [
  "prohibited",
  "licence_required",
  "indeterminate",
  "exception_possible",
  "no_requirement_found",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whose rules are held, in the order they are told. */
export const JURISDICTIONS = ["us", "eu", "uk", "jp"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A list-based or general exception that the facts do not rule out. */
export interface PossibleException {
  readonly code: string;
  /** Conditions that only more facts can show to be met, in own words. */
  readonly unmet: readonly string[];
}

/** One jurisdiction's answer. Nothing here is advice, and none of it releases goods. */
export interface Determination {
  readonly jurisdiction: Jurisdiction;
  /** The place it is for, as `LicenceAsk.to`; only where a shipment goes to several countries. */
  readonly to?: string;
  readonly outcome: Outcome;
  /** Columns (`NS 2`) and sections (`746.8`). */
  readonly reasons: readonly string[];
  readonly exceptions: readonly PossibleException[];
  /** Facts that would settle it. */
  readonly missing: readonly string[];
  /** What else a reader must know: status of a rule, edition of a list. */
  readonly notes: readonly string[];
  /** ISO day of the rules used. */
  readonly asOf: string;
}

/** Whose answers are the strictest, each once in the order of the answers; all of them where they are alike. */
export function strictestOf(
  determinations: readonly Pick<Determination, "jurisdiction" | "outcome">[],
): Jurisdiction[] {
  const rank = Math.min(...determinations.map(({ outcome }) => OUTCOMES.indexOf(outcome)));
  const strictest = determinations.filter(({ outcome }) => OUTCOMES.indexOf(outcome) === rank);
  return [...new Set(strictest.map(({ jurisdiction }) => jurisdiction))];
}

/** A party of the transaction that stands on a list with consequences of its own. */
export const PARTY_STATUS = [
  "entity-list",
  "unverified",
  "meu",
  "denied",
  "sdn",
  "owned-50-entity-list",
  "end-user-list",
] as const;
export type PartyStatus = (typeof PARTY_STATUS)[number];

/** What is asked. */
export interface LicenceAsk {
  /** `3A001.a.5.a.3`, `EAR99`, `XI(a)(3)`, `ML10.a`, `PL5001`; `none` for an item on no list. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, `GB-NIR`, or an occupied region of Ukraine: `UA-43`, `UA-14`, `UA-09`. */
  readonly to: string;
  readonly from: string;
  /** Where the goods come from, ISO 3166-1 alpha-2; absent where nobody says. */
  readonly origin?: string;
  /** ISO day for which the rules are asked. */
  readonly date: string;
  /** `unknown` where goods are shipped whose value in US dollars is not known: it meets no cap. Absent where nobody asks of a value yet. */
  readonly valueUsd?: number | "unknown";
  readonly endUse?: string;
  /** Uses stated elsewhere, as in end-use statements: they add requirements, and meet no condition of an exception. */
  readonly alsoStated?: readonly string[];
  readonly endUser?: "government" | "military" | "civil";
  readonly parties?: readonly PartyStatus[];
  readonly hs?: string;
  readonly consigneeStatement?: boolean;
  readonly product?: "food" | "medicine";
}
