import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import {
  NEAR_FROM,
  judgeAddress,
  judgeIdentifier,
  judgeName,
  movedBy,
} from "../../../src/match/parties/judge.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { KIND, NUMBERS } from "../../../src/match/parties/weights.ts";
import { hitOf, judge } from "./judge-world.ts";
import { listEntry, party } from "./world.ts";

const { odds, ceiling } = NUMBERS;

test("a firm's word that a listed person bears counts against nothing, one that he does not bear does", () => {
  const query = ["general", "meyer"].map((text) => ({ text, weight: 60, kind: KIND.name }));
  const link = { similarity: 100, relation: "equal", weight: 60 } as const;
  const both = [
    { ...link, query: 1, list: 1 },
    { ...link, query: 2, list: 2 },
  ];
  const scored = (taken: typeof both, kind?: "entity") => {
    const asked = partyQuery(party("General Meyer", kind && { kind }));
    const alignment = { score: 90, common: false, taken, clashes: [] };
    return judgeName(asked, listEntry({ kind: "person" }), hitOf(90, { query, alignment })).score;
  };
  expect(scored(both)).toBe(90);
  expect(scored(both.slice(1))).toBe(NEAR_FROM);
  expect(scored(both, "entity")).toBeLessThan(60);
});

test("a firm that has a listed person's name for its own is near, unless many bear it or the party is said to be a firm", () => {
  const entry = listEntry({ kind: "person" });
  const scored = (name: number, common: boolean, kind?: "entity") =>
    judgeName(
      partyQuery(party("Vasilenkov Trading", kind && { kind })),
      entry,
      hitOf(name, { query: [{ text: "vasilenkov", weight: 60, kind: KIND.name }] }, common),
    ).score;
  expect(scored(76, false)).toBe(NEAR_FROM);
  expect(scored(96, false)).toBeLessThan(75);
  expect(scored(68, false)).toBeLessThan(NEAR_FROM);
  expect(scored(76, true)).toBeLessThan(NEAR_FROM);
  expect(scored(76, false, "entity")).toBeLessThan(NEAR_FROM);
});

test("one word of a firm that is but like a person's name is not his", () => {
  const query = ["horiba", "ltd"].map((text) => ({ text, weight: 60, kind: KIND.name }));
  const scored = (relation: "equal" | "sounds") => {
    const taken = [{ query: 1, list: 1, similarity: 90, relation, weight: 60 }];
    const alignment = { score: 71, common: false, taken, clashes: [] };
    return judgeName(
      partyQuery(party("Horiba Ltd")),
      listEntry({ kind: "person" }),
      hitOf(71, { query, alignment }),
    ).score;
  };
  expect(scored("equal")).toBe(NEAR_FROM);
  expect(scored("sounds")).toBeLessThan(NEAR_FROM);
});

describe("odds", () => {
  test("of nothing move nothing, nor do odds of one", () => {
    for (const score of [0, 1, 50, 80, 99, 100]) {
      expect(movedBy(score, [])).toBeCloseTo(score, 9);
      expect(movedBy(score, [{ odds: 1 }])).toBeCloseTo(score, 9);
    }
  });

  test("above one raise, below one lower, and never to 0 or 100", () => {
    for (const score of [1, 50, 80, 99]) {
      const [up, down] = [movedBy(score, [{ odds: 6 }]), movedBy(score, [{ odds: 0.06 }])];
      expect(up).toBeGreaterThan(score);
      expect(up).toBeLessThan(100);
      expect(down).toBeLessThan(score);
      expect(down).toBeGreaterThan(0);
    }
  });

  test("keep the order of scores, and that in which they come is no difference", () => {
    const all = [{ odds: 3 }, { odds: 0.6 }, { odds: 0.2 }];
    const moved = Array.from({ length: 101 }, (_, score) => movedBy(score, all));
    expect(moved.every((score, i) => i === 0 || score > moved[i - 1]!)).toBe(true);
    expect(movedBy(70, all.toReversed())).toBeCloseTo(movedBy(70, all), 9);
  });

  test("of a fact and its opposite undo each other", () => {
    expect(movedBy(72, [{ odds: 4 }, { odds: 0.25 }])).toBeCloseTo(72, 9);
  });
});

test("a name with nothing beside it keeps its score", () => {
  expect(judge({}, {})).toMatchObject({ score: 80, grade: "near", qualifiers: [], weak: false, by: "name" });
});

const oddsOf = (kind: ListEntry["kind"], score: number) =>
  judge({ country: "RU" }, { countries: ["RU"], kind }, hitOf(score)).qualifiers[0]?.odds;

describe("the country", () => {
  const moscow = { addresses: [{ text: "Moscow", country: "RU" }] };

  test.each([
    ["agrees with the entry's", { country: "RU" }, { countries: ["RU"] }, "agrees"],
    ["agrees with one of several", { country: "RU" }, { countries: ["AE", "RU"] }, "agrees"],
    ["agrees with an address's", { country: "RU" }, moscow, "agrees"],
    ["of the party's address agrees", { address: { text: "", country: "RU" } }, moscow, "agrees"],
    ["differs", { country: "FR" }, { countries: ["AE", "RU"] }, "differs"],
  ])("%s", (_, more, entry, relation) => {
    const match = judge(more, entry);
    const moved = relation === "agrees" ? odds.countryAgrees : odds.countryDiffers;
    expect(match.qualifiers).toMatchObject([{ feature: "country", relation, odds: moved }]);
    expect(match.score).toBe(Math.floor(movedBy(80, [{ odds: moved }])));
    expect(match.nameScore).toBe(80);
  });

  test("of a body that its name alone takes for the same says more, of a person it does not", () => {
    expect(oddsOf("entity", 85)).toBe(odds.bodyCountryAgrees);
    expect(oddsOf("entity", 84)).toBe(odds.countryAgrees);
    expect(oddsOf("person", 95)).toBe(odds.countryAgrees);
  });

  test("says nothing where one side has none", () => {
    expect(judge({ country: "FR" }, {}).qualifiers).toEqual([]);
    expect(judge({}, { countries: ["RU"] }).qualifiers).toEqual([]);
  });
});

describe("the date of birth", () => {
  const circa = { birthDates: [{ text: "circa 1970", from: "1970", to: "1970", circa: true }] };

  test.each([
    ["1970-04-02", year("1970-04-02"), "agrees"],
    ["1970-04-02", year("1970-02-04"), "agrees"],
    ["1970", year("1971-12-31"), "agrees"],
    ["1970", year("1969-01"), "agrees"],
    ["1970", year("1972"), "differs"],
    ["1970", year("1968"), "differs"],
    ["1972", circa, "agrees"],
    ["1968", circa, "agrees"],
    ["1973", circa, "differs"],
    ["1959", year("1955", "1958"), "agrees"],
    ["1954", year("1955", "1958"), "agrees"],
    ["1960", year("1955", "1958"), "differs"],
    ["1970", { birthDates: [...year("1950").birthDates, ...year("1971").birthDates] }, "agrees"],
    ["1970", { birthDates: [{ text: "unknown" }, ...year("1950").birthDates] }, "differs"],
  ])("%s beside %j %s", (birthDate, entry, relation) => {
    const match = judge({ birthDate }, entry);
    expect(match.qualifiers).toMatchObject([{ feature: "birth", relation }]);
    expect(Math.sign(match.score - 80)).toBe(relation === "agrees" ? 1 : -1);
  });

  test("that agrees to the day says at least as much as one that agrees in its year", () => {
    const day = judge({ birthDate: "1970-04-02" }, year("1970-04-02"));
    const other = judge({ birthDate: "1970-04-02" }, year("1970-05-09"));
    const only = judge({ birthDate: "1970" }, year("1970-04-02"));
    expect(day.score).toBeGreaterThanOrEqual(other.score);
    expect(other.score).toBe(only.score);
    expect(day.qualifiers).toMatchObject([{ odds: odds.birthDayAgrees }]);
  });

  test("says nothing where one side has none, or none that could be read", () => {
    expect(judge({}, year("1970")).qualifiers).toEqual([]);
    expect(judge({ birthDate: "1970" }, { birthDates: [{ text: "unknown" }] }).qualifiers).toEqual([]);
  });
});

describe("the kind", () => {
  test.each([
    ["person", "entity", odds.kindDiffers],
    ["entity", "person", odds.kindDiffers],
    ["person", "vessel", odds.kindDiffers],
    ["vessel", "entity", odds.objectDiffers],
    ["aircraft", "vessel", odds.objectDiffers],
  ] as const)("%s beside %s costs", (mine, listed, moved) => {
    expect(judge({ kind: mine }, { kind: listed }).qualifiers).toMatchObject([
      { feature: "kind", odds: moved },
    ]);
  });

  test.each([
    ["person", "person"],
    ["unknown", "person"],
    ["entity", "unknown"],
    ["person", "address"],
  ] as const)("%s beside %s is no difference", (mine, listed) => {
    expect(judge({ kind: mine }, { kind: listed }).qualifiers).toEqual([]);
  });
});

test("a party in a shipment that nothing says to be a ship is hardly one, a name looked up may be", () => {
  const ship = { kind: "vessel" } as const;
  expect(judge({}, ship).qualifiers).toMatchObject([{ feature: "kind", odds: odds.perhapsObject }]);
  expect(judge({ role: "party" }, ship).qualifiers).toEqual([]);
});

describe("a number for life", () => {
  test("that differs costs", () => {
    const match = judge({ identifiers: [imo("9074729")] }, { identifiers: [imo("9319466")] });
    expect(match.qualifiers).toMatchObject([{ feature: "identifier", odds: odds.identifierDiffers }]);
  });

  test.each([
    ["is the same", { identifiers: [imo("IMO 9074729")] }, { identifiers: [imo("9074729")] }],
    ["is one of two", { identifiers: [imo("9074729")] }, { identifiers: [imo("9319466"), imo("9074729")] }],
    ["is not listed", { identifiers: [imo("9074729")] }, {}],
    [
      "is of another scheme",
      { identifiers: [imo("9074729")] },
      { identifiers: [{ scheme: "lei", value: "X" } as const] },
    ],
    [
      "is a passport",
      { identifiers: [{ scheme: "passport", value: "1" } as const] },
      { identifiers: [{ scheme: "passport", value: "2" } as const] },
    ],
  ])("that %s costs nothing", (_, mine, listed) => {
    expect(judge(mine, listed).qualifiers).toEqual([]);
  });
});

test("all that differs costs together, and all that agrees never makes a name 100", () => {
  const person = { kind: "person", country: "RU", birthDate: "1970-04-02" } as const;
  const same = { kind: "person", countries: ["RU"], ...year("1970-04-02") } as const;
  const other = { kind: "entity", countries: ["FR"], ...year("1950") } as const;
  const agreed = judge(person, same, hitOf(ceiling.nameOnly));
  expect(agreed.grade).toBe("same");
  expect(agreed.score).toBeGreaterThan(ceiling.nameOnly);
  expect(agreed.score).toBeLessThan(100);
  const { countryDiffers, birthDiffers, kindDiffers } = odds;
  const all = [countryDiffers, birthDiffers, kindDiffers].map((odds) => ({ odds }));
  expect(judge(person, other).score).toBe(Math.floor(movedBy(80, all)));
});

test("the grade is same from 85 on", () => {
  expect(judge({}, {}, hitOf(85)).grade).toBe("same");
  expect(judge({}, {}, hitOf(84.99)).grade).toBe("near");
});

test("a weak alias stays near and weak whatever agrees", () => {
  const match = judge({ country: "RU" }, { countries: ["RU"] }, hitOf(80, { weak: true }));
  expect(match).toMatchObject({ score: ceiling.weakAlias, grade: "near", weak: true });
});

test("a name of common words is weak, unless the date of birth agrees", () => {
  const common = hitOf(80, {}, true);
  const born = year("1970");
  expect(judge({}, {}, common).weak).toBe(true);
  expect(judge({ birthDate: "1950" }, born, common).weak).toBe(true);
  expect(judge({ birthDate: "1970" }, born, common).weak).toBe(false);
});

test("an identifier met is the same party, whatever its name", () => {
  expect(judgeIdentifier(listEntry(), "IMO 9074729")).toMatchObject({
    score: 100,
    grade: "same",
    by: "identifier",
    matched: "IMO 9074729",
    weak: false,
  });
});

test("an address is matched by its own score", () => {
  const entry = listEntry({ kind: "address", addresses: [{ text: "Room 1" }, { text: "Room 2" }] });
  const match = judgeAddress(entry, hitOf(90, { name: 1 }));
  expect(match).toMatchObject({ by: "address", matched: "Room 2", score: 90, grade: "same" });
});

function year(from: string, to = from) {
  return { birthDates: [{ text: from, from, to }] };
}

function imo(value: string) {
  return { scheme: "imo", value } as const;
}
