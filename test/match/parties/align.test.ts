import { describe, expect, test } from "vitest";
import type { TokenRelation } from "../../../src/model/match.ts";
import { align as alignWithin } from "../../../src/match/parties/align.ts";
import type { Alignment, Link, Weighed } from "../../../src/match/parties/alignment.ts";
import { evidenceOf } from "../../../src/match/parties/evidence.ts";
import { kindOf } from "../../../src/match/parties/weigh.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { pick, seeded } from "../../text/world.ts";
import { manner } from "./world.ts";

type Next = (limit: number) => number;

const { ceiling } = NUMBERS;

const BODY = manner();
const PERSON = manner({ person: true });

function words(...weighed: [string, number][]): Weighed[] {
  return weighed.map(([text, weight]) => ({ text, weight, kind: kindOf(text) }));
}

function align(
  query: readonly Weighed[],
  list: readonly Weighed[],
  links: readonly Link[],
  how = BODY,
): Alignment {
  return alignWithin(query, list, links, how)!;
}

function pair(query: number, list: number, similarity = 100, relation: TokenRelation = "equal"): Link {
  return { query: 1 << query, list: 1 << list, similarity, relation };
}

function side(next: Next): Weighed[] {
  return Array.from({ length: 1 + next(next(5) === 0 ? 30 : 5) }, () => {
    const text = pick(next, [
      "rosneft",
      "kalashnikov",
      "trading",
      "dragon",
      "dubai",
      "al",
      "llc",
      "2",
      "2000",
      "m",
    ]);
    return { text, weight: pick(next, [2, 6, 20, 22, 28, 40, 45, 60, 70, 85, 100]), kind: kindOf(text) };
  });
}

function links(next: Next, query: readonly Weighed[], list: readonly Weighed[]): Link[] {
  const found = new Map<string, Link>();
  for (let i = next(8); i > 0; i--) {
    const [q, l] = [next(query.length), next(list.length)];
    const relation = pick<TokenRelation>(next, ["equal", "edit", "sounds", "initial", "joined"]);
    const wide = relation === "joined" && q + 1 < query.length ? 3 : 1;
    const similarity = relation === "equal" ? 100 : pick(next, [74, 80, 90, 97]);
    const link = { query: wide << q, list: 1 << l, similarity, relation };
    found.set(`${link.query} ${link.list}`, link);
  }
  return [...found.values()];
}

function worlds(seed: number, count: number) {
  const next = seeded(seed);
  return Array.from({ length: count }, () => {
    const [query, list] = [side(next), side(next)];
    return { query, list, links: links(next, query, list), how: pick(next, [BODY, PERSON]), next };
  });
}

describe("over random names", () => {
  test("a score lies between 0 and the ceiling of a name", () => {
    const scores = worlds(21, 4000).map(
      ({ query, list, links, how }) => align(query, list, links, how).score,
    );
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(ceiling.nameOnly);
  });

  test("a threshold drops what is below it and changes nothing else", () => {
    for (const { query, list, links, how, next } of worlds(27, 3000)) {
      const whole = align(query, list, links, how);
      const least = next(100);
      expect(alignWithin(query, list, links, how, least)).toEqual(whole.score < least ? undefined : whole);
    }
  });

  test("the order of the links is no difference", () => {
    for (const { query, list, links, how, next } of worlds(22, 3000)) {
      const shuffled = links.map((link) => ({ link, at: next(1e6) })).sort((a, b) => a.at - b.at);
      const other = shuffled.map(({ link }) => link);
      expect(align(query, list, other, how).score).toBeCloseTo(align(query, list, links, how).score, 9);
    }
  });

  test("a further word in the query never raises a score where nothing disagrees", () => {
    const agreeing = worlds(23, 3000).filter(
      ({ query, list, links }) => query.length <= 29 && align(query, list, links).clashes.length === 0,
    );
    for (const { query, list, links, next } of agreeing) {
      const more = [...query, pick(next, side(next))];
      expect(align(more, list, links).score).toBeLessThanOrEqual(align(query, list, links).score + 1e-9);
    }
    expect(agreeing.length).toBeGreaterThan(100);
  });

  test("one link that is worse never raises a score", () => {
    for (const { query, list, links, how } of worlds(24, 6000).filter(({ links }) => links.length === 1)) {
      const worse = links.map((link) => ({ ...link, similarity: link.similarity - 8 }));
      const score = align(query, list, links, how).score;
      expect(align(query, list, worse, how).score).toBeLessThanOrEqual(score);
    }
  });

  test("no word is taken twice, and none is both met and contradicted", () => {
    for (const { query, list, links, how } of worlds(25, 3000)) {
      const { taken, clashes } = align(query, list, links, how);
      for (const which of ["query", "list"] as const) {
        const masks = [...taken, ...clashes].map((link) => link[which]);
        expect(masks.reduce((so, mask) => so + mask, 0)).toBe(masks.reduce((so, mask) => so | mask, 0));
      }
    }
  });
});

describe("a name of 30 words", () => {
  const long = words(...Array.from({ length: 30 }, (_, i): [string, number] => [`word${i}`, 60]));
  const each = long.map((_, i) => pair(i, i));

  test("met word for word scores as high as a name can", () => {
    expect(align(long, long, each).score).toBe(ceiling.nameOnly);
  });

  test("knows its last word from its first", () => {
    const joined: Link = {
      query: (2 ** 28 + 2 ** 29) | 0,
      list: 2 ** 29,
      similarity: 97,
      relation: "joined",
    };
    const list = long.slice(0, 29).concat(words(["word28word29", 60]));
    const tokens = evidenceOf(long, list, align(long, list, [...each.slice(0, 28), joined]));
    expect(tokens.filter(({ relation }) => relation === "joined")).toMatchObject([
      { query: "word28 word29", list: "word28word29" },
    ]);
    expect(tokens.filter(({ relation }) => relation === "missing")).toEqual([]);
  });
});

const rosneft: [string, number] = ["rosneft", 100];
const sukhoi: [string, number] = ["sukhoi", 95];
const almaz: [string, number] = ["almaz", 95];

test("equal names score the ceiling of a name", () => {
  expect(align(words(rosneft), words(rosneft), [pair(0, 0)])).toMatchObject({
    score: Math.min(ceiling.nameOnly, ceiling.whole + 100 * ceiling.wholeRise),
    common: false,
  });
});

test("names without a link score nothing", () => {
  expect(align(words(rosneft), words(sukhoi), []).score).toBe(0);
  expect(align([], [], []).score).toBe(0);
});

test.each([
  ["a body", BODY],
  ["a person", PERSON],
])("a contradiction costs %s more than either omission", (_, how) => {
  const both = align(words(rosneft, sukhoi), words(rosneft, almaz), [pair(0, 0)], how);
  const missing = align(words(rosneft, sukhoi), words(rosneft), [pair(0, 0)], how);
  const extra = align(words(rosneft), words(rosneft, almaz), [pair(0, 0)], how);
  expect(both.clashes).toMatchObject([{ query: 2, list: 2 }]);
  expect([...missing.clashes, ...extra.clashes]).toEqual([]);
  expect(both.score).toBeLessThan(Math.min(missing.score, extra.score));
});

test("a word left out of a person's name costs less than one left out of a body's", () => {
  const [query, list] = [words(rosneft, sukhoi), words(rosneft, sukhoi, ["kalashnikov", 45])];
  const links = [pair(0, 0), pair(1, 1)];
  expect(align(query, list, links, PERSON).score).toBeGreaterThan(align(query, list, links).score);
});

test("numbers that differ hold the score down, a number on one side does not", () => {
  const heavy = words(rosneft, sukhoi, ["kalashnikov", 100], ["uralvagonzavod", 100]);
  const same = heavy.map((_, i) => pair(i, i));
  const [two, three] = [words(["2", 1]), words(["3", 1])];
  expect(align([...heavy, ...two], [...heavy, ...three], same)).toMatchObject({
    score: ceiling.numbersDiffer,
    ceiling: "numbersDiffer",
  });
  expect(align([...heavy, ...two], heavy, same).score).toBeGreaterThan(ceiling.numbersDiffer);
});

test("legal forms that cannot both be right hold a name down", () => {
  const [query, list] = [words(rosneft, ["gmbh", 2]), words(rosneft, ["ag", 2])];
  expect(align(query, list, [pair(0, 0)])).toMatchObject({
    score: ceiling.legalFormDiffers,
    ceiling: "legalFormDiffers",
  });
  expect(align(query, words(rosneft, ["llc", 2]), [pair(0, 0)]).score).toBeGreaterThan(85);
});

test("two common words are flagged, and reach a hit only where nothing is left over", () => {
  const name = words(["general", 28], ["trading", 28]);
  const all = [pair(0, 0), pair(1, 1)];
  expect(align(name, name, all).common).toBe(true);
  expect(align(name, name, all).score).toBeLessThanOrEqual(ceiling.commonName);
  expect(align([...name, ...words(["llc", 2])], name, all)).toMatchObject({ common: true });
  expect(align([...name, ...words(["dubai", 22])], name, all).score).toBeLessThanOrEqual(
    ceiling.nothingDistinctive,
  );
});

test("three common words met whole are rare enough", () => {
  const name = words(["harbin", 22], ["institute", 28], ["technology", 28]);
  expect(align(name, name, [pair(0, 0), pair(1, 1), pair(2, 2)]).common).toBe(false);
});

test("initials do not complete a name of common words, nor make one distinctive", () => {
  const [query, list] = [words(["g", 20], ["trading", 28]), words(["general", 28], ["trading", 28])];
  const initial = align(query, list, [pair(0, 0, 75, "initial"), pair(1, 1)]);
  expect(initial.score).toBeLessThanOrEqual(ceiling.nothingDistinctive);
  const rare = align(words(["r", 20]), words(rosneft), [pair(0, 0, 75, "initial")]);
  expect(rare).toMatchObject({ common: true });
  expect(rare.score).toBeLessThanOrEqual(65);
});

test("one short word of the list is no match for a longer name", () => {
  const query = words(["sirius", 100], ["star", 40]);
  expect(align(query, words(["sirius", 100]), [pair(0, 0)]).score).toBeLessThanOrEqual(ceiling.shortSingle);
});

test("one word of a person's several is no match", () => {
  const query = words(["vladimir", 46], ["khodorkovsky", 100]);
  const list = words(["khodorkovsky", 100]);
  expect(align(query, list, [pair(1, 0)], PERSON).score).toBeLessThanOrEqual(ceiling.oneOfSeveral);
});

test("a person's full name beside a firm or ship called by a part of it is no match", () => {
  const query = words(["kuang", 74], ["su", 46], ["jang", 60]);
  const list = words(["kuang", 74], ["su", 46]);
  const links = [pair(0, 0), pair(1, 1)];
  expect(align(query, list, links).score).toBeLessThanOrEqual(ceiling.bearer);
  expect(align(words(["kuang", 74], ["su", 46]), list, links).score).toBeGreaterThan(ceiling.bearer);
  const firm = words(["kuang", 74], ["su", 46], ["zyxoptron", 100]);
  expect(
    align(firm, words(["kuang", 74], ["su", 46], ["zyxoptron", 100]), [...links, pair(2, 2)]).score,
  ).toBeGreaterThan(ceiling.bearer);
});

test("a person whose family name is not met is held down", () => {
  const [query, list] = [words(rosneft, sukhoi), words(rosneft, sukhoi, almaz)];
  const links = [pair(0, 0), pair(1, 1)];
  expect(align(query, list, links, manner({ person: true, family: 4 })).score).toBeLessThanOrEqual(
    ceiling.familyUnmet,
  );
  expect(align(query, list, links, manner({ person: true, family: 2 })).score).toBeGreaterThan(
    ceiling.familyUnmet,
  );
});

test("a nickname stands for a person's name only", () => {
  const [query, list] = [words(["bill", 46], rosneft), words(["william", 46], rosneft)];
  const links = [pair(0, 0, 78, "nickname"), pair(1, 1)];
  expect(align(query, list, links, PERSON).taken).toHaveLength(2);
  expect(align(query, list, links).taken).toHaveLength(1);
});

/** What a word scores beside itself with a letter more. */
function misspelt(text: string): number {
  return align(words([text, 90]), words([`${text}z`, 90]), [pair(0, 0, 86, "edit")]).score;
}

test("a single word that is only alike is held down by how short it is", () => {
  expect(misspelt("almaz")).toBeLessThan(misspelt("khodorkovsky"));
  expect(misspelt("almaz")).toBeLessThan(70);
});

test("a word stands for one word only, and for the likeliest", () => {
  const { taken } = align(words(rosneft), words(["rosnft", 100], rosneft), [
    pair(0, 0, 86, "edit"),
    pair(0, 1),
  ]);
  expect(taken).toMatchObject([{ query: 1, list: 2, relation: "equal" }]);
});
