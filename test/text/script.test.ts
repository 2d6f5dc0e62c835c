import { expect, test } from "vitest";
import { scriptOf } from "../../src/text/script.ts";

test.each([
  ["Rosneft", "Latn"],
  ["Société Générale", "Latn"],
  ["ЗАО Ромашка", "Cyrl"],
  ["محمد علي", "Arab"],
  ["华为技术", "Hani"],
  ["Ολυμπιακή", "Grek"],
  ["בנק לאומי", "Hebr"],
  ["김정은", "Hang"],
  ["トヨタ", "Kana"],
  ["ひらがな", "Hira"],
  ["บริษัท", "Thai"],
  ["मोहम्मद", "Deva"],
  ["გიორგი", "Geor"],
  ["Հայաստան", "Armn"],
  ["မြန်မာ", "Mymr"],
  ["ភាសាខ្មែរ", "Khmr"],
  ["বাংলা", "Beng"],
  ["OOO Ромашка", "Cyrl"],
  ["Bank بنك", "Latn"],
  ["abв", "Latn"],
  ["aвб", "Cyrl"],
  ["aб", "Latn"],
  ["𠀀𠀁 Co", "Hani"],
  ["", "Zyyy"],
  ["123-456", "Zyyy"],
  ["①②", "Zyyy"],
  ["\u202e\u200b", "Zyyy"],
  ["\ud800", "Zyyy"],
])("most letters of %j are %s", (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test("a text of 10 kB has a script", () => {
  expect(scriptOf("é".repeat(10_240))).toBe("Latn");
  expect(scriptOf("\u0301".repeat(10_240))).toBe("Zyyy");
});
