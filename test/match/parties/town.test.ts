import { describe, expect, test } from "vitest";
import { liesIn, townOdds, townOf } from "../../../src/match/parties/town.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";

const { odds } = NUMBERS;

describe("the town of an address", () => {
  test.each([
    ["Jinjiang", ["jinjiang"]],
    ["Jinjiang City, Fujian", ["jinjiang"]],
    ["362200 JINJIANG", ["jinjiang"]],
    ["Moskva", ["moscow"]],
    ["St. Petersburg", ["petersburg"]],
    ["Sankt-Peterburg", ["petersburg"]],
    ["Nizhny Novgorod", ["nizhny", "novgorod"]],
    ["Tiruppur (Tamil Nadu)", ["tiruppur"]],
  ])("%s is read", (city, town) => {
    expect(townOf({ text: city, city })).toEqual(town);
  });

  test.each([
    ["no city is given", { text: "12 Mill Road, Leeds" }],
    ["it is a number", { text: "362200", city: "362200" }],
    ["it says nothing", { text: "City", city: "City" }],
    ["the country says it", { text: "Hong Kong", city: "Hong Kong", country: "HK" }],
  ])("is none where %s", (_, address) => {
    expect(townOf(address)).toBeUndefined();
  });

  test("is none where the party's country says it", () => {
    expect(townOf({ text: "Singapore", city: "Singapore" }, "SG")).toBeUndefined();
  });
});

describe("a listed address lies in a town", () => {
  const fujian = { text: "Sanchuang Park, Century Avenue, Jinjiang, Fujian Province", country: "CN" };

  test.each([
    ["by a part of its text", ["jinjiang"], fujian],
    ["by its city", ["fryazino"], { text: "Zavodskoy pr. 2", city: "Fryazino" }],
    ["with its postcode", ["hangzhou"], { text: "555 Qianmo Road; 310052 Hangzhou City", country: "CN" }],
  ])("%s", (_, town, address) => {
    expect(liesIn(town, address)).toBe(true);
  });

  test.each([
    ["only a street has the name", ["jinjiang"], { text: "Jinjiang Road 7, Shanghai" }],
    ["it has a part of the name", ["nizhny", "novgorod"], { text: "12 Lenin Street, Novgorod" }],
    ["it has more of a name", ["novgorod"], { text: "12 Lenin Street, Nizhny Novgorod" }],
    ["its city is another", ["jinjiang"], { text: "Jinjiang", city: "Shanghai" }],
  ])("not where %s", (_, town, address) => {
    expect(liesIn(town, address)).toBe(false);
  });

  test("whatever it is made of, within bounds", () => {
    expect(liesIn(["jinjiang"], { text: `${"(".repeat(100_000)}, Jinjiang` })).toBe(false);
    expect(liesIn(["jinjiang"], { text: ",".repeat(100_000) })).toBe(false);
  });
});

test("a town that many listed parties have in their names says less", () => {
  expect(townOdds(["jinjiang"])).toBe(odds.townAgrees);
  expect(townOdds(["moscow"])).toBe(odds.knownTownAgrees);
  expect(townOdds(["fryazino", "moscow"])).toBe(odds.townAgrees);
});
