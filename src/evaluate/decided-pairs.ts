import type { Conflict, ToldPair } from "../model/calibration.ts";
import type { Decision } from "../model/decision.ts";
import { into, pairKey, scoreFor } from "./pair-key.ts";

/** A party and a list entry of which a person's conclusion is in force and clear. */
export interface DecidedPair extends ToldPair {
  readonly key: string;
  readonly hit: boolean;
  /** Whole hundredths; absent where no decision gives one. */
  readonly score?: number;
  readonly codes: readonly string[];
}

export interface Decided {
  readonly pairs: readonly DecidedPair[];
  readonly all: number;
  readonly repeated: number;
  readonly expired: number;
  readonly undecided: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * The pairs of a file of decisions on a day (ISO). Expired decisions do not count; of those in force all must say the
 * same, else the pair is in conflict; a later review that is still open leaves it undecided.
 */
export function decidedPairs(decisions: readonly Decision[], today: string): Decided {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) into(groups, pairKey(decision), decision);
  const pairs: DecidedPair[] = [];
  const conflicts: Conflict[] = [];
  let [expired, undecided, repeated] = [0, 0, 0];
  for (const [key, all] of groups) {
    const inForce = all.filter(({ expiry }) => expiry === undefined || expiry >= today);
    const settled = inForce.filter(({ status }) => status !== "under_review");
    const hits = settled.filter(isHit).length;
    const last = settled.reduce((day, { date }) => (date > day ? date : day), "");
    const open = inForce.some(({ status, date }) => status === "under_review" && date >= last);
    if (inForce.length === 0) expired++;
    else if (hits > 0 && hits < settled.length) conflicts.push(conflictOf(settled));
    else if (open || settled.length === 0) undecided++;
    else {
      repeated += settled.length - 1;
      const score = scoreFor(
        hits > 0,
        settled.flatMap((one) => one.score ?? []),
      );
      const codes = [...new Set(settled.flatMap((one) => one.codes))];
      const { subject, list, entry, line } = settled.reduce((first, one) =>
        one.line < first.line ? one : first,
      );
      const told = { subject, list, entry, line };
      pairs.push({ key, ...told, hit: hits > 0, ...(score !== undefined && { score }), codes });
    }
  }
  return { pairs, all: groups.size, repeated, expired, undecided, conflicts };
}

function isHit({ status }: Decision): boolean {
  return status === "confirmed" || status === "match_authorised";
}

function conflictOf(decisions: readonly Decision[]): Conflict {
  const { subject, list, entry } = decisions[0]!;
  const told = decisions.map(({ line, status, author, date }) => ({ line, status, author, date }));
  return { subject, list, entry, decisions: told };
}
