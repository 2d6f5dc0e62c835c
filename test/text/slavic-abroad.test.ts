import { expect, test } from "vitest";
import { slavicAsEnglish } from "../../src/text/slavic-abroad.ts";

test.each([
  ["in German", "michail makolow", "mikhail makolov"],
  ["in German, by the given name", "wiktor chor", "viktor khor"],
  ["in German, by its sounds", "wladimir micheytschik", "vladimir mikheychik"],
  ["in Polish", "michail zwinczuk", "mikhail zvinchuk"],
  ["in Polish, with sh and shch", "aleksiej szczerbakow", "aleksiey shcherbakov"],
])("a Russian name is read %s: %s", (_, name, read) => {
  expect(slavicAsEnglish(name.split(" "))?.join(" ")).toBe(read);
});

test.each([
  "snow",
  "wolfgang schmidt",
  "john williams",
  "jean michel",
  "ivan petrov",
  "werner jung",
  "andrew alan fisher",
  "weida new energy",
  "chow liew",
  "moscow state",
])("%s stands as it is", (name) => {
  expect(slavicAsEnglish(name.split(" "))).toBeUndefined();
});
