import { expect, test } from "vitest";
import { foreignReadings } from "../../src/text/romanize/arabic-foreign.ts";

test.each([
  ["فلاديمير بوتين", "vladimir putin"],
  ["سيرجي لافروف", "sergei lavrov"],
  ["ديمتري ميدفيديف", "dmitry midvidiv"],
  ["كيم جونغ أون", "kim jong un"],
  ["إيغور سيتشين", "igor sichin"],
  ["غازبروم بنك", "gazprom bank"],
  ["روسوبورون", "rusuburun"],
  ["يانوكوفيتش", "yanukuvich"],
  ["نيكولاس مادورو", "nicolas maduru"],
  ["إيتمار بن غفير", "itmar bin gvir"],
])("%s may be %s", (text, reading) => {
  expect(foreignReadings(text)).toContain(reading);
});

test.each([
  ["محمد علي حسن"],
  ["علي عبد الله جبالي"],
  ["محمد بن جلون"],
  ["شركة النفط"],
  ["Vladimir Putin"],
  ["Владимир Путин"],
  [""],
])("%j is no foreign name in Arabic script", (text) => {
  expect(foreignReadings(text)).toEqual([]);
});

test("a name has few readings, however many letters may be two", () => {
  expect(foreignReadings("بفجبفج بفجبفج بفجبفج").length).toBeLessThanOrEqual(12);
});
