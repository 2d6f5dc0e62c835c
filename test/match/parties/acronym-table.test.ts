import { expect, test } from "vitest";
import { acronymSimilarity, acronymsOf, aloneAcronym } from "../../../src/match/parties/acronym-table.ts";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { hashOf } from "../../../src/match/parties/keys.ts";
import { indexed, weighed } from "./world.ts";

test.each([
  ["first letters", "iran aircraft industry", ["iai"]],
  ["with the legal form and without it", "national iranian oil company", ["nioc", "nio"]],
  [
    "with little words and without them",
    "army of the pure",
    ["aotp", "ap"].filter((text) => text.length > 2),
  ],
  ["none of two words", "iran aircraft", []],
  ["none where a word begins with a figure", "plant 14 moscow", []],
])("%s", (_, name, expected) => {
  expect(acronymsOf(weighed(name))).toEqual(expected);
});

test("a name of one word may be first letters, its legal form aside", () => {
  expect(aloneAcronym(weighed("nioc ltd"))).toBe("nioc");
  expect(aloneAcronym(weighed("nioc trading"))).toBeUndefined();
  expect(aloneAcronym(weighed("io"))).toBeUndefined();
  expect(aloneAcronym(weighed("rosoboronexport"))).toBeUndefined();
});

test("the longer an acronym, the surer", () => {
  expect(acronymSimilarity("abc")).toBeLessThan(acronymSimilarity("abcd"));
  expect(acronymSimilarity("abcd")).toBeLessThan(acronymSimilarity("abcde"));
  expect(acronymSimilarity("abcdefgh")).toBe(acronymSimilarity("abcde"));
});

test("well-known first letters are as good as the name", () => {
  expect(acronymSimilarity("nioc")).toBeGreaterThan(acronymSimilarity("abcdefgh"));
});

test("bodies are filed by their first letters, persons are not", () => {
  const tokens = ["national", "iranian", "oil", "company"];
  const index = buildIndex([
    indexed(tokens, { kind: "person" }),
    indexed(tokens, { entry: 1, kind: "entity" }),
  ]);
  const filed = Array.from(index.acronyms, (hash, i) => [hash, index.acronymNames[i]]);
  const expected = ["nioc", "nio"].map((text) => [hashOf(text), 1]);
  expect(filed).toEqual(expected.sort((a, b) => a[0]! - b[0]!));
});
