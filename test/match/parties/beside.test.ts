import { expect, test } from "vitest";
import { withoutRank, withoutShip } from "../../../src/match/parties/beside.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

test.each([
  ["Gen. Valery Gerasimov", "valery gerasimov"],
  ["Col. Gen. Sergei Surovikin", "sergei surovikin"],
  ["Генерал-полковник Суровикин Сергей", "surovikin sergey"],
  ["Vice Senior General Soe Win", "soe win"],
  ["Soe Win Deputy Commander in Chief", "soe win"],
  ["Prime Minister Dmitry Medvedev", "dmitry medvedev"],
  ["General de Brigada Vladimir Padrino", "vladimir padrino"],
  ["Commander Mohamed Hamdan", "mohamed hamdan"],
  ["Eng. Mohamed Hamdan", "mohamed hamdan"],
  ["Sales Manager Mohamed Hamdan", "mohamed hamdan"],
  ["Mohamed Hamdan, CEO", "mohamed hamdan"],
])("%s is met without the rank", (name, rest) => {
  expect(withoutRank(tokensOf(name))?.join(" ")).toBe(rest);
});

test.each([
  "General Motors India",
  "General Electric Company",
  "Major Gerasimov",
  "Valery Gerasimov",
  "Sr Sons Ltd",
  "Mohamed Hamdan Engineering",
  "Mohamed Hamdan & Brothers",
])("%s is met whole", (name) => {
  expect(withoutRank(tokensOf(name))).toBeUndefined();
});

test.each([
  ["MT Yamuna", "yamuna"],
  ["SS Berenice Pride", "berenice pride"],
  ["Crude Oil Tanker Yamuna", "yamuna"],
  ["Sparta II (container ship)", "sparta 2"],
  ["Goo Ryong voy. 12", "goo ryong"],
  ["MV Goo Ryong V.021E", "goo ryong"],
])("%s is met as the ship", (name, rest) => {
  expect(withoutShip(tokensOf(name))?.join(" ")).toBe(rest);
});

test.each([
  "Tanker Pacific Management Ltd",
  "Ship Supply Services",
  "Yamuna",
  "MT Bank",
  "Oil Yamuna",
  "Yamuna 12",
])("%s is met as it stands", (name) => {
  expect(withoutShip(tokensOf(name))).toBeUndefined();
});
