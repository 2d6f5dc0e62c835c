import { expect, test } from "vitest";
import { areOneGroup } from "../../../src/match/parties/group.ts";
import { weighed } from "./world.ts";

function group(query: string, list: string, first: "equal" | "edit" = "equal"): boolean {
  const weight = weighed(query)[0]!.weight;
  return areOneGroup(weighed(query), weighed(list), [
    { query: 1, list: 1, similarity: 100, relation: first, weight },
  ]);
}

test.each([
  ["places and words of trade", "rosneft trading dubai", "rosneft shipping"],
  ["nothing but the brand", "rosneft", "rosneft shipping moscow"],
  ["a legal form", "rosneft ooo", "rosneft bank"],
])("two names under one brand that differ in %s are of one group", (_, query, list) => {
  expect(group(query, list)).toBe(true);
});

test.each([
  ["another brand beside it", "rosneft kalashnikov", "rosneft shipping"],
  ["another brand on the list", "rosneft trading", "rosneft kalashnikov"],
  ["a number beside it", "rosneft 14", "rosneft shipping"],
  ["a brand of no group", "kalashnikovka trading", "kalashnikovka shipping"],
])("two names with %s are not", (_, query, list) => {
  expect(group(query, list)).toBe(false);
});

test("a brand that is only alike, or stands elsewhere, heads no group", () => {
  expect(group("rosneft trading", "rosneft shipping", "edit")).toBe(false);
  const [query, list] = [weighed("trading rosneft"), weighed("shipping rosneft")];
  expect(
    areOneGroup(query, list, [{ query: 2, list: 2, similarity: 100, relation: "equal", weight: 70 }]),
  ).toBe(false);
});
