import { resemblance } from "../../text/resemblance.ts";
import type { Clash, Weighed } from "./alignment.ts";
import { knownApart } from "./likeness.ts";
import { slipsApart } from "./slip.ts";
import { KIND, NUMBERS } from "./weights.ts";
import { wordOf } from "./word.ts";

/** Kinds of words that contradict each other: a brand another brand, a place another place, never a place a brand. */
const CLASSES: readonly (readonly number[])[] = [
  [KIND.name, KIND.letter],
  [KIND.number],
  [KIND.place],
  [KIND.generic, KIND.ordinary],
];

/** All words of a person are names. */
const PERSON_CLASSES: readonly (readonly number[])[] = [
  [KIND.name, KIND.letter, KIND.place, KIND.generic, KIND.ordinary],
  [KIND.number],
];

/** Words of like kind that are left over on both sides, each with the one it resembles most: they disagree. */
export function clashesOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  queryUsed: number,
  listUsed: number,
  person: boolean,
): Clash[] {
  const clashes: Clash[] = [];
  for (const kinds of person ? PERSON_CLASSES : CLASSES) {
    const other = lone(list, listUsed, kinds);
    for (const q of other.length === 0 ? [] : lone(query, queryUsed, kinds)) {
      if (other.length === 0) break;
      let best = 0;
      let likeness = -1;
      for (let at = 0; at < other.length; at++) {
        const alike = apartness(query[q]!.text, list[other[at]!]!.text);
        if (alike > likeness) [best, likeness] = [at, alike];
      }
      const l = other.splice(best, 1)[0]!;
      const told = Math.min(tellingWeight(query[q]!), tellingWeight(list[l]!));
      const weight = person && told > NUMBERS.weight.particle ? Math.max(told, NUMBERS.telling.person) : told;
      clashes.push({
        query: 1 << q,
        list: 1 << l,
        likeness,
        cost: NUMBERS.cost.contradiction * weight * (1 - likeness) ** NUMBERS.cost.contradictionPower,
      });
    }
  }
  return clashes;
}

/** Words of some kinds that are left over, those that tell the most first. */
function lone(side: readonly Weighed[], used: number, kinds: readonly number[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < side.length; i++)
    if (!(used & (1 << i)) && kinds.includes(side[i]!.kind)) places.push(i);
  return places.length < 2
    ? places
    : places.sort((a, b) => tellingWeight(side[b]!) - tellingWeight(side[a]!) || a - b);
}

/** How much two words that are not alike resemble each other all the same; well-known names that are no spellings of one hardly do. */
function apartness(a: string, b: string): number {
  const alike = knownApart(wordOf(a), wordOf(b)) ? resemblance(a, b) / 2 : resemblance(a, b);
  const slips = slipsApart(a, b);
  return slips === 0 ? alike : Math.max(alike, NUMBERS.slip[slips - 1]!);
}

function tellingWeight({ kind, weight }: Weighed): number {
  const { telling: table } = NUMBERS;
  if (kind === KIND.generic) return table.generic;
  if (kind === KIND.ordinary) return table.ordinary;
  if (kind === KIND.place) return table.place;
  return kind === KIND.number ? table.number : weight;
}
