import { rootOf } from "./stem.ts";
import { plainTokens } from "./tokens.ts";

/** A text to be found: its code and its words with their weights. */
export interface Document {
  readonly code: string;
  readonly fields: readonly (readonly [text: string, weight: number])[];
}

/** How soon more of one word counts for less, and how much length counts (Okapi BM25). */
const K1 = 1.2;
const B = 0.55;
/** A word of more documents than one in this many is common. */
const COMMON = 100;

/** What a word adds to the documents that hold it; for a common one to each by its place, 0 where it does not. */
export interface Word {
  readonly ids: Int32Array;
  readonly worths: Float64Array;
  readonly common?: Float64Array;
  /** What it adds to a document that holds it in full, and at most. */
  readonly full: number;
  readonly most: number;
}

/** The documents that hold a word, in their order, each with the word's best weight in it. */
interface Holders {
  readonly ids: number[];
  readonly counts: number[];
  /** What the word adds to them: reckoned when it is first asked for, as most never are. */
  ready?: Word;
}

/** Words of documents, by their roots. */
export interface Index {
  wordOf(root: string): Word | undefined;
  holdersOf(root: string): Holders;
}

/** Takes documents apart into the words that they hold. */
export function indexOf(documents: readonly Document[]): Index {
  const holders = new Map<string, Holders>();
  // Words above a paragraph stand in many documents: each text is taken apart once.
  const apart = new Map<string, readonly Holders[]>();
  const holdersOf = (root: string): Holders => {
    let one = holders.get(root);
    if (one === undefined) holders.set(root, (one = { ids: [], counts: [] }));
    return one;
  };
  const holdersIn = (text: string): readonly Holders[] => {
    let found = apart.get(text);
    if (found === undefined) {
      const roots = new Set(plainTokens(text).map(rootOf));
      apart.set(text, (found = Array.from(roots, (root) => holdersOf(root))));
    }
    return found;
  };
  const sizes = new Int32Array(documents.length);
  for (const [id, { fields }] of documents.entries()) {
    for (const [text, weight] of fields) {
      for (const { ids, counts } of holdersIn(text)) {
        const last = ids.length - 1;
        if (ids[last] === id) {
          counts[last] = Math.max(counts[last]!, weight);
          continue;
        }
        ids.push(id);
        counts.push(weight);
        sizes[id]!++;
      }
    }
  }
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, documents.length);
  return {
    wordOf(root) {
      const one = holders.get(root);
      return one && (one.ready ??= wordOf(one, sizes, mean));
    },
    holdersOf: (root) => holders.get(root) ?? NO_ONE,
  };
}

const NO_ONE: Holders = { ids: [], counts: [] };

function wordOf({ ids, counts }: Holders, sizes: Int32Array, mean: number): Word {
  const idf = Math.log(1 + (sizes.length - ids.length + 0.5) / (ids.length + 0.5));
  const worths = new Float64Array(ids.length);
  let most = 0;
  for (const [i, id] of ids.entries()) {
    const count = counts[i]!;
    worths[i] = (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * sizes[id]!) / mean));
    most = Math.max(most, worths[i]);
  }
  const word = { ids: Int32Array.from(ids), worths, full: (idf * (K1 + 1)) / (1 + K1), most };
  return ids.length * COMMON > sizes.length ? { ...word, common: spread(word, sizes.length) } : word;
}

function spread({ ids, worths }: Pick<Word, "ids" | "worths">, size: number): Float64Array {
  const all = new Float64Array(size);
  for (const [i, id] of ids.entries()) all[id] = worths[i]!;
  return all;
}
