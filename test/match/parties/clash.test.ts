import { expect, test } from "vitest";
import { clashesOf } from "../../../src/match/parties/clash.ts";
import { weighed } from "./world.ts";

/** Clashes of words that are all left over. */
function clashes(query: string, list: string, person = false) {
  return clashesOf(weighed(query), weighed(list), 0, 0, person);
}

function cost(query: string, list: string, person = false): number {
  return clashes(query, list, person).reduce((so, clash) => so + clash.cost, 0);
}

test.each([
  ["two brands", "rosneft", "lukoil"],
  ["two numbers", "14", "15"],
  ["two places", "dubai", "tehran"],
  ["two words of trade", "shipping", "bank"],
])("%s contradict each other", (_, query, list) => {
  expect(clashes(query, list)).toHaveLength(1);
  expect(cost(query, list)).toBeGreaterThan(0);
});

test.each([
  ["a word on one side alone", "rosneft", ""],
  ["a brand and a place", "rosneft", "tehran"],
  ["a brand and a number", "rosneft", "14"],
  ["a brand and a legal form", "rosneft", "gmbh"],
  ["a brand and a word of trade", "rosneft", "shipping"],
  ["two legal forms", "gmbh", "ag"],
])("%s contradict nothing: an omission is no contradiction", (_, query, list) => {
  expect(clashes(query, list)).toEqual([]);
  expect(clashes(list, query)).toEqual([]);
});

test("all words of a person are names, but for numbers", () => {
  expect(clashes("soleimani", "tehran", true)).toHaveLength(1);
  expect(clashes("soleimani", "14", true)).toEqual([]);
});

test("words that are met contradict nothing", () => {
  const [query, list] = [weighed("rosneft sukhoi"), weighed("rosneft almaz")];
  expect(clashesOf(query, list, 0b01, 0b01, false)).toMatchObject([{ query: 0b10, list: 0b10 }]);
  expect(clashesOf(query, list, 0b11, 0b01, false)).toEqual([]);
});

test("each word contradicts one other, the one it resembles most", () => {
  expect(clashes("kalashnik", "lukoil kalashnikovka")).toMatchObject([{ query: 1, list: 0b10 }]);
  expect(clashes("rosneft sukhoi", "lukoil")).toHaveLength(1);
});

test("the less two words resemble each other, the more they cost", () => {
  expect(cost("kalashnikov", "kalashnikovka")).toBeLessThan(cost("kalashnikov", "uralvagonzavod"));
});

test("however common another name is, it costs a person more than a body", () => {
  expect(cost("hassan", "mohammed", true)).toBeGreaterThan(cost("hassan", "mohammed"));
});

test("well-known names that resemble each other are other names all the same", () => {
  expect(clashes("hassan", "hussein", true)[0]!.likeness).toBeLessThan(0.5);
});

test("a slip of a letter or two may have parted two words, but no syllables of Chinese names", () => {
  expect(cost("karim", "kasim", true)).toBeLessThan(cost("hassan", "hussein", true) / 4);
  expect(cost("nasir", "naser", true)).toBeLessThan(cost("nasir", "nabil", true));
  expect(clashes("wei", "lei", true)[0]!.likeness).toBeLessThan(0.5);
  expect(clashes("ali", "ada", true)[0]!.likeness).toBe(0);
});
