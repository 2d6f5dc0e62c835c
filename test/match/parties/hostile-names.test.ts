import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { MAX_TOKENS } from "../../../src/match/parties/index-data.ts";
import { openSearch } from "../../../src/match/parties/search.ts";
import { seeded } from "../../text/world.ts";
import { composedNames } from "./world.ts";

describe("hostile names come back", () => {
  const next = seeded(16);
  const { search } = openSearch(buildIndex(composedNames(next, 2000)));

  test.each([
    [
      "30 common words",
      Array.from({ length: MAX_TOKENS }, (_, i) => ["trading", "dubai", "group", "al", "sun"][i % 5]!),
    ],
    ["30 times one word", Array.from({ length: MAX_TOKENS }, () => "trading")],
    ["30 initials", [..."abcdefghijklmnopqrstuvwxyzabcd"]],
    ["30 syllables", Array.from({ length: MAX_TOKENS }, (_, i) => ["xi", "an", "xiang", "teng"][i % 4]!)],
    ["one word of 400 letters", ["ab".repeat(200)]],
    [
      "30 words of 13 letters",
      Array.from({ length: MAX_TOKENS }, (_, i) => `kalashnikov${"abcdefgh"[i % 8]}x`),
    ],
    ["more words than places", Array.from({ length: 64 }, () => "rosneft")],
    ["an empty word", [""]],
    ["no words", []],
  ])("%s", (_, tokens) => {
    const scores = () =>
      search({ tokens, kind: "unknown", threshold: 70 }).map(({ entry, alignment }) => ({
        entry,
        score: alignment.score,
      }));
    const hits = scores();
    expect(hits.every(({ score }) => score >= 70 && score <= 100)).toBe(true);
    expect(scores()).toEqual(hits);
  });
});
