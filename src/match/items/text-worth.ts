import type { Numbers } from "./lists.ts";
import type { TextTables } from "./text-index.ts";

/** How soon more of one word counts for less, and how much length counts (Okapi BM25). */
const K1 = 1.2;
const B = 0.55;
/** A word of more documents than one in this many is common. */
const COMMON = 100;

/** What a root adds to the documents that hold it; for a common one to each by its place, 0 where it does not. */
export interface Worth {
  readonly ids: Numbers;
  readonly worths: Float64Array;
  readonly common?: Float64Array;
  /** What it adds to a document that holds it in full, and at most. */
  readonly full: number;
  readonly most: number;
}

/** Reckons what roots are worth, by number: each when it is first asked for, as most never are. */
export function openWorths({
  sizes,
  holders: { starts, all },
  best,
  weights,
}: TextTables): (root: number) => Worth {
  let whole = 0;
  for (const size of sizes) whole += size;
  const mean = whole / Math.max(1, sizes.length);
  const worthOf = (root: number): Worth => {
    const ids = all.subarray(starts[root], starts[root + 1]);
    const idf = Math.log(1 + (sizes.length - ids.length + 0.5) / (ids.length + 0.5));
    const worths = new Float64Array(ids.length);
    let most = 0;
    for (const [i, id] of ids.entries()) {
      const count = weights[best[starts[root]! + i]!]!;
      worths[i] = (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * sizes[id]!) / mean));
      most = Math.max(most, worths[i]);
    }
    const worth = { ids, worths, full: (idf * (K1 + 1)) / (1 + K1), most };
    return ids.length * COMMON > sizes.length ? { ...worth, common: spread(worth, sizes.length) } : worth;
  };
  const known: (Worth | undefined)[] = [];
  return (root) => (known[root] ??= worthOf(root));
}

function spread({ ids, worths }: Pick<Worth, "ids" | "worths">, size: number): Float64Array {
  const all = new Float64Array(size);
  for (const [i, id] of ids.entries()) all[id] = worths[i]!;
  return all;
}
