import { expect, test } from "vitest";
import { openSearch } from "../../../src/match/parties/search.ts";
import { rejoin, segment, unjoin } from "../../../src/match/parties/segment.ts";
import { readingsOf } from "../../../src/text/tokens.ts";
import { indexOf } from "./world.ts";

const { search, vocabulary } = openSearch(
  indexOf([
    "Xian Xiangteng Microelectronics",
    "Beijing Aerospace",
    "Huawei Technologies",
    "Hua Wang",
    "Constructor Xi",
  ]),
);

test.each([
  ["xi an xiang teng", "xian xiangteng"],
  ["bei jing hua wei", "beijing huawei"],
  ["hua wei hua", "huawei hua"],
  ["hua wang wei", "hua wang wei"],
  ["lao gan ma", "lao gan ma"],
  ["xi", "xi"],
  ["", ""],
])("the syllables %j are the words %j", (syllables, words) => {
  expect(segment(vocabulary, split(syllables))).toEqual(split(words));
});

test("no syllable is lost or moved", () => {
  const syllables = Array.from(
    { length: 400 },
    (_, i) => ["xi", "an", "xiang", "teng", "hua", "wei"][(i * i) % 6]!,
  );
  expect(segment(vocabulary, syllables).join("")).toBe(syllables.join(""));
});

test("a Chinese name meets its listed form in Latin letters", () => {
  const words = segment(vocabulary, readingsOf("西安翔腾有限公司")[0]!);
  const hits = search({ tokens: words, kind: "entity", threshold: 70, readAloud: true });
  expect(hits.map(({ entry }) => entry)).toEqual([0]);
});

function split(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

test.each([
  ["huaweitechnologies", "huawei technology"],
  ["beijingaerospace", "beijing aerospace"],
  ["beijingtech", "beijing technology"],
  ["huaweihuaweihuawei", "huawei huawei huawei"],
])("%j is made of the words %j", (word, words) => {
  expect(unjoin(vocabulary, word)).toEqual(split(words));
});

test.each([
  ["huaweiwa"],
  ["huatech"],
  ["constructor"],
  ["huaweitechnologist"],
  ["beijing2000aerospace"],
  [""],
])("%j is short, a listed word, or not made of such", (word) => {
  expect(unjoin(vocabulary, word)).toBeUndefined();
});

test("a long word is parted or not in little time", () => {
  expect(unjoin(vocabulary, "hua".repeat(130))).toHaveLength(130);
  expect(unjoin(vocabulary, `${"hua".repeat(130)}q`)).toBeUndefined();
});

test.each([
  ["hua wei trading", "hua wei trading", undefined],
  ["constr uctor trading", "construction uctor trading", "constructor trading"],
  ["the con struc tor", "the con structure tor", "the constructor"],
  ["constr other", "construction other", undefined],
  ["", "", undefined],
])("%j, searched for as %j, is written %j", (words, tokens, whole) => {
  expect(rejoin(vocabulary, split(words), split(tokens))?.join(" ")).toBe(whole);
});
