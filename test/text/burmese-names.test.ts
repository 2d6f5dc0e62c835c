import { expect, test } from "vitest";
import { withoutBurmeseTitle } from "../../src/text/burmese-names.ts";

test.each([
  ["u soe win", "soe win"],
  ["daw khin mar aye", undefined],
  ["daw khin aye", "khin aye"],
  ["u yong su", undefined],
  ["u thant", undefined],
  ["soe win", undefined],
  ["", undefined],
])("%s: %s", (name, rest) => {
  expect(withoutBurmeseTitle(name.split(" "))?.join(" ")).toBe(rest);
});
