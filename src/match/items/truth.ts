import type { Condition } from "../../model/catalog.ts";
import type { Figures } from "./params.ts";
import { ONE_BY_ONE, compare, limitOf } from "./predicate.ts";
import type { Told, Truth } from "./predicate.ts";

const FALSE = 0;
const UNKNOWN = 1;
const TRUE = 2;
const NAMES: readonly Truth[] = ["false", "unknown", "true"];
/** The truth stands in the lowest two bits; above them, whether there is doubt; above it, the figures compared. */
const TRUTH = 4;
const DOUBT = 4;
const FIGURE = 8;

/**
 * Makes a condition ready to be weighed: what a description says of it and how many figures were compared, in one number, which is
 * `judge` without its words, for the many paragraphs of which only few are told. `truthOf` and `figuresOf` take it apart. `told` looks
 * for words.
 */
export function weigherOf(condition: Condition, told: Told = ONE_BY_ONE): (figures: Figures) => number {
  const weigher = (one: Condition) => weigherOf(one, told);
  if ("all" in condition) return least(condition.all.map(weigher));
  if ("any" in condition) return most(condition.any.map(weigher));
  if ("none" in condition) {
    const any = most(condition.none.map(weigher));
    return (figures) => {
      const weighed = any(figures);
      // What would except goods is not asked for where nothing tells of it.
      return weighed - (weighed % FIGURE) + (weighed % TRUTH === TRUE ? FALSE : TRUE);
    };
  }
  if ("feature" in condition) {
    const { words, not = [] } = condition;
    return (figures) =>
      told.holdsAny(not, figures)
        ? FALSE
        : told.holdsAny(words, figures)
          ? TRUE
          : told.deniesAny(words, figures)
            ? FALSE
            : UNKNOWN + DOUBT;
  }
  const limit = limitOf(condition);
  return (figures) => {
    const compared = compare(limit, figures);
    return compared === undefined ? UNKNOWN : FIGURE + (compared.met ? TRUE : FALSE);
  };
}

/** What a weighed condition is. */
export function truthOf(weighed: number): Truth {
  return NAMES[weighed % TRUTH]!;
}

/** Whether it is unknown for a word that would have to be there, or though figures speak against another way to meet it. */
export function isDoubtful(weighed: number): boolean {
  return (weighed & DOUBT) !== 0;
}

/** How many figures were compared. */
export function figuresOf(weighed: number): number {
  return Math.floor(weighed / FIGURE);
}

type Weigher = ReturnType<typeof weigherOf>;

function least(parts: readonly Weigher[]): Weigher {
  return (figures) => {
    let truth = TRUE;
    let sum = 0;
    let doubt = 0;
    for (const part of parts) {
      const weighed = part(figures);
      truth = Math.min(truth, weighed % TRUTH);
      doubt |= weighed & DOUBT;
      sum += weighed - (weighed % FIGURE);
    }
    return sum + truth + (truth === UNKNOWN ? doubt : 0);
  };
}

function most(parts: readonly Weigher[]): Weigher {
  return (figures) => {
    let truth = FALSE;
    let sum = 0;
    /** Figures of the parts that are false: where another part may hold they speak for nothing. */
    let idle = 0;
    let doubt = 0;
    for (const part of parts) {
      const weighed = part(figures);
      truth = Math.max(truth, weighed % TRUTH);
      doubt |= weighed & DOUBT;
      sum += weighed - (weighed % FIGURE);
      if (weighed % TRUTH !== FALSE) continue;
      idle += weighed - (weighed % FIGURE);
      doubt = DOUBT;
    }
    return truth === UNKNOWN ? sum - idle + truth + doubt : sum + truth;
  };
}
