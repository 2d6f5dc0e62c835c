import { align } from "./align.ts";
import type { Alignment, Link, Manner, Weighed } from "./alignment.ts";
import { SHORTEST_JOIN } from "./join-table.ts";
import { byOneEdit, likeness } from "./likeness.ts";
import { addSpecialLinks } from "./links.ts";
import { runsOf } from "./runs.ts";
import { SPELLING, spellingWeight } from "./lookup.ts";
import { kindOf, tokenWeight } from "./weigh.ts";
import { NUMBERS } from "./weights.ts";

/**
 * Lays two names beside each other without any index: every word is compared with every other. A search, which
 * finds by keys, gives the same score for words of the same weights.
 */
export function compareNames(query: readonly Weighed[], list: readonly Weighed[], manner: Manner): Alignment {
  const links: Link[] = [];
  for (const [q, a] of query.entries()) {
    for (const [l, b] of list.entries()) {
      const { similarity, relation } = likeness(a.text, b.text);
      if (similarity > 0) links.push({ query: 1 << q, list: 1 << l, similarity, relation });
    }
  }
  const { joined, equal } = NUMBERS.similarity;
  for (const { places, text, generic } of runsOf(query)) {
    for (const [l, b] of list.entries()) {
      const similarity = text === b.text ? equal : generic ? 0 : byOneEdit(text, b.text).similarity;
      if (similarity < SPELLING) continue;
      links.push({
        query: places,
        list: 1 << l,
        similarity: Math.min(similarity, joined),
        relation: "joined",
      });
    }
  }
  for (const { places, text } of runsOf(list)) {
    if (text.length < SHORTEST_JOIN) continue;
    for (const [q, a] of query.entries()) {
      if (a.text === text)
        links.push({ query: 1 << q, list: places, similarity: joined, relation: "joined" });
    }
  }
  addSpecialLinks(query, list, manner.person, links);
  return align(query, list, links, manner)!;
}

/** Two names as they weigh beside each other: a search weighs each beside all the words of the lists. */
export function weighedPair(
  query: readonly string[],
  list: readonly string[],
): { query: Weighed[]; list: Weighed[] } {
  return { query: weighedBeside(query, list), list: weighedBeside(list, query) };
}

function weighedBeside(tokens: readonly string[], others: readonly string[]): Weighed[] {
  return tokens.map((text) => {
    const near = others.map((other) => ({ text: other, similarity: likeness(text, other).similarity }));
    const equal = near.some(({ similarity }) => similarity === NUMBERS.similarity.equal);
    return { text, weight: equal ? tokenWeight(text) : spellingWeight(text, near), kind: kindOf(text) };
  });
}
