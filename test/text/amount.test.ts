import { expect, test } from "vitest";
import { amountOf } from "../../src/text/amount.ts";

test.each([
  ["4188", 4188],
  ["3246.07", 3246.07],
  ["3,246.07", 3246.07],
  ["3.246,07", 3246.07],
  ["1.234.567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["1,234", 1234],
  ["12,5", 12.5],
  ["1 234,50", 1234.5],
  ["1'234.50", 1234.5],
  ["€ 99", 99],
  ["99 EUR", 99],
  ["USD 1,200.00", 1200],
  ["0", 0],
])("%s is %d", (text, amount) => expect(amountOf(text)).toBe(amount));

test.each(["", "-5", "abc", "12 pcs per box", "1.2.3,4,5", "1e6", "1".repeat(50), "Infinity"])(
  "%s is no amount",
  (text) => expect(amountOf(text)).toBeUndefined(),
);
