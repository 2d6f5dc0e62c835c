import { describe, expect, test } from "vitest";
import { FAMILY_NAMES, TRADE_WORDS } from "../../src/text/romanize/hangul-words.ts";
import { romanizeHangul } from "../../src/text/romanize/hangul.ts";
import { table } from "../../src/text/romanize/table.ts";

test.each([
  ["a person", "김정훈", "kim jeong hun"],
  ["a leader as lists print him", "김정은", "kim jong un"],
  ["a person", "이명박", "lee myeong bak"],
  ["a family name as it is printed", "정영남", "jung yeong nam"],
  ["a person of two syllables", "윤철", "yoon cheol"],
  ["a northern family name", "리창호", "ri chang ho"],
  ["a northern family name", "량수남", "ryang su nam"],
  ["a family name of two syllables", "남궁민수", "namgung min su"],
  ["a blank between the two", "김 정훈", "kim jeong hun"],
  ["two persons", "김영철 박영한", "kim yeong cheol park yeong han"],
  ["four syllables that are no person", "이노비아", "inobia"],
  ["a brand", "삼성전자", "samsung electronics"],
  ["a place", "서울", "seoul"],
  ["a northern trader", "조선백호무역회사", "korea paekho trading company"],
  ["a shipyard", "대우조선해양", "daewoo shipbuilding marine"],
  ["a bureau", "정찰총국", "reconnaissance general bureau"],
  ["a bank with a blank", "제일 은행", "jeil bank"],
  ["an unknown name beside trade words", "합장강무역 회사", "hapjanggang trading company"],
  ["finals are not assimilated", "밝놀빛", "baknolbit"],
  ["Latin beside", "SK하이닉스", "SKhynix"],
])("%s: %s", (_, text, romanised) => {
  expect(romanizeHangul(text)).toBe(romanised);
});

test.each(["주식회사 삼성전자", "삼성전자(주)", "㈜삼성전자", "유한회사삼성전자"])("%s is a ltd", (text) => {
  expect(romanizeHangul(text).trim().split(/\s+/).sort()).toEqual(["electronics", "ltd", "samsung"]);
});

describe("the tables", () => {
  test("hold 120 family names and 60 words of trade, in lower-case Latin", () => {
    const families = new Map(table(FAMILY_NAMES).entries());
    const words = new Map(table(TRADE_WORDS).entries());
    expect(families.size).toBeGreaterThanOrEqual(120);
    expect(words.size).toBeGreaterThanOrEqual(60);
    const values = [...families.values(), ...words.values()];
    expect(values.filter((word) => !/^[a-z]+(?: [a-z]+)*$/.test(word))).toEqual([]);
  });
});
