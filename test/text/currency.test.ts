import { expect, test } from "vitest";
import { isCountry } from "../../src/text/country.ts";
import { currencyCountries } from "../../src/text/currency.ts";

test.each([
  ["AED", "AE"],
  ["rmb", "CN"],
  ["RUR", "RU"],
  ["XOF", "BJ BF CI GW ML NE SN TG"],
  [" inr ", "IN BT"],
  ["EUR", ""],
  ["USD", ""],
])("%s is the money of: %s", (code, countries) => expect(currencyCountries(code)?.join(" ")).toBe(countries));

test.each(["", "Stk", "EURO", "ABC", "XXX"])("%s is no code of a currency", (text) =>
  expect(currencyCountries(text)).toBeUndefined(),
);

test("every two letters that could be a code tell real countries", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)));
  const told = all.flatMap((code) => currencyCountries(code) ?? []);
  expect(told.length).toBeGreaterThan(140);
  expect(told.filter((country) => !isCountry(country))).toEqual([]);
});
