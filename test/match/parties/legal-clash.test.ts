import { expect, test } from "vitest";
import { legalClash } from "../../../src/match/parties/legal-clash.ts";

test.each([
  ["a share company and a limited one", "gmbh", "ag"],
  ["a limited one and a share company", "llc", "pjsc"],
  ["a partnership and a limited one", "kg", "ooo"],
])("%s clash, whichever is listed", (_, a, b) => {
  expect(legalClash([a], [b])).toBe(true);
  expect(legalClash([b], [a])).toBe(true);
});

test.each([
  ["one form in two languages", ["gmbh"], ["ooo"]],
  ["the same form", ["ag"], ["ag"]],
  ["a form on one side alone", ["gmbh"], []],
  ["a form and the word company", ["gmbh"], ["company"]],
  ["two forms of which one is shared", ["gmbh", "kg"], ["kg"]],
  ["none", [], []],
])("%s: no clash", (_, a, b) => {
  expect(legalClash(a, b)).toBe(false);
  expect(legalClash(b, a)).toBe(false);
});
