import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { pick, seeded } from "./world.ts";

test.each([
  ["case is no difference", "HUAWEI Technologies", "huawei technologies"],
  ["accents are no difference", "Müller & Søn", "muller and son"],
  ["a composed and a decomposed letter are the same", "Beno\u0069\u0302t", "benoit"],
  ["the German sharp s is two letters", "Weißstraße", "weissstrasse"],
  ["the Turkish dotless and dotted i are an i", "Işık İnşaat", "isik insaat"],
  ["ligatures are two letters", "Æther ﬁsh Œuvre", "aether fish oeuvre"],
  ["full-width letters are letters", "ＡＢＣ　Ｃｏ．", "abc co"],
  ["mathematical letters are letters", "𝓑𝓪𝓷𝓴 𝐌𝐞𝐥𝐥𝐢", "bank melli"],
  ["circled numbers are numbers", "Plant ①②", "plant 12"],
  [
    "apostrophes of every kind vanish within a word",
    "Qa'ida Qa’ida Qaʻida Qa`ida",
    "qaida qaida qaida qaida",
  ],
  ["dots vanish within an abbreviation", "S.A. de C.V.", "sa de cv"],
  ["a hyphen parts two words", "Al-Qaida", "al qaida"],
  ["a slash parts two words", "Import/Export", "import export"],
  ["an ampersand is the word and", "AT&T", "at and t"],
  ["blanks of every kind are one blank", " a\u00a0\u2003\t\r\n b ", "a b"],
  ["control characters part words", "ab\u0000cd\u001bef", "ab cd ef"],
  ["Cyrillic is romanised", "Хезболла", "khezbolla"],
  ["Greek is romanised", "Ολυμπιακή Α.Ε.", "olympiaki ae"],
  ["Arabic names are romanised whole", "محمد علي", "mohammed ali"],
  ["Hebrew is romanised", "לאומי", "leumi"],
  ["Chinese is romanised by syllable", "华为", "huawei"],
  ["Korean is romanised", "김정은", "kim jong un"],
  ["Thai is romanised", "ไทย", "thai"],
  ["Georgian is romanised", "გიორგი", "giorgi"],
  ["Armenian is romanised", "Հայաստան", "hayastan"],
])("%s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["a zero-width space", "\u200b"],
  ["a zero-width joiner", "\u200d"],
  ["a soft hyphen", "\u00ad"],
  ["a byte-order mark", "\ufeff"],
  ["a word joiner", "\u2060"],
  ["a right-to-left override", "\u202e"],
  ["a left-to-right isolate", "\u2066"],
  ["a combining grapheme joiner", "\u034f"],
  ["a variation selector", "\ufe0f"],
  ["an Arabic letter mark", "\u061c"],
  ["a Mongolian vowel separator", "\u180e"],
  ["a Hangul filler", "\u3164"],
  ["a tag character that spells an invisible A", "\u{e0041}"],
  ["a combining stroke", "\u0336"],
  ["a lone high surrogate", "\ud800"],
  ["a lone low surrogate", "\udc00"],
])("%s inside a word hides nothing", (_, mark) => {
  expect(fold(`iv${mark}anov`)).toBe("ivanov");
  expect(fold(`${mark}ivanov${mark}`)).toBe("ivanov");
});

test.each([
  ["an empty text", ""],
  ["punctuation", "-–—_/\\|()[]{}<>*#@!?,;:"],
  ["blanks and invisible marks", " \u200b\u202e\t\u{e0041} "],
  ["lone surrogates", "\ud800\ud800\udfff"],
])("of %s nothing is left", (_, text) => {
  expect(fold(text)).toBe("");
});

test.each([
  ["blanks", " "],
  ["letters", "x"],
  ["combining marks", "\u0301"],
  ["Zalgo letters", "a\u0301\u0302\u0336"],
  ["apostrophes", "'"],
  ["ampersands", "&"],
  ["Arabic articles", "ال "],
  ["lone surrogates", "\ud83d"],
])("10 kB of %s are folded", (_, unit) => {
  const folded = fold(unit.repeat(Math.ceil(10_240 / unit.length)));
  expect(folded).toMatch(/^[a-z0-9 ]*$/);
});

describe("over random texts of every plane", () => {
  const next = seeded(1);
  const letter = () => {
    const plane = pick(next, [0, 0, 0, 0, 1, 2, 3, 14, 15, 16]);
    return next(4) === 0
      ? pick(next, [..."aZ 9'.&-İß"])
      : String.fromCodePoint(plane * 0x10000 + next(0x10000));
  };
  const texts = Array.from({ length: 5000 }, () => Array.from({ length: next(24) }, letter).join(""));

  test("the folded form is words of a–z and 0–9 with one blank between them", () => {
    expect(texts.map(fold).filter((folded) => !/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/.test(folded))).toEqual([]);
  });

  test("folding twice is folding once", () => {
    expect(texts.filter((text) => fold(fold(text)) !== fold(text))).toEqual([]);
  });

  test("the normal form a text comes in is no difference, but for accents Arabic carries", () => {
    const wrong = texts.filter((text) => fold(text.normalize("NFC")) !== fold(text.normalize("NFD")));
    expect(wrong.filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  });
});
