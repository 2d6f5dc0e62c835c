import { acronymSimilarity, acronymsOf, aloneAcronym } from "./acronym-table.ts";
import type { Link, Weighed } from "./alignment.ts";
import type { IndexData } from "./index-data.ts";
import type { Join } from "./join-table.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken } from "./lookup.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** The links between a query looked up and the names of an index. */
export interface NameLinks {
  /** Takes a query: links are told for it until the next one. */
  ask(looked: Looked): void;
  /** How the tokens of a name are linked to those of the query. */
  to(name: number, list: readonly Weighed[], person: boolean): Link[];
}

const NONE: readonly Join[] = [];

/** What of a query a listed token is like: places of the query, and how like. */
type Met = Pick<Link, "query" | "similarity" | "relation">;

/** Opens an index for linking; memory of one place a listed token is taken once. */
export function openLinks({ vocabulary, nameStarts, nameTokens }: IndexData): NameLinks {
  const { joined } = NUMBERS.similarity;
  let asked: readonly QueryToken[] = [];
  // What the tokens are like that the query met, each token's behind its number in `places`; none behind the first.
  const places = new Uint32Array(vocabulary.length);
  const met: Met[][] = [[]];
  const tokens: number[] = [];

  const meet = (token: number, one: Met) => {
    if (places[token] === 0) {
      tokens.push(token);
      places[token] = met.push([]) - 1;
    }
    met[places[token]!]!.push(one);
  };

  return {
    ask(looked) {
      for (const token of tokens) places[token] = 0;
      tokens.length = 0;
      met.length = 1;
      asked = looked.tokens;
      for (let q = 0; q < asked.length; q++)
        for (const { token, similarity, relation } of asked[q]!.found)
          meet(token, { query: 1 << q, similarity, relation });
      for (const run of looked.joined)
        for (const { token, similarity } of run.found)
          meet(token, { query: run.places, similarity: Math.min(similarity, joined), relation: "joined" });
    },
    to(name, list, person) {
      const links: Link[] = [];
      for (let q = 0; q < asked.length; q++) {
        for (const { places: run, similarity } of asked[q]!.joins.get(name) ?? NONE)
          links.push({ query: 1 << q, list: run, similarity, relation: "joined" });
      }
      const start = nameStarts[name]!;
      for (let l = 0; l < list.length; l++) {
        for (const { query, similarity, relation } of met[places[nameTokens[start + l]!]!]!)
          links.push({ query, list: 1 << l, similarity, relation });
      }
      addSpecialLinks(asked, list, person, links);
      return links;
    },
  };
}

/** Links that no likeness of two words makes: a letter for a word that begins with it, a word for first letters. */
export function addSpecialLinks(
  query: readonly Weighed[],
  list: readonly Weighed[],
  person: boolean,
  links: Link[],
): void {
  if (holdsLetter(query) || holdsLetter(list)) addInitials(query, list, links);
  if (!person) addAcronyms(query, list, links);
}

function holdsLetter(side: readonly Weighed[]): boolean {
  for (let i = 0; i < side.length; i++) if (side[i]!.kind === KIND.letter) return true;
  return false;
}

function addInitials(query: readonly Weighed[], list: readonly Weighed[], links: Link[]): void {
  const { initial } = NUMBERS.similarity;
  for (let q = 0; q < query.length; q++) {
    const a = query[q]!;
    for (let l = 0; l < list.length; l++) {
      const b = list[l]!;
      if ((a.kind === KIND.letter) === (b.kind === KIND.letter) || a.text[0] !== b.text[0]) continue;
      links.push({ query: 1 << q, list: 1 << l, similarity: initial, relation: "initial" });
    }
  }
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
