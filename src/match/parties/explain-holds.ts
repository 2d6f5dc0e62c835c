import type { Holding } from "../../model/explanation.ts";
import type { Alignment, Manner, Weighed } from "./alignment.ts";
import { isContained } from "./contained.ts";
import { areOneGroup } from "./group.ts";
import { orderOf } from "./order.ts";
import type { Parts } from "./explain-parts.ts";
import { weakScore } from "./search.ts";
import { NUMBERS } from "./weights.ts";

/** Less than this is no move of the score. */
const NOTHING = 1e-6;

/** What moved a name's score from what its words make to what it is; points and scores are not rounded. */
export function holdsOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  alignment: Alignment,
  { raw, extra }: Pick<Parts, "raw" | "extra">,
  { person }: Manner,
  weak: boolean,
): Holding[] {
  const holds: Holding[] = [];
  let score = raw;
  const move = (reason: string, to: number, factor?: number): void => {
    if (Math.abs(to - score) < NOTHING) return;
    holds.push({ reason, points: to - score, score: to, ...(factor === undefined ? {} : { factor }) });
    score = to;
  };
  const least = person || alignment.common ? undefined : leastOf(query, list, alignment, extra);
  if (least && Math.abs(least.score - alignment.score) < NOTHING) move(least.reason, least.score);
  else {
    const order = person ? orderOf(query, list, alignment.taken) : 1;
    const factor = typeof order === "number" ? order : 1;
    move(alignment.ceiling ?? "other", alignment.score / factor);
    move("order", alignment.score, Math.round(100 * factor));
  }
  if (!weak) return holds;
  const whole = weakScore(alignment);
  move(whole === 0 ? "weakPart" : "weakAlias", whole);
  return holds;
}

/** The least that a name scores which stands whole in a longer one, or is of one group with it. */
function leastOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  { taken }: Alignment,
  extra: number,
): { readonly reason: string; readonly score: number } | undefined {
  if (isContained(list, taken, extra)) return { reason: "contained", score: NUMBERS.contained };
  return areOneGroup(query, list, taken) ? { reason: "group", score: NUMBERS.group } : undefined;
}
