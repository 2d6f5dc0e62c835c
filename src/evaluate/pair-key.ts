import type { Decision } from "../model/decision.ts";
import { fold } from "../text/fold.ts";

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

/** Puts a value into the group of a key. */
export function into<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
