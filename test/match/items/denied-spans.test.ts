import { expect, test } from "vitest";
import { deniedSpans, standsOnlyIn } from "../../../src/match/items/denied-spans.ts";

test.each([
  ["climatic chamber, no vibration or altitude, 340 l", "vibration or altitude"],
  ["printer without feedback control of power", "feedback control"],
  ["navi ohne gps/glonass modul", "gps/glonass"],
  ["non-military radio", "military radio"],
  ["valve no. 5, nozzle", undefined],
])("%s", (text, without) => {
  expect(deniedSpans(text).map(([from, to]) => text.slice(from, to))).toEqual(without ? [without] : []);
});

test("a word that stands elsewhere too is not denied", () => {
  const text = "gps receiver without gps antenna";
  expect(standsOnlyIn(text, "gps", deniedSpans(text))).toBe(false);
  expect(standsOnlyIn(text, "antenna", deniedSpans(text))).toBe(true);
  expect(standsOnlyIn(text, "radar", deniedSpans(text))).toBe(false);
});
