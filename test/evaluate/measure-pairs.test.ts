import { describe, expect, test } from "vitest";
import { grouped, labelOf } from "../../src/evaluate/labels.ts";
import { measurePairs } from "../../src/evaluate/measure-pairs.ts";
import type { Labelled } from "../../src/evaluate/measure-pairs.ts";

const at = (score: number, positive: boolean): Labelled => ({ score, positive });

describe("measures of pairs", () => {
  test("a perfect order has full marks, and the threshold counts those that reach it", () => {
    const cases = [at(0.7, true), at(0.9, true), at(0.69, false), at(0.1, false)];
    expect(measurePairs(cases, 0.7)).toEqual({
      cases: 4,
      positives: 2,
      rocAuc: 1,
      averagePrecision: 1,
      bestF1: 1,
      bestF1Threshold: 0.7,
      recallAtPrecision95: 1,
      recallAtPrecision99: 1,
      precision: 1,
      recall: 1,
      falsePositiveRate: 0,
    });
  });

  test("equal scores move together: all equal is a coin, whatever the order of the cases", () => {
    const cases = [at(0.5, true), at(0.5, false), at(0.5, false), at(0.5, true)];
    const measures = measurePairs(cases, 0.7);
    expect(measures).toMatchObject({ rocAuc: 0.5, averagePrecision: 0.5, recallAtPrecision95: 0, recall: 0 });
    expect(measures.precision).toBeUndefined();
    expect(measurePairs(cases.toReversed(), 0.7)).toEqual(measures);
  });

  test("figures agree with their definitions", () => {
    // Scores with many ties, in an order without meaning.
    const cases = Array.from({ length: 97 }, (_, i) =>
      at(((i * 37) % 11) / 10, (i * 53) % 97 < (i % 11) * 9),
    );
    const pairs = cases
      .filter(({ positive }) => positive)
      .flatMap((a) => cases.filter(({ positive }) => !positive).map((b) => [a.score, b.score] as const));
    const wins = pairs.reduce((so, [a, b]) => so + (a > b ? 1 : a === b ? 0.5 : 0), 0);
    const measures = measurePairs(cases, 0.7);
    expect(measures.rocAuc).toBeCloseTo(wins / pairs.length, 12);
    const f1 = cases.map(({ score }) => {
      const { precision = 0, recall = 0 } = measurePairs(cases, score);
      return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    });
    expect(measures.bestF1).toBeCloseTo(Math.max(...f1), 12);
  });

  test("one class alone has no order", () => {
    expect(measurePairs([at(0.9, true), at(0.2, true)], 0.7)).toEqual({
      cases: 2,
      positives: 2,
      precision: 1,
      recall: 0.5,
    });
  });
});

test("labels are 1 and 0 and their words; anything else is none", () => {
  expect(["1", " true ", "Match", "0", "no", "x", "", "2"].map(labelOf)).toEqual([
    true,
    true,
    true,
    false,
    false,
    undefined,
    undefined,
    undefined,
  ]);
});

test("groups come by size, then by name; blank is one", () => {
  const groups = grouped(["b", "", "a", "c", "c"], (name) => name);
  expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
    ["c", 2],
    ["(blank)", 1],
    ["a", 1],
    ["b", 1],
  ]);
});
