import { expect, test } from "vitest";
import { averagePrecision, bestF1, recallAt, rocAuc } from "./metrics.ts";
import type { Scored } from "./metrics.ts";

/** Cases from best to worst: `+` true, `-` false; cases within one word tie. */
function cases(text: string): Scored[] {
  const words = text.split(" ");
  return words.flatMap((word, i) =>
    [...word].map((sign) => ({ score: words.length - i, truth: sign === "+" })),
  );
}

test.each([
  ["all true before all false", "+ + - -", 1],
  ["all false before all true", "- - + +", 0],
  ["all tied", "++--", 0.5],
  ["one pair of four the wrong way", "+ - + -", 0.75],
  ["one pair of four tied", "+ +- -", 0.875],
])("the area under the ROC curve: %s", (_, text, area) => {
  expect(rocAuc(cases(text))).toBeCloseTo(area, 12);
});

test("the area is the share of pairs in their order, whatever the order of the cases", () => {
  const some = cases("+ -+ ++- - +-- + -");
  const [trues, falses] = [some.filter(({ truth }) => truth), some.filter(({ truth }) => !truth)];
  const wins = trues.flatMap((a) =>
    falses.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)),
  );
  const share = wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
  expect(rocAuc(some)).toBeCloseTo(share, 12);
  expect(rocAuc(some.toReversed())).toBeCloseTo(share, 12);
});

test.each([
  ["+ + - -", 1],
  ["+ - + -", (1 + 2 / 3) / 2],
  ["++--", 0.5],
  ["- +", 0.5],
])("average precision of %s", (text, expected) => {
  expect(averagePrecision(cases(text))).toBeCloseTo(expected, 12);
});

test.each([
  ["+ + - -", 1],
  ["+ - + -", 0.8],
  ["- - + +", 2 / 3],
])("best F1 of %s", (text, expected) => {
  expect(bestF1(cases(text))).toBeCloseTo(expected, 12);
});

test("recall at a precision is the highest that any threshold reaches", () => {
  expect(recallAt(cases("+ + - + -"), 1)).toBeCloseTo(2 / 3, 12);
  expect(recallAt(cases("+ + - + -"), 0.75)).toBe(1);
  expect(recallAt(cases("- + + +"), 0.75)).toBe(1);
  expect(recallAt(cases("-+"), 0.95)).toBe(0);
});
