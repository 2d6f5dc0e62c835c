import { expect, test } from "vitest";
import { tokensOf } from "../../src/text/tokens.ts";
import { withoutSlip } from "../../src/text/trade-typos.ts";

test.each([
  ["a letter lost", "traing", "trading"],
  ["a letter lost of a legal form", "limted", "limited"],
  ["two exchanged", "comapny", "company"],
  ["one doubled", "limitted", "limited"],
  ["one of a double lost", "shiping", "shipping"],
])("%s is put right: %s", (_, slip, word) => {
  expect(withoutSlip(slip)).toBe(word);
});

test.each([
  ["a word", "training"],
  ["another of trade", "grading"],
  ["a name", "agnes"],
  ["a beginning of a word", "tradin"],
  ["another first letter", "rading"],
  ["two slips", "tradngi"],
  ["a short word", "grop"],
  ["an empty one", ""],
])("%s is left as it is: %s", (_, word) => {
  expect(withoutSlip(word)).toBe(word);
});

test("a name with slips has the tokens of the name without", () => {
  expect(tokensOf("Almaz Traing Limted Liability Comany")).toEqual(
    tokensOf("Almaz Trading Limited Liability Company"),
  );
});
