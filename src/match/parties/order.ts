import type { Taken, Weighed } from "./alignment.ts";
import { NUMBERS } from "./weights.ts";

/** Letters of a Chinese or Korean syllable: of `Jong Un` and `Un Jong` one is not the other. */
const SYLLABLE = 6;
/** Words between a name and the name of the father. */
const CHAIN = new Set(["bin", "ibn", "ben", "bint", "ould", "oglu", "qizi", "son"]);

/**
 * What the order of a person's words makes of the score: a factor, 1 for the same order, less where one part stands behind the
 * rest (`LAST First`) or the words are mixed; or the ceiling where the words are reversed, or a chain of fathers is (`A bin
 * B` for `B bin A`).
 */
export function orderOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
): number | "chainReversed" | "reversed" {
  const places = taken
    .filter((link) => link.weight > NUMBERS.weight.particle)
    .map((link): [number, number] => [firstPlace(link.query), firstPlace(link.list)])
    .sort((a, b) => a[0] - b[0]);
  straighten(query, taken, places);
  let falls = 0;
  for (let at = 1; at < places.length; at++) if (places[at]![1] < places[at - 1]![1]) falls++;
  if (falls === 0) return 1;
  if (isChainReversed(query, list, places)) return "chainReversed";
  if (falls >= 2 && falls === places.length - 1) return "reversed";
  const rotated = falls === 1 && places.at(-1)![1] < places[0]![1];
  if (rotated) return NUMBERS.order.rotated / 100;
  const syllables = query.every(({ text }) => text.length <= SYLLABLE);
  return (syllables ? NUMBERS.order.syllables : NUMBERS.order.mixed) / 100;
}

function firstPlace(places: number): number {
  return 31 - Math.clz32(places & -places);
}

/** Initials of one letter stand for the words that begin with it in their order, whichever was linked to which: `Putin V.V.` */
function straighten(query: readonly Weighed[], taken: readonly Taken[], places: [number, number][]): void {
  const initials = taken.filter(({ relation }) => relation === "initial");
  if (initials.length < 2) return;
  const asked = new Set(initials.map((link) => firstPlace(link.query)));
  for (const letter of new Set(Array.from(asked, (place) => query[place]!.text[0]))) {
    const same = places.filter(([place]) => asked.has(place) && query[place]!.text[0] === letter);
    const sorted = same.map(([, place]) => place).sort((a, b) => a - b);
    for (const [at, pair] of same.entries()) pair[1] = sorted[at]!;
  }
}

/** Both names have a father, and the words around the chain word have changed sides. */
function isChainReversed(
  query: readonly Weighed[],
  list: readonly Weighed[],
  places: readonly (readonly [number, number])[],
): boolean {
  const q = query.findIndex(({ text }, at) => at > 0 && at + 1 < query.length && CHAIN.has(text));
  const l = list.findIndex(({ text }, at) => at > 0 && at + 1 < list.length && CHAIN.has(text));
  if (q < 0 || l < 0) return false;
  const child = places.find(([at]) => at === q - 1);
  const father = places.find(([at]) => at === q + 1);
  return child !== undefined && father !== undefined && child[1] > l && father[1] < l;
}
