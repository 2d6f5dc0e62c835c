import { expect, test } from "vitest";
import type { IdentifierScheme } from "../../src/model/party.ts";
import { identifierKey, isImoNumber } from "../../src/text/identifier.ts";

test.each<[string, IdentifierScheme, string, string]>([
  ["a passport with blanks and hyphens is the passport", "passport", " a 12-345/678 ", "A12345678"],
  ["an IMO number with its prefix is its digits", "imo", "IMO 9929429", "9929429"],
  ["an IMO number said to be one is its digits", "imo", "IMO No. 9929429", "9929429"],
  ["an IMO number said in full is its digits", "imo", "IMO Number: 9929429", "9929429"],
  ["an IMO number in full-width digits is its digits", "imo", "ＩＭＯ９９２９４２９", "9929429"],
  ["an MMSI with its prefix is its digits", "mmsi", "MMSI 511100435", "511100435"],
  ["a BIC of a head office is its first eight", "bic", "SBER RU MM XXX", "SBERRUMM"],
  ["a BIC of a branch keeps its branch", "bic", "SBERRUMM123", "SBERRUMM123"],
  ["a short BIC stays as it is", "bic", "sberrumm", "SBERRUMM"],
  ["a tail number keeps no hyphen", "tail_number", "9H-SSK", "9HSSK"],
  ["a prefix of another scheme stays", "registration", "IMO9929429", "IMO9929429"],
  ["letters of other scripts stay", "passport", "№ АБ-123", "NOАБ123"],
  ["invisible marks vanish", "passport", "\u202eA\u200b1", "A1"],
  ["of punctuation nothing is left", "passport", "--/ .", ""],
  ["of a bare prefix nothing is left", "imo", "IMO", ""],
  ["of a lone surrogate nothing is left", "other", "\ud800", ""],
])("%s", (_, scheme, value, key) => {
  expect(identifierKey(scheme, value)).toBe(key);
  expect(identifierKey(scheme, key)).toBe(key);
});

test("10 kB of an identifier have a key", () => {
  expect(identifierKey("imo", "IMO".repeat(4000))).toHaveLength(11_997);
  expect(identifierKey("bic", "-X".repeat(5120))).toHaveLength(5120);
});

test.each([["9074729"], ["9319466"], ["8814275"], ["9929429"], ["1000019"]])(
  "%s is an IMO number",
  (value) => {
    expect(isImoNumber(value)).toBe(true);
  },
);

test.each([
  ["a wrong check digit", "9074728"],
  ["two digits swapped", "9704729"],
  ["six digits", "907472"],
  ["eight digits", "90747290"],
  ["its prefix", "IMO9074729"],
  ["a blank", "9074729 "],
  ["a line end", "9074729\n"],
  ["letters", "90747Z9"],
  ["Arabic digits", "٩٠٧٤٧٢٩"],
  ["noughts alone", "0000000"],
  ["nothing", ""],
])("a number with %s is no IMO number", (_, value) => {
  expect(isImoNumber(value)).toBe(false);
});

test("of the ten last digits exactly one makes an IMO number", () => {
  const wrong: number[] = [];
  for (let first = 100_000; first < 1_000_000; first += 12_347) {
    const valid = Array.from({ length: 10 }, (_, digit) => `${first}${digit}`).filter(isImoNumber);
    if (valid.length !== 1) wrong.push(first);
  }
  expect(wrong).toEqual([]);
});
