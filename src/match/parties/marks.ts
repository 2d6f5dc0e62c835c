import { Bits } from "./bits.ts";
import type { IndexData } from "./index-data.ts";
import type { QueryToken } from "./lookup.ts";

/** Listed tokens marked as like some of a query that are not visited, with what each adds to a name that holds it. */
export interface Marks {
  /** Weight counted by likeness, and as such, hundredths; of marked tokens. */
  readonly worths: Float32Array;
  readonly weights: Float32Array;
  clear(): void;
  /** Marks the listed tokens that are like a token. */
  add(token: QueryToken): void;
  has(token: number): boolean;
  /** Whether a name holds a marked token. */
  isIn(name: number): boolean;
}

export function openMarks({ vocabulary, nameStarts, nameTokens }: IndexData): Marks {
  const marked = new Bits(vocabulary.length);
  const worths = new Float32Array(vocabulary.length);
  const weights = new Float32Array(vocabulary.length);
  return {
    worths,
    weights,
    has: (token) => marked.has(token),
    clear: () => marked.clear(),
    add({ weight, found }) {
      for (const { token, similarity } of found) {
        const own = weight - (weight * similarity) / 100;
        const known = marked.has(token);
        const lack = known ? Math.min(own, weights[token]! - worths[token]!) : own;
        weights[token] = known ? Math.max(weight, weights[token]!) : weight;
        worths[token] = weights[token]! - lack;
        marked.add(token);
      }
    },
    isIn(name) {
      const end = nameStarts[name + 1]!;
      for (let at = nameStarts[name]!; at < end; at++) if (marked.has(nameTokens[at]!)) return true;
      return false;
    },
  };
}
