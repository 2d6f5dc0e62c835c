import { expect, test } from "vitest";
import { translateArabic } from "../../src/text/arabic-trade-words.ts";
import { tokensOf } from "../../src/text/tokens.ts";

const words = (text: string) => translateArabic(text).trim().replaceAll(/\s+/g, " ");

test.each([
  ["a phrase", "نیروی دریایی", "navy"],
  ["a phrase with articles", "القوات المسلحة", "armed forces"],
  ["the longest phrase first", "دفاع و پشتیبانی نیروهای مسلح", "defense armed forces logistics"],
  ["a phrase joined by a joiner", "نیمه‌هادی", "semiconductor"],
  ["a word of a phrase alone", "نیروی", "forces"],
  ["words of a phrase parted by a mark", "نیروی, دریایی", "forces , maritime"],
  ["letters written for one another", "مؤسسة موسسه", "establishment establishment"],
  ["a brand stays", "شرکت پگاه", "company پگاه"],
  ["Latin stays", "Bank 7", "Bank 7"],
])("%s: %s", (_, text, english) => {
  expect(words(text)).toBe(english);
});

test.each([
  ["a surname", "محمد اسلامی", "محمد اسلامی"],
  ["a surname beside and", "اسلامی و شمالی", "اسلامی and شمالی"],
  ["an adjective beside a word of trade", "جمهوری اسلامی", "republic islamic"],
  ["an adjective with the article", "شركة البحر الشمالي", "company البحر north"],
  ["what is national", "شرکت ملی نفت", "company national oil"],
  ["a bank that is called so", "بانک ملی", "bank ملی"],
])("%s: %s", (_, text, english) => {
  expect(words(text)).toBe(english);
});

test.each([
  ["شرکت ملی نفت ایران", "Company National Oil Iran"],
  ["وزارت دفاع و پشتیبانی نیروهای مسلح", "Ministry of Defence and Armed Forces Logistics"],
  ["سپاه پاسداران انقلاب اسلامی", "IRGC"],
  ["شرکت حفاری شمال", "Company Drilling North"],
  ["بانک رفاه", "Bank Refah"],
  ["راه ساحل", "Rah Sahel"],
])("%s is %s", (text, english) => {
  expect(tokensOf(text)).toEqual(tokensOf(english));
});
