import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/model/category.ts";
import { categoriesWords } from "../../src/report/category-words.ts";
import { MEANINGS } from "../../src/report/finding-meanings.ts";
import { parseCategories, withCategories } from "../../src/score/categories.ts";
import { parseOwnership } from "../../src/score/ownership.ts";
import { finding, profile } from "./world.ts";

const SCORING = join(import.meta.dirname, "../../data/scoring");
const json = (name: string) => JSON.parse(readFileSync(join(SCORING, name), "utf8"));
const shipped = () => json("categories-1.0.json");
const categories = parseCategories(shipped());

describe("risk categories", () => {
  test.each([
    ["the profile", Object.keys(profile.codes)],
    ["the ownership rules", Object.keys(parseOwnership(json("ownership-1.0.json")).codes)],
    ["the sentences of findings", Object.keys(MEANINGS)],
  ])("stand in the table for every code of %s", (_, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !Object.hasOwn(categories.codes, code))).toEqual([]);
  });

  test("are all of use, and the table holds no code that nothing raises", () => {
    expect(new Set(Object.values(categories.codes))).toEqual(new Set(CATEGORIES));
    const later = ["PARTY.CONTROLLED"];
    const known = new Set([...Object.keys(MEANINGS), ...Object.keys(profile.codes), ...later]);
    expect(Object.keys(categories.codes).filter((code) => !known.has(code))).toEqual([]);
  });

  test("are put on findings by code; a code that the table lacks stays without", () => {
    const [listed, own] = withCategories(
      [finding("PARTY.LISTED", 100), finding("PARTY.OF_MY_OWN", 10)],
      categories,
    );
    expect(listed!.category).toBe("sanctions_party");
    expect(own).not.toHaveProperty("category");
    expect(withCategories([finding("PARTY.LISTED", 100)], undefined)[0]).not.toHaveProperty("category");
  });

  test("are told of findings with points or a band, each once, in the order of the set", () => {
    const given = [
      finding("LICENCE.REQUIRED", 0, 100, "hold"),
      finding("DEST.EMBARGO", 100),
      finding("DEST.TIE", 55),
      finding("PARTY.LISTED", 0),
      finding("DATA.OWNERS_CUT", 0, 100, "standard"),
    ];
    expect(categoriesWords(withCategories(given, categories))).toBe(
      "risk categories: embargoed or restricted place, licensing",
    );
    expect(categoriesWords(given)).toBe("");
  });

  test.each([
    ["an unknown key", { ...shipped(), more: 1 }, 'unknown key "more"'],
    ["no codes", { ...shipped(), codes: undefined }, "codes must be an object"],
    [
      "a category of no set",
      { ...shipped(), codes: { "DEST.TIE": "places" } },
      "codes.DEST.TIE must be one of",
    ],
    ["a bad code", { ...shipped(), codes: { dest: "conduct" } }, 'must be text such as "DEST.EMBARGO"'],
    ["a meaning too few", { ...shipped(), meanings: { conduct: "x" } }, 'lacks the key "wmd"'],
    ["a list", [], "the file must be an object"],
  ])("refuse a table with %s", (_, value, message) => {
    expect(() => parseCategories(value)).toThrow(message);
    expect(() => parseCategories(value)).toThrow(/^risk categories: /);
  });
});
