import { describe, expect, test } from "vitest";
import { syllablesOf, tokensOf } from "../../src/text/tokens.ts";
import { pick, seeded } from "./world.ts";

test.each([
  ["words in order", "Rosneft Oil, Moscow", ["rosneft", "oil", "moscow"]],
  ["legal forms of several words are one word", "Acme Limited Liability Company", ["acme", "llc"]],
  [
    "legal forms of single letters are one word",
    "Romashka O.O.O. / Zeta s. r. o.",
    ["romashka", "ooo", "zeta", "sro"],
  ],
  ["a Mexican form with dots", "Acme S.A. de C.V.", ["acme", "sadecv"]],
  [
    "trade words are one word in all their spellings",
    "Acme Tech. Intl Mfg",
    ["acme", "technology", "international", "manufacturing"],
  ],
  [
    "trade words with a letter wrong too",
    "Acme Technolgies Internatonal",
    ["acme", "technology", "international"],
  ],
  ["Roman numerals are numbers", "Acme II and XIV", ["acme", "2", "and", "14"]],
  ["a Roman numeral at the head is a word", "VI Trading", ["vi", "trading"]],
  ["the Chinese family name Xi is no eleven", "Chen Xi", ["chen", "xi"]],
  ["Hong Kong is one place", "Acme Hong Kong Ltd", ["acme", "hongkong", "ltd"]],
  ["the word for motor vessel is no part of a ship's name", "M/V Sirius Star", ["sirius", "star"]],
  ["nor is its abbreviation with dots", "m.v. Sirius Star", ["sirius", "star"]],
  ["nor is the word for motor tanker", "M/T Sirius", ["sirius"]],
  ["a firm whose name begins with mv keeps it", "MVZ Klinik", ["mvz", "klinik"]],
  [
    "Arabic trade words are translated",
    "شركة التجارة العامة ذ.م.م",
    ["company", "trading", "general", "llc"],
  ],
  ["Arabic names are romanised", "محمد علي", ["mhmd", "ali"]],
  ["Cyrillic names are romanised", "ООО Ромашка", ["ooo", "romashka"]],
  ["Greek names are romanised", "Ολυμπιακή Α.Ε.", ["olympiaki", "ae"]],
  ["Hebrew names are romanised", "בנק לאומי", ["vnk", "lvmy"]],
  ["Thai names are romanised", "ไทย ออยล์", ["aithy", "ooyl"]],
  ["Korean names are romanised", "김정은", ["gimjeongeun"]],
  [
    "Chinese becomes pairs of characters without the legal form",
    "华为技术有限公司",
    ["华为", "为技", "技术"],
  ],
  ["Japanese becomes pairs of characters without the legal form", "株式会社東芝", ["東芝"]],
  ["a single character stays alone", "华 Ltd", ["华", "ltd"]],
  ["a name that is nothing but a legal form keeps it", "有限公司", ["有限", "限公", "公司"]],
  ["Chinese beside Latin", "Huawei 华为 Co., Ltd.", ["华为", "huawei", "ltd"]],
  ["characters beyond the basic plane", "𠀀𠀁𠀂", ["𠀀𠀁", "𠀁𠀂"]],
  [
    "names of Object.prototype are words",
    "constructor toString valueOf",
    ["constructor", "tostring", "valueof"],
  ],
  ["hidden marks hide nothing", "Ro\u200bsn\u202eeft", ["rosneft"]],
  ["nothing but punctuation has no tokens", "-- !! ??", []],
  ["nothing has no tokens", "", []],
  ["lone surrogates have no tokens", "\ud800 \udfff", []],
])("%s", (_, text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test.each([
  ["西安翔腾有限公司", ["xi", "an", "xiang", "teng"]],
  ["华为 Huawei", ["hua", "wei"]],
  ["Huawei", []],
  ["トヨタ", []],
  ["有限公司", []],
  ["", []],
])("the syllables of %s are %j", (text, syllables) => {
  expect(syllablesOf(text)[0] ?? []).toEqual(syllables);
});

test.each([
  ["Latin letters", "x"],
  ["legal forms", "l l c "],
  ["ship prefixes", "M/V "],
  ["Chinese legal forms", "有限公司"],
  ["Chinese characters", "华"],
  ["Arabic trade words", "شركة "],
  ["combining marks", "\u0301"],
  ["blanks", " "],
])("10 kB of %s have tokens without a blank in them", (_, unit) => {
  const tokens = tokensOf(unit.repeat(Math.ceil(10_240 / unit.length)));
  expect(tokens.filter((token) => !/^\S+$/u.test(token))).toEqual([]);
});

describe("over random texts of every plane", () => {
  const next = seeded(3);
  const letter = () => {
    if (next(3) === 0)
      return pick(next, [..."aZ 9'.&-\n\u2028", "有", "限", "公", "司", "トー", "ال", " co ltd "]);
    return String.fromCodePoint(pick(next, [0, 0, 0, 1, 2, 3, 14, 16]) * 0x10000 + next(0x10000));
  };
  const texts = Array.from({ length: 5000 }, () => Array.from({ length: next(24) }, letter).join(""));

  test("a token is a run of a–z and 0–9, or one or two characters of Chinese or Japanese", () => {
    const form = /^(?:[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2})$/u;
    expect(texts.flatMap(tokensOf).filter((token) => !form.test(token))).toEqual([]);
  });

  test("the tokens of tokens are the tokens, but for a head that reads as a numeral and words that join to a form", () => {
    const latin = texts.filter(
      (text) => !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text),
    );
    const wrong = latin.filter((text) => {
      const tokens = tokensOf(text);
      return tokensOf(tokens.join(" ")).length > tokens.length;
    });
    expect(wrong).toEqual([]);
  });
});

test("a Chinese name is also read with its trade words in English", () => {
  expect(syllablesOf("华为技术有限公司")).toEqual([
    ["hua", "wei", "ji", "shu"],
    ["hua", "wei", "technology"],
  ]);
});
