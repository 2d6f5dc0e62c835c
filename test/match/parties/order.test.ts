import { expect, test } from "vitest";
import type { Taken } from "../../../src/match/parties/alignment.ts";
import { orderOf } from "../../../src/match/parties/order.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { weighed } from "./world.ts";

/** The order of a query's words among the same words of a listed name. */
function order(query: string, list: string) {
  const [a, b] = [weighed(query), weighed(list)];
  const taken = a.flatMap(({ text, weight }, q): Taken[] => {
    const l = b.findIndex((other) => other.text === text);
    return l < 0 ? [] : [{ query: 1 << q, list: 1 << l, similarity: 100, relation: "equal", weight }];
  });
  return orderOf(a, b, taken);
}

const { rotated, mixed, syllables } = NUMBERS.order;

test.each([
  ["the same order", "vladimir petrovich kuznetsov", "vladimir petrovich kuznetsov", 1],
  ["one word alone", "kuznetsov", "vladimir kuznetsov", 1],
  ["words left out between", "vladimir kuznetsov", "vladimir petrovich kuznetsov", 1],
  ["the family name first", "kuznetsov vladimir petrovich", "vladimir petrovich kuznetsov", rotated / 100],
  ["first and last of two changed", "kuznetsov vladimir", "vladimir kuznetsov", rotated / 100],
  ["a word moved within", "petrovich vladimir kuznetsov", "vladimir petrovich kuznetsov", mixed / 100],
  ["all of it backwards", "kuznetsov petrovich vladimir", "vladimir petrovich kuznetsov", "reversed"],
  ["syllables mixed", "kim un jong", "kim jong un", syllables / 100],
  ["son and father changed", "saleh bin qasim", "qasim bin saleh", "chainReversed"],
  ["a chain in its order", "saleh bin qasim", "saleh bin qasim", 1],
])("%s", (_, query, list, expected) => {
  expect(order(query, list)).toBe(expected);
});

test("the further from the listed order, the less is left", () => {
  expect(rotated).toBeLessThan(100);
  expect(mixed).toBeLessThan(rotated);
  expect(syllables).toBeLessThan(mixed);
});
