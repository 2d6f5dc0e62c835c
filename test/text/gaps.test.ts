import { expect, test } from "vitest";
import { partyQuery } from "../../src/match/parties/query.ts";
import { withoutGaps } from "../../src/text/gaps.ts";
import { tokensOf } from "../../src/text/tokens.ts";
import { TRADE } from "../../src/text/trade-words-data.ts";
import { wordsIn } from "../../src/text/word-table.ts";
import { party } from "../match/parties/world.ts";

test.each([
  ["Shahid Cheraghi Indu stries", "Shahid Cheraghi Industries"],
  ["Limited Liab ility Company Uralkran", "Limited Liability Company Uralkran"],
  ["Afox Corp oration", "Afox Corporation"],
  ["Duling Tech nology HK", "Duling Technology HK"],
])("%s is %s", (broken, whole) => {
  expect(partyQuery(party(broken)).forms).toContainEqual(tokensOf(whole));
});

test.each([
  ["a person", "gong cheng"],
  ["two words of trade", "trans port"],
  ["a name behind a beginning", "ind ali"],
  ["words of no table", "alma zovskiy"],
  ["a short word", "gro up"],
  ["one letter", "industrie s"],
])("%s stay two words: %s", (_, text) => {
  const words = text.split(" ");
  expect(withoutGaps(words)).toBeUndefined();
});

test("a break at any place of a word is told alike by the first words of a run and by the later ones", () => {
  const breaks = wordsIn(TRADE)
    .filter((word) => word.length >= 12)
    .map((word) => [word.slice(0, 6), word.slice(6)]);
  const first = breaks.map((words) => withoutGaps(words)?.length);
  const again = breaks.map((words) => withoutGaps(words)?.length);
  expect(first).toEqual(again);
  expect(first.filter((length) => length === 1).length).toBeGreaterThan(first.length * 0.9);
});
