import type { PartyMatch } from "../model/match.ts";
import type { Measure } from "../model/measure.ts";
import type { ScoringProfile } from "./profile.ts";

/** Id of the rule that raises findings for matches with list entries. */
export const LISTED_RULE = "party-listed";

/** The code of a match with a list entry. `weak`: only a weak name matched. */
export function listedCode(
  profile: ScoringProfile,
  measure: Measure,
  by: PartyMatch["by"],
  weak: boolean,
): string {
  const own = profile.measures[measure].code;
  if (by === "address") return "PARTY.ADDRESS";
  return weak && own === "PARTY.LISTED" ? "PARTY.LISTED_WEAK" : own;
}
