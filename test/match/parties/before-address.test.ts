import { expect, test } from "vitest";
import { beforeAddress } from "../../../src/match/parties/before-address.ts";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { NEAR_FROM } from "../../../src/match/parties/judge.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { listEntry, party } from "./world.ts";

test.each([
  ["an address", "Green Almaz S.A., Avenida El Dorado 6, Bogota, Colombia", "Green Almaz S.A."],
  ["an address below it", "Green Almaz S.A.\nAvenida El Dorado 6\nBogota", "Green Almaz S.A."],
  ["an address without a number", "Green Almaz S.A., Lenin Square, Minsk, Belarus", "Green Almaz S.A."],
  ["an address behind its legal form", "Green Almaz LLC 5 Lenin Street Moscow", "Green Almaz LLC"],
  [
    "an address after a legal form apart",
    "Green Almaz Co., Ltd., 5 Lenin Street, Moscow",
    "Green Almaz Co., Ltd.",
  ],
  ["a country written round", "Green Almaz, Korea, North", "Green Almaz"],
  ["a telephone number", "Green Almaz TEL +86 755 2612345", "Green Almaz"],
  ["a tax number", "Green Almaz VAT RU7701234567", "Green Almaz"],
  ["a passport", "PETROV, Ivan, Passport No. A1234567", "PETROV, Ivan"],
  ["a day of birth", "PETROV, Ivan DOB 12/03/1961", "PETROV, Ivan"],
  ["a year of birth", "Petrov Ivan geb. 1961", "Petrov Ivan"],
  ["a day that nothing says to be one of birth", "Petrov Ivan 12.03.1961", "Petrov Ivan"],
  ["an address and a label", "Green Almaz Address: Lenin Street", "Green Almaz"],
  ["a mail address", "Green Almaz, sales@almaz.example", "Green Almaz"],
  ["the number of a customer", "Green Almaz LLC 100234", "Green Almaz LLC"],
  ["a letter of a list before it", "a) Green Almaz", "Green Almaz"],
  ["a long one behind any word", "Green Almaz 100234", "Green Almaz"],
  ["one before it", "100234 - Green Almaz", "Green Almaz"],
])("a name stands before %s", (_, name, before) => {
  expect(beforeAddress(name).map((text) => text.trim())).toContain(before);
});

test.each([
  "Green Almaz Trading",
  "Petrov, Ivan",
  "Lee, Gil",
  "Smith, Li",
  "Green Almaz Co., Ltd.",
  "Holiday Inn",
  "Bin Laden 7",
  "195 Repair Plant",
  "PLA Unit 61398",
  "RA-61727",
  "Green Almaz of the Great and Holy Mountain",
  "General Company for Ports of Iraq",
  "",
])("%s has nothing behind it", (name) => {
  expect(beforeAddress(name)).toEqual([]);
});

test.each([",".repeat(400), "a,1 ".repeat(100), "tel ".repeat(100), "1".repeat(400), " -".repeat(200)])(
  "a hostile name has few forms: %s",
  (name) => {
    expect(beforeAddress(name).length).toBeLessThan(6);
  },
);

test.each([
  "Green Kalashnikov S.A.\r\nAvenida El Dorado 6\r\nBogota",
  "GREEN KALASHNIKOV SA, TEL +86 755 2612345",
  "100234 GREEN KALASHNIKOV SA",
  "DHL Forwarding o/b Green Kalashnikov S.A.",
])("more in a cell removes no hit: %s", (name) => {
  const entry = listEntry({
    kind: "entity",
    names: [{ text: "Green Kalashnikov S.A.", strength: "primary", script: "Latn" }],
  });
  expect(compareEntry(partyQuery(party(name)), entry)?.alignment.score).toBeGreaterThanOrEqual(NEAR_FROM);
});
