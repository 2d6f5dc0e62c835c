import type { ExplainedWord } from "../../model/explanation.ts";
import type { Alignment, Weighed } from "./alignment.ts";
import { leftOver } from "./ends.ts";
import { KIND, NUMBERS } from "./weights.ts";
import { sum } from "./side.ts";

/** A word or pair with what it brings and costs, not rounded; all brought together is 100. */
export type Part = Omit<ExplainedWord, "weight"> & { readonly weight: number };

/** What `align` reckons with, word by word. */
export interface Parts {
  readonly words: readonly Part[];
  /** Hundredths, not rounded: the score before anything holds it. */
  readonly raw: number;
  /** What the words left over on the list weigh together. */
  readonly extra: number;
}

interface Cost {
  readonly word: Omit<Part, "earned" | "lost">;
  readonly earned: number;
  readonly cost: number;
  /** Weight that the list has more. */
  readonly extra: number;
}

/**
 * The sum of `align.ts` by words. The score is what is matched as a share of what is matched and what is lost; said as
 * points, the words met bring 100 by their weight, and what is lost takes its share of the whole.
 */
export function partsOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  { taken, clashes }: Pick<Alignment, "taken" | "clashes">,
  person: boolean,
): Parts {
  const { cost } = NUMBERS;
  const over = leftOver(query, list, taken, person);
  const missingCost = cost.missing[over];
  const left = (word: Weighed) => (!person && word.kind === KIND.place ? NUMBERS.leftPlace : word.weight);
  const costs: Cost[] = [];
  let [queryUsed, listUsed, edits] = [0, 0, 0];
  for (const { query: q, list: l, relation, similarity, weight } of taken) {
    const lost = (weight * (100 - similarity)) / 100;
    const unlike = relation === "edit" && edits++ > 0 ? lost * (1 + cost.manyEdits) : lost;
    const covers = relation === "joined" || relation === "acronym";
    costs.push({
      word: { query: textOf(query, q), list: textOf(list, l), relation, similarity, weight },
      earned: weight - lost,
      cost: cost.unlike * unlike + (covers ? 0 : missingCost * (sum(query, q) - weight)),
      extra: covers || relation === "initial" ? 0 : sum(list, l) - weight,
    });
    queryUsed |= q;
    listUsed |= l;
  }
  for (const clash of clashes) {
    const [a, b] = [only(query, clash.query), only(list, clash.list)];
    const similarity = Math.round(100 * clash.likeness);
    const weight = Math.min(left(a), left(b));
    costs.push({
      word: { query: a.text, list: b.text, relation: "contradicted", similarity, weight },
      earned: 0,
      cost: clash.cost + missingCost * left(a),
      extra: left(b),
    });
    queryUsed |= clash.query;
    listUsed |= clash.list;
  }
  for (const [i, word] of query.entries()) {
    if (queryUsed & (1 << i)) continue;
    const alone = { query: word.text, relation: "missing", similarity: 0, weight: left(word) } as const;
    costs.push({ word: alone, earned: 0, cost: missingCost * left(word), extra: 0 });
  }
  for (const [i, word] of list.entries()) {
    if (listUsed & (1 << i)) continue;
    const alone = { list: word.text, relation: "extra", similarity: 0, weight: left(word) } as const;
    costs.push({ word: alone, earned: 0, cost: 0, extra: left(word) });
  }
  return shared(costs, person, cost.extra[over]);
}

/** What each word brings and costs of the whole, now that the whole is known. */
function shared(costs: readonly Cost[], person: boolean, extraShare: number): Parts {
  const { cost } = NUMBERS;
  const matched = add(costs.map(({ earned }) => earned));
  const extra = add(costs.map((one) => one.extra));
  const more = person ? 0 : cost.extraMore * Math.max(0, extra - cost.extraFree * matched);
  const each = extraShare + (extra > 0 ? more / extra : 0);
  const whole = matched + add(costs.map((one) => one.cost + each * one.extra));
  const words = costs.map((one) => ({
    ...one.word,
    earned: matched > 0 ? (100 * one.earned) / matched : 0,
    lost: matched > 0 ? (100 * (one.cost + each * one.extra)) / whole : 0,
  }));
  return { words, raw: (100 * matched) / (whole || 1), extra };
}

/**
 * Whole numbers that add up to `total` and lie as near the given ones as that allows: each is rounded down, then those that
 * lost the most are raised.
 */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const exact = parts.map((part) => Math.round(part * 1e6) / 1e6);
  const whole = exact.map(Math.floor);
  const rest = total - add(whole);
  const order = exact
    .map((part, at) => ({ at, lost: part - whole[at]! }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at);
  for (let i = 0; i < Math.min(rest, order.length); i++) whole[order[i]!.at]!++;
  // Sums of floats may lie a hair above a whole number that the shown score lies a hair below.
  if (rest < 0 && order.length > 0) whole[order.at(-1)!.at]! += rest;
  return whole.map((part) => part + 0);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}

/** The words at some places. */
export function textOf(side: readonly Weighed[], mask: number): string {
  return side
    .filter((_, i) => mask & (1 << i))
    .map(({ text }) => text)
    .join(" ");
}

function only(side: readonly Weighed[], mask: number): Weighed {
  return side[31 - Math.clz32(mask)]!;
}
