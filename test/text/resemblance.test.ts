import { expect, test } from "vitest";
import { resemblance } from "../../src/text/resemblance.ts";

test.each([
  ["a common beginning", "tropic", "tropicana"],
  ["one letter", "marina", "marine"],
  ["a letter of a long word", "kalashnikov", "kalashmikov"],
])("two words that differ but for %s resemble each other", (_, a, b) => {
  expect(resemblance(a, b)).toBeGreaterThan(0.5);
  expect(resemblance(a, b)).toBeLessThanOrEqual(0.9);
  expect(resemblance(b, a)).toBe(resemblance(a, b));
});

test.each([
  ["other letters", "rosneft", "lukoil"],
  ["a beginning of three letters", "rosneft", "rosatom"],
  ["two letters", "al", "el"],
  ["a figure", "a4x", "a4y"],
  ["nothing", "", "rosneft"],
])("two words with %s do not", (_, a, b) => {
  expect(resemblance(a, b)).toBe(0);
  expect(resemblance(b, a)).toBe(0);
});

test("the more is the same, the more they resemble each other", () => {
  expect(resemblance("tropic", "tropicana")).toBeGreaterThan(resemblance("tropic", "tropicalisation"));
  expect(resemblance("rosneft", "rosmeft")).toBeGreaterThan(resemblance("bank", "band"));
});
