import type { TokenRelation } from "../../model/match.ts";
import type { IndexData } from "./index-data.ts";
import { eachKey } from "./keys.ts";
import { likeness } from "./likeness.ts";
import { tokenWeight } from "./weights.ts";

/** One token of a query with what the lists hold that is like it. */
export interface QueryToken {
  readonly text: string;
  /** Hundredths. */
  readonly weight: number;
  /** Tokens of the vocabulary, each once. */
  readonly found: readonly {
    readonly token: number;
    readonly similarity: number;
    readonly relation: TokenRelation;
  }[];
}

/** Looks a token up in the vocabulary: all tokens within its edits or of its sound, none missed. */
export function lookup(index: IndexData, text: string): QueryToken {
  const checked = new Set<number>();
  const found: { token: number; similarity: number; relation: TokenRelation }[] = [];
  eachKey(text, (hash) => {
    const end = index.buckets[(hash >>> 16) + 1]!;
    for (let at = lowerBound(index.keys, hash, index.buckets[hash >>> 16]!, end); at < end; at++) {
      if (index.keys[at] !== hash) break;
      const token = index.keyTokens[at]!;
      if (checked.has(token)) continue;
      checked.add(token);
      const { similarity, relation } = likeness(text, index.vocabulary[token]!);
      if (similarity > 0) found.push({ token, similarity, relation });
    }
  });
  return { text, weight: weigh(index, text, found), found };
}

/** From this likeness (hundredths) on a token that the lists do not hold is taken for a spelling of one they do. */
const SPELLING = 85;

/**
 * A token the lists hold weighs what it weighs there; another spelling of one weighs what the closest weighs, so that a
 * misspelt common word stays common; anything else is as rare as can be.
 */
function weigh(index: IndexData, text: string, found: QueryToken["found"]): number {
  let closest = SPELLING - 1;
  let weight = tokenWeight(text, 1, index.entries);
  for (const { token, similarity } of found) {
    const listed = index.weights[token]!;
    if (similarity < closest || (similarity === closest && listed >= weight)) continue;
    closest = similarity;
    weight = listed;
  }
  return weight;
}

/** First place in the ascending `values[from..to)` that is not below `value`. */
export function lowerBound(values: Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
