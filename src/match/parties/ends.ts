import type { Taken, Weighed } from "./alignment.ts";
import { NUMBERS } from "./weights.ts";

/** What words that stand on the list alone cost, by their weight. */
export function extraCost(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
  person: boolean,
): number {
  const { other, person: usual, between } = NUMBERS.cost.extra;
  if (!person) return other;
  return meetAtBothEnds(query, list, taken) ? between : usual;
}

/**
 * Whether the first words of two persons' names are the same, and the last: what the list has between them is names of
 * fathers, which are left out as often as not. Titles and little words count for nothing.
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
    if (similarity < NUMBERS.similarity.soundsEqual) continue;
    if ((q & first) !== 0 && (l & listedFirst) !== 0) met |= 1;
    if ((q & last) !== 0 && (l & listedLast) !== 0) met |= 2;
  }
  return met === 3;
}

/** The first and the last word that tells something, as bits. */
function endsOf(side: readonly Weighed[]): readonly [number, number] {
  let first = 0;
  let last = 0;
  for (let at = 0; at < side.length; at++) {
    if (side[at]!.weight <= NUMBERS.weight.title) continue;
    if (first === 0) first = 1 << at;
    last = 1 << at;
  }
  return [first, last];
}
