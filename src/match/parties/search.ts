import { align } from "./align.ts";
import type { Alignment, Link, Weighed } from "./align.ts";
import { MAX_TOKENS } from "./build-index.ts";
import type { IndexData } from "./index-data.ts";
import { eachJoin, lookupName, retrieve } from "./retrieve.ts";
import type { Looked } from "./retrieve.ts";
import { NUMBERS } from "./weights.ts";

/** The best name of one entry for a query, by name alone. */
export interface NameHit {
  /** Row of the entry in the store. */
  readonly entry: number;
  /** Which of its names. */
  readonly name: number;
  readonly weak: boolean;
  readonly alignment: Alignment;
}

/**
 * All entries with a name that reaches `threshold` (hundredths) for one form of a query name, one hit an entry, strongest
 * first. A weak alias counts only when it is met exactly, and then never reaches the grade *same*.
 */
export function searchNames(index: IndexData, tokens: readonly string[], threshold: number): NameHit[] {
  if (tokens.length === 0) return [];
  const looked = lookupName(index, tokens.slice(0, MAX_TOKENS));
  const best = new Map<number, NameHit>();
  for (const name of retrieve(index, looked, threshold)) {
    const alignment = scoreName(index, looked, name);
    const weak = index.nameWeak[name] === 1;
    const score = weak ? weakScore(alignment) : alignment.score;
    if (score < threshold) continue;
    const entry = index.nameEntry[name]!;
    const known = best.get(entry);
    if (
      known &&
      (known.alignment.score > score || (known.alignment.score === score && !(known.weak && !weak)))
    ) {
      continue;
    }
    best.set(entry, { entry, name: index.nameNumber[name]!, weak, alignment: { ...alignment, score } });
  }
  return [...best.values()].sort((a, b) => b.alignment.score - a.alignment.score || a.entry - b.entry);
}

function weakScore({ score, tokens }: Alignment): number {
  const pairs = tokens.filter(({ query, list }) => query !== undefined && list !== undefined);
  const exact = score >= NUMBERS.ceiling.commonName && pairs.every(({ relation }) => relation === "equal");
  return exact ? Math.min(score, NUMBERS.ceiling.weakAlias) : 0;
}

function scoreName(index: IndexData, looked: Looked, name: number): Alignment {
  const list = listedTokens(index, name);
  return align(looked.tokens, list.tokens, linksOf(index, looked, name, list));
}

function listedTokens(index: IndexData, name: number): { tokens: Weighed[]; ids: number[] } {
  const tokens: Weighed[] = [];
  const ids: number[] = [];
  for (let at = index.nameStarts[name]!; at < index.nameStarts[name + 1]!; at++) {
    const id = index.nameTokens[at]!;
    ids.push(id);
    tokens.push({ text: index.vocabulary[id]!, weight: index.weights[id]! });
  }
  return { tokens, ids };
}

function linksOf(
  index: IndexData,
  looked: Looked,
  name: number,
  list: { tokens: readonly Weighed[]; ids: readonly number[] },
): Link[] {
  const links: Link[] = [];
  const { initial, joined } = NUMBERS.similarity;
  for (const [q, token] of looked.tokens.entries()) {
    for (const [l, id] of list.ids.entries()) {
      const match = token.found.find((found) => found.token === id);
      if (match)
        links.push({ query: 1 << q, list: 1 << l, similarity: match.similarity, relation: match.relation });
      else if (isInitial(token.text, list.tokens[l]!.text)) {
        links.push({ query: 1 << q, list: 1 << l, similarity: initial, relation: "initial" });
      }
    }
    eachJoin(index, token.text, (other, places) => {
      if (other === name) links.push({ query: 1 << q, list: places, similarity: joined, relation: "joined" });
    });
  }
  for (const { places, word } of looked.joined) {
    for (const [l, id] of list.ids.entries()) {
      const match = word.found.find((found) => found.token === id);
      if (!match) continue;
      const similarity = Math.min(match.similarity, joined);
      links.push({ query: places, list: 1 << l, similarity, relation: "joined" });
    }
  }
  return links;
}

/** One letter stands for a word that begins with it. */
function isInitial(a: string, b: string): boolean {
  return (a.length === 1) !== (b.length === 1) && a[0] === b[0] && /^[a-z]/.test(a);
}
