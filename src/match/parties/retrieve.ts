import type { IndexData } from "./index-data.ts";
import { hashWithout } from "./keys.ts";
import { lookup, lowerBound } from "./lookup.ts";
import type { QueryToken } from "./lookup.ts";
import { NUMBERS } from "./weights.ts";

/** A query name looked up: its tokens, and its neighbouring tokens written as one word. */
export interface Looked {
  readonly tokens: readonly QueryToken[];
  /** `joined[i]` is tokens i and i+1 as one word; `found` is empty where that is no listed token. */
  readonly joined: readonly QueryToken[];
}

/** Looks up every token of a name, and every pair of neighbours as one word. */
export function lookupName(index: IndexData, tokens: readonly string[]): Looked {
  const looked = tokens.map((token) => lookup(index, token));
  const joined = looked.slice(1).map((token, i) => lookup(index, looked[i]!.text + token.text));
  return { tokens: looked, joined };
}

/**
 * Names that can reach `threshold` (hundredths): all of them, none cut off. Tokens are visited from the heaviest down;
 * a name that holds only what is left by then cannot reach the threshold, whatever else it holds.
 */
export function retrieve(index: IndexData, looked: Looked, threshold: number): number[] {
  const { tokens, joined } = looked;
  const order = tokens.map((_, i) => i).sort((a, b) => tokens[b]!.weight - tokens[a]!.weight || a - b);
  const whole = tokens.reduce((sum, token) => sum + token.weight, 0);
  const t = threshold / 100;
  // matched ≥ t × (matched + missing cost × the rest): solved for the least matched weight. Matched pairs weigh the
  // mean of both sides, which a heavier list token can raise: a common word of the query may match a rarer list word.
  const needed = (t * NUMBERS.cost.missing * whole) / (1 - t + t * NUMBERS.cost.missing);
  const names = new Set<number>();
  // Words written as one are rare and may outweigh their halves: always visited.
  for (const pair of joined) for (const { token } of pair.found) addPostings(index, token, names);
  for (const token of tokens) eachJoin(index, token.text, (name) => names.add(name));
  let rest = tokens.reduce((sum, token) => sum + token.weight + gain(index, token), 0);
  for (const i of order) {
    if (rest < needed) break;
    const token = tokens[i]!;
    for (const { token: id } of token.found) addPostings(index, id, names);
    rest -= token.weight + gain(index, token);
  }
  return [...names].sort((a, b) => a - b);
}

/** How much more than its own weight a token can add to a match: pairs weigh the mean of both sides. */
function gain(index: IndexData, { text, weight, found }: QueryToken): number {
  let heaviest = text.length === 1 ? 100 : weight;
  for (const { token } of found) heaviest = Math.max(heaviest, index.weights[token]!);
  return (heaviest - weight) / 2;
}

function addPostings(index: IndexData, token: number, names: Set<number>): void {
  const end = index.postingStarts[token + 1]!;
  for (let at = index.postingStarts[token]!; at < end; at++) names.add(index.postings[at]!);
}

/** Calls `visit` with each name and the place of its first token where two neighbours spell `text`. */
export function eachJoin(index: IndexData, text: string, visit: (name: number, at: number) => void): void {
  const hash = hashWithout(text, -1, -1);
  for (let i = lowerBound(index.joins, hash, 0, index.joins.length); index.joins[i] === hash; i++) {
    visit(index.joinNames[i]!, index.joinStarts[i]!);
  }
}
