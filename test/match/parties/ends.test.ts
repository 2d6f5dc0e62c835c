import { describe, expect, test } from "vitest";
import { compareNames, weighedPair } from "../../../src/match/parties/compare.ts";
import { leftOver } from "../../../src/match/parties/ends.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { manner } from "./world.ts";

function beside(query: string, list: string) {
  const sides = weighedPair(tokensOf(query), tokensOf(list));
  const alignment = compareNames(sides.query, sides.list, manner({ person: true }));
  return {
    ...alignment,
    ends: leftOver(sides.query, sides.list, alignment.taken, true) === "between",
  };
}

describe("a person's first and last words are the same", () => {
  test.each([
    ["Aisha Qadhafi", "Aisha Muammar Muhammed Abu Minyar Qadhafi"],
    ["Ali Harzi", "Ali Ben Taher Ben Faleh Ouni Harzi"],
    ["Qassim Mohammad Mahdi Al Rimi", "Qasim Al-Rimi"],
    ["Tarad Mohammad Alnori Alfares Aljarba", "Tarad Aljarba"],
    ["Islam Atabiev", "Islam Seit-Umarovich Atabiev"],
    ["Haji Khairullah Barakzai", "Khairullah Khudai Barakzai"],
  ])("%s, %s: what stands between them costs little", (query, list) => {
    const { ends, score } = beside(query, list);
    expect(ends).toBe(true);
    expect(score).toBeGreaterThanOrEqual(70);
  });

  test.each([
    ["Aisha Qadhafi", "Muammar Muhammed Abu Minyar Qadhafi"],
    ["Aisha Qadhafi", "Aisha Muammar Qadhafi Minyar"],
    ["Aisha Qadhafi", "Qadhafi Muammar Aisha"],
    ["Mikhail Sedov", "Mikhail Aleksandrovich Dedov"],
    ["Qadhafi", "Aisha Qadhafi"],
  ])("but not those of %s, %s", (query, list) => {
    expect(beside(query, list).ends).toBe(false);
  });

  test("common words at both ends prove no more than before", () => {
    const { ends, score } = beside("Ahmed Ali", "Ahmed Mohammed Hassan Ali");
    expect(ends).toBe(true);
    expect(score).toBeLessThan(60);
  });
});
