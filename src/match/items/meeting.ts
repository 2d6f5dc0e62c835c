import type { KnownToken } from "./known-word.ts";
import type { Numbers } from "./lists.ts";
import type { Named } from "./lexicon.ts";
import type { Names } from "./names.ts";

/** How a name counts whose words stand apart or in another order, and one of which a word is missing. */
const SCATTERED = 0.86;
const PARTIAL = 0.6;
/** Of a name in part at least this share of its weight must be there, of a whole one all but for rounding. */
const LEAST = 0.62;
const WHOLE = 0.999;
/** Behind `for`, a name tells what the goods are for. */
const ASIDE = 0.45;

export type Met = Pick<Named, "strength" | "at" | "places">;

/**
 * Tells how well a name stands in a description; undefined where too few of its words do. `first` is where each word
 * stands first in the description, -1 where it does not; `words` are the words of the description by number. Hot.
 */
export function openMeeting(
  { words: { starts, all }, weights, plain }: Names,
  first: Int32Array,
): (id: number, tokens: readonly KnownToken[], words: readonly number[]) => Met | undefined {
  return (id, tokens, words) => {
    const from = starts[id]!;
    const end = starts[id + 1]!;
    let weight = 0;
    let met = 0;
    let hasWord = false;
    for (let i = from; i < end; i++) {
      const word = all[i]!;
      weight += weights[word]!;
      if (plain[word] === 1) hasWord = true;
      if (first[word]! >= 0) met += weights[word]!;
      // A name in part lacks no figure or letter of a designation: spares are no F-16 spares.
      else if (plain[word] === 0) return undefined;
    }
    const share = met / weight;
    if (share < LEAST || (share < WHOLE && end - from < 3)) return undefined;
    const run = met === weight ? runAt(all, from, end, words) : -1;
    // Letters and figures of a designation name nothing where they stand apart.
    if (run < 0 && !hasWord) return undefined;
    let strength = run >= 0 ? 1 : share >= WHOLE ? SCATTERED : PARTIAL * share;
    let aside = true;
    let least = Infinity;
    let places = 0;
    for (let i = from; i < end; i++) {
      const at = run >= 0 ? run + i - from : first[all[i]!]!;
      if (at < 0) continue;
      if (at < least) least = at;
      if (at < 31) places |= 1 << at;
      if (!tokens[at]!.aside) aside = false;
    }
    if (aside) strength *= ASIDE;
    // A longer name tells more than a shorter one; what stands first is rather what the goods are.
    const telling = Math.min(1, 0.62 + weight / 40);
    const place = Math.max(0.8, 1 - 0.03 * least);
    return { strength: strength * telling * place, at: least, places };
  };
}

/** Where the words of a name stand in a row; -1 where they do not. */
function runAt(all: Numbers, from: number, end: number, places: readonly number[]): number {
  const many = end - from;
  for (let at = 0; at + many <= places.length; at++) {
    let i = 0;
    while (i < many && places[at + i] === all[from + i]) i++;
    if (i === many) return at;
  }
  return -1;
}
