import { expect, test } from "vitest";
import { fileOrder, filed, placesIn } from "../../../src/match/parties/file-order.ts";
import type { NameRuns } from "../../../src/match/parties/file-order.ts";
import { pick, seeded } from "../../text/world.ts";

function runs(names: readonly (readonly number[])[]): NameRuns {
  const starts = Uint32Array.of(0, ...names.map((_, at) => names.slice(0, at + 1).flat().length));
  return { starts, tokens: Uint32Array.from(names.flat()) };
}

function namesIn({ starts, tokens }: NameRuns): number[][] {
  return Array.from(starts.subarray(1), (end, at) => [...tokens.subarray(starts[at], end)]);
}

test("names of one rare word stand side by side, and of these those of the next", () => {
  const names = [[0, 1], [0, 2], [0, 1, 3], [0, 2], [], [0], [0, 1, 3]];
  const order = fileOrder(runs(names), 4);
  expect(Array.from(order, (name) => names[name]!.join(" "))).toEqual([
    "",
    "0",
    "0 1",
    "0 2",
    "0 2",
    "0 1 3",
    "0 1 3",
  ]);
  expect(namesIn(filed(runs(names), order))).toEqual(Array.from(order, (name) => names[name]));
  expect(Array.from(order, (name) => placesIn(order)[name])).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("any names are kept, each once, and names that no word tells apart stay in their order", () => {
  const next = seeded(5);
  const names = Array.from({ length: 300 }, () =>
    Array.from({ length: next(5) }, () => pick(next, [0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9])),
  );
  const order = fileOrder(runs(names), 10);
  expect(Array.from(order).sort((a, b) => a - b)).toEqual([...names.keys()]);
  const equals = [...order.keys()].filter(
    (at) => names[order[at]!]!.join() === names[order[at + 1]!]?.join(),
  );
  expect(equals.length).toBeGreaterThan(20);
  expect(equals.filter((at) => order[at]! > order[at + 1]!)).toEqual([]);
});
