import { expect, test } from "vitest";
import { mixedWord } from "../../src/text/mixed-script.ts";

test.each([
  ["Ѕevern Keramik AG", "Ѕevern", "U+0405"],
  ["Rоsоbоrоnехport", "Rоsоbоrоnехport", "U+043E U+0435 U+0445"],
  ["Газпрoм", "Газпрoм", "U+006F"],
  ["Αlpha Trading", "Αlpha", "U+0391"],
])("%s mixes the scripts in %s", (text, word, letters) => {
  expect(mixedWord(text)).toEqual({ word, letters });
});

test.each([
  "Severn Keramik AG",
  "Газпром",
  "ООО Газпром (Gazprom)",
  "华为 Huawei",
  "Škoda Plzeň",
  "ΔELTA".toLowerCase().slice(1),
  "",
])("%j mixes none in a word", (text) => {
  expect(mixedWord(text)).toBeUndefined();
});
