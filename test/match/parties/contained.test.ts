import { expect, test } from "vitest";
import type { Taken } from "../../../src/match/parties/alignment.ts";
import { isContained } from "../../../src/match/parties/contained.ts";
import { weighed } from "./world.ts";

/** Whether a listed name stands within a query, words met in turn by equality. */
function contained(query: string, list: string, relation: Taken["relation"] = "equal"): boolean {
  const [a, b] = [weighed(query), weighed(list)];
  const taken = b.flatMap(({ text, weight }, l): Taken[] => {
    const q = a.findIndex((other) => other.text === text);
    return q < 0 ? [] : [{ query: 1 << q, list: 1 << l, similarity: 100, relation, weight }];
  });
  const met = taken.reduce((mask, { list }) => mask | list, 0);
  const extra = b.reduce((so, { weight }, l) => so + (met & (1 << l) ? 0 : weight), 0);
  return isContained(b, taken, extra);
}

test.each([
  ["at its head", "kalashnikov uralvagonzavod dock 14", "kalashnikov uralvagonzavod"],
  ["at its end", "branch of kalashnikov uralvagonzavod", "kalashnikov uralvagonzavod"],
  ["but for a legal form", "kalashnikov uralvagonzavod dock", "kalashnikov uralvagonzavod ooo"],
  ["as one long word", "uralvagonzavod dock 14", "uralvagonzavod"],
])("a listed name stands within a longer one %s", (_, query, list) => {
  expect(contained(query, list)).toBe(true);
});

test.each([
  ["with a word between", "kalashnikov dock uralvagonzavod", "kalashnikov uralvagonzavod"],
  ["in another order", "uralvagonzavod kalashnikov dock", "kalashnikov uralvagonzavod"],
  ["but for a word of it", "kalashnikov dock 14", "kalashnikov uralvagonzavod"],
  ["as one short word", "rosneft dock 14", "rosneft"],
  ["as common words", "general trading dubai", "general trading"],
  ["not at all", "sukhoi", "rosneft"],
])("a listed name does not stand within another %s", (_, query, list) => {
  expect(contained(query, list)).toBe(false);
});

test("words that are only alike do not stand within a name", () => {
  expect(contained("kalashnikov uralvagonzavod dock", "kalashnikov uralvagonzavod", "edit")).toBe(false);
});
