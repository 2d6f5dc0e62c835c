import type { OwnershipRules } from "./ownership.ts";
import type { ScoringProfile } from "./profile.ts";

/** The codes of all findings that there may be: those of a profile, and of the rules about owners. */
export function findingCodes(
  profile: Pick<ScoringProfile, "codes">,
  ownership: Pick<OwnershipRules, "codes">,
): readonly string[] {
  return [...Object.keys(profile.codes), ...Object.keys(ownership.codes)];
}
