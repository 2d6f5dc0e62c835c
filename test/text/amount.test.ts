import { expect, test } from "vitest";
import { amountOf, readAmount, readings } from "../../src/text/amount.ts";

test.each([
  ["4188", "4188"],
  ["3246.07", "3246.07"],
  ["3,246.07", "3246.07"],
  ["3.246,07", "3246.07"],
  ["1,234.567", "1234.567"],
  ["12,34,567.00", "1234567.00"],
  ["1.234.567", "1234567"],
  ["1,234,567", "1234567"],
  ["12,34,567", "1234567"],
  ["12,5", "12.5"],
  ["12.50", "12.50"],
  ["0.125", "0.125"],
  ["1234.567", "1234.567"],
  ["400.0", "400.0"],
  ["1 234", "1234"],
  ["1 234,50", "1234.50"],
  ["1 234,500", "1234.500"],
  ["1'234.50", "1234.50"],
  ["€ 99", "99"],
  ["99 EUR", "99"],
  ["USD 1,200.00", "1200.00"],
  ["US$1,200.00", "1200.00"],
  ["10 pcs", "10"],
  ["0", "0"],
])("%s is %s", (text, amount) => expect(amountOf(text)).toBe(amount));

test.each([
  "",
  "-5",
  "(500)",
  "abc",
  "12 pcs per box",
  "1.2.3,4,5",
  "12,34.5",
  "1 2 3",
  "12 50",
  "1e6",
  "5k",
  "250 Mio",
  "3 M",
])("%s is no amount", (text) => expect(readAmount(text)).toBeUndefined());
test.each(["1".repeat(50), "1".repeat(16), "k€ 250", "250 TEUR", "Infinity", "2\u00bd"])(
  "%s is no amount",
  (text) => expect(readAmount(text)).toBeUndefined(),
);

test.each([
  ["250.000", "250", "250000"],
  ["250,000", "250", "250000"],
  ["1.234", "1.234", "1234"],
  ["9.000 EUR", "9", "9000"],
])("%s by itself is %s or %s, so neither", (text, decimal, grouped) => {
  expect(amountOf(text)).toBeUndefined();
  const read = readAmount(text);
  expect(read !== undefined && "whole" in read && readings(read)).toEqual({ decimal, grouped });
});

test("what stands beside the number agrees with its currency or unit", () => {
  expect(amountOf("EUR 900", "EUR")).toBe("900");
  expect(amountOf("€900", "EUR")).toBe("900");
  expect(amountOf("€900", "USD")).toBeUndefined();
  expect(amountOf("900 EUR", "USD")).toBeUndefined();
  expect(amountOf("10 Ctn.", "ctn")).toBe("10");
  expect(amountOf("10 kg", "pcs")).toBeUndefined();
});
