/** What a rule may need to know of a shipment beyond its id; each is worded in `report/fact-words.ts`. */
export const FACTS = [
  "destination",
  "route",
  "receivers",
  "party_countries",
  "end_use",
  "end_user",
  "end_use_or_end_user",
  "goods_descriptions",
  "control_codes",
  "hs_codes",
  "licence_rules",
  "determinations",
  "payment_terms",
  "transport_mode",
  "packaging",
  "delivery_terms",
  "service",
  "established",
  "industry",
  "headquarters",
  "quantity",
  "value",
  "addresses",
  "websites",
  "history",
  "statements",
  "payer",
  "phones",
  "currencies",
  "sender",
  "destination_port",
] as const;
export type Fact = (typeof FACTS)[number];

/** A rule that could not be evaluated in full: what it asks is unknown, and nothing is scored for it. */
export interface NotEvaluated {
  /** Id of the rule. */
  readonly rule: string;
  /** What is missing, in the rule's own order; never empty. */
  readonly missing: readonly Fact[];
}
