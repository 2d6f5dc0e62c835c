import { expect, test } from "vitest";
import { mayBeRussian, russianKeys, russianWords } from "../../src/text/russian-words.ts";
import { canonicalWord } from "../../src/text/trade-words.ts";

test.each([
  ["a German town's adjective", "wotkinskij", "votkinsk"],
  ["German trade words", "mechanitscheskij", "mechanical"],
  ["a German feminine", "korporazija", "corporation"],
  ["the letters of Western Slavs", "aviacionnyj", "aviation"],
  ["a lost mark", "ekonomiceskij", "economic"],
  ["a Polish adjective", "mechaniczny", "mechanical"],
  ["a French adjective", "tcheliabinski", "chelyabinsk"],
  ["a Serbian noun", "federacije", "federation"],
  ["a genitive plural", "khimicheskikh", "chemical"],
  ["a genitive plural of Western Slavs", "kolesnych", "wheeled"],
  ["a noun's genitive plural of theirs", "tjagacej", "tractor"],
  ["a genitive", "gosudarstvennogo", "state"],
  ["a dative", "priborostroeniyu", "instruments"],
  ["an instrumental", "proizvodstvennym", "production"],
  ["an adjective without its last letter", "tekhnologicheski", "technology"],
])("%s, %s, stands for %s", (_, word, meaning) => {
  expect(canonicalWord(word)).toBe(meaning);
});

test.each([
  "kasinskij",
  "savitskaja",
  "pinskij",
  "szczepanski",
  "germany",
  "kowalski",
  "medwedjew",
  "maria",
  "chaykovskiy",
  "malinovskaya",
  "belykh",
])("%s stands for itself", (word) => {
  expect(canonicalWord(word)).toBe(word);
});

test("only words with such an ending are asked for", () => {
  for (const word of ["permskij", "awtomobilnyj", "korporazija"]) expect(mayBeRussian(word)).toBe(true);
  for (const word of ["trading", "tractor", "tulskiy", "wolny", "raj"])
    expect(mayBeRussian(word)).toBe(false);
});

test("a sound that words of two meanings share is nobody's", () => {
  const known = russianWords([
    ["kazanskiy", "kazan"],
    ["kasanskiy", "other"],
    ["permskaya", "perm"],
  ]);
  expect([...known.values()]).toEqual(["perm"]);
});

test("a word of 10,000 letters is read, and a short one has no sound", () => {
  expect(russianKeys("sch".repeat(3000) + "ij").length).toBeGreaterThanOrEqual(0);
  expect(russianKeys("aij")).toEqual([]);
});
