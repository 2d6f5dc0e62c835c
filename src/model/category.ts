/** What a finding is about, in words that partners share whatever their codes and lists. In the order in which they are told. */
export const CATEGORIES = [
  "sanctions_party",
  "ownership",
  "military",
  "wmd",
  "dual_use_item",
  "diversion",
  "embargoed_place",
  "licensing",
  "end_use",
  "conduct",
  "data_quality",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The category of each finding code. */
export interface Categories {
  readonly id: string;
  readonly version: string;
  /** ISO date of the table. */
  readonly asOf: string;
  readonly codes: Readonly<Record<string, Category>>;
}
