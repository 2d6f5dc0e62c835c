import { expect, test } from "vitest";
import { phoneCountries } from "../../src/text/calling-code.ts";

test.each([
  ["+49 821 12345", "DE"],
  ["0049 (0)821 12345", "DE"],
  ["+7 495 123-45-67", "RU"],
  ["+7 727 250 00 00", "KZ"],
  ["+7(701)1234567", "KZ"],
  ["Tel.: +852 2345 6789", "HK"],
  ["(+971) 4 123 4567", "AE"],
  ["+44 1534 123456", "GB GG IM JE"],
  ["+357-22-123456", "CY"],
])("%s is of %s", (text, countries) => expect(phoneCountries(text)?.join(" ")).toBe(countries));

test("a number of the North American plan may be of any of its countries", () => {
  expect(phoneCountries("+1 212 555 0100")).toEqual(expect.arrayContaining(["US", "CA", "BS"]));
});

test.each(["0821 12345", "250 00 00", "+", "+49", "+999 1234567", "call us", "", "+49 ".repeat(40)])(
  "%s tells no country",
  (text) => expect(phoneCountries(text)).toBeUndefined(),
);
