import { describe, expect, test } from "vitest";
import type { TokenRelation } from "../../../src/model/match.ts";
import { align } from "../../../src/match/parties/align.ts";
import type { Link, Weighed } from "../../../src/match/parties/align.ts";
import { MAX_TOKENS, buildIndex } from "../../../src/match/parties/build-index.ts";
import type { IndexedName } from "../../../src/match/parties/index-data.ts";
import type { Likeness } from "../../../src/match/parties/likeness.ts";
import { likeness } from "../../../src/match/parties/likeness.ts";
import { searchNames } from "../../../src/match/parties/search.ts";
import type { NameHit } from "../../../src/match/parties/search.ts";
import { NUMBERS, tokenWeight } from "../../../src/match/parties/weights.ts";
import { commonWord } from "../../../src/text/common-words.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { pick, seeded } from "../../text/world.ts";
import { composedNames, damaged, indexOf } from "./world.ts";

describe("nothing is lost on the way to a name", () => {
  test.each([
    [11, 70, 300],
    [101, 67, 200],
    [13, 85, 60],
  ])("by names and damaged queries of seed %i, at %i", (seed, threshold, queries) => {
    const next = seeded(seed);
    const names = composedNames(next, 400);
    const entries = 1 + Math.max(...names.map(({ entry }) => entry));
    const index = buildIndex(names, entries);
    const exhaustive = exhaustiveSearch(names, entries);
    let hits = 0;
    for (let i = 0; i < queries; i++) {
      const query = damaged(next, pick(next, names).tokens);
      const expected = exhaustive(query, threshold);
      hits += expected.length;
      expect({ query, hits: searchNames(index, query, threshold) }).toEqual({ query, hits: expected });
    }
    expect(hits).toBeGreaterThan(queries / 3);
  });
});

const compared = new Map<string, Map<string, Likeness>>();

/** Likeness, reckoned once a pair. */
function alike(a: string, b: string): Likeness {
  const ofA = compared.get(a) ?? new Map<string, Likeness>();
  const known = ofA.get(b) ?? likeness(a, b);
  compared.set(a, ofA.set(b, known));
  return known;
}

/** Scores every name for every query, word by word, without keys, postings or bounds. */
function exhaustiveSearch(names: readonly IndexedName[], entries: number) {
  const holders = new Map<string, Set<number>>();
  for (const { entry, tokens } of names) {
    for (const token of tokens) holders.set(token, (holders.get(token) ?? new Set()).add(entry));
  }
  const listWeight = (token: string) => tokenWeight(token, holders.get(token)!.size, entries);
  const queryWeight = (token: string) => {
    const spellings = [...holders.keys()]
      .map((listed) => ({ alike: alike(token, listed).similarity, weight: listWeight(listed) }))
      .filter(({ alike }) => alike >= 85)
      .sort((a, b) => b.alike - a.alike || a.weight - b.weight);
    return spellings[0]?.weight ?? tokenWeight(token, 1, entries);
  };
  const score = (query: readonly Weighed[], { tokens }: IndexedName) => {
    const list = tokens.map((text) => ({ text, weight: listWeight(text) }));
    return align(query, list, [...pairLinks(query, list), ...joinedLinks(query, list)]);
  };
  return (tokens: readonly string[], threshold: number): NameHit[] => {
    const query = tokens.map((text) => ({ text, weight: queryWeight(text) }));
    const best = new Map<number, NameHit>();
    for (const name of names) {
      const alignment = score(query, name);
      const exact = alignment.tokens.every(({ relation }) => /^(?:equal|missing|extra)$/.test(relation));
      const least = exact ? NUMBERS.ceiling.commonName : Infinity;
      const weakScore = alignment.score >= least ? Math.min(80, alignment.score) : 0;
      const hit = { ...alignment, score: name.weak ? weakScore : alignment.score };
      const known = best.get(name.entry);
      const better =
        !known ||
        hit.score > known.alignment.score ||
        (hit.score === known.alignment.score && known.weak && !name.weak);
      if (hit.score >= threshold && better) {
        best.set(name.entry, { entry: name.entry, name: name.name, weak: name.weak, alignment: hit });
      }
    }
    return [...best.values()].sort((a, b) => b.alignment.score - a.alignment.score || a.entry - b.entry);
  };
}

function pairLinks(query: readonly Weighed[], list: readonly Weighed[]): Link[] {
  const links: Link[] = [];
  for (const [q, { text: a }] of query.entries()) {
    for (const [l, { text: b }] of list.entries()) {
      const { similarity, relation } = alike(a, b);
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      const initial = short.length === 1 && long.length > 1 && long.startsWith(short) && /[a-z]/.test(short);
      if (similarity > 0) links.push(link([q], [l], similarity, relation));
      else if (initial) links.push(link([q], [l], NUMBERS.similarity.initial, "initial"));
    }
  }
  return links;
}

function joinedLinks(query: readonly Weighed[], list: readonly Weighed[]): Link[] {
  const { joined } = NUMBERS.similarity;
  const links: Link[] = [];
  for (const places of runs(list)) {
    const word = places.map((place) => list[place]!.text).join("");
    if (word.length < 6 || places.some((place) => list[place]!.weight <= NUMBERS.weight.legal)) continue;
    for (const [q, { text }] of query.entries())
      if (text === word) links.push(link([q], places, joined, "joined"));
  }
  for (const places of runs(query)) {
    const words = places.map((place) => query[place]!.text);
    const least = words.some((word) => commonWord(word) === "generic") ? 100 : 86;
    for (const [l, { text }] of list.entries()) {
      const { similarity } = alike(words.join(""), text);
      if (similarity >= least) links.push(link(places, [l], Math.min(similarity, joined), "joined"));
    }
  }
  return links;
}

/** Two to five neighbours; from the third on they are syllables of at most six letters, as are those before on average. */
function runs(side: readonly Weighed[]): number[][] {
  const found: number[][] = [];
  for (const from of side.keys()) {
    let before = side[from]!.text;
    for (let size = 2; size <= 5 && from + size <= side.length; size++) {
      const { text } = side[from + size - 1]!;
      if (size > 2 && (text.length > 6 || before.length > 6 * size)) break;
      before += text;
      found.push(Array.from({ length: size }, (_, i) => from + i));
    }
  }
  return found;
}

function link(query: number[], list: number[], similarity: number, relation: TokenRelation): Link {
  return { query: mask(query), list: mask(list), similarity, relation };
}

function mask(places: number[]): number {
  return places.reduce((sum, place) => sum + 2 ** place, 0);
}

function best(listed: string, query: string, threshold = 1): number {
  return searchNames(indexOf([listed]), tokensOf(query), threshold)[0]?.alignment.score ?? 0;
}

test.each([
  ["word for word", "Rosneft Kalashnikov", "Rosneft Kalashnikov"],
  ["in another order", "Kalashnikov, Rosneft", "Rosneft Kalashnikov"],
  ["with another legal form", "Rosneft Kalashnikov OOO", "Rosneft Kalashnikov Ltd"],
  ["misspelt", "Rosneft Kalashnikov", "Rosneft Kalashnikow"],
  ["in another script", "Роснефть Калашников", "Rosneft Kalashnikov"],
  ["in Arabic", "محمد قذافي", "Mohammed Qaddafi"],
  ["in Chinese", "华为技术有限公司", "华为技术"],
  ["with words written as one", "Ura Lvagonzavod Tank", "Uralvagonzavod Tank"],
  ["with a word written as two", "Kalashnikov Almaz", "Kalash Nikov Almaz"],
  ["with an initial on the list", "M. Qaddafi", "Mohammed Qaddafi"],
  ["with an initial in the query", "Mohammed Qaddafi", "M. Qaddafi"],
])("a name is found %s", (_, listed, query) => {
  expect(best(listed, query, 70)).toBeGreaterThanOrEqual(70);
});

test.each([
  ["one of two words of trade", "Global Trading", "Global Shipping"],
  [
    "words of trade with a brand beside them",
    "General Trading Company",
    "Kalashnikov General Trading Company",
  ],
  ["places and words of trade", "Dubai International Bank", "Dubai International Holding"],
  ["an ordinary word", "Dragon Shipping", "Golden Dragon Trading"],
  ["initials of words of trade", "G. T. Company", "Global Trading Company"],
  ["initials alone", "J P M", "Jens Peter Moeller"],
  ["a legal form", "Rosneft LLC", "Kalashnikov LLC"],
])("names that share only %s do not reach a hit", (_, listed, query) => {
  expect(best(listed, query)).toBeLessThan(70);
});

test("a name of common words is found when it is met whole, and flagged", () => {
  const [hit] = searchNames(indexOf(["General Trading Company"]), tokensOf("General Trading Company"), 70);
  expect(hit?.alignment).toMatchObject({ score: NUMBERS.ceiling.commonName, common: true });
});

test("a contradicted word costs more than one left out", () => {
  const listed = "Kalashnikov Rosneft Almaz";
  expect(best(listed, "Kalashnikov Rosneft Almaz")).toBeGreaterThan(best(listed, "Kalashnikov Rosneft"));
  expect(best(listed, "Kalashnikov Rosneft")).toBeGreaterThan(best(listed, "Kalashnikov Rosneft Sukhoi"));
});

test("names whose numbers differ are at most near, and a number of the list alone costs less", () => {
  expect(best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft 3")).toBeLessThanOrEqual(
    NUMBERS.ceiling.numbersDiffer,
  );
  expect(best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft")).toBeGreaterThan(
    best("Kalashnikov Rosneft 2", "Kalashnikov Rosneft 3"),
  );
  expect(best("Kalashnikov Rosneft II", "Kalashnikov Rosneft 2")).toBe(NUMBERS.ceiling.nameOnly);
});

describe("a weak alias", () => {
  const fill = Array.from({ length: 300 }, (_, i) => ["filler", `w${i}q`]);
  const names = [["kalashnikov", "uralvagonzavod"], ...fill];
  const index = buildIndex(
    names.map((tokens, entry) => ({ entry, name: 0, tokens, weak: entry === 0 })),
    names.length,
  );
  const score = (...query: string[]) => searchNames(index, query, 1)[0]?.alignment.score;

  test("is met exactly, and then is at most near", () => {
    expect(score("kalashnikov", "uralvagonzavod")).toBe(NUMBERS.ceiling.weakAlias);
    expect(score("uralvagonzavod", "kalashnikov", "ooo")).toBe(NUMBERS.ceiling.weakAlias);
  });

  test.each([
    ["misspelt", "kalashnikow", "uralvagonzavod"],
    ["left out in part", "kalashnikov"],
    ["as an initial", "k", "uralvagonzavod"],
    ["written as one", "kalashnikovuralvagonzavod"],
    ["beside another name", "kalashnikov", "uralvagonzavod", "rosneft"],
  ])("is not met %s", (_, ...query) => {
    expect(score(...query)).toBeUndefined();
  });

  test("gives way to a strong name of the same entry", () => {
    const both = [
      { entry: 0, name: 0, tokens: ["kalashnikov", "uralvagonzavod"], weak: true },
      { entry: 0, name: 1, tokens: ["kalashnikov", "uralvagonzavod"], weak: false },
    ];
    const filled = fill.map((tokens, i) => ({ entry: i + 1, name: 0, tokens, weak: false }));
    const index = buildIndex([...both, ...filled], 301);
    expect(searchNames(index, ["kalashnikov", "uralvagonzavod"], 70)).toMatchObject([
      { name: 1, weak: false },
    ]);
  });
});

describe("hostile names come back", () => {
  const next = seeded(16);
  const names = composedNames(next, 2000);
  const index = buildIndex(names, 1 + Math.max(...names.map(({ entry }) => entry)));

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
    const hits = searchNames(index, tokens, 70);
    expect(hits.every(({ alignment }) => alignment.score >= 70 && alignment.score <= 100)).toBe(true);
    expect(searchNames(index, tokens, 70)).toEqual(hits);
  });
});
