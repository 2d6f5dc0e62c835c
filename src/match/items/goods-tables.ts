import type { Concept } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import { listsOf } from "./lists.ts";
import type { Lists } from "./lists.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";
import { WORD_EVIDENCE as W } from "./weights.ts";

/** How the names of each goods are shared out among entries. */
export interface GoodsTables {
  readonly entries: Texts;
  /** Of each goods, the numbers of its entries, and in the same places how much of it each has. */
  readonly entriesOf: Lists;
  readonly shares: Float64Array;
  /** How usual each entry is among all goods. */
  readonly priors: Float64Array;
}

/** Shares goods out; of those that are not `named` in letters nothing is told. */
export function goodsTablesOf(concepts: readonly Concept[], named: ReadonlySet<number>): GoodsTables {
  const numbers = new Map<string, number>();
  const goods: number[] = [];
  const shares: number[] = [];
  const entriesOf: number[][] = [];
  for (const [at, { codes }] of concepts.entries()) {
    const sum = codes.reduce((all, { likelihood }) => all + W.likelihood[likelihood], 0);
    const own: number[] = (entriesOf[at] = []);
    for (const { code, likelihood } of named.has(at) ? codes : []) {
      const share = W.likelihood[likelihood] / sum;
      if (share < W.least) continue;
      const entry = baseOf(code);
      const number = numbers.get(entry) ?? numbers.size;
      numbers.set(entry, number);
      goods[number] = (goods[number] ?? 0) + share;
      own.push(number);
      shares.push(share);
    }
  }
  const all = goods.reduce((sum, one) => sum + one, 0);
  return {
    entries: textsOf([...numbers.keys()]),
    entriesOf: listsOf(entriesOf),
    shares: Float64Array.from(shares),
    priors: Float64Array.from(goods, (one) => (one / all) ** W.prior),
  };
}
