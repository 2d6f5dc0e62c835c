import { expect, test } from "vitest";
import { firstOf } from "../../../src/match/items/first-of.ts";
import { seeded } from "../../text/world.ts";

function order(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

test("the first of some are those that sorting all gives, equals in their order", () => {
  const next = seeded(8);
  for (let i = 0; i < 2000; i++) {
    const all = Array.from({ length: next(30) }, (_, id) => ({ id, score: next(6) }));
    const limit = next(12);
    expect(firstOf(all, limit, order)).toEqual(all.toSorted(order).slice(0, limit));
  }
});
