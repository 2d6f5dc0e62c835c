import { expect, test } from "vitest";
import { plainTokens } from "../../../src/match/parties/plain-name.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import * as commonWords from "../../../src/text/common-words-data.ts";
import { FORMS } from "../../../src/text/legal-forms-data.ts";
import { PHRASES } from "../../../src/text/trade-phrases-data.ts";
import { TRADE } from "../../../src/text/trade-words-data.ts";
import { wordsIn } from "../../../src/text/word-table.ts";
import { persons, regions } from "../../quality/draw.js";
import { pick, seeded } from "../../text/world.ts";
import { party } from "./world.ts";

/** What is asked of a party. */
function asked(name: string): string {
  const { forms, kind, readings, placed, ship, cut, unscreenable } = partyQuery(party(name));
  return JSON.stringify({ forms, kind, readings, placed, ship, cut, unscreenable });
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function differing(names: readonly string[]): string[] {
  return names.filter((name) => {
    // With the sign, names of these lengths are ones that may be cut.
    if (name.length === 19 || name.length === 28 || plainTokens(name) === undefined) return false;
    // A sign that folding drops leads on the long way.
    return asked(name) !== asked(`${name}\u200b`);
  });
}

test("drawn names have the form on the short way that they have on the long one, and most persons take it", () => {
  const drawn = persons(8);
  expect(differing([...drawn, ...regions(8).flatMap(({ names }) => names)])).toEqual([]);
  expect(drawn.filter((name) => plainTokens(name) !== undefined).length).toBeGreaterThan(drawn.length / 4);
});

test("no two or three words of any table take the short way to another form", () => {
  const next = seeded(5);
  const special =
    "San Jose Los Angeles New York North Korea Abu Dhabi Head Office Named After Vice President Care Known Trading Behalf " +
    "Account Daw Khin Aye Twenty Five Joint Stock Hong Kong Zavod Sales Manager Not Available Private Person End User " +
    "Same Consignee Motor Tanker Liberation Army Limited Liability Indu Stries Dan Kim Ticaret Kim Jong Mao Tse Tung Imeni";
  const words = [
    ...special.split(" "),
    ...[TRADE, PHRASES, ...Object.values(FORMS), ...Object.values(commonWords)].flatMap(wordsIn),
  ].filter((word) => word.length > 2);
  const names = Array.from({ length: 40_000 }, (_, i) =>
    Array.from({ length: 2 + next(2) }, () =>
      capital(pick(next, i % 2 === 0 ? words : special.split(" "))),
    ).join(" "),
  );
  expect(differing(names)).toEqual([]);
});

test.each([
  "Ivan",
  "ivan petrov",
  "Ivan lPetrov",
  "Ivan P",
  "Petrov, Ivan",
  "Ivan Petrov Ltd",
  "Ivan Petrov Moscow",
  "Иван Петров",
])("%s takes the long way", (name) => {
  expect(plainTokens(name)).toBeUndefined();
});
