import type { Condition } from "../../model/catalog.ts";
import type { Figures } from "./params.ts";
import { compare } from "./predicate.ts";
import type { Truth } from "./predicate.ts";

const FALSE = 0;
const UNKNOWN = 1;
const TRUE = 2;
const NAMES: readonly Truth[] = ["false", "unknown", "true"];
/** The truth stands in the lowest two bits; above them, whether a word is missing that would decide; above it, the figures compared. */
const TRUTH = 4;
const WORD = 4;
const FIGURE = 8;

/**
 * What a description says of a condition and how many figures were compared, in one number: `judge` without its words, for the many
 * paragraphs of which only few are told. `truthOf` and `figuresOf` take it apart.
 */
export function weigh(condition: Condition, figures: Figures): number {
  if ("all" in condition) {
    let least = TRUE;
    let sum = 0;
    let word = 0;
    for (const one of condition.all) {
      const weighed = weigh(one, figures);
      least = Math.min(least, weighed % TRUTH);
      word |= weighed & WORD;
      sum += weighed - (weighed % FIGURE);
    }
    return sum + least + (least === UNKNOWN ? word : 0);
  }
  if ("any" in condition) return most(condition.any, figures);
  if ("none" in condition) {
    const weighed = most(condition.none, figures);
    // What would except goods is not asked for where nothing tells of it.
    return weighed - (weighed % FIGURE) + (weighed % TRUTH === TRUE ? FALSE : TRUE);
  }
  if ("feature" in condition) {
    for (const word of condition.not ?? []) if (figures.holds(word)) return FALSE;
    for (const word of condition.words) if (figures.holds(word)) return TRUE;
    return UNKNOWN + WORD;
  }
  const compared = compare(condition, figures);
  return compared === undefined ? UNKNOWN : FIGURE + (compared.met ? TRUE : FALSE);
}

/** What a weighed condition is. */
export function truthOf(weighed: number): Truth {
  return NAMES[weighed % TRUTH]!;
}

/** Whether it is unknown for a word that would have to be there. */
export function lacksWord(weighed: number): boolean {
  return (weighed & WORD) !== 0;
}

/** How many figures were compared. */
export function figuresOf(weighed: number): number {
  return Math.floor(weighed / FIGURE);
}

function most(parts: readonly Condition[], figures: Figures): number {
  let truth = FALSE;
  let sum = 0;
  /** Figures of the parts that are false: where another part may hold they speak for nothing. */
  let idle = 0;
  let word = 0;
  for (const one of parts) {
    const weighed = weigh(one, figures);
    truth = Math.max(truth, weighed % TRUTH);
    word |= weighed & WORD;
    sum += weighed - (weighed % FIGURE);
    if (weighed % TRUTH === FALSE) idle += weighed - (weighed % FIGURE);
  }
  return truth === UNKNOWN ? sum - idle + truth + word : sum + truth;
}
