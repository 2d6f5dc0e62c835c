import { expect, test } from "vitest";
import { compareNames } from "../../../src/match/parties/compare.ts";
import { evidenceOf } from "../../../src/match/parties/evidence.ts";
import { seeded, pick } from "../../text/world.ts";
import { composedNames, damaged, manner, weighed } from "./world.ts";

function evidence(query: string, list: string, person = false) {
  const [a, b] = [weighed(query), weighed(list)];
  return evidenceOf(a, b, compareNames(a, b, manner({ person })));
}

test("pairs come first, then contradictions, then what stands on one side alone", () => {
  expect(evidence("rosneft lukoil trading", "rosneft kalashnikov dubai")).toMatchObject([
    { query: "rosneft", list: "rosneft", relation: "equal", similarity: 100 },
    { query: "lukoil", list: "kalashnikov", relation: "contradicted" },
    { query: "trading", relation: "missing", similarity: 0 },
    { list: "dubai", relation: "extra", similarity: 0 },
  ]);
});

test.each([
  ["words written as one", "kalash nikov almaz", "kalashnikov almaz", "joined", "kalash nikov"],
  ["first letters", "irisl", "islamic republic iran shipping lines", "acronym", "irisl"],
])("%s are one pair with all their words", (_, query, list, relation, words) => {
  const [pair, ...others] = evidence(query, list).filter((token) => token.relation === relation);
  expect(pair?.query).toBe(words);
  expect(others).toEqual([]);
});

test("a spelling, a short form and an initial are said to be that", () => {
  const said = evidence("muhammad bill q", "mohammed william qasim", true).map(({ relation }) => relation);
  expect(said.sort()).toEqual(["initial", "nickname", "variant"]);
});

test("over random names every word is said once, and the shares add up to 100, give or take rounding", () => {
  const next = seeded(26);
  const names = composedNames(next, 200);
  for (let i = 0; i < 200; i++) {
    const name = pick(next, names).tokens;
    const [query, list] = [weighed(damaged(next, name).join(" ")), weighed(name.join(" "))];
    const tokens = evidenceOf(query, list, compareNames(query, list, manner({ person: next(2) === 0 })));
    expect(said(tokens.map(({ query }) => query))).toEqual(query.map(({ text }) => text).sort());
    expect(said(tokens.map(({ list }) => list))).toEqual(list.map(({ text }) => text).sort());
    const sum = tokens.reduce((so, { weight }) => so + weight, 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(tokens.length / 2 + 1);
  }
});

/** The words in the evidence of one side, sorted. */
function said(texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => text?.split(" ") ?? []).sort();
}
