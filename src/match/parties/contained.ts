import type { Taken, Weighed } from "./alignment.ts";
import { letters } from "./side.ts";
import { NUMBERS } from "./weights.ts";

/**
 * The listed name stands whole, word by word and in its order, within a longer name: a branch, a dock, a customer number
 * was added. One word must be long enough not to be anybody's.
 */
export function isContained(list: readonly Weighed[], taken: readonly Taken[], extra: number): boolean {
  if (extra > 2 * NUMBERS.weight.particle) return false;
  const real = taken.filter((link) => link.weight > NUMBERS.weight.particle).sort((a, b) => a.list - b.list);
  let places = 0;
  let matched = 0;
  for (const [at, link] of real.entries()) {
    if (link.relation !== "equal" && link.relation !== "joined") return false;
    if (at > 0 && link.query < real[at - 1]!.query) return false;
    places |= link.query;
    matched += link.weight;
  }
  const run = places / (places & -places || 1);
  if (places === 0 || (run & (run + 1)) !== 0) return false;
  const distinctive = real.filter((link) => link.weight >= NUMBERS.distinctive);
  if (real.length === 1)
    return distinctive.length === 1 && letters(list, real[0]!.list) >= NUMBERS.containedLength;
  return matched >= NUMBERS.containedWeight && distinctive.length > 0;
}
