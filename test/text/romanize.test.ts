import { expect, test } from "vitest";
import { romanize } from "../../src/text/romanize.ts";

test.each([
  ["Latin without accents stays as it is", "Rosneft Oil Co. (Moscow)", "Rosneft Oil Co. (Moscow)"],
  ["Latin letters lose their accents", "Škoda Łódź Ångström", "Skoda Lodz Angstrom"],
  ["Russian", "Хезболла Щукин", "Khezbolla Shchukin"],
  ["Ukrainian", "Київ", "Kiiv"],
  ["Greek", "Ναυτιλία", "Naytilia"],
  ["Hebrew", "לאומי", "l'vmy"],
  ["Chinese", "东芝", "DongZhi"],
  ["Japanese kana", "トヨタ", "toyota"],
  ["Korean", "서울", "SeoUl"],
  ["Thai", "บริษัท", "brisath"],
  ["Arabic, as written, without short vowels", "محمد", "mhmd"],
  ["an Arabic name with all its vowel signs is the name without", "مُحَمَّد", "mhmd"],
  ["Arabic stretched by tatweel is not longer", "محـــمد", "mhmd"],
  ["the Arabic article is a word of its own", "الجزيرة", "al jzira"],
  ["the word for God is not the article and a rest", "عبد الله", "abd allah"],
  ["the article before a one-letter word is left glued", "ال ب", "al b"],
  ["Persian letters that Arabic does not have", "گچپژ", "gchpzh"],
  ["Arabic beside Latin and Cyrillic", "Bank بنك Банк", "Bank bnk Bank"],
])("%s", (_, text, romanised) => {
  expect(romanize(text)).toBe(romanised);
});

test.each([
  ["the letter names of Object.prototype", "constructor __proto__ ع"],
  ["lone surrogates", "\ud800محمد\udfff"],
  ["emoji and private use", "🚢\ue000 محمد"],
])("nothing but ASCII comes out of %s", (_, text) => {
  expect(romanize(text)).toMatch(/^[\u0000-\u007f]+$/);
});
