import { commonName } from "../../text/common-names.ts";
import { isChildWord, isPatronymic } from "../../text/patronymic.ts";
import type { Weighed } from "./alignment.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** What the words at some places weigh together. */
export function sum(side: readonly Weighed[], mask: number): number {
  let weight = 0;
  for (let left = mask; left !== 0; left &= left - 1) weight += side[31 - Math.clz32(left & -left)]!.weight;
  return weight;
}

/** What all words weigh together. */
export function total(side: readonly Weighed[]): number {
  let weight = 0;
  for (const token of side) weight += token.weight;
  return weight;
}

/** What places left over weigh beyond what they weigh as words: a place proves little and tells much apart. */
export function leftPlaces(side: readonly Weighed[], used: number, person: boolean): number {
  let weight = 0;
  for (let i = 0; i < side.length; i++) {
    if (!person && !(used & (1 << i)) && side[i]!.kind === KIND.place)
      weight += NUMBERS.leftPlace - side[i]!.weight;
  }
  return weight;
}

/** Whether no more than little words, or words that weigh no more than `most`, is left over on a side. */
export function isUsed(
  side: readonly Weighed[],
  used: number,
  most: number = NUMBERS.weight.particle,
): boolean {
  for (let i = 0; i < side.length; i++) {
    if (!(used & (1 << i)) && side[i]!.weight > most) return false;
  }
  return true;
}

/** Whether a father's name is left over on a side, and nothing else but little words. */
export function isPatronymicLeft(side: readonly Weighed[], used: number): boolean {
  let left = false;
  for (let i = 0; i < side.length; i++) {
    const { text, weight } = side[i]!;
    if (used & (1 << i) || weight <= NUMBERS.weight.particle) continue;
    if (!isPatronymic(text) && !isChildWord(side[i + 1]?.text ?? "")) return false;
    left = true;
  }
  return left;
}

/** A listed name of one short word matches a longer name by accident more often than not. */
export function isOneWord(list: readonly Weighed[], longest: number): boolean {
  let length = 0;
  for (const { text, weight } of list) {
    if (weight <= NUMBERS.weight.particle) continue;
    if (length > 0) return false;
    length = text.length;
  }
  return length > 0 && length <= longest;
}

/** Whether all telling words are names that many people bear, and there are so many of them or more. */
export function isPersonal(side: readonly Weighed[], least: number): boolean {
  let words = 0;
  for (const { text, weight } of side) {
    if (weight <= NUMBERS.weight.particle) continue;
    if (commonName(text) === undefined) return false;
    words++;
  }
  return words >= least;
}

/** Little words of Europe that are family names of India and Vietnam: Ram Das, Mai Le, Do Anh. */
const FAMILIES_TOO = new Set("das do le van".split(" "));

/** Whether a little word is left over that is a family name: the last of the name, or beside a name of people. */
export function isFamilyLeft(side: readonly Weighed[], used: number): boolean {
  if (side.some(({ kind }) => kind === KIND.legal)) return false;
  return side.some(
    ({ text }, at) =>
      !(used & (1 << at)) &&
      FAMILIES_TOO.has(text) &&
      (at === side.length - 1 ||
        side.some((other) => other.weight > NUMBERS.weight.particle && commonName(other.text) !== undefined)),
  );
}

/** How many letters the words at some places have. */
export function letters(side: readonly Weighed[], mask: number): number {
  let count = 0;
  for (let i = 0; i < side.length; i++) if (mask & (1 << i)) count += side[i]!.text.length;
  return count;
}
/** Whether the word at a place is an initial. */
export function isLetter(side: readonly Weighed[], place: number): boolean {
  return side[31 - Math.clz32(place)]?.kind === KIND.letter;
}

/** Whether the last word at some places is a number. */
export function isNumber(side: readonly Weighed[], mask: number): boolean {
  return side[31 - Math.clz32(mask)]?.kind === KIND.number;
}

/** The words of one kind. */
export function textsOf(side: readonly Weighed[], kind: number): string[] {
  const texts: string[] = [];
  for (const token of side) if (token.kind === kind) texts.push(token.text);
  return texts;
}
