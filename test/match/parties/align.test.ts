import { describe, expect, test } from "vitest";
import type { TokenRelation } from "../../../src/model/match.ts";
import { align } from "../../../src/match/parties/align.ts";
import type { Link, Weighed } from "../../../src/match/parties/align.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { pick, seeded } from "../../text/world.ts";

type Next = (limit: number) => number;

const { ceiling } = NUMBERS;

function words(...weighed: [string, number][]): Weighed[] {
  return weighed.map(([text, weight]) => ({ text, weight }));
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
    return { text, weight: pick(next, [2, 6, 20, 22, 28, 40, 45, 60, 70, 85, 100]) };
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
    return { query, list, links: links(next, query, list), next };
  });
}

/** What is lost for each unit of what is matched. */
function loss(score: number): number {
  return 100 / score - 1;
}

/** The words in the evidence of one side, sorted. */
function said(texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => text?.split(" ") ?? []).sort();
}

describe("over random names", () => {
  test("a score is a whole number from 0 to the ceiling of a name", () => {
    const scores = worlds(21, 4000).map(({ query, list, links }) => align(query, list, links).score);
    expect(scores.every(Number.isInteger)).toBe(true);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(ceiling.nameOnly);
  });

  test("the order of the links is no difference", () => {
    for (const { query, list, links, next } of worlds(22, 3000)) {
      const shuffled = links.map((link) => ({ link, at: next(1e6) })).sort((a, b) => a.at - b.at);
      const other = align(
        query,
        list,
        shuffled.map(({ link }) => link),
      );
      expect(other.score).toBe(align(query, list, links).score);
    }
  });

  test("a further word in the query never raises a score", () => {
    for (const { query, list, links, next } of worlds(23, 3000)) {
      if (query.length > 29) continue;
      const more = [...query, pick(next, side(next))];
      expect(align(more, list, links).score).toBeLessThanOrEqual(align(query, list, links).score);
    }
  });

  test("a further word on the list never raises a score, but where the list's name was one short word", () => {
    for (const { query, list, links, next } of worlds(24, 3000)) {
      const real = list.filter(({ weight }) => weight > NUMBERS.weight.particle);
      if (list.length > 29 || (real.length === 1 && real[0]!.text.length <= 6) || real.length === 0) continue;
      const more = [...list, pick(next, side(next))];
      expect(align(query, more, links).score).toBeLessThanOrEqual(align(query, list, links).score);
    }
  });

  test("the parts of the evidence add up to 100, give or take rounding", () => {
    for (const { query, list, links } of worlds(25, 3000)) {
      const { tokens } = align(query, list, links);
      const sum = tokens.reduce((so, { weight }) => so + weight, 0);
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(tokens.length / 2 + 1);
    }
  });

  test("every word of both names is in the evidence once", () => {
    for (const { query, list, links } of worlds(26, 2000)) {
      const { tokens } = align(query, list, links);
      expect(said(tokens.map(({ query }) => query))).toEqual(query.map(({ text }) => text).sort());
      expect(said(tokens.map(({ list }) => list))).toEqual(list.map(({ text }) => text).sort());
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
    const { tokens } = align(long, long.slice(0, 29).concat(words(["word28word29", 60])), [
      ...each.slice(0, 28),
      joined,
    ]);
    expect(tokens.filter(({ relation }) => relation === "joined")).toMatchObject([
      { query: "word28 word29", list: "word28word29" },
    ]);
    expect(tokens.filter(({ relation }) => relation === "missing")).toEqual([]);
  });
});

const rosneft: [string, number] = ["rosneft", 100];
const sukhoi: [string, number] = ["sukhoi", 95];

test("equal names score the ceiling of a name", () => {
  expect(align(words(rosneft), words(rosneft), [pair(0, 0)])).toMatchObject({
    score: ceiling.nameOnly,
    common: false,
  });
});

test("names without a link score nothing", () => {
  expect(align(words(rosneft), words(sukhoi), []).score).toBe(0);
  expect(align([], [], []).score).toBe(0);
});

test("a contradiction costs more than the two omissions it is made of", () => {
  const both = align(words(rosneft, sukhoi), words(rosneft, ["almaz", 95]), [pair(0, 0)]).score;
  const missing = align(words(rosneft, sukhoi), words(rosneft), [pair(0, 0)]).score;
  const extra = align(words(rosneft), words(rosneft, ["almaz", 95]), [pair(0, 0)]).score;
  expect(loss(both)).toBeGreaterThan(loss(missing) + loss(extra));
});

test("numbers that differ hold the score down, a number on one side does not", () => {
  const heavy = words(rosneft, sukhoi, ["kalashnikov", 100], ["uralvagonzavod", 100]);
  const same = heavy.map((_, i) => pair(i, i));
  const [two, three] = [words(["2", 1]), words(["3", 1])];
  expect(align([...heavy, ...two], [...heavy, ...three], same).score).toBe(ceiling.numbersDiffer);
  expect(align([...heavy, ...two], heavy, same).score).toBeGreaterThan(ceiling.numbersDiffer);
});

test("common words alone are flagged, and reach a hit only where nothing is left over", () => {
  const name = words(["general", 28], ["trading", 28]);
  const all = [pair(0, 0), pair(1, 1)];
  expect(align(name, name, all)).toMatchObject({ score: ceiling.commonName, common: true });
  expect(align([...name, ...words(["llc", 2])], name, all)).toMatchObject({ common: true });
  expect(align([...name, ...words(["dubai", 22])], name, all).score).toBeLessThanOrEqual(
    ceiling.nothingDistinctive,
  );
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

test("a word stands for one word only, and for the likeliest", () => {
  const { tokens } = align(words(rosneft), words(["rosnft", 100], rosneft), [
    pair(0, 0, 86, "edit"),
    pair(0, 1),
  ]);
  expect(tokens).toMatchObject([
    { query: "rosneft", list: "rosneft", relation: "equal" },
    { list: "rosnft", relation: "extra" },
  ]);
});
