import { describe, expect, test } from "vitest";
import { movedBy } from "../../../src/match/parties/judge.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import type { Party } from "../../../src/model/shipment.ts";
import { hitOf, judge } from "./judge-world.ts";

const { odds } = NUMBERS;

test("a place beside the name lowers the score a little, and is told", () => {
  const place = { words: "Moscow", countries: ["RU"] };
  const { score, qualifiers } = judge({}, {}, hitOf(90, { place }));
  expect(score).toBeLessThan(90);
  expect(score).toBeGreaterThanOrEqual(80);
  expect(qualifiers).toEqual([
    { feature: "place", relation: "agrees", odds: odds.placeBeside, query: "Moscow", list: "RU" },
  ]);
});

const inTown = (city: string) => ({ address: { text: city, city, country: "RU" } });
const townIn = (mine: Partial<Party>, entry: Partial<ListEntry>, hit = hitOf(80)) =>
  judge(mine, entry, hit).qualifiers.filter(({ feature }) => feature === "address");
const heldBy = (more: object) => hitOf(80, { alignment: { ...hitOf(80).alignment, ...more } });

describe("the town", () => {
  const listed = { addresses: [{ text: "Zavodskoy 2, Fryazino", country: "RU" }] };

  test("on both sides settles a name that is near", () => {
    const match = judge(inTown("Fryazino"), listed);
    const { countryAgrees, townAgrees } = odds;
    expect(match.score).toBe(Math.floor(movedBy(80, [{ odds: countryAgrees }, { odds: townAgrees }])));
    expect(match.grade).toBe("same");
    expect(match.qualifiers[1]).toEqual({
      feature: "address",
      relation: "agrees",
      odds: townAgrees,
      query: "fryazino",
      list: "Zavodskoy 2, Fryazino",
    });
  });

  test.each([
    ["is another", inTown("Khimki"), listed],
    ["is not known", { country: "RU" }, listed],
    ["is in another country", inTown("Fryazino"), { addresses: [{ text: "Fryazino", country: "UA" }] }],
  ])("that %s moves nothing", (_, mine, entry) => {
    expect(townIn(mine, entry)).toEqual([]);
  });

  test("makes no match of a name that is none, and none of one that a fact beside it denies", () => {
    expect(townIn(inTown("Fryazino"), listed, hitOf(60))).toEqual([]);
    expect(townIn(inTown("Fryazino"), { ...listed, kind: "person" })).not.toEqual([]);
    expect(townIn({ ...inTown("Fryazino"), kind: "entity" }, { ...listed, kind: "person" })).toEqual([]);
  });

  test("says nothing of sister firms that a word, a number or a legal form tells apart", () => {
    const clash = { query: 1, list: 1, likeness: 0, cost: 10 };
    expect(townIn(inTown("Fryazino"), listed, heldBy({ clashes: [clash] }))).toEqual([]);
    expect(townIn(inTown("Fryazino"), listed, heldBy({ ceiling: "numbersDiffer" }))).toEqual([]);
    expect(townIn(inTown("Fryazino"), listed, heldBy({ ceiling: "legalFormDiffers" }))).toEqual([]);
    expect(townIn(inTown("Fryazino"), listed, heldBy({ ceiling: "whole" }))).toHaveLength(1);
  });

  test("that stands in the name already says nothing more", () => {
    expect(townIn(inTown("Rosneft"), { addresses: [{ text: "Rosneft", country: "RU" }] })).toEqual([]);
  });
});
