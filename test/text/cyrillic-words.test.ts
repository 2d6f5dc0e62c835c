import { expect, test } from "vitest";
import { withCyrillicWords } from "../../src/text/cyrillic-words.ts";
import { tokensOf } from "../../src/text/tokens.ts";

test.each([
  ["Лазерные приборы и технологии", "Лазерные приборы and технологии"],
  ["МИНИСТЕРСТВО НА ОТБРАНАТА", "МИНИСТЕРСТВО of ОТБРАНАТА"],
  ["Фонд за “Мир”", "Фонд of “Мир”"],
  ["Общество с ограниченной ответственностью", "Общество с ограниченной ответственностью"],
  ["Иванов И. П.", "Иванов И. П."],
  ["Ким И", "Ким И"],
  ["Na Li and Co", "Na Li and Co"],
])("%s", (text, read) => {
  expect(withCyrillicWords(text)).toBe(read);
});

const telling = (name: string) => tokensOf(name).filter((token) => token !== "the");

test.each([
  ["Въоръжените сили на Руската федерация", "Armed Forces of the Russian Federation"],
  ["Корейска народна армия", "Korea People Army"],
  ["Народен Фронт за освобождение на Палестина", "People Front of Liberation of Palestine"],
  ["Националната полиция", "National Police"],
  ["Министерството на промишлеността", "Ministry of Industry"],
])("%s is %s", (text, english) => {
  expect(telling(text)).toEqual(telling(english));
});
