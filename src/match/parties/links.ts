import { acronymSimilarity, acronymsOf, aloneAcronym } from "./acronym-table.ts";
import type { Link, Weighed } from "./alignment.ts";
import type { IndexData } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** How the tokens of a name in the index are linked to those of a query looked up. */
export function openLinks(
  index: IndexData,
  looked: Looked,
): (name: number, list: readonly Weighed[], person: boolean) => Link[] {
  const { joined } = NUMBERS.similarity;
  // Of each listed token that is like some query token: those links, the list's side not yet filled in.
  const byToken = new Map<number, Link[]>();
  const add = (token: number, link: Link) => {
    const known = byToken.get(token);
    if (known) known.push(link);
    else byToken.set(token, [link]);
  };
  for (let q = 0; q < looked.tokens.length; q++) {
    for (const { token, similarity, relation } of looked.tokens[q]!.found) {
      add(token, { query: 1 << q, list: 0, similarity, relation });
    }
  }
  for (const { places, found } of looked.joined) {
    for (const { token, similarity } of found) {
      add(token, { query: places, list: 0, similarity: Math.min(similarity, joined), relation: "joined" });
    }
  }
  return (name, list, person) => {
    const links: Link[] = [];
    for (let q = 0; q < looked.tokens.length; q++) {
      for (const join of looked.tokens[q]!.joins) {
        if (join.name === name)
          links.push({ query: 1 << q, list: join.places, similarity: join.similarity, relation: "joined" });
      }
    }
    const start = index.nameStarts[name]!;
    for (let l = 0; l < list.length; l++) {
      const linked = byToken.get(index.nameTokens[start + l]!);
      if (!linked) continue;
      for (const { query, similarity, relation } of linked)
        links.push({ query, list: 1 << l, similarity, relation });
    }
    addSpecialLinks(looked.tokens, list, person, links);
    return links;
  };
}

/** Links that no likeness of two words makes: a letter for a word that begins with it, a word for first letters. */
export function addSpecialLinks(
  query: readonly Weighed[],
  list: readonly Weighed[],
  person: boolean,
  links: Link[],
): void {
  const { initial } = NUMBERS.similarity;
  for (let q = 0; q < query.length; q++) {
    const a = query[q]!;
    for (let l = 0; l < list.length; l++) {
      const b = list[l]!;
      if ((a.kind === KIND.letter) === (b.kind === KIND.letter) || a.text[0] !== b.text[0]) continue;
      links.push({ query: 1 << q, list: 1 << l, similarity: initial, relation: "initial" });
    }
  }
  if (!person) addAcronyms(query, list, links);
}

function addAcronyms(query: readonly Weighed[], list: readonly Weighed[], links: Link[]): void {
  const own = aloneAcronym(query);
  if (own !== undefined && acronymsOf(list).includes(own)) {
    links.push({
      query: placeOf(query, own),
      list: allBut(list),
      similarity: acronymSimilarity(own),
      relation: "acronym",
    });
  }
  const listed = aloneAcronym(list);
  if (listed !== undefined && acronymsOf(query).includes(listed)) {
    links.push({
      query: allBut(query),
      list: placeOf(list, listed),
      similarity: acronymSimilarity(listed),
      relation: "acronym",
    });
  }
}

function placeOf(side: readonly Weighed[], text: string): number {
  return 1 << side.findIndex((token) => token.text === text);
}

/** All words but the legal forms. */
function allBut(side: readonly Weighed[]): number {
  return side.reduce((mask, { kind }, i) => (kind === KIND.legal ? mask : mask | (1 << i)), 0);
}
