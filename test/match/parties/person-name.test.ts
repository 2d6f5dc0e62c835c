import { expect, test } from "vitest";
import { personName, turned } from "../../../src/match/parties/person-name.ts";

test.each([
  [
    "in the order of its parts",
    "Vladimir Putin",
    { first: "Vladimir", last: "Putin" },
    "vladimir putin",
    0b10,
  ],
  ["family name first", "PUTIN Vladimir", { first: "Vladimir", last: "Putin" }, "vladimir putin", 0b10],
  [
    "with a family name of two words",
    "Gabriel García Márquez",
    { first: "Gabriel", last: "García Márquez" },
    "gabriel garcia marquez",
    0b110,
  ],
  [
    "with a middle name",
    "Putin, Vladimir Vladimirovich",
    { first: "Vladimir", middle: "Vladimirovich", last: "Putin" },
    "vladimir vladimirovich putin",
    0b100,
  ],
  ["in another script", "Владимир Путин", { first: "Vladimir", last: "Putin" }, "vladimir putin", 0b10],
  [
    "of which a part is left out",
    "Vladimir V. Putin",
    { first: "Vladimir", last: "Putin" },
    "vladimir v putin",
    0,
  ],
  ["without parts", "Vladimir Putin", undefined, "vladimir putin", 0],
  ["without parts, with a comma before Jr.", "Vladimir Putin, Jr.", undefined, "vladimir putin jr", 0],
  ["without parts, with a comma", "PUTIN, Vladimir", undefined, "vladimir putin", 0],
])("a name %s has its given names first", (_, text, parts, tokens, family) => {
  const name = personName(parts === undefined ? { text } : { text, parts });
  expect(name).toEqual({ tokens: tokens.split(" "), family });
});

test.each([
  ["no comma", "Ivan Petrov"],
  ["two commas", "Petrov, Ivan, Moscow"],
  ["nothing behind the comma", "Petrov,"],
  ["a legal form", "Acme, Ltd"],
  ["more words than a part of a name has", "Ministry of Foreign Affairs of Iran, Tehran"],
])("a text with %s is not turned", (_, text) => {
  expect(turned(text)).toBeUndefined();
});

test("a suffix behind a comma is no given name, and ag before one no company", () => {
  expect(turned("Victor Thomas Diaz, III")).toBeUndefined();
  expect(turned("John Smith, Jr.")).toBeUndefined();
  expect(turned("AG ALHOUSSEINI, Houka Houka")).toEqual(["houka", "houka", "ag", "alhousseini"]);
  expect(turned("Werk, AG")).toBeUndefined();
});

test("an Arabic comma is a comma", () => {
  expect(turned("علي، محمد")).toEqual(["mohammed", "ali"]);
});
