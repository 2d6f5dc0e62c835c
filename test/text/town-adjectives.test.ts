import { expect, test } from "vitest";
import { tokensOf } from "../../src/text/tokens.ts";
import { surnameAdjectives, townAdjectives, townOfAdjective } from "../../src/text/town-adjectives.ts";

test.each([
  ["Муромский приборостроительный завод", "Murom Instrument-Making Plant"],
  ["Брянский электромеханический завод", "Bryansk Electromechanical Plant"],
  ["Зеленоградская", "Zelenograd"],
  ["Tul'skiy", "Tula"],
  ["Izhevskii Mekhanicheskii Zavod", "Izhevsk Mechanical Plant"],
  ["Kazanskogo", "Kazan"],
  ["Kuybyshevskiy", "Kuybyshev"],
  ["Surgutskaya", "Surgut"],
  ["Novokuybyshevskij", "Novokuybyshevsk"],
])("%s is of the town in %s", (adjective, town) => {
  const other = new Set(tokensOf(town));
  expect(tokensOf(adjective).filter((token) => !other.has(token))).toEqual([]);
});

test.each(["Minsky", "Tomsky", "Smolensky", "Podolsky", "Lavrovsky", "Voskresensky"])(
  "%s stays a surname",
  (name) => {
    expect(tokensOf(name)).toEqual([name.toLowerCase()]);
  },
);

test("no adjective belongs to two towns", () => {
  const adjectives = [...townAdjectives(), ...surnameAdjectives()].map(([adjective]) => adjective);
  expect(new Set(adjectives).size).toBe(adjectives.length);
});

test("every adjective is known by its stem and its ending", () => {
  const unknown = [...townAdjectives()].filter(([adjective, town]) => townOfAdjective(adjective) !== town);
  expect(unknown).toEqual([]);
});
