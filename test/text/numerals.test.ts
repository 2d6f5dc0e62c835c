import { expect, test } from "vitest";
import { chineseNumber, isNumberSign, numeralOf } from "../../src/text/numerals.ts";

test.each([
  ["44", "44", 1],
  ["007", "7", 1],
  ["03213", "03213", 1],
  ["1 000", "1000", 2],
  ["12 345 678", "12345678", 3],
  ["12 34", "12", 1],
  ["1st", "1", 1],
  ["2nd", "2", 1],
  ["44th", "44", 1],
  ["44 th", "44", 2],
  ["234 y polk", "234", 2],
  ["810 ya brigada", "810", 2],
  ["24 y 25", "24", 1],
  ["ninetieth", "90", 1],
  ["devyanostyy", "90", 1],
  ["2eme", "2", 1],
  ["3uncu", "3", 1],
  ["first", "1", 1],
  ["second", "2", 1],
  ["twelfth", "12", 1],
  ["twelth", "12", 1],
  ["twenty", "20", 1],
  ["twenty first", "21", 2],
  ["forty four", "44", 2],
  ["forty 4", "44", 2],
  ["forty 4th", "44", 2],
  ["fourty four", "44", 2],
  ["fortyfour", "44", 1],
  ["fortyfourth", "44", 1],
  ["fourth", "4", 1],
  ["fortieth", "40", 1],
  ["seven eleven", "7", 1],
  ["twenty twenty", "20", 1],
  ["one hundred", "100", 2],
  ["two hundred and five", "205", 4],
  ["two hundred fifth", "205", 3],
  ["one thousand", "1000", 2],
  ["5 thousand", "5000", 2],
  ["three hundred thousand", "300000", 3],
  ["nine hundred ninety nine thousand nine hundred ninety nine", "999999", 9],
  ["one hundred and sons", "100", 2],
  ["drei", "3", 1],
  ["zwanzig", "20", 1],
  ["deuxieme", "2", 1],
  ["quatre", "4", 1],
  ["cuatro", "4", 1],
  ["dezoito", "18", 1],
  ["quattordici", "14", 1],
  ["ikinci", "2", 1],
  ["pervyy", "1", 1],
  ["pervaya", "1", 1],
  ["vtoroe", "2", 1],
  ["tretiy", "3", 1],
  ["dvadtsat pervyy", "21", 2],
  ["al awwal", "1", 2],
  ["no 5", "5", 2],
  ["nr 44", "44", 2],
  ["ndeg 7", "7", 2],
  ["no7", "7", 1],
  ["no ii", "2", 2],
])("%j reads as %s in %i tokens", (text, value, length) => {
  expect(numeralOf(text.split(" "), 0)).toEqual({ value, length });
});

test.each([
  ["no"],
  ["no limit"],
  ["no no"],
  ["awwal"],
  ["al thani"],
  ["once"],
  ["six2"],
  ["otto"],
  ["dos santos"],
  ["un"],
  ["dix"],
  ["on"],
  ["bin"],
  ["kirk"],
  ["diez"],
  ["segundo"],
  ["khamis"],
  ["hundred"],
  ["thousand"],
  ["ii"],
  ["xi"],
  ["pervomayskaya"],
  ["seventytwos"],
  ["constructor"],
  ["1a"],
  ["3d"],
  [""],
])("%j is no number", (text) => {
  expect(numeralOf(text.split(" "), 0)).toBeUndefined();
});

test.each([
  ["ii", "2"],
  ["iv", "4"],
  ["xvi", "16"],
  ["xxxix", "39"],
  ["xxi", "21"],
])("the Roman numeral %s is %s behind another word", (word, value) => {
  expect(numeralOf(["acme", word], 1)).toEqual({ value, length: 1 });
});

test.each([["i"], ["v"], ["x"], ["xi"], ["mi"], ["xl"], ["iiii"]])("%s is left alone", (word) => {
  expect(numeralOf(["acme", word], 1)).toBeUndefined();
});

test("beyond the last token stands no number", () => {
  expect(numeralOf([], 0)).toBeUndefined();
  expect(numeralOf(["forty"], 1)).toBeUndefined();
});

test("10,000 signs in a row are read without running away", () => {
  const signs = Array.from({ length: 10_000 }, () => "no");
  expect(numeralOf(signs, 0)).toBeUndefined();
});

test.each([["no"], ["nr"], ["number"], ["numero"], ["ndeg"]])("%s is a sign of a number", (token) => {
  expect(isNumberSign(token)).toBe(true);
});

test.each([["note"], ["nor"], [""], ["n"]])("%j is no sign of a number", (token) => {
  expect(isNumberSign(token)).toBe(false);
});

test.each([
  ["一", "1"],
  ["十", "10"],
  ["十二", "12"],
  ["四十四", "44"],
  ["第四十四", "44"],
  ["第一", "1"],
  ["二〇二", "202"],
  ["一百零五", "105"],
  ["三千五百", "3500"],
  ["一万二千", "12000"],
  ["贰拾", "20"],
])("%s is %s", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each([["万"], ["百"], ["千"], ["第"], [""], ["三一重工"], ["44"], ["十".repeat(20)]])(
  "%j is no Chinese number",
  (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  },
);
