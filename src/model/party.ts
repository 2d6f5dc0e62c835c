/** What a party is. `entity` covers companies, bodies and groups; `address` is an entry that lists only a place. */
export type PartyKind = "person" | "entity" | "vessel" | "aircraft" | "address" | "unknown";

/** A place as a list or a manifest gives it. `country` is ISO 3166-1 alpha-2; `text` is the whole address on one line. */
export interface Address {
  readonly text: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postcode?: string;
  readonly country?: string;
}

/**
 * A date known in full or in part. `from` and `to` are ISO prefixes (`1965`, `1965-04`, `1965-04-02`), inclusive,
 * and equal where one date is meant; both are absent where the text could not be read as a date.
 */
export interface PartialDate {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly circa?: boolean;
}

/** Identifier schemes. `other` keeps the publisher's own type in `Identifier.label`. */
export const IDENTIFIER_SCHEMES = [
  "imo",
  "mmsi",
  "callsign",
  "tail_number",
  "msn",
  "passport",
  "national_id",
  "tax",
  "registration",
  "lei",
  "bic",
  "duns",
  "crypto",
  "email",
  "phone",
  "website",
  "other",
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** One number or code that names a party. `value` is as printed; compare with `text/identifier.ts`. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly country?: string;
  /** The publisher's own word for the type, kept where it says more than the scheme. */
  readonly label?: string;
}
