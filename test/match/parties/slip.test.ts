import { expect, test } from "vitest";
import { slipLeast, slipsApart } from "../../../src/match/parties/slip.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { weighed } from "./world.ts";

const { most, step } = NUMBERS.slipped;

/** What two names score at least of which the first words are met. */
function least(query: string, list: string): number {
  return slipLeast(weighed(query), weighed(list), 1, 1);
}

test.each([
  ["a letter wrong", "karim", "kasim", 1],
  ["two letters wrong", "sechev", "sechin", 2],
  ["a letter of another romanisation at the head", "qomi", "ghomi", 2],
  ["the first of two wrong letters at the head", "madani", "sanani", 0],
  ["two letters of three", "ali", "ada", 0],
  ["one word", "karim", "karim", 0],
  ["syllables of Chinese names", "wei", "lei", 0],
  ["numbers", "1440", "1441", 0],
])("%s", (_, a, b, slips) => {
  expect(slipsApart(a, b)).toBe(slips);
  expect(slipsApart(b, a)).toBe(slips);
});

test.each([
  ["a letter", "imran baowu", "imran baowus", most],
  ["two letters", "igor sechev", "igor sechin", most - step],
  ["a letter between two well-known names", "omar takeshi", "omar takashi", most - step],
  ["two letters between words of which the lists hold both", "bank melli", "bank mellat", most - 2 * step],
  ["a brand beside a word of trade", "general mortars", "general motors", most - step],
  ["two digits that changed places", "unit 61389", "unit 61398", most],
])("a name met but for %s scores no less", (_, query, list, score) => {
  expect(least(query, list)).toBe(score);
  expect(least(list, query)).toBe(score);
});

test.each([
  ["other digits", "unit 61389", "unit 61499"],
  ["two words of trade", "sea prince", "sea princess"],
  ["two letters of four", "ali tori", "ali taro"],
  ["another syllable of a Chinese name", "ma xiaodong", "ma xiaohong"],
  ["two words", "igor sechev petrof", "igor sechin petrov"],
  ["a word that one side alone has", "igor sechev", "igor"],
  ["nothing", "igor", "igor"],
])("a name met but for %s may score anything", (_, query, list) => {
  expect(least(query, list)).toBe(0);
  expect(least(list, query)).toBe(0);
});
