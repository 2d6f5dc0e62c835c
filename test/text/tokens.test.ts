import { describe, expect, test } from "vitest";
import { readingsOf, tokensOf } from "../../src/text/tokens.ts";
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
  ["an N between a word and digits is the sign of a number", "Zavod N 9 Tula", ["factory", "9", "tula"]],
  ["an N elsewhere is an initial", "Putin N W, N 9", ["putin", "n", "w", "n", "9"]],
  ["Roman numerals are numbers", "Acme II and XIV", ["acme", "2", "and", "14"]],
  ["a Roman numeral at the head is a word", "VI Trading", ["vi", "trading"]],
  ["the Chinese family name Xi is no eleven", "Chen Xi", ["chen", "xi"]],
  ["Hong Kong is one place", "Acme Hong Kong Ltd", ["acme", "hongkong", "ltd"]],
  ["the word for motor vessel is no part of a ship's name", "M/V Sirius Star", ["sirius", "star"]],
  ["nor is its abbreviation with dots", "m.v. Sirius Star", ["sirius", "star"]],
  ["nor is the word for motor tanker", "M/T Sirius", ["sirius"]],
  ["a firm whose name begins with mv keeps it", "MVZ Klinik", ["mvz", "clinic"]],
  [
    "Arabic trade words are translated",
    "شركة التجارة العامة ذ.م.م",
    ["company", "trading", "general", "llc"],
  ],
  ["Arabic names are romanised", "محمد علي", ["mohammed", "ali"]],
  ["Cyrillic names are romanised", "ООО Ромашка", ["ooo", "romashka"]],
  ["Greek names are romanised", "Ολυμπιακή Α.Ε.", ["olympiaki", "ae"]],
  ["Hebrew names are romanised", "בנק לאומי", ["bank", "leumi"]],
  ["Thai names are romanised", "ไทย ออยล์", ["thai", "oil"]],
  ["Korean names are romanised", "김정은", ["kim", "jong", "un"]],
  [
    "Chinese becomes pairs of characters without the legal form",
    "华为技术有限公司",
    ["华为", "为技", "技术"],
  ],
  ["Japanese becomes pairs of simplified characters without the legal form", "株式会社東芝", ["东芝"]],
  ["traditional characters are the simplified ones", "西安翔騰", ["西安", "安翔", "翔腾"]],
  ["kana are read", "トヨタ自動車", ["自动", "动车", "toyota"]],
  ["half-width kana are kana", "ﾄﾖﾀ", ["toyota"]],
  ["numbers in words are numbers", "Plant Number Five", ["factory", "5"]],
  ["so are ordinal numbers", "Twenty Third Bureau", ["23", "bureau"]],
  ["and numbers with an ending", "23rd Bureau", ["23", "bureau"]],
  ["and numbers behind a sign", "No.1 Institute", ["1", "institute"]],
  ["words written as one with capitals within are two", "AlisherUsmanov", ["alisher", "usmanov"]],
  ["a name that has capitals within is one", "McDonald", ["mcdonald"]],
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
  ["西安翔騰", ["xi", "an", "xiang", "teng"]],
  ["华为 Huawei", ["hua", "wei"]],
  ["Huawei", []],
  ["トヨタ", []],
  ["有限公司", []],
  ["", []],
])("%s is read as %j", (text, syllables) => {
  expect(readingsOf(text)[0] ?? []).toEqual(syllables);
});

test.each([
  ["its trade words in English", "华为技术有限公司", ["hua", "wei", "technology"]],
  ["its counts in figures", "第十四研究所", ["14", "institute", "research"]],
  ["its Japanese reading", "田中太郎", ["tanaka", "taro"]],
  ["its name abroad", "中芯国际", ["smic"]],
  ["the name of a state group", "中国航天科工集团有限公司", ["casic"]],
  ["the name of a university", "北京理工大学", ["beijing", "institute", "technology"]],
  ["the Japanese reading of a firm", "東芝", ["toshiba"]],
])("a name in Chinese characters is also read with %s", (_, text, reading) => {
  expect(readingsOf(text)).toContainEqual(reading);
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

test.each([
  ["a country", "Banque Saderat d'Iran", "Banque Saderat Iran"],
  ["a country, Italian", "Banca dell'Iran", "Banca Iran"],
  ["a word of trade behind a little word", "Organisation de l'énergie", "Organisation energie"],
])("what is elided before %s goes", (_, elided, plain) => {
  expect(tokensOf(elided)).toEqual(tokensOf(plain));
});

test("a name of a person keeps what is elided, even where the rest is a word of trade", () => {
  expect(tokensOf("Giuseppe Dell'Acqua")).toEqual(["giuseppe", "dellacqua"]);
  expect(tokensOf("D'Angelo")).toEqual(["dangelo"]);
});

test("a name of one word of trade keeps it as written, with others it is the word for all", () => {
  expect(tokensOf("Werk AG")).toEqual(["werk", "ag"]);
  expect(tokensOf("Masna")).toEqual(["masna"]);
  expect(tokensOf("Almaz Werk AG")).toEqual(["almaz", "factory", "ag"]);
});

test("the link between two Persian words goes", () => {
  expect(tokensOf("Sanaye-ye Defa")).toEqual(tokensOf("Sanaye Defa"));
  expect(tokensOf("Lashkar-e-Tayyiba")).toEqual(tokensOf("Lashkar-i-Tayyiba"));
});

test("usual names, read on a short way, have the tokens they have on the long one", () => {
  const next = seeded(31);
  const words = (
    "M/V MV mv Mv M.V. MT acme Acme ACME AcmeTrade iPhone technolgies Intl Hong KONG hong Limited Liability Company co CO. " +
    "Ltd S.A. SA de C.V. O O O II xiv two Twenty One 21 3rd 2nd vi Xi al- O'Neil & and Mohammed ibn AlisherUsmanov LAMBDAone"
  ).split(" ");
  const wrong: unknown[] = [];
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: 1 + next(5) }, () => pick(next, words)).join(
      next(9) === 0 ? "  " : " ",
    );
    // A sign that folding drops leads on the long way.
    const long = tokensOf(`${text}\u200b`);
    if (tokensOf(text).join(" ") !== long.join(" ")) wrong.push({ text, long });
  }
  expect(wrong).toEqual([]);
});

test("a name of nothing but a legal form keeps its words, so that no firm of that form is met by it", () => {
  expect(tokensOf("otwarta spółka akcyjna")).toEqual(["otwarta", "spolka", "akcyjna"]);
  expect(tokensOf("Otwarta spółka akcyjna Azot")).toEqual(["ojsc", "azot"]);
});
