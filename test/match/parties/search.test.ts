import { describe, expect, test } from "vitest";
import type { Alignment } from "../../../src/match/parties/alignment.ts";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { compareNames } from "../../../src/match/parties/compare.ts";
import type { IndexData, IndexedName } from "../../../src/match/parties/index-data.ts";
import { kindOf } from "../../../src/match/parties/weigh.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import type { Ask, NameSearch } from "../../../src/match/parties/search.ts";
import { openSearch, readAsPerson, weakScore } from "../../../src/match/parties/search.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { pick, seeded } from "../../text/world.ts";
import { composedNames, damaged, indexOf, indexed, respelled } from "./world.ts";

describe("nothing is lost on the way to a name", () => {
  test.each([
    [11, 70, 120],
    [101, 67, 100],
    [12, 60, 80],
    [13, 85, 80],
  ])("by names and damaged queries of seed %i, at %i", (seed, threshold, queries) => {
    const next = seeded(seed);
    const names = composedNames(next, 250);
    const index = buildIndex(names);
    const { search, vocabulary } = openSearch(index);
    let hits = 0;
    for (let i = 0; i < queries; i++) {
      const tokens = damaged(next, pick(next, names).tokens);
      const kind = pick(next, ["person", "entity", "unknown"] as const);
      const ask = { tokens, kind, threshold, readAloud: next(6) === 0 };
      const expected = exhaustive(names, index, vocabulary, ask);
      hits += expected.length;
      const found = search(ask)
        .filter(({ alignment }) => !byInitials(alignment))
        .map(({ entry, alignment }) => ({ entry, score: rounded(alignment.score) }));
      expect({ ask, hits: found.sort(byEntry) }).toEqual({ ask, hits: expected });
    }
    expect(hits).toBeGreaterThan(queries / 3);
  });
});

test.each([
  [21, 70, 150],
  [22, 58, 150],
  [23, 85, 100],
  [24, 45, 80],
  [25, 52, 80],
])(
  "nothing is lost where words are written as one or parted, by seed %i, at %i",
  (seed, threshold, queries) => {
    const next = seeded(seed);
    const names = composedNames(next, 200).map((name) =>
      next(3) === 0 ? { ...name, tokens: respelled(next, name.tokens) } : name,
    );
    const index = buildIndex(names);
    const { search, vocabulary } = openSearch(index);
    let hits = 0;
    for (let i = 0; i < queries; i++) {
      const tokens = damaged(next, respelled(next, pick(next, names).tokens));
      const ask = { tokens, kind: pick(next, ["person", "entity", "unknown"] as const), threshold };
      const expected = exhaustive(names, index, vocabulary, ask);
      hits += expected.length;
      const found = search(ask)
        .filter(({ alignment }) => !byInitials(alignment))
        .map(({ entry, alignment }) => ({ entry, score: rounded(alignment.score) }));
      expect({ ask, hits: found.sort(byEntry) }).toEqual({ ask, hits: expected });
    }
    expect(hits).toBeGreaterThan(queries / 3);
  },
);

test.each([
  ["mo hammed sechev", "mohammed sechin", 28],
  ["kalash nikov sechev", "kalashnikov sechin", 45],
  ["rosn eft krx", "rosneft krx krm sechin", 70],
  ["sec hin abd ulrahman", "abu sechin abd ulrahman", 90],
  ["krx karim sechin novatek", "krx krm novatek", 70],
])("%s meets %s as a comparison without an index does, at %i", (query, listed, threshold) => {
  let met = 0;
  for (const kind of ["person", "entity", "vessel"] as const) {
    const names = [indexed(listed.split(" "), { kind })];
    const index = buildIndex(names);
    const { search, vocabulary } = openSearch(index);
    const ask = { tokens: query.split(" "), kind, threshold };
    const found = search(ask).map(({ entry, alignment }) => ({ entry, score: rounded(alignment.score) }));
    expect(found).toEqual(exhaustive(names, index, vocabulary, ask));
    met += found.length;
  }
  expect(met).toBeGreaterThan(0);
});

interface Score {
  readonly entry: number;
  readonly score: number;
}

/** The score of every entry that reaches the threshold, each name compared word by word: no keys, postings or bounds. */
function exhaustive(
  names: readonly IndexedName[],
  index: IndexData,
  vocabulary: NameSearch["vocabulary"],
  { tokens, kind, threshold, readAloud }: Ask,
): Score[] {
  const ids = new Map(index.vocabulary.map((text, id) => [text, id]));
  const query = tokens.map((text) => ({ text, weight: vocabulary.look(text).weight, kind: kindOf(text) }));
  const best = new Map<number, number>();
  for (const name of names) {
    const list = name.tokens.map((text) => ({
      text,
      weight: index.weights[ids.get(text)!]!,
      kind: kindOf(text),
    }));
    const alignment = compareNames(query, list, {
      person: readAsPerson(name.kind, kind),
      family: name.family,
      readAloud: readAloud === true && name.readAloud,
    });
    if (byInitials(alignment)) continue;
    const score = name.weak ? weakScore(alignment) : alignment.score;
    if (score >= threshold) best.set(name.entry, Math.max(score, best.get(name.entry) ?? 0));
  }
  return [...best].map(([entry, score]) => ({ entry, score: rounded(score) })).sort(byEntry);
}

/** Names met by initials alone never score above 65, and a search leaves them out. */
function byInitials({ taken }: Alignment): boolean {
  return taken.every(({ relation }) => relation === "initial");
}

function byEntry(a: Score, b: Score): number {
  return a.entry - b.entry;
}

/** To a millionth: sums are made in another order. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

test.each([
  [24, 45],
  [25, 50],
  [26, 52],
])("nothing is lost where one word is a slip of the other, by seed %i, at %i", (seed, threshold) => {
  const next = seeded(seed);
  const names = composedNames(next, 200);
  const index = buildIndex(names);
  const { search, vocabulary } = openSearch(index);
  let slips = 0;
  for (let i = 0; i < 100; i++) {
    const tokens = slipped(next, pick(next, names).tokens);
    const ask = { tokens, kind: pick(next, ["person", "entity", "unknown"] as const), threshold };
    const hits = search(ask).filter(({ alignment }) => !byInitials(alignment));
    slips += hits.filter(({ alignment }) => alignment.ceiling === "slipped").length;
    const found = hits.map(({ entry, alignment }) => ({ entry, score: rounded(alignment.score) }));
    expect({ ask, hits: found.sort(byEntry) }).toEqual({
      ask,
      hits: exhaustive(names, index, vocabulary, ask),
    });
  }
  expect(slips).toBeGreaterThan(2);
});

test("a name met by a common word alone is found where its other word is a slip", () => {
  const names = ["sechin ahmed", "petrov ahmed", "sidorov ahmed"];
  const index = buildIndex(names.map((name, entry) => indexed(name.split(" "), { entry, kind: "person" })));
  const hits = openSearch(index).search({ tokens: ["sechev", "ahmed"], kind: "person", threshold: 52 });
  expect(hits.map(({ entry, alignment }) => [entry, alignment.ceiling])).toEqual([[0, "slipped"]]);
});

/** The tokens with two letters wrong in one of them. */
function slipped(next: (limit: number) => number, tokens: readonly string[]): string[] {
  const at = next(tokens.length);
  return tokens.map((token, i) =>
    i === at && token.length > 4 ? `${token.slice(0, 2)}x${token.slice(3, -1)}x` : token,
  );
}

test.each([
  [
    "where a lighter word stands for a heavier one",
    "aleksandr international",
    "sasha international",
    "person",
  ],
  ["where words written as one have two letters wrong", "kalash nikovxxa", "kalashnikova", "entity"],
  ["where a word stands for first letters", "irisl", "islamic republic iran shipping lines", "entity"],
  ["where a brand heads a group", "rosneft trading dubai", "rosneft shipping", "entity"],
  [
    "where a listed name stands within a longer one",
    "kalashnikov uralvagonzavod dock 14 moscow",
    "kalashnikov uralvagonzavod",
    "entity",
  ],
] as const)("nothing is lost %s", (_, query, listed, kind) => {
  const names = [indexed(listed.split(" "), { kind })];
  const index = buildIndex(names);
  const { search, vocabulary } = openSearch(index);
  const ask = { tokens: query.split(" "), kind, threshold: 60 };
  const expected = exhaustive(names, index, vocabulary, ask);
  expect(search(ask).map(({ entry, alignment }) => ({ entry, score: rounded(alignment.score) }))).toEqual(
    expected,
  );
});

function searchIn(index: IndexData, tokens: readonly string[], threshold: number) {
  return openSearch(index).search({ tokens, kind: "unknown", threshold });
}

function best(listed: string, query: string, threshold = 1): number {
  return searchIn(indexOf([listed]), tokensOf(query), threshold)[0]?.alignment.score ?? 0;
}

test.each([
  ["word for word", "Rosneft Kalashnikov", "Rosneft Kalashnikov"],
  ["in another order", "Kalashnikov, Rosneft", "Rosneft Kalashnikov"],
  ["with another spelling of its legal form", "Rosneft Kalashnikov OOO", "Rosneft Kalashnikov LLC"],
  ["misspelt", "Rosneft Kalashnikov", "Rosneft Kalashnikow"],
  ["in another script", "Роснефть Калашников", "Rosneft Kalashnikov"],
  ["in Arabic", "محمد قذافي", "Mohammed Qaddafi"],
  ["in Chinese", "华为技术有限公司", "华为技术"],
  ["with words written as one", "Ura Lvagonzavod Tank", "Uralvagonzavod Tank"],
  ["with a word written as two", "Kalashnikov Almaz", "Kalash Nikov Almaz"],
  ["with an initial on the list", "M. Qaddafi Soleimani", "Mohammed Qaddafi Soleimani"],
  ["with an initial in the query", "Mohammed Qaddafi Soleimani", "M. Qaddafi Soleimani"],
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
  const name = "General Trading Company";
  const [hit] = searchIn(indexOf([name]), tokensOf(name), 70);
  expect(hit?.alignment.common).toBe(true);
  expect(hit?.alignment.score).toBeLessThanOrEqual(NUMBERS.ceiling.commonName);
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
  const name = ["kalashnikov", "uralvagonzavod"];
  const index = buildIndex([indexed(name, { weak: true })]);
  const score = (...query: string[]) => searchIn(index, query, 1)[0]?.alignment.score;

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
    const both = buildIndex([indexed(name, { weak: true }), indexed(name, { name: 1 })]);
    expect(searchIn(both, name, 70)).toMatchObject([{ name: 1, weak: false }]);
  });
});

test("of an entry the best name is the hit, of entries the best comes first", () => {
  const index = buildIndex([
    indexed(["kalashnikov", "almaz"], { entry: 0, name: 0 }),
    indexed(["kalashnikov", "almaz", "rosneft"], { entry: 1, name: 0 }),
    indexed(["kalashnikov", "almaz", "rosneft", "sukhoi"], { entry: 1, name: 1 }),
  ]);
  const hits = searchIn(index, ["kalashnikov", "almaz", "rosneft", "sukhoi"], 60);
  expect(hits.map(({ entry, name }) => [entry, name])).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test.each([
  ["a letter for each word", "G T C", "General Trading Company"],
  ["two letters of four words", "a g", "de group van abdulrahman"],
  ["letters on the list", "Jens Peter Moeller", "J P M"],
])("initials alone are no hit: %s", (_, query, listed) => {
  const index = indexOf([listed]);
  const list = tokensOf(listed).map((text) => ({
    text,
    weight: index.weights[index.vocabulary.indexOf(text)]!,
    kind: kindOf(text),
  }));
  const { vocabulary } = openSearch(index);
  const asked = tokensOf(query).map((text) => ({
    text,
    weight: vocabulary.look(text).weight,
    kind: kindOf(text),
  }));
  const { score } = compareNames(asked, list, { person: false, family: 0, readAloud: false });
  expect(score).toBeLessThan(66);
  expect(searchIn(index, tokensOf(query), 66)).toEqual([]);
});

test("a limit keeps the likeliest names", () => {
  const names = ["kalashnikov almaz", "kalashnikov almaz rosneft", "kalashnikov"].map((name, entry) =>
    indexed(name.split(" "), { entry }),
  );
  const { search } = openSearch(buildIndex(names));
  const hits = search({ tokens: ["kalashnikov", "almaz"], kind: "unknown", threshold: 50, limit: 1 });
  expect(hits).toMatchObject([{ entry: 0 }]);
});

test("a name only read aloud on both sides is no hit", () => {
  const { search } = openSearch(buildIndex([indexed(["xiangteng", "kalashnikov"], { readAloud: true })]));
  const ask = { tokens: ["xiangteng", "kalashnikov"], kind: "unknown", threshold: 1 } as const;
  expect(search({ ...ask, readAloud: true })[0]?.alignment.score).toBeLessThanOrEqual(
    NUMBERS.ceiling.homophone,
  );
  expect(search(ask)[0]?.alignment.score).toBe(NUMBERS.ceiling.nameOnly);
});

test("a name is read as a person's where the list says so, or says nothing and the query does", () => {
  expect(readAsPerson("person", "entity")).toBe(true);
  expect(readAsPerson("unknown", "person")).toBe(true);
  expect(readAsPerson("unknown", "unknown")).toBe(false);
  expect(readAsPerson("entity", "person")).toBe(false);
});
