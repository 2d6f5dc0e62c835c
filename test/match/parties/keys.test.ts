import { expect, test } from "vitest";
import { SOUND, hashOf, keysOf as keys, runKeysOf } from "../../../src/match/parties/keys.ts";
import { areNear, likeness } from "../../../src/match/parties/likeness.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";
import { skeletons } from "../../../src/text/skeleton.ts";
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

test("a token of 10 kB has no more keys than a few", () => {
  expect(keys("ab".repeat(1024)).count).toBeLessThan(64);
});

test("tokens within the edits that their length allows share a key, wherever the edits stand", () => {
  const next = seeded(6);
  const apart: string[] = [];
  let near = 0;
  for (let i = 0; i < 60_000; i++) {
    const a = Array.from({ length: 3 + next(20) }, () => "abcd"[next(4)]!).join("");
    const spread = next(2) === 0 ? 1 + next(9) : Infinity;
    let b = a;
    // Edits close together, at the end of the beginnings above all, and far apart.
    for (let edits = 1 + next(2); edits > 0; edits--) {
      const from = spread === Infinity ? 0 : Math.min(b.length - 1, 4 + next(3));
      b =
        b.slice(0, from) +
        damage(next, b.slice(from, from + spread)) +
        b.slice(from + Math.min(spread, b.length));
    }
    if (b.length < 3 || a === b || !areNear(a, b)) continue;
    near++;
    const keys = keysOf(a);
    if (![...keysOf(b)].some((key) => keys.has(key))) apart.push(`${a} ${b}`);
    if (editDistance(a, b, 1) > 1) continue;
    const own = runKeysOf(b, true, Infinity);
    if (!own.hashes.subarray(0, own.count).some((key) => keys.has(key))) apart.push(`${a} ${b} by one edit`);
  }
  expect(apart).toEqual([]);
  expect(near).toBeGreaterThan(30_000);
});

test("words written as one have the keys of their sounds, but for the short ones", () => {
  for (const token of [...TOKENS, "schwarzwald", "yusufjarcev", "x".repeat(10_240), "al华为sharq"]) {
    const sounds = skeletons(token).map((sound) => hashOf(SOUND + sound));
    const { hashes, count } = runKeysOf(token, false, 0);
    expect(new Set(hashes.subarray(0, count))).toEqual(new Set([hashOf(token), ...sounds]));
    expect(runKeysOf(token, false, 10_000).count).toBe(1);
  }
});
