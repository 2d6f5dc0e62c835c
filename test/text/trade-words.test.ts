import { expect, test } from "vitest";
import { canonicalNumeral, canonicalWord, translateTradeWords } from "../../src/text/trade-words.ts";

test.each([
  ["technologies", "technology"],
  ["tekhnologii", "technology"],
  ["tech", "technology"],
  ["intl", "international"],
  ["mfg", "manufacturing"],
  ["grp", "group"],
  ["srvces", "services"],
  ["comm", "commercial"],
  ["zavod", "factory"],
  ["hk", "hongkong"],
  ["banque", "bank"],
])("%s is %s", (word, canonical) => {
  expect(canonicalWord(word)).toBe(canonical);
  expect(canonicalWord(canonical)).toBe(canonical);
});

test.each([
  ["rosneft"],
  ["victory"],
  ["elektron"],
  ["tecch"],
  ["constructor"],
  ["__proto__"],
  [""],
  ["x".repeat(300)],
])("%j stands for itself", (word) => {
  expect(canonicalWord(word)).toBe(word);
});

test("a long trade word with any one letter wrong still is the word, or another trade word", () => {
  const words =
    "technology international manufacturing engineering industries investment construction equipment".split(
      " ",
    );
  const canonical = new Set(words.map(canonicalWord));
  const damaged = words.flatMap((word) =>
    Array.from(word, (_, place) => {
      const [head, tail] = [word.slice(0, place), word.slice(place)];
      const swapped = head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
      return [head + tail.slice(1), `${head}q${tail}`, `${head}q${tail.slice(1)}`, swapped];
    }).flat(),
  );
  const wrong = damaged.filter((text) => !canonical.has(canonicalWord(text)));
  expect(wrong).toEqual([]);
});

test.each([
  ["ii", 1, "2"],
  ["iv", 2, "4"],
  ["xvi", 1, "16"],
  ["ii", 0, "ii"],
  ["xi", 1, "xi"],
  ["i", 1, "i"],
  ["mi", 1, "mi"],
])("the word %s at place %i is %s", (word, place, numeral) => {
  expect(canonicalNumeral(word, place)).toBe(numeral);
});

test.each([
  ["مجموعة", "group"],
  ["المجموعة", "group"],
  ["شركة", "company"],
  ["للتجارة", "trading"],
  ["البنك", "bank"],
  ["والتصدير", "export"],
  ["ذ.م.م", "llc"],
  ["ش.م.م.", "llc"],
])("%s means %s", (word, meaning) => {
  expect(translateTradeWords(word).trim()).toBe(meaning);
});

test.each([["شركةنا"], ["مشركة"], ["Rosneft"], ["Роснефть"], [""]])("%j means nothing in trade", (text) => {
  expect(translateTradeWords(text)).toBe(text);
});

test.each(["sistema", "generali", "rational", "molding"])(
  "%s is a firm's own word, not a misspelt trade word",
  (word) => {
    expect(canonicalWord(word)).toBe(word);
  },
);
