import { describe, expect, test } from "vitest";
import { COMMON_NAMES } from "../../src/text/common-names-data.ts";
import { GENERIC, ORDINARY } from "../../src/text/common-words-data.ts";
import { FORMS } from "../../src/text/legal-forms-data.ts";
import { CITIES, COUNTRIES_IN_NAMES, TRADE } from "../../src/text/trade-words-data.ts";
import { askedSeldom, placeOfWord, wordTable, wordsIn } from "../../src/text/word-table.ts";

const ROWS = [
  ["one", "\n  alpha beta\n  gamma2"],
  ["two", "beta/delta, alphabet=US"],
] as const;

describe("a table of words", () => {
  test.each([
    ["alpha", "one"],
    ["beta", "two"],
    ["gamma2", "one"],
    ["delta", "two"],
    ["alphabet", "two"],
    ["alph", undefined],
    ["gamma", undefined],
    ["alpha beta", undefined],
    ["us", undefined],
    ["constructor", undefined],
    ["", undefined],
  ])("%j is %s, whether it is asked first or after many others", (word, meaning) => {
    const late = wordTable(ROWS);
    for (let i = 0; i < 100; i++) late(`x${i}`);
    expect(wordTable(ROWS)(word)).toBe(meaning);
    expect(late(word)).toBe(meaning);
  });

  test("is searched for the first words only, each once", () => {
    const asked: string[] = [];
    const table = askedSeldom(
      (word) => {
        asked.push(word);
        return undefined;
      },
      () => new Map([["a", 1]]),
    );
    expect([table("a"), table("a")]).toEqual([undefined, undefined]);
    for (let i = 0; i < 100; i++) table(`x${i}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(100);
    expect(table("a")).toBe(1);
  });
});

test("every word of the tables stands whole in their texts", () => {
  const texts = [
    GENERIC,
    ORDINARY,
    TRADE,
    ...Object.values(FORMS),
    ...COMMON_NAMES.map(([, names]) => names),
  ];
  for (const text of texts) {
    const words = text.trim().split(/\s+/);
    expect(wordsIn(text)).toEqual(words);
    expect(words.filter((word) => placeOfWord(text, word) < 0)).toEqual([]);
  }
});

test("no word of trade, of a country or of a city is of two families", () => {
  const words = wordsIn(TRADE + COUNTRIES_IN_NAMES + CITIES);
  const seen = new Set<string>();
  expect(words.filter((word) => seen.size === seen.add(word).size)).toEqual([]);
});
