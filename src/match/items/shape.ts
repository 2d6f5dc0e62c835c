import type { Condition } from "../../model/catalog.ts";
import { figuresIn } from "./params.ts";
import type { Figures } from "./params.ts";
import { dimensionOf, judge } from "./predicate.ts";
import type { Judged } from "./predicate.ts";

/** What of a description could tell of a condition, and the answer where it has nothing of that. */
export interface Shape {
  readonly dimensions: readonly string[];
  readonly words: readonly string[];
  readonly untold: Judged;
}

const NOTHING = figuresIn("", []);

export function shapeOf(condition: Condition): Shape {
  const dimensions = new Set<string>();
  const words = new Set<string>();
  const walk = (one: Condition): void => {
    if ("all" in one) one.all.forEach(walk);
    else if ("any" in one) one.any.forEach(walk);
    else if ("none" in one) one.none.forEach(walk);
    else if ("feature" in one) for (const word of [...one.words, ...(one.not ?? [])]) words.add(word);
    else dimensions.add(dimensionOf(one) ?? "");
  };
  walk(condition);
  return { dimensions: [...dimensions], words: [...words], untold: judge(condition, NOTHING) };
}

/** Whether a description has a figure of a dimension, or a word, that the condition asks for. */
export function tells({ dimensions, words }: Shape, { text, dimensions: present }: Figures): boolean {
  for (const dimension of dimensions) if (present.has(dimension)) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
