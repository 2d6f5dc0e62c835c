import type { Condition } from "../../model/catalog.ts";
import { figuresIn } from "./params.ts";
import { dimensionOf } from "./predicate.ts";

/** What of a description could tell of a condition. */
export interface Shape {
  readonly dimensions: readonly string[];
  readonly words: readonly string[];
}

/** A description that tells nothing. */
export const NOTHING = figuresIn("", []);

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
  return { dimensions: [...dimensions], words: [...words] };
}
