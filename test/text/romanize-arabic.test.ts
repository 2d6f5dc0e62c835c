import { describe, expect, test } from "vitest";
import { ARABIC_NAMES, PERSIAN_NAMES } from "../../src/text/romanize/arabic-names.ts";
import { romanizeArabic } from "../../src/text/romanize/arabic.ts";
import { table } from "../../src/text/romanize/table.ts";

test.each([
  ["a frequent name", "محمد علي", "mohammed ali"],
  ["with all its vowel signs", "مُحَمَّد", "mohammed"],
  ["stretched by tatweel", "محـــمد", "mohammed"],
  ["names of names", "صدام حسين التكريتي", "saddam hussein al tikriti"],
  ["the article is a word of its own", "الجزيرة", "al jazira"],
  ["the servant of God, apart and together", "عبد الله عبدالله", "abdullah abdullah"],
  ["servants of other names", "عبد الرحمن عبدالعزيز", "abdul rahman abdul aziz"],
  ["the faith", "سيف الدين سيفالدين", "saif al din saif al din"],
  ["a glued name of God", "رحمتالله حزب الله", "rahmatollah hezbollah"],
  ["any hamza", "أحمد احمد إبراهيم ابراهيم", "ahmad ahmad ibrahim ibrahim"],
  ["alef maksura and ta marbuta", "مصطفى حمزة", "mustafa hamza"],
  ["and before the article", "العراق والشام", "iraq wa al sham"],
  ["an article before one letter stays", "ال ب", "al b"],
  ["an unknown name has vowels where consonants crowd", "برزقان", "barzaqan"],
  ["waw and ya at the head are consonants", "ورشة يمام", "warsha yamam"],
  ["the peninsula", "القرم", "crimea"],
  ["Persian", "قاسم سلیمانی", "qasem soleimani"],
  ["Persian", "علی‌رضا حسینی", "alireza hosseini"],
  ["Persian", "محسن فخری‌زاده", "mohsen fakhrizadeh"],
  ["Persian", "سید علی خامنه‌ای", "seyed ali khamenei"],
  ["a Persian firm", "شرکت صنایع الکترونیک ایران", "company industries electronics iran"],
  ["a Persian final he", "پروژه", "paruzheh"],
  ["Dari", "سراج‌الدین حقانی", "saraj al din haqqani"],
  ["Urdu", "بے نظیر بھٹو", "be nazir bhutto"],
  ["Pashto", "هبت الله آخوندزاده", "hibatullah akhundzada"],
  ["letters Arabic does not have", "گچپژ", "gachpazh"],
  ["who does what the verb means", "جاهر شاهر", "jahir shahir"],
  ["who does what the verb means, in Persian", "گل راقب", "gul raqeb"],
  ["two consonants no vowel parts", "باخت پارک", "bakht park"],
  ["participles", "مفلح مشرط", "muflah mushrat"],
  ["waw before the last ya", "فدوی", "fadavi"],
  ["a tribe", "گل خوشنام‌وند", "gul khushnamvand"],
  ["waw before ya", "غويط سلوى", "ghawit salwa"],
  ["a family name of a given name or a place", "رستمی بوشهری ضیایی", "rostami bushehri ziaei"],
  ["names written as one", "محمدتقی رجب‌پور أمجدعباس", "mohammadtaghi rajabpour amjadabbas"],
  ["Persian keeps nd, ng and st together", "پسندیده زرنگی دبرستی", "pasandideh zarangi dabresti"],
  ["ya before a vowel inside a Persian word", "آشتیانی", "ashtiani"],
  ["Persian typed with the Arabic last ya", "گوری نغمى", "guri naghmi"],
  ["the ligature of Allah", "ﷲ", "allah"],
  ["Latin beside", "Bank بنك", "Bank bank"],
])("%s: %s", (_, text, romanised) => {
  expect(romanizeArabic(text)).toBe(romanised);
});

describe("the tables", () => {
  test("hold at least 250 words each, in lower-case Latin", () => {
    for (const rows of [ARABIC_NAMES, PERSIAN_NAMES]) {
      const words = new Map(table(rows).entries());
      expect(words.size).toBeGreaterThanOrEqual(250);
      expect([...words.values()].filter((word) => !/^[a-z]+(?: [a-z]+)*$/.test(word))).toEqual([]);
    }
  });
});
