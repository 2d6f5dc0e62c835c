import { expect, test } from "vitest";
import { Bits } from "../../../src/match/parties/bits.ts";
import { seeded } from "../../text/world.ts";

test("it holds what a set would, and nothing once it is emptied", () => {
  const next = seeded(3);
  const bits = new Bits(1000);
  for (let round = 0; round < 20; round++) {
    const set = new Set(Array.from({ length: next(40) }, () => next(1000)));
    for (const value of set) bits.add(value);
    const held = () => Array.from({ length: 1000 }, (_, value) => value).filter((value) => bits.has(value));
    expect(held()).toEqual([...set].sort((a, b) => a - b));
    bits.clear();
    expect(held()).toEqual([]);
  }
});
