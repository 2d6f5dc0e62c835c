import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import type { IndexData, IndexedName } from "../../../src/match/parties/index-data.ts";
import { MAX_TOKENS, PARTY_KINDS, packIndex, unpackIndex } from "../../../src/match/parties/index-data.ts";
import { hashOf } from "../../../src/match/parties/keys.ts";
import { joinsOf } from "../../../src/match/parties/join-table.ts";
import { isReadAloud, isWeak, kindIn } from "../../../src/match/parties/name-facts.ts";
import { openSearch } from "../../../src/match/parties/search.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { pick, seeded } from "../../text/world.ts";
import { composedNames, heldAt, indexed } from "./world.ts";

const composed = composedNames(seeded(7), 300);
const index = buildIndex(composed);
/** The names where the index files them. */
const names = Array.from(index.nameFacts, (_, place) => heldAt(index, place, composed));

function named(...tokens: string[][]) {
  return buildIndex(tokens.map((tokens, entry) => indexed(tokens, { entry })));
}

function searchNames(index: IndexData, tokens: readonly string[], threshold: number) {
  return openSearch(index).search({ tokens, kind: "unknown", threshold });
}

const bytesOf = (index: IndexData) => packIndex(index).map((part) => Buffer.from(part).toString("base64"));

function sameBytes(a: IndexData | undefined, b: IndexData): boolean {
  return a !== undefined && bytesOf(a).join() === bytesOf(b).join();
}

const textsOf = ({ vocabulary }: IndexData) =>
  Array.from({ length: vocabulary.length }, (_, token) => vocabulary.at(token)!);

function* tooMany(): Generator<IndexedName> {
  for (let entry = 0; entry <= 2 ** 21; entry += 16) {
    const tokens = Array.from({ length: 16 }, (_, i) => String(entry + i));
    yield indexed(tokens, { entry });
  }
}

function byEntry(a: IndexedName, b: IndexedName): number {
  return a.entry - b.entry || a.name - b.name;
}

describe("an index", () => {
  test("files every token of every name, in order", () => {
    const filed = names.map((_, name) =>
      Array.from(index.nameTokens.slice(index.nameStarts[name], index.nameStarts[name + 1]), (id) =>
        index.vocabulary.at(id),
      ),
    );
    expect(filed).toEqual(names.map(({ tokens }) => tokens));
    expect(names.toSorted(byEntry)).toEqual(composed.toSorted(byEntry));
    expect([...index.holderEntry]).toEqual(names.map(({ entry }) => entry));
    expect([...index.holderNumber]).toEqual(names.map(({ name }) => name));
    const facts = [...index.nameFacts];
    expect(facts.map(isWeak)).toEqual(names.map(({ weak }) => weak));
    expect(facts.map(isReadAloud)).toEqual(names.map(({ readAloud }) => readAloud));
    expect([...index.nameFamily]).toEqual(names.map(({ family }) => family));
    expect(facts.map((one) => PARTY_KINDS[kindIn(one)])).toEqual(names.map(({ kind }) => kind));
  });

  test("files a name once that several entries hold, and tells which of theirs it is", () => {
    const twice = buildIndex([
      indexed(["rosneft"], { entry: 4, name: 2 }),
      indexed(["sechin", "igor"], { entry: 5, name: 0 }),
      indexed(["rosneft"], { entry: 6, name: 1 }),
      indexed(["rosneft"], { entry: 7, name: 0, weak: true }),
    ]);
    expect([...twice.holderStarts]).toEqual([0, 2, 3, 4]);
    expect([...twice.holderEntry]).toEqual([4, 6, 7, 5]);
    expect([...twice.holderNumber]).toEqual([2, 1, 0, 0]);
    expect([...twice.nameTokens]).toEqual([0, 0, 1, 2]);
    const hits = searchNames(twice, ["rosneft"], 70);
    expect(hits.map(({ entry, name, weak }) => ({ entry, name, weak }))).toEqual([
      { entry: 4, name: 2, weak: false },
      { entry: 6, name: 1, weak: false },
      { entry: 7, name: 0, weak: true },
    ]);
  });

  test("leads from every token to every name that holds it", () => {
    for (const [id, token] of textsOf(index).entries()) {
      const led = Array.from(index.postings.slice(index.postingStarts[id], index.postingStarts[id + 1]));
      const held = names.flatMap(({ tokens }, name) =>
        tokens.filter((other) => other === token).map(() => name),
      );
      expect(led).toEqual(held);
    }
  });

  test("is the same bytes for the same names", () => {
    expect(sameBytes(buildIndex(composed), index)).toBe(true);
  });

  test("over no names finds nothing", () => {
    const empty = unpackIndex(packIndex(buildIndex([])))!;
    expect(textsOf(empty)).toEqual([]);
    expect(searchNames(empty, ["rosneft"], 70)).toEqual([]);
  });

  test("keeps the first tokens of a name that is too long to be one, and finds it by its last two as one word", () => {
    const long = Array.from(
      { length: 40 },
      (_, i) => `wort${String.fromCharCode(97 + (i % 26))}${"x".repeat(i % 3)}`,
    );
    const index = named(long);
    expect(index.nameTokens).toHaveLength(MAX_TOKENS);
    expect(joinsOf(index, long.slice(28, 30).join(""))).toMatchObject([
      { name: 0, places: 2 ** 28 + 2 ** 29 },
    ]);
    expect(searchNames(index, long.slice(0, 30), 70)[0]?.alignment.score).toBe(NUMBERS.ceiling.nameOnly);
    expect(searchNames(index, long, 70)[0]?.alignment.score).toBe(NUMBERS.ceiling.nameOnly);
    expect(
      searchNames(index, [...long.slice(0, 28), long.slice(28, 30).join("")], 70)[0]?.alignment.score,
    ).toBeGreaterThan(90);
    expect(
      searchNames(named([...long.slice(0, 28), long.slice(28, 30).join("")]), long.slice(0, 30), 70),
    ).toHaveLength(1);
  });

  test("takes the names of Object.prototype for words", () => {
    const index = unpackIndex(packIndex(named(["constructor", "valueof"], ["__proto__", "hasownproperty"])))!;
    expect(searchNames(index, ["constructor", "valueof"], 70).map(({ entry }) => entry)).toEqual([0]);
    expect(searchNames(index, ["__proto__", "hasownproperty"], 70).map(({ entry }) => entry)).toEqual([1]);
    expect(searchNames(index, ["tostring"], 70)).toEqual([]);
  });

  test("refuses more tokens than its keys can tell apart", () => {
    expect(() => buildIndex(tooMany())).toThrow(RangeError);
  });
});

describe("packed and unpacked", () => {
  const parts = packIndex(index);

  test("an index is the index", () => {
    expect(sameBytes(unpackIndex(parts), index)).toBe(true);
    expect(textsOf(unpackIndex(parts)!)).toEqual(textsOf(index));
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 13])("so it is from %i bytes into buffers", (offset) => {
    const moved = parts.map((part) => {
      const wide = new Uint8Array(part.length + 32);
      wide.set(part, offset);
      return wide.subarray(offset, offset + part.length);
    });
    expect(sameBytes(unpackIndex(moved), index)).toBe(true);
    // A Buffer's own `slice` shares its memory.
    const buffers = moved.map((part) => Buffer.from(part.buffer, part.byteOffset, part.length));
    expect(sameBytes(unpackIndex(buffers), index)).toBe(true);
  });

  test("an index of another version is none", () => {
    expect(unpackIndex([Uint8Array.of(99, 0, 0, 0), ...parts.slice(1)])).toBeUndefined();
    expect(unpackIndex([])).toBeUndefined();
  });

  test("an index with a part emptied in place, or a head cut off, is refused", () => {
    // The starts: of texts, keys, postings, names, those who hold these, runs of words.
    for (const place of [2, 5, 9, 11, 15, 18]) {
      const emptied = parts.map((part, at) => (at === place ? new Uint8Array(part.length) : part));
      expect(() => unpackIndex(emptied), `part ${place}`).toThrow(RangeError);
    }
    expect(() => unpackIndex([parts[0]!.subarray(0, 4), ...parts.slice(1)])).toThrow(RangeError);
  });

  test("an index that lacks a part, or some of one, is refused", () => {
    expect(() => unpackIndex(parts.slice(0, -1))).toThrow(RangeError);
    expect(() => unpackIndex(parts.slice(0, 2))).toThrow(RangeError);
    expect(() => unpackIndex(parts.map((part, at) => (at === 2 ? part.subarray(4) : part)))).toThrow(
      RangeError,
    );
  });

  test("tokens in Chinese survive", () => {
    const chinese = named(["华为", "为技"], ["𠀀𠀁"]);
    expect(textsOf(unpackIndex(packIndex(chinese))!)).toEqual(["华为", "为技", "𠀀𠀁"]);
  });
});

test("words that share a hash are no more alike for it", () => {
  const next = seeded(8);
  const known = new Map<number, string>();
  const pairs: [string, string][] = [];
  while (pairs.length < 3) {
    const word = Array.from({ length: 8 }, () => pick(next, [..."bcdfghklmnprst"])).join("");
    const other = known.get(hashOf(word));
    if (other !== undefined && other !== word) pairs.push([word, other]);
    known.set(hashOf(word), word);
  }
  for (const [word, other] of pairs) {
    expect(searchNames(named([other], ["rosneft"]), [word], 1)).toEqual([]);
    // Written as two words on the list, and met by its hash alone.
    expect(searchNames(named([other.slice(0, 4), other.slice(4)], ["rosneft"]), [word], 1)).toEqual([]);
  }
});
