import { editDistance } from "../../text/edit-distance.ts";
import { isListed } from "../../text/listed-words.ts";
import { areOtherSyllables, PINYIN } from "../../text/pinyin-syllables.ts";
import type { Weighed } from "./alignment.ts";
import { knownApart } from "./likeness.ts";
import { KIND, NUMBERS } from "./weights.ts";
import { wordOf } from "./word.ts";

/** Letters below which words are one slip apart by the dozen, and letters from which on two wrong ones leave a word the same. */
const SHORTEST = 3;
const TWO_EDITS = 5;
const HAS_DIGIT = /\d/;

/** Letters that a slip may have changed from one word to another, one or two; 0 where they are other words. */
export function slipsApart(a: string, b: string): 0 | 1 | 2 {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || HAS_DIGIT.test(a) || HAS_DIGIT.test(b)) return 0;
  const edits = editDistance(a, b, 2);
  // Each syllable of a Chinese name is a name of its own.
  if (edits === 0 || edits > 2 || (PINYIN.has(a) && PINYIN.has(b))) return 0;
  if (edits === 1) return 1;
  return Math.max(a.length, b.length) > SHORTEST && beginAlike(a, b) ? 2 : 0;
}

/** Letters that stand for one another at the head of a word from one romanisation to another. */
const HEADS = ["ckqg", "ijy", "sz", "bvw", "aeiou"];

/** Of two letters wrong the first is seldom one. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || HEADS.some((letters) => letters.includes(a[0]!) && letters.includes(b[0]!));
}

/**
 * What two names score at least of which all but one word on either side is met, where the one is likely a slip of the other:
 * they may be one. 0 where they are not. Two words that are each somebody's name, or each in the names of several listed parties,
 * are likelier two.
 */
export function slipLeast(
  query: readonly Weighed[],
  list: readonly Weighed[],
  queryUsed: number,
  listUsed: number,
): number {
  const [a, b] = [onlyLeft(query, queryUsed), onlyLeft(list, listUsed)];
  if (a === undefined || b === undefined) return 0;
  const { most, step } = NUMBERS.slipped;
  if (a.kind === KIND.number && b.kind === KIND.number) return areTurned(a.text, b.text) ? most : 0;
  if (a.kind !== KIND.name && b.kind !== KIND.name) return 0;
  const slips = a.kind === b.kind ? slipsApart(a.text, b.text) : slipsApart(singular(a), singular(b));
  if (slips === 0 || areOtherSyllables(a.text, b.text)) return 0;
  if (slips === 2 && Math.max(a.text.length, b.text.length) < TWO_EDITS) return 0;
  const known = knownApart(wordOf(a.text), wordOf(b.text)) || (isListed(a.text) && isListed(b.text));
  return most - step * (slips - 1 + (known ? 1 : 0));
}

/** A word without the ending that words of trade have lost: `mortars` beside `motor`, which was `motors`. */
function singular({ text }: Weighed): string {
  return text.replace(/s$/, "");
}

/** The one telling word that is left over on a side. */
function onlyLeft(side: readonly Weighed[], used: number): Weighed | undefined {
  let only: Weighed | undefined;
  for (let i = 0; i < side.length; i++) {
    if (used & (1 << i) || side[i]!.weight <= NUMBERS.weight.particle) continue;
    if (only !== undefined) return undefined;
    only = side[i];
  }
  return only;
}

/** Whether two numbers differ by two neighbouring digits that changed places. */
function areTurned(a: string, b: string): boolean {
  return (
    a.length === b.length && editDistance(a, b, 1) === 1 && [...a].sort().join() === [...b].sort().join()
  );
}
