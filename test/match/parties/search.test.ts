import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { compareNames } from "../../../src/match/parties/compare.ts";
import type { IndexData } from "../../../src/match/parties/index-data.ts";
import { kindOf } from "../../../src/match/parties/weigh.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { openSearch, readAsPerson } from "../../../src/match/parties/search.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { indexOf, indexed } from "./world.ts";

function searchIn(index: IndexData, tokens: readonly string[], threshold: number) {
  return openSearch(index).search({ tokens, kind: "unknown", threshold });
}

function best(listed: string, query: string, threshold = 1): number {
  return searchIn(indexOf([listed]), tokensOf(query), threshold)[0]?.alignment.score ?? 0;
}

test.each([
  ["word for word", "Rosneft Kalashnikov", "Rosneft Kalashnikov"],
  ["in another order", "Kalashnikov, Rosneft", "Rosneft Kalashnikov"],
  ["with another spelling of its legal form", "Rosneft Kalashnikov OOO", "Rosneft Kalashnikov LLC"],
  ["misspelt", "Rosneft Kalashnikov", "Rosneft Kalashnikow"],
  ["in another script", "Роснефть Калашников", "Rosneft Kalashnikov"],
  ["in Arabic", "محمد قذافي", "Mohammed Qaddafi"],
  ["in Chinese", "华为技术有限公司", "华为技术"],
  ["with words written as one", "Ura Lvagonzavod Tank", "Uralvagonzavod Tank"],
  ["with a word written as two", "Kalashnikov Almaz", "Kalash Nikov Almaz"],
  ["with an initial on the list", "M. Qaddafi Soleimani", "Mohammed Qaddafi Soleimani"],
  ["with an initial in the query", "Mohammed Qaddafi Soleimani", "M. Qaddafi Soleimani"],
])("a name is found %s", (_, listed, query) => {
  expect(best(listed, query, 70)).toBeGreaterThanOrEqual(70);
});

test.each([
  ["one of two words of trade", "Global Trading", "Global Shipping"],
  [
    "words of trade with a brand beside them",
    "General Trading Company",
    "Kalashnikov General Trading Company",
  ],
  ["places and words of trade", "Dubai International Bank", "Dubai International Holding"],
  ["an ordinary word", "Dragon Shipping", "Golden Dragon Trading"],
  ["initials of words of trade", "G. T. Company", "Global Trading Company"],
  ["initials alone", "J P M", "Jens Peter Moeller"],
  ["a legal form", "Rosneft LLC", "Kalashnikov LLC"],
])("names that share only %s do not reach a hit", (_, listed, query) => {
  expect(best(listed, query)).toBeLessThan(70);
});

test("a name of common words is found when it is met whole, and flagged", () => {
  const name = "General Trading Company";
  const [hit] = searchIn(indexOf([name]), tokensOf(name), 70);
  expect(hit?.alignment.common).toBe(true);
  expect(hit?.alignment.score).toBeLessThanOrEqual(NUMBERS.ceiling.commonName);
});

test("a contradicted word costs more than one left out", () => {
  const listed = "Kalashnikov Rosneft Almaz";
  expect(best(listed, "Kalashnikov Rosneft Almaz")).toBeGreaterThan(best(listed, "Kalashnikov Rosneft"));
  expect(best(listed, "Kalashnikov Rosneft")).toBeGreaterThan(best(listed, "Kalashnikov Rosneft Sukhoi"));
});

test("names whose numbers differ are at most near, and a number of the list alone costs less", () => {
  expect(best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft 3")).toBeLessThanOrEqual(
    NUMBERS.ceiling.numbersDiffer,
  );
  expect(best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft")).toBeGreaterThan(
    best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft 3"),
  );
  expect(best("Kalashnikov Rosneft II", "Kalashnikov Rosneft 2")).toBe(NUMBERS.ceiling.nameOnly);
});

describe("a weak alias", () => {
  const name = ["kalashnikov", "uralvagonzavod"];
  const index = buildIndex([indexed(name, { weak: true })]);
  const score = (...query: string[]) => searchIn(index, query, 1)[0]?.alignment.score;

  test("is met exactly, and then is at most near", () => {
    expect(score("kalashnikov", "uralvagonzavod")).toBe(NUMBERS.ceiling.weakAlias);
    expect(score("uralvagonzavod", "kalashnikov", "ooo")).toBe(NUMBERS.ceiling.weakAlias);
  });

  test.each([
    ["misspelt", "kalashnikow", "uralvagonzavod"],
    ["left out in part", "kalashnikov"],
    ["as an initial", "k", "uralvagonzavod"],
    ["written as one", "kalashnikovuralvagonzavod"],
    ["beside another name", "kalashnikov", "uralvagonzavod", "rosneft"],
  ])("is not met %s", (_, ...query) => {
    expect(score(...query)).toBeUndefined();
  });

  test("gives way to a strong name of the same entry", () => {
    const both = buildIndex([indexed(name, { weak: true }), indexed(name, { name: 1 })]);
    expect(searchIn(both, name, 70)).toMatchObject([{ name: 1, weak: false }]);
  });
});

test("of an entry the best name is the hit, of entries the best comes first", () => {
  const index = buildIndex([
    indexed(["kalashnikov", "almaz"], { entry: 0, name: 0 }),
    indexed(["kalashnikov", "almaz", "rosneft"], { entry: 1, name: 0 }),
    indexed(["kalashnikov", "almaz", "rosneft", "sukhoi"], { entry: 1, name: 1 }),
  ]);
  const hits = searchIn(index, ["kalashnikov", "almaz", "rosneft", "sukhoi"], 60);
  expect(hits.map(({ entry, name }) => [entry, name])).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test.each([
  ["a letter for each word", "G T C", "General Trading Company"],
  ["two letters of four words", "a g", "de group van abdulrahman"],
  ["letters on the list", "Jens Peter Moeller", "J P M"],
])("initials alone are no hit: %s", (_, query, listed) => {
  const index = indexOf([listed]);
  const { vocabulary } = openSearch(index);
  const list = tokensOf(listed).map((text) => ({
    text,
    weight: index.weights[vocabulary.idOf(text)!]!,
    kind: kindOf(text),
  }));
  const asked = tokensOf(query).map((text) => ({
    text,
    weight: vocabulary.look(text).weight,
    kind: kindOf(text),
  }));
  const { score } = compareNames(asked, list, { person: false, family: 0, readAloud: false });
  expect(score).toBeLessThan(66);
  expect(searchIn(index, tokensOf(query), 66)).toEqual([]);
});

test("a limit keeps the likeliest names", () => {
  const names = ["kalashnikov almaz", "kalashnikov rosneft sechin", "almaz rosneft sechin"].map(
    (name, entry) => indexed(name.split(" "), { entry }),
  );
  const { search } = openSearch(buildIndex(names));
  const hits = search({ tokens: ["kalashnikov", "almaz"], kind: "unknown", threshold: 50, limit: 1 });
  expect(hits).toMatchObject([{ entry: 0 }]);
});

test("a name only read aloud on both sides is no hit", () => {
  const { search } = openSearch(buildIndex([indexed(["xiangteng", "kalashnikov"], { readAloud: true })]));
  const ask = { tokens: ["xiangteng", "kalashnikov"], kind: "unknown", threshold: 1 } as const;
  expect(search({ ...ask, readAloud: true })[0]?.alignment.score).toBeLessThanOrEqual(
    NUMBERS.ceiling.homophone,
  );
  expect(search(ask)[0]?.alignment.score).toBe(NUMBERS.ceiling.nameOnly);
});

test("a name is read as a person's where the list says so, or says nothing and the query does", () => {
  expect(readAsPerson("person", "entity")).toBe(true);
  expect(readAsPerson("unknown", "person")).toBe(true);
  expect(readAsPerson("unknown", "unknown")).toBe(false);
  expect(readAsPerson("entity", "person")).toBe(false);
});
