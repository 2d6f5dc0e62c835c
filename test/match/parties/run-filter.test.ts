import { expect, test } from "vitest";
import { openRunFilter } from "../../../src/match/parties/run-filter.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";
import { damage, pick, seeded } from "../../text/world.ts";

const TOKENS = (
  "rosneft huawei mohammed hezbollah uralvagonzavod kalashnikov telecommunications abdulrahman zhou li a aa aaaa aaaaaaaaaaaaaaaaa " +
  "ababababababababab norilsk sevmash almazantey 华为 12 x9000"
).split(" ");
const MADE = 100;

/** The filter behind the first texts, of which it says nothing. */
function filterOf(tokens: readonly string[]): (text: string) => boolean {
  const mayBeNear = openRunFilter({ length: tokens.length, at: (token) => tokens[token] });
  for (let asked = 0; asked < MADE; asked++) mayBeNear("qqxqqx");
  return mayBeNear;
}

test("every text within one edit of a token passes, whatever the edit and its place", () => {
  const mayBeNear = filterOf(TOKENS);
  const next = seeded(11);
  const missed = new Set<string>();
  let near = 0;
  for (let i = 0; i < 20_000; i++) {
    const token = pick(next, TOKENS);
    const text = damage(next, token);
    if (editDistance(text, token, 1) > 1) continue;
    near++;
    if (!mayBeNear(text)) missed.add(`${text} ${token}`);
  }
  for (const token of TOKENS) if (!mayBeNear(token)) missed.add(token);
  expect([...missed]).toEqual([]);
  expect(near).toBeGreaterThan(10_000);
});

test("most texts far from every token do not pass", () => {
  const mayBeNear = filterOf(TOKENS);
  const next = seeded(12);
  let passed = 0;
  for (let i = 0; i < 1000; i++) {
    let text = "";
    for (let letters = 8 + next(10); letters > 0; letters--) text += "bcdfgijkquvwyz"[next(14)];
    if (mayBeNear(text)) passed++;
  }
  expect(passed).toBeLessThan(300);
});

test("says nothing of the first texts asked about: a table is not worth making for them", () => {
  const read: number[] = [];
  const mayBeNear = openRunFilter({ length: 1, at: (token) => (read.push(token), "rosneft") });
  expect(mayBeNear("qqxqqxqqx")).toBe(true);
  expect(read).toEqual([]);
});

test("an index without tokens has none near", () => {
  expect(filterOf([])("rosneft")).toBe(false);
});
