import { expect, test } from "vitest";
import type { Alignment } from "../../../src/match/parties/alignment.ts";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { party } from "./world.ts";

function aligned(query: string, listed: string): Alignment {
  const entry = {
    kind: "person",
    names: [{ text: listed, strength: "primary", script: "Latn" }],
    countries: [],
    addresses: [],
  } as const;
  return compareEntry(partyQuery(party(query, { kind: "person" })), entry)!.alignment;
}

test.each([
  ["a misspelt word", "Grigory Vasilenkov", "Grigory Vasilenko", "personMisspelt"],
  ["a word that the list has not", "Grigory Petrovich Vasilenko", "Grigory Vasilenko", "wordMissing"],
  ["a first name that the list has not", "Majid Omar Alkhatri", "Omar Alkhatri", "givenUnmet"],
  [
    "a child's name beside one that does not say",
    "Grigory Vasilenko Jr.",
    "Grigory Vasilenko",
    "generationUntold",
  ],
] as const)("%s holds a person's name down", (_, query, listed, reason) => {
  const { score } = aligned(query, listed);
  expect(score).toBeLessThanOrEqual(NUMBERS.ceiling[reason]);
  expect(score).toBeGreaterThan(50);
});

test("Muhammad before a name may be left out", () => {
  const { score } = aligned("Muhammad Tariq Alkhatri", "Tariq Alkhatri");
  expect(score).toBeGreaterThan(NUMBERS.ceiling.givenUnmet);
});

test.each(["Seyed", "Malik", "Sardar", "Shaikh", "Mirza"])("%s before a name may be a title", (title) => {
  const { score } = aligned(`${title} Tariq Alkhatri`, "Tariq Alkhatri");
  expect(score).toBeGreaterThan(NUMBERS.ceiling.givenUnmet);
});

test("a slip in a short name is nearer than another name, and less than a match", () => {
  const slip = aligned("Omar Nasr", "Omar Nasir").score;
  expect(slip).toBeGreaterThan(aligned("Omar Nasr", "Omar Saleh").score + 20);
  expect(slip).toBeLessThanOrEqual(NUMBERS.slipped.most);
});

test("one name against another holds a long name down, and a still longer one less", () => {
  const held = aligned("Belgacem Bouyehia Habbush Hassan", "Belgacem Bouyehia Habbush Yazid");
  expect(held.ceiling).toBe("contradicted");
  expect(held.score).toBeLessThan(50);
  const chain = "Azzam Zureik Maulid Belgacem Bouyehia Habbush Caddow Tamtomo";
  expect(aligned(`${chain} Hassan`, `${chain} Yazid`).score).toBeGreaterThan(60);
});

test("common names met but for a title are nearer than met but for a name", () => {
  const titled = aligned("Amir Sayyid Abdullah", "Amir Abdullah").score;
  expect(titled).toBe(NUMBERS.ceiling.titleLeft);
  expect(titled).toBeGreaterThan(aligned("Amir Karim Abdullah", "Amir Abdullah").score);
});

test("a father's name left out tells less against a person than another word, and common names stay common", () => {
  const told = aligned("Alexander Lukashenko", "Alexander Grigoryevich Lukashenko").score;
  expect(told).toBeGreaterThan(70);
  expect(aligned("Alexander Lukashenko", "Alexander Vasilenko Lukashenko").score).toBeLessThan(told);
  expect(aligned("Alexander Ivanov", "Alexander Petrovich Ivanov").score).toBeLessThan(60);
});
