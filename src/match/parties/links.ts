import { acronymSimilarity, acronymsOf, aloneAcronym } from "./acronym-table.ts";
import type { Link, Weighed } from "./alignment.ts";
import type { IndexData } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import type { Found } from "./lookup.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** How the tokens of a name in the index are linked to those of a query looked up. */
export function linksTo(
  index: IndexData,
  looked: Looked,
  name: number,
  list: readonly Weighed[],
  person: boolean,
): Link[] {
  const { joined } = NUMBERS.similarity;
  const { tokens } = looked;
  const links: Link[] = [];
  for (let q = 0; q < tokens.length; q++) {
    for (const join of tokens[q]!.joins) {
      if (join.name === name)
        links.push({ query: 1 << q, list: join.places, similarity: join.similarity, relation: "joined" });
    }
  }
  const start = index.nameStarts[name]!;
  for (let l = 0; l < list.length; l++) {
    const token = index.nameTokens[start + l]!;
    for (let q = 0; q < tokens.length; q++) {
      const found = foundIn(tokens[q]!.found, token);
      if (found === undefined) continue;
      const { similarity, relation } = found;
      links.push({ query: 1 << q, list: 1 << l, similarity, relation });
    }
    for (const { places, found: all } of looked.joined) {
      const found = foundIn(all, token);
      if (found === undefined) continue;
      const similarity = Math.min(found.similarity, joined);
      links.push({ query: places, list: 1 << l, similarity, relation: "joined" });
    }
  }
  addSpecialLinks(tokens, list, person, links);
  return links;
}

/** A token among those found, which are few. */
function foundIn(all: readonly Found[], token: number): Found | undefined {
  for (let i = 0; i < all.length; i++) if (all[i]!.token === token) return all[i];
  return undefined;
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
      similarity: acronymSimilarity(own.length),
      relation: "acronym",
    });
  }
  const listed = aloneAcronym(list);
  if (listed !== undefined && acronymsOf(query).includes(listed)) {
    links.push({
      query: allBut(query),
      list: placeOf(list, listed),
      similarity: acronymSimilarity(listed.length),
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
