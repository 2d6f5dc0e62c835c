import { CordonError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { SavedScreening } from "../model/saved.ts";
import type { Kept, Shadowed } from "../model/shadow.ts";
import { LISTED_RULE } from "../score/listed-code.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { hasRow, rerate } from "../score/rerate.ts";
import { scoreFindings } from "../score/score.ts";
import { shadowed } from "./shadow.ts";
import type { Pair, Scored } from "./shadow-pairs.ts";

/** A profile and the one that may follow it, both with the rows of the ownership rules. */
export interface ShadowProfiles {
  readonly inForce: ScoringProfile;
  readonly next: ScoringProfile;
}

/**
 * One screening of a saved result, every finding rated anew under both profiles. A match below a profile's own threshold
 * is no finding under it.
 * @throws CordonError `usage` where the next profile has no row for a finding that the one in force has a row for.
 */
export function shadowSaved(saved: SavedScreening, { inForce, next }: ShadowProfiles): Shadowed {
  const before: Finding[] = [];
  const after: Finding[] = [];
  const pairs: Pair[] = [];
  for (const finding of saved.findings) {
    const { old, now, kept } = ratedAnew(finding, inForce, next);
    const pair: { before?: number; after?: number; kept?: Kept } = kept === undefined ? {} : { kept };
    if (reaches(finding, inForce)) pair.before = before.push(old) - 1;
    if (reaches(finding, next)) pair.after = after.push(now) - 1;
    if (pair.before !== undefined || pair.after !== undefined) pairs.push(pair);
  }
  const { total, gross, net, overlays } = saved.score;
  const scored = (findings: Finding[], profile: ScoringProfile): Scored => {
    return { findings, score: scoreFindings(findings, profile, overlays) };
  };
  // Dated records lowered it: what they would make of other findings is not in the result.
  const known = gross === net;
  const so = shadowed(
    saved.shipment,
    saved.origin,
    pairs,
    { scored: scored(before, inForce), net: known },
    { scored: scored(after, next), net: known },
  );
  return so.before.total === total ? so : { ...so, savedTotal: total };
}

function ratedAnew(finding: Finding, inForce: ScoringProfile, next: ScoringProfile) {
  if (!hasRow(inForce, finding)) return { old: finding, now: finding, kept: "no_row" as const };
  const [old, now] = [
    rerate(inForce, finding),
    hasRow(next, finding) ? rerate(next, finding) : lacking(next, finding),
  ];
  if (old === undefined || now === undefined)
    return { old: finding, now: finding, kept: "facts_missing" as const };
  return { old, now };
}

function lacking(profile: ScoringProfile, { code, rated }: Finding): never {
  const what =
    rated?.variant === undefined ? `row for ${code}` : `row for ${code} with the variant ${rated.variant}`;
  const hint = "Add it: every code that the profile in force has must have a row.";
  throw new CordonError("usage", `scoring profile ${profile.id} has no ${what}`, hint);
}

function reaches({ rule, evidence }: Finding, { match }: ScoringProfile): boolean {
  const { score } = evidence;
  return rule !== LISTED_RULE || typeof score !== "number" || score >= match.near;
}
