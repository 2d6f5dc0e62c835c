import { describe, expect, test } from "vitest";
import { countryCode } from "../../src/text/country.ts";
import { fold } from "../../src/text/fold.ts";
import { OTHER_TOWNS, TOWNS_OF_CONCERN } from "../../src/text/towns-data.ts";
import { isWordOfTown, townOf } from "../../src/text/towns.ts";
import { wordsIn } from "../../src/text/word-table.ts";

describe("a town that a text names", () => {
  test.each([
    ["Москва", "RU"],
    ["莫斯科", "RU"],
    ["モスクワ", "RU"],
    ["모스크바", "RU"],
    ["圣彼得堡", "RU"],
    ["Мінск", "BY"],
    ["明斯克", "BY"],
    ["テヘラン", "IR"],
    ["德黑兰", "IR"],
    ["大马士革", "SY"],
    ["平壌", "KP"],
    ["평양", "KP"],
    ["哈瓦那", "CU"],
    ["119021 Moscow", "RU"],
    ["Port of Bandar Abbas", "IR"],
  ])("%s lies in %s", (text, country) => {
    expect(townOf(text)).toMatchObject({ country, ofConcern: true });
  });

  test("has the countries of others of its name beside it, where there are any", () => {
    expect(townOf("Brest")).toMatchObject({ country: "BY", alsoIn: ["FR", "HR"] });
    expect(townOf("Omsk")).toMatchObject({ country: "RU", alsoIn: [] });
  });

  test.each([
    ["Yokohama", "JP"],
    ["Port of Gwangyang", "KR"],
    ["Ningbo-Zhoushan", "CN"],
    ["Qinzhou", "CN"],
    ["Tanjung Perak", "ID"],
    ["Fos-sur-Mer", "FR"],
    ["La Spezia", "IT"],
    ["King Abdullah Port", "SA"],
    ["Kwai Tsing", "HK"],
    ["Posorja", "EC"],
    ["Ngqura", "ZA"],
  ])("the port %s lies in %s", (text, country) => {
    expect(townOf(text)?.country).toBe(country);
  });

  test("in capitals is read as no UN/LOCODE of another country", () => {
    const read = wordsIn(OTHER_TOWNS + TOWNS_OF_CONCERN).flatMap((word) => {
      const town = townOf(word);
      const country = word.length === 5 ? countryCode(word.toUpperCase()) : undefined;
      return town === undefined || country === undefined || country === town.country ? [] : [word];
    });
    expect(read).toEqual([]);
  });

  test("is told by no word of the table that is not folded", () => {
    const words = (OTHER_TOWNS + TOWNS_OF_CONCERN).replaceAll(/[A-Z]{2}/g, "").match(/[^\s/,=]+/g)!;
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => fold(word) !== word || !wordsIn(word).includes(word))).toEqual([]);
    expect(words.filter((word) => isWordOfTown(word) === undefined)).toEqual([]);
  });
});
