import { expect, test } from "vitest";
import { legalClash } from "../../../src/match/parties/legal-clash.ts";

test.each([
  ["a share company and a limited one", "gmbh", "ag"],
  ["a limited one and a share company", "llc", "pjsc"],
  ["a partnership and a limited one", "kg", "ooo"],
  ["limited ones of two countries", "uab", "sia"],
  ["limited ones of two languages", "gmbh", "ooo"],
  ["limited ones of two continents", "gmbh", "ltda"],
  ["one of Malaysia and one of Italy", "sdnbhd", "srl"],
])("%s clash, whichever is listed", (_, a, b) => {
  expect(legalClash([a], [b])).toBe(true);
  expect(legalClash([b], [a])).toBe(true);
});

test.each([
  ["a form and what English calls it", ["ooo"], ["llc"]],
  ["forms of two countries that a third has both", ["gmbh"], ["sarl"]],
  ["forms of which one is of many countries", ["srl"], ["sarl"]],
  ["the same form", ["ag"], ["ag"]],
  ["a form on one side alone", ["gmbh"], []],
  ["a form and what English names call it", ["too"], ["llp"]],
  ["a share company of Korea and a Co., Ltd.", ["jusighoesa"], ["ltd"]],
  ["a form and the word company", ["gmbh"], ["company"]],
  ["two forms of which one is shared", ["gmbh", "kg"], ["kg"]],
  ["none", [], []],
])("%s: no clash", (_, a, b) => {
  expect(legalClash(a, b)).toBe(false);
  expect(legalClash(b, a)).toBe(false);
});
