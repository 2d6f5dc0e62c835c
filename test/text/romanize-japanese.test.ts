import { describe, expect, test } from "vitest";
import { romanizeKana } from "../../src/text/romanize/kana.ts";
import { COMPANY_WORDS, FAMILY_NAMES, GIVEN_NAMES } from "../../src/text/romanize/kanji-data.ts";
import { japaneseReadings } from "../../src/text/romanize/kanji-names.ts";
import { table } from "../../src/text/romanize/table.ts";

test.each([
  ["トヨタ", "toyota"],
  ["バラク・オバマ", "baraku obama"],
  ["ウラジーミル・プーチン", "urajimiru puchin"],
  ["ヴァレンティナ", "varentina"],
  ["フォルクスワーゲン", "forukusuwagen"],
  ["しんじゅく", "shinjuku"],
  ["とうきょう", "tokyo"],
  ["おおさか", "osaka"],
  ["いのうえ ゆうき", "inoue yuki"],
  ["マッチャ サッポロ", "matcha sapporo"],
  ["ニッサン", "nissan"],
  ["アッ", "a"],
  ["漢字とカナ", "漢字tokana"],
])("%s is read %s", (text, romanised) => {
  expect(romanizeKana(text)).toBe(romanised);
});

test.each([
  ["田中太郎", ["tanaka taro"]],
  ["佐々木 浩", ["sasaki hiroshi"]],
  ["重信房子", ["shigenobu fusako"]],
  ["林一", ["hayashi hajime"]],
  ["渡邊さくら", ["watanabe sakura"]],
  ["山﨑誠", ["yamazaki makoto", "yamasaki makoto"]],
  ["安倍晋三", ["abe shinzo"]],
  ["川崎重工業株式会社", ["kawasaki heavy industries"]],
  ["島津製作所", ["shimadzu seisakusho"]],
  ["(株)安川電機", ["yaskawa electric", "yaskawa denki"]],
  ["東工物産株式会社", ["toko bussan"]],
  ["トヨタ自動車", ["toyota motor", "toyota jidosha"]],
  ["三菱 UFJ 銀行", ["mitsubishi ufj bank"]],
])("%s is read %j", (text, readings) => {
  expect(japaneseReadings(text)).toEqual(readings);
});

test.each([
  ["a Chinese person", "习近平"],
  ["a Chinese person", "王毅"],
  ["a Chinese company", "华为技术有限公司"],
  ["kana alone", "ソニー"],
  ["a family name alone", "田中"],
  ["a given name alone", "太郎"],
  ["two words that are both family names", "田中山本"],
  ["a legal form alone", "株式会社"],
  ["Latin", "Sony"],
  ["nothing", ""],
  ["lone surrogates", "\ud800田中太郎"],
  ["a hostile length", "東".repeat(100_000)],
  ["a hostile mixture", "電機".repeat(100_000)],
])("%s has no Japanese reading", (_, text) => {
  expect(japaneseReadings(text)).toEqual([]);
});

test("there are never more than six readings, each in words of a–z", () => {
  const readings = japaneseReadings("日本電子電気工業化学");
  expect(readings).toHaveLength(6);
  expect(readings.filter((reading) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(reading))).toEqual([]);
});

describe("the tables", () => {
  test.each([
    [FAMILY_NAMES, 300],
    [GIVEN_NAMES, 250],
    [COMPANY_WORDS, 120],
  ])("hold enough words, all in lower-case Latin", (rows, atLeast) => {
    const words = new Map(table(rows).entries());
    expect(words.size).toBeGreaterThanOrEqual(atLeast);
    expect([...words.values()].filter((word) => !/^[a-z]+(?:[ /][a-z]+)*$/.test(word))).toEqual([]);
  });
});
