/**
 * What a listing means in law; severities and gates per measure stand in the scoring profile
 * (data/scoring). `ended` is a listing that was lifted or has expired: shown, never scored.
 */
export const MEASURES = [
  "blocking",
  "denied_export_privileges",
  "licence_presumption_of_denial",
  "licence_case_by_case",
  "military_intelligence_end_user",
  "military_end_user",
  "debarred",
  "end_user_concern",
  "unverified",
  "sectoral",
  "securities_only",
  "transport_restriction",
  "own_denial",
  "other",
  "ended",
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Facts about shipment and entry that change what a listing means: the item is outside the military end-user rule and
 * the place is neither Russia nor Belarus; the item is no munitions item; the entry is a vessel. A fact that is
 * unknown is not given, and the row itself, the stricter reading, then holds.
 */
export const CIRCUMSTANCES = ["out_of_scope", "not_munitions", "vessel"] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
