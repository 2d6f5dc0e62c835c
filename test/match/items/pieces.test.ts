import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded, foldedWhole } from "../../../src/match/items/folded.ts";
import { piecesOf } from "../../../src/match/items/pieces.ts";
import { CATALOG } from "./catalog.ts";

/** Every name of the lexicon, in all its languages. */
const NAMES = CATALOG.concepts.flatMap(({ names, de = [], fr = [], es = [], ru = [], zh = [], ja = [] }) => [
  ...names,
  ...de,
  ...fr,
  ...es,
  ...ru,
  ...zh,
  ...ja,
]);
/** Texts of letters, marks and signs that stand in no list, with those that need most care more often. */
const ANY = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aeE9a01,.;|()- iİßøŒµμσΣςéÅ´¨·\u0301\u0308\u200b\u00adАйЙ軸ﬁ㎚ﾐ가\ud83d\ude00𝐀"),
    fc.integer({ min: 0, max: 0x600 }).map((code) => String.fromCodePoint(code)),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe("texts are folded letter by letter as they are whole", () => {
  test("names of goods", () => {
    const others = NAMES.filter((name) => folded(name) !== foldedWhole(name));
    expect(others).toEqual([]);
  });

  test("any text", () => {
    fc.assert(
      fc.property(ANY, (text) => {
        expect(folded(text)).toBe(foldedWhole(text));
      }),
    );
  });
});

describe("pieces found letter by letter are those of the pattern", () => {
  const PATTERN = /(?<![\p{L}\d])\d[a-e]\d{3}(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[,;|()]/gu;
  const slowly = (text: string) => text.match(PATTERN) ?? [];

  test.each([
    "9a004 19a004 9a0041 9a004x x9a004 9f004 1.9a004 9a004,9a004",
    "14bit 1,250.5 1..5 1., .5 3.7v e\u0301e 5\u0301a",
    "a(b),c;d|e 5軸 𝐀b 9a004𝐀 𝐀9a004",
  ])("%s", (text) => {
    expect(piecesOf(text)).toEqual(slowly(text));
  });

  test("names of goods", () => {
    expect(NAMES.map(piecesOf)).toEqual(NAMES.map(slowly));
  });

  test("any text", () => {
    fc.assert(
      fc.property(ANY, (text) => {
        expect(piecesOf(text)).toEqual(slowly(text));
      }),
    );
  });
});
