import { expect, test } from "vitest";
import { nearestText } from "../../src/text/nearest-text.ts";

const KNOWN = ["LICENCE.REQUIRED", "LICENCE.INDETERMINATE", "DEST.TIE"];

test.each([
  ["LICENCE.REQUIERD", 8, "LICENCE.REQUIRED"],
  ["licence.required", 0, "LICENCE.REQUIRED"],
  ["DEST.TIES", 1, "DEST.TIE"],
  ["DEST.TIES", 0, undefined],
  ["PARTY.SOMETHING_ELSE", 8, undefined],
  ["", 3, undefined],
])("%s within %d", (text, most, near) => {
  expect(nearestText(text, KNOWN, most)).toBe(near);
});

test("of two that are as near the first", () => {
  expect(nearestText("b", ["a", "c"], 1)).toBe("a");
});
