import type { Link, Taken, Weighed } from "./alignment.ts";
import { sum } from "./side.ts";

/** The links that stand, heaviest and likest first, each token in one at most. */
export function choose(
  query: readonly Weighed[],
  list: readonly Weighed[],
  links: readonly Link[],
  person: boolean,
): Taken[] {
  const open: Taken[] = [];
  for (const link of links) {
    // The short form of a first name is no other spelling of a brand.
    if (link.relation === "nickname" && !person) continue;
    const { query: q, list: l, similarity, relation } = link;
    open.push({ query: q, list: l, similarity, relation, weight: Math.min(sum(query, q), sum(list, l)) });
  }
  const taken: Taken[] = [];
  let used = 0;
  let usedList = 0;
  for (;;) {
    let best: Taken | undefined;
    for (const link of open) {
      if ((link.query & used) === 0 && (link.list & usedList) === 0 && (!best || before(link, best)))
        best = link;
    }
    if (!best) return taken;
    taken.push(best);
    used |= best.query;
    usedList |= best.list;
  }
}

function before(a: Taken, b: Taken): boolean {
  const worth = a.weight * a.similarity - b.weight * b.similarity;
  if (worth !== 0) return worth > 0;
  return (distance(a) - distance(b) || a.query - b.query || a.list - b.list) < 0;
}

/** Of two like links the one whose words stand at like places is the likelier. */
function distance({ query, list }: Link): number {
  return Math.abs(Math.clz32(query) - Math.clz32(list));
}
