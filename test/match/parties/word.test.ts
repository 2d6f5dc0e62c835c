import { expect, test } from "vitest";
import { areFarApart, wordOf } from "../../../src/match/parties/word.ts";
import { exactOnly, kindOf, tokenWeight } from "../../../src/match/parties/weigh.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";
import { nameStem } from "../../../src/text/name-families.ts";
import { skeletons } from "../../../src/text/skeleton.ts";
import { damage, pick, seeded } from "../../text/world.ts";

const TOKENS =
  "rosneft huawei mohammed mhmd ivanova petrovskaya wladimir schwarzkopf trading moscow ltd 2000 a4 m 华为 constructor".split(
    " ",
  );

test("a word is what the tables say of its token, however often it is asked", () => {
  for (const text of [...TOKENS, ...TOKENS]) {
    const { exact, stem, heard, kind, weight } = wordOf(text);
    expect({ exact, stem, sounds: heard.skeletons, kind, weight }).toEqual({
      exact: exactOnly(text),
      stem: nameStem(text),
      sounds: skeletons(text),
      kind: kindOf(text),
      weight: tokenWeight(text),
    });
  }
});

test("two words within some edits are never far apart, and most others are", () => {
  const next = seeded(8);
  let [near, far] = [0, 0];
  for (let i = 0; i < 20_000; i++) {
    const a = pick(next, TOKENS);
    let b = pick(next, [a, a, pick(next, TOKENS)]);
    for (let edits = next(4); edits > 0 && b !== ""; edits--) b = damage(next, b);
    for (const most of [1, 2]) {
      if (!areFarApart(wordOf(a), wordOf(b), most)) continue;
      far++;
      if (editDistance(a, b, most) <= most) near++;
    }
  }
  expect(near).toBe(0);
  expect(far).toBeGreaterThan(5000);
});
