import { expect, test } from "vitest";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { joinsOf, mayJoin } from "../../../src/match/parties/join-table.ts";
import { SPELLING } from "../../../src/match/parties/weights.ts";
import { indexed } from "./world.ts";

const index = buildIndex(
  [
    ["kalash", "nikov", "almaz", "ooo"],
    ["xi", "an", "xiang", "teng", "wei", "dian"],
    ["al", "qaida"],
    ["abd", "al", "rahman", "hosein", "zadeh"],
    ["laser", "trading", "nurtek"],
  ].map((tokens, entry) => indexed(tokens, { entry })),
);

test.each([
  ["two words", "kalashnikov", 0, 0b11],
  ["three words", "kalashnikovalmaz", 0, 0b111],
  ["words within a name", "nikovalmaz", 0, 0b110],
  ["five syllables", "xianxiangtengwei", 1, 0b11111],
  ["an article and a name", "alqaida", 2, 0b11],
])("%s are found as one", (_, text, name, places) => {
  const words = [...places.toString(2)].filter((bit) => bit === "1").length;
  const first = index.nameStarts[name]! + 31 - Math.clz32(places & -places);
  const weights = Array.from(
    index.nameTokens.subarray(first, first + words),
    (token) => index.weights[token]!,
  );
  const listed = weights.reduce((sum, weight) => sum + weight, 0);
  expect(joinsOf(index, text)).toEqual([{ name, places, similarity: 97, words, listed }]);
});

test.each([
  ["a name and its article", "abdulrahman", 0b111, 3],
  ["a family name", "husseinzade", 0b11000, 2],
])("%s are found as one by their sound", (_, text, places, words) => {
  const found = joinsOf(index, text);
  expect(found).toMatchObject([{ name: 3, places, words }]);
  expect(found[0]!.similarity).toBeGreaterThanOrEqual(SPELLING);
  expect(found[0]!.similarity).toBeLessThan(97);
});

test.each([
  ["words that do not stand beside each other", "kalashalmaz"],
  ["a word and a legal form", "almazooo"],
  ["six syllables", "xianxiangtengweidian"],
  ["too few letters", "xian"],
  ["one word", "kalash"],
  ["words of trade in another spelling", "lazertrading"],
  ["nothing", ""],
])("%s are not", (_, text) => {
  expect(joinsOf(index, text)).toEqual([]);
});

test("two or three words of any length join, four or five only if they are syllables", () => {
  expect(mayJoin(2, 20, 20)).toBe(true);
  expect(mayJoin(3, 20, 20)).toBe(true);
  expect(mayJoin(4, 12, 4)).toBe(true);
  expect(mayJoin(4, 12, 7)).toBe(false);
  expect(mayJoin(4, 40, 4)).toBe(false);
  expect(mayJoin(6, 12, 2)).toBe(false);
});
