import { expect, test } from "vitest";
import { purposeOf } from "../../src/text/purpose.ts";
import { vagueUse } from "../../src/text/vague-use.ts";

test.each([
  "TBD",
  "t.b.a.",
  "N/A",
  "unknown",
  "-",
  "???",
  "Keine Angabe",
  "à définir",
  "no especificado",
  "не указано",
  "уточняется",
  "待定",
  "未定",
])("%s stands where an end use should", (text) => {
  expect(vagueUse(text)).toBe("placeholder");
});

test.each([
  "general",
  "General use",
  "various purposes",
  "industrial use",
  "allgemeine Zwecke",
  "für den Eigenbedarf",
  "usages divers",
  "uso general",
  "для собственных нужд",
  "общий",
  "一般用途",
])("%s names no use", (text) => {
  expect(vagueUse(text)).toBe("vague");
});

test.each([
  "for resale",
  "Stock",
  "Trading / distribution",
  "Wiederverkauf",
  "revente",
  "reventa",
  "перепродажа",
  "转售",
  "在庫販売",
  "재판매용",
  "Sale to retail customers",
])("%s says that goods are sold on", (text) => {
  expect(vagueUse(text)).toBe("resale");
});

test.each([
  "Cooling of milk at the dairy in Almaty",
  "spare parts for packaging line 3",
  "Generalüberholung der Pumpe",
  "general hospital, MRI room",
  "stock cubes production",
  "Wiederverkauf an Bosch Rexroth, Werk Lohr",
  "ремонт насосной станции",
  "牛奶加工",
  "食品工場のボイラー",
])("%s names one", (text) => {
  expect(vagueUse(text)).toBeUndefined();
});

test.each([
  ["Hydraulic filter for nuclear power plant", "for nuclear power plant"],
  ["Filter für Kernkraftwerk", "fur kernkraftwerk"],
  ["насос для АЭС", "для аэс"],
  ["军用电池", "军用电池"],
  ["Military style jacket", undefined],
  ["Forklift, formed steel", undefined],
])("%s is for %s", (description, purpose) => {
  expect(purposeOf(description)).toBe(purpose);
});
