import { expect, test } from "vitest";
import { asLetters, shapeOf } from "../../src/text/look-alikes.ts";

test.each([
  ["noughts for o", "R0SOB0R0NEXP0RT", ["RoSOBoRoNEXPoRT"]],
  ["a one for i or l", "Sech1n", ["Sechin", "Sechln"]],
  ["several digits", "G4zpr0m B4nk", ["Gazprom Bank"]],
  ["digits in each word", "M1chael L1u", ["Michael Liu", "Mlchael Llu"]],
  ["noughts in a word of two other letters", "R0SNEFT 0IL", ["RoSNEFT oIL"]],
  ["a small L before a consonant", "lslamic State of lraq", ["Islamic State of Iraq"]],
  ["a capital I between small letters", "AImaz BaIkan", ["AImaz Balkan"]],
  ["a small L among capitals", "WUXl TURBlNE lRAN AlMAZ", ["WUXI TURBINE IRAN AlMAZ"]],
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
  ["a small L before a vowel or itself", "lukoil lloyd"],
  ["a legal form", "acme ltd"],
  ["an article before capitals", "AlMAZ ElBRUS"],
  ["nothing", ""],
])("%s stays as it is", (_, text) => {
  expect(asLetters(text)).toEqual([]);
});

test.each([
  ["chernezov", "chemezov"],
  ["clugin", "dugin"],
  ["novvak", "nowak"],
])("%s looks like %s", (scanned, word) => {
  expect(shapeOf(scanned)).toBe(shapeOf(word));
});

test.each(["dorn", "burn", "petrov"])("%s is too short, or has no letters that look like others", (word) => {
  expect(shapeOf(word)).toBeUndefined();
});
