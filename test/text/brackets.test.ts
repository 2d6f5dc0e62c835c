import { expect, test } from "vitest";
import { splitBrackets } from "../../src/text/brackets.ts";

test.each([
  ["Iran Aircraft Industries (IACI)", "Iran Aircraft Industries  ", ["IACI"]],
  ["中国（上海）贸易", "中国 贸易", ["上海"]],
  ["Mahan Air", "Mahan Air", []],
  ["left (open", "left (open", []],
])("%s stands as %j beside %j", (text, outside, inside) => {
  expect(splitBrackets(text)).toEqual({ outside, inside });
});
