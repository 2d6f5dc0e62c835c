import type { Taken, Weighed } from "./alignment.ts";
import { NUMBERS } from "./weights.ts";

/** From this likeness (hundredths) on a word is the same in another spelling. */
export const SAME = NUMBERS.similarity.soundsEqual;

/** What words that one side alone has cost as: see `NUMBERS.cost`. */
export function leftOver(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
  person: boolean,
): "person" | "between" | "other" {
  if (!person) return "other";
  return meetAtBothEnds(query, list, taken) ? "between" : "person";
}

/**
 * Whether the first words of two persons' names are the same, and the last: what stands between them is names of fathers,
 * which are left out as often as not. Titles and little words count for nothing.
 */
function meetAtBothEnds(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
): boolean {
  const [first, last] = endsOf(query);
  const [listedFirst, listedLast] = endsOf(list);
  if (first === last || listedFirst === listedLast) return false;
  let met = 0;
  for (const { query: q, list: l, similarity } of taken) {
    if (similarity < SAME) continue;
    if ((q & first) !== 0 && (l & listedFirst) !== 0) met |= 1;
    if ((q & last) !== 0 && (l & listedLast) !== 0) met |= 2;
  }
  return met === 3;
}

/** The first and the last word that tells something, as bits. */
export function endsOf(side: readonly Pick<Weighed, "weight">[]): readonly [number, number] {
  let first = 0;
  let last = 0;
  for (let at = 0; at < side.length; at++) {
    if (side[at]!.weight <= NUMBERS.weight.title) continue;
    if (first === 0) first = 1 << at;
    last = 1 << at;
  }
  return [first, last];
}
