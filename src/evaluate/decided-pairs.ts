import type { Conflict } from "../model/calibration.ts";
import type { Decision } from "../model/decision.ts";
import { fold } from "../text/fold.ts";

/** A party and a list entry of which a person's conclusion is in force and clear. */
export interface DecidedPair {
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

type Named = Pick<Decision, "subject" | "list" | "entry">;

/** What a pair is known by: the folded name, the list without the source behind a stroke, the entry. */
export function pairKey({ subject, list, entry }: Named): string {
  const name = fold(subject) || subject.normalize("NFKC").toLowerCase();
  return JSON.stringify([name, list.split("/", 1)[0], entry]);
}

/** A hit's score counts at its lowest, any other's at its highest: neither shall look better than it is. */
export function scoreFor(hit: boolean, scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  return hit ? Math.min(...scores) : Math.max(...scores);
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
      pairs.push({ key, hit: hits > 0, ...(score !== undefined && { score }), codes });
    }
  }
  return { pairs, all: groups.size, repeated, expired, undecided, conflicts };
}

/** Puts a value into the group of a key. */
export function into<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function isHit({ status }: Decision): boolean {
  return status === "confirmed" || status === "match_authorised";
}

function conflictOf(decisions: readonly Decision[]): Conflict {
  const { subject, list, entry } = decisions[0]!;
  const told = decisions.map(({ line, status, author, date }) => ({ line, status, author, date }));
  return { subject, list, entry, decisions: told };
}
