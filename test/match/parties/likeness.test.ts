import { expect, test } from "vitest";
import { bySpelling, knownApart, likeness } from "../../../src/match/parties/likeness.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { wordOf } from "../../../src/match/parties/word.ts";
import { damage, pick, seeded } from "../../text/world.ts";

test.each([
  ["one letter of them may be a slip", "wealth", "health", "edit"],
  ["equal words are equal", "rosneft", "rosneft", "equal"],
  ["a letter wrong is an edit", "rosneft", "rosmeft", "edit"],
  ["two letters exchanged are an edit", "jinhua", "jinhau", "edit"],
  ["two letters wrong in a long word are an edit", "uralvagonzavod", "uralwagonzavot", "edit"],
  ["spellings of one name are variants", "mohammed", "muhammad", "variant"],
  ["a name without its vowels is a variant of the name", "mohammed", "mhmd", "variant"],
  ["a daughter's name is a variant of the father's", "ivanova", "ivanov", "variant"],
  ["romanisations of one word sound alike", "schwarz", "shwarts", "sounds"],
  ["c, k and kh sound alike", "elektropribor", "electropribor", "sounds"],
  ["a short form is a nickname", "william", "bill", "nickname"],
] as const)("%s", (_, a, b, relation) => {
  expect(likeness(a, b).relation).toBe(relation);
  expect(likeness(a, b).similarity).toBeGreaterThan(70);
});

test.each([
  ["a word of three letters is no misspelling of one longer or shorter", "oil", "oill"],
  ["well-known names of three letters are equal or different", "kim", "jim"],
  ["a word of three letters is no misspelling of one of four", "sina", "sin"],
  ["numbers are equal or different", "2000", "2001"],
  ["a number with a letter is another number", "a4000", "a4001"],
  ["two letters wrong in a short word make another word", "dahuas", "dehuah"],
  ["three letters wrong make another word", "kalashnikov", "kolexhnikoff"],
  ["a Chinese pair is met exactly", "华为", "华伟"],
  ["two firms are two firms", "rosneft", "lukoil"],
])("%s", (_, a, b) => {
  expect(likeness(a, b).similarity).toBe(0);
});

function similarity(a: string, b: string): number {
  return likeness(a, b).similarity;
}

test("the fewer letters wrong and the longer the word, the liker", () => {
  expect(similarity("rosneft", "rasneht")).toBeLessThan(similarity("rosneft", "rosmeft"));
  expect(similarity("oil", "oik")).toBeLessThan(similarity("bank", "bamk"));
  expect(similarity("bank", "bamk")).toBeLessThan(similarity("kalashnikov", "kalashmikov"));
  expect(similarity("william", "bill")).toBeLessThan(similarity("mohammed", "muhammad"));
});

test("two well-known names are no spellings of each other", () => {
  expect(knownApart(wordOf("hassan"), wordOf("hussein"))).toBe(true);
  expect(knownApart(wordOf("mohammed"), wordOf("muhammad"))).toBe(false);
  expect(knownApart(wordOf("rosneft"), wordOf("hussein"))).toBe(false);
  expect(likeness("salem", "salim").similarity).toBeLessThanOrEqual(NUMBERS.similarity.variant);
  expect(likeness("karim", "kasim").similarity).toBe(0);
});

test.each([
  ["ghafur", "ghaffar"],
  ["azim", "aziz"],
  ["rahim", "rahman"],
  ["wahid", "wahab"],
  ["raziq", "razzaq"],
  ["qadir", "qahhar"],
  ["halim", "hakim"],
  ["simon", "simona"],
  ["alejandro", "alejandra"],
  ["karim", "karimah"],
])("%s and %s are names of two persons", (a, b) => {
  expect(knownApart(wordOf(a), wordOf(b))).toBe(true);
  expect(knownApart(wordOf(b), wordOf(a))).toBe(true);
  expect(likeness(a, b).similarity).toBe(0);
});

test("a family name of a woman is no other name", () => {
  expect(likeness("putin", "putina").relation).toBe("variant");
  expect(likeness("kuznetsov", "kuznetsova").similarity).toBeGreaterThan(90);
});

test("a is as like b as b is like a, and nothing is liker than equal", () => {
  const next = seeded(6);
  const tokens =
    "rosneft huawei mohammed mhmd wladimir awad qaddafi schwarzkopf khodorkovsky vneshneekonomicheskoye bank".split(
      " ",
    );
  const wrong: string[] = [];
  for (let i = 0; i < 10_000; i++) {
    const a = pick(next, tokens);
    let b = pick(next, [a, a, pick(next, tokens)]);
    for (let edits = next(4); edits > 0 && b !== ""; edits--) b = damage(next, b);
    const [there, back] = [likeness(a, b), likeness(b, a)];
    if (there.similarity !== back.similarity || there.relation !== back.relation) wrong.push(`${a} ${b}`);
    if (there.similarity < 0 || there.similarity > (a === b ? 100 : 99))
      wrong.push(`${a} ${b} ${there.similarity}`);
  }
  expect(wrong).toEqual([]);
});

function spelled(a: string, b: string): number {
  return bySpelling(wordOf(a), wordOf(b)).similarity;
}

test("two neighbouring letters exchanged behind the first are likelier a slip than one that is wrong", () => {
  expect(spelled("jinhua", "jinhau")).toBeGreaterThan(spelled("jinhua", "jinhoa"));
  expect(spelled("jinhua", "ijnhua")).toBe(spelled("jinhua", "jinhoa"));
});

test("a Chinese name with another syllable is another name, though one letter tells them apart", () => {
  for (const [a, b] of [
    ["jianping", "jianming"],
    ["guoqing", "guoping"],
    ["xiuying", "xiuling"],
  ] as const)
    expect(likeness(a, b).similarity).toBe(NUMBERS.similarity.otherSyllable);
  for (const [a, b] of [
    ["hangzhou", "hangzou"],
    ["zhongxin", "zhongxing"],
  ] as const)
    expect(likeness(a, b).similarity).toBeGreaterThan(NUMBERS.similarity.otherSyllable);
  expect(likeness("jianping", "jianpign").similarity).toBeGreaterThan(NUMBERS.similarity.otherSyllable);
});

test("everyday words two letters apart at the beginning are two words", () => {
  expect(likeness("alliance", "reliance").similarity).toBe(0);
  expect(likeness("avangard", "avantgard").similarity).toBeGreaterThan(0);
});

test.each(["iran iraq", "hubei hebei", "hunan henan", "australia austria", "tomsk omsk", "siberia liberia"])(
  "two known places are no slips of each other: %s",
  (both) => {
    const [a, b] = both.split(" ");
    expect(likeness(a!, b!).similarity).toBe(0);
  },
);

test.each(["koreas korea", "persian persia", "shanxi shaanxi", "hubei hubie", "hormuz hormoz"])(
  "a place with an ending, of one sound or misspelt is the place: %s",
  (both) => {
    const [a, b] = both.split(" ");
    expect(likeness(a!, b!).similarity).toBeGreaterThan(0);
  },
);
