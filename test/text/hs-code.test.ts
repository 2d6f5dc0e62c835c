import { expect, test } from "vitest";
import { hsDigits } from "../../src/text/hs-code.ts";

test.each([
  ["8542.31", "854231"],
  ["8542 31 90 00", "8542319000"],
  [" 0101.21 ", "010121"],
  ["８５４２", "8542"],
])("%j is %s", (text, digits) => {
  expect(hsDigits(text)).toBe(digits);
});

test.each(["abc", "", "85", "8542.31A", "-8542", "8542,31", "1234567890123"])("%j is none", (text) => {
  expect(hsDigits(text)).toBeUndefined();
});
