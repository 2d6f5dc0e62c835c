import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";
import { damage, seeded } from "./world.ts";

test.each([
  ["equal words", "rosneft", "rosneft", 0],
  ["a letter put in", "rosneft", "rossneft", 1],
  ["a letter left out", "rosneft", "rosnft", 1],
  ["a letter replaced", "rosneft", "rosnevt", 1],
  ["two neighbours swapped", "rosneft", "rosnetf", 1],
  ["two swaps apart from one another", "rosneft", "orsnetf", 2],
  ["a swap with a letter between (no part is edited twice)", "ca", "abc", 3],
  ["two different words", "bank", "ship", 4],
  ["nothing and a word", "", "bank", 4],
  ["nothing and nothing", "", "", 0],
])("%s", (_, a, b, edits) => {
  expect(editDistance(a, b, 9)).toBe(edits);
  expect(editDistance(b, a, 9)).toBe(edits);
});

test("words over 255 letters are equal or too far apart", () => {
  const [long, edge] = ["x".repeat(256), "x".repeat(255)];
  expect(editDistance(long, long, 2)).toBe(0);
  expect(editDistance(long, `${edge}y`, 2)).toBe(3);
  expect(editDistance(edge, `${edge.slice(1)}y`, 2)).toBe(1);
  expect(editDistance(edge, "y".repeat(255), 255)).toBe(255);
  expect(editDistance("x".repeat(10_240), "y".repeat(10_240), 2)).toBe(3);
});

test("random pairs lie as far apart as a slow and obvious reckoning says, at every limit", () => {
  const next = seeded(2);
  const word = () => Array.from({ length: next(9) }, () => "abcd"[next(4)]!).join("");
  const wrong: string[] = [];
  for (let i = 0; i < 6000; i++) {
    const a = word();
    let b = i % 2 === 0 ? word() : a;
    for (let edits = i % 2 === 0 ? 0 : next(4); edits > 0 && b !== ""; edits--) b = damage(next, b);
    const truth = slowDistance(a, b);
    for (let limit = 0; limit <= 9; limit++) {
      const expected = Math.min(truth, limit + 1);
      if (editDistance(a, b, limit) !== expected) wrong.push(`${a} ${b} at ${limit}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** By recursion from the ends of both words, with what is known kept. */
function slowDistance(a: string, b: string, known = new Map<string, number>()): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a}|${b}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowDistance(restA, b, known) + 1,
    slowDistance(a, restB, known) + 1,
    slowDistance(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(slowDistance(a.slice(0, -2), b.slice(0, -2), known) + 1);
  }
  const least = Math.min(...ways);
  known.set(key, least);
  return least;
}
