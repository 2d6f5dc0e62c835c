import { expect, test } from "vitest";
import { hashOf, keysOf as keys } from "../../../src/match/parties/keys.ts";
import { likeness } from "../../../src/match/parties/likeness.ts";
import { damage, pick, seeded } from "../../text/world.ts";

const TOKENS = (
  "bank rosneft huawei mohammed hezbollah kuznetsov schwarzkopf wladimir uralvagonzavod khodorkovsky elektromekhanicheskii " +
  "nauchnoissledovatelskiy telecommunications abdulrahman kalashnikov tecnimont qaddafi shcherbakov constructor awad zhou " +
  "aeroflot aaaa aaaaaaaaa abababababab aaaaaaaaaaaaaaaaaaaaaaaa"
).split(" ");

function keysOf(token: string): Set<number> {
  const { hashes, count } = keys(token);
  return new Set(hashes.subarray(0, count));
}

test("two tokens that are alike, by spelling or by sound, share a key", () => {
  const next = seeded(5);
  const apart: string[] = [];
  let alike = 0;
  for (let i = 0; i < 20_000; i++) {
    const a = pick(next, TOKENS);
    let b = a;
    for (let edits = 1 + next(3); edits > 0 && b !== ""; edits--) b = damage(next, b);
    if (likeness(a, b).similarity === 0) continue;
    alike++;
    const keys = keysOf(a);
    if (![...keysOf(b)].some((key) => keys.has(key))) apart.push(`${a} ${b}`);
  }
  expect(apart).toEqual([]);
  expect(alike).toBeGreaterThan(10_000);
});

test.each([
  ["a token of two letters", "zv"],
  ["a number", "2000"],
  ["a word with a digit", "x9000"],
  ["a pair of Chinese characters", "华为"],
  ["nothing", ""],
])("%s has one key: it is met exactly or not at all", (_, token) => {
  expect([...keysOf(token)]).toEqual([hashOf(token)]);
});

test("a key is an unsigned number of 32 bits, and leaves out the letters it says", () => {
  for (const token of [...TOKENS, "x".repeat(10_240), "__proto__", "华为"]) {
    const hash = hashOf(token);
    expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
  }
  expect(keysOf("rosneft")).toContain(hashOf("roneft"));
  expect(keysOf("rosneft")).toContain(hashOf("osnef"));
  expect(keysOf("rosneft")).toContain(hashOf("roseft"));
});

test("a token of 10 kB has no more keys than letters and a few", () => {
  expect(keys("ab".repeat(1024)).count).toBeLessThan(512 + 5);
});
