import { expect, test } from "vitest";
import { koreanPartings, withKoreanLetters } from "../../src/text/korean-names.ts";

test.each([
  ["choi youngho", ["choi young ho"]],
  ["youngho choi", ["young ho choi"]],
  ["kim kyunghee", ["kim kyung hee"]],
  // The third syllable may be either's.
  ["kim jeongun", ["kim jeong un"]],
  ["lee sungmin", ["lee sung min"]],
])("a given name of two syllables is parted: %s", (name, parted) => {
  expect(koreanPartings(name.split(" ")).map((tokens) => tokens.join(" "))).toEqual(parted);
});

test.each(["kim", "choi young ho", "smith youngho", "young johnson", "lee", "han solo", "kim min"])(
  "no other name is: %s",
  (name) => {
    expect(koreanPartings(name.split(" "))).toEqual([]);
  },
);

test("a syllable of one letter is written in full beside a family name and a syllable", () => {
  expect(withKoreanLetters(["jang", "hyon", "u"])).toEqual(["jang", "hyon", "woo"]);
  expect(withKoreanLetters(["o", "kuk", "ryol"])).toEqual(["oh", "kuk", "ryol"]);
  for (const name of ["robert o neill", "hyon u", "john u thant", "kim jong un"]) {
    const tokens = name.split(" ");
    expect(withKoreanLetters(tokens)).toBe(tokens);
  }
});
