import type { Numbers } from "./lists.ts";
import type { TextTables } from "./text-index.ts";

/** How soon more of one word counts for less, and how much length counts (Okapi BM25). */
const K1 = 1.2;
const B = 0.55;
/** A word of more documents than one in this many is common. */
const COMMON = 100;

/** What a root adds to the documents that hold it. */
export interface Worth {
  readonly ids: Numbers;
  /** How many hold it. */
  readonly many: number;
  readonly worths: Float64Array;
  /** Of a common one, for each document by its place, how it holds it: 0 where it does not, else the place of its weight plus one. */
  readonly common?: Uint8Array;
  readonly idf: number;
  /** What it adds to a document that holds it in full, and at most. */
  readonly full: number;
  readonly most: number;
}

export interface Worths {
  /** What a root is worth, by its number: reckoned when it is first asked for, as most never are. */
  of(root: number): Worth;
  /** What a root of this `idf` adds to a document, by how it holds it (not 0): the same as in `worths`. */
  in(id: number, how: number, idf: number): number;
}

export function openWorths({ sizes, holders: { starts, all }, best, weights }: TextTables): Worths {
  let whole = 0;
  let longest = 0;
  for (const size of sizes) {
    whole += size;
    if (size > longest) longest = size;
  }
  const mean = whole / Math.max(1, sizes.length);
  const lengths = longest + 1;
  /** By what the worth of a weight is divided in documents of a size. */
  const parts = Float64Array.from({ length: weights.length * lengths }, (_, at) => {
    const size = at % lengths;
    return weights[(at - size) / lengths]! + K1 * (1 - B + (B * size) / mean);
  });
  const inOne = (id: number, how: number, idf: number) =>
    (idf * weights[how - 1]! * (K1 + 1)) / parts[(how - 1) * lengths + sizes[id]!]!;
  const worthOf = (root: number): Worth => {
    const from = starts[root]!;
    const ids = all.subarray(from, starts[root + 1]);
    const idf = Math.log(1 + (sizes.length - ids.length + 0.5) / (ids.length + 0.5));
    const worths = new Float64Array(ids.length);
    let most = 0;
    for (let i = 0; i < ids.length; i++) {
      worths[i] = inOne(ids[i]!, best[from + i]! + 1, idf);
      most = Math.max(most, worths[i]!);
    }
    const worth = { ids, many: ids.length, worths, idf, full: (idf * (K1 + 1)) / (1 + K1), most };
    if (ids.length * COMMON <= sizes.length) return worth;
    const common = new Uint8Array(sizes.length);
    for (let i = 0; i < ids.length; i++) common[ids[i]!] = best[from + i]! + 1;
    return { ...worth, common };
  };
  const known: (Worth | undefined)[] = [];
  return { of: (root) => (known[root] ??= worthOf(root)), in: inOne };
}
