import { expect, test } from "vitest";
import { asLetters } from "../../src/text/look-alikes.ts";

test.each([
  ["noughts for o", "R0SOB0R0NEXP0RT", ["RoSOBoRoNEXPoRT"]],
  ["a one for i or l", "Sech1n", ["Sechin", "Sechln"]],
  ["several digits", "G4zpr0m B4nk", ["Gazprom Bank"]],
  ["digits in one word of two", "M1chael L1u", ["Michael L1u", "Mlchael L1u"]],
])("%s are letters", (_, text, spellings) => {
  expect(asLetters(text)).toEqual(spellings);
});

test.each([
  ["a number", "Plant 14"],
  ["a code of one letter", "A4"],
  ["a code of more digits than letters", "x9000"],
  ["a type of aircraft", "B747"],
  ["a brand of two letters", "7up"],
  ["no digit", "Rosneft"],
  ["nothing", ""],
])("%s stays as it is", (_, text) => {
  expect(asLetters(text)).toEqual([]);
});
