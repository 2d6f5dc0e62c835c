import { describe, expect, test } from "vitest";
import type { Party } from "../../../src/model/shipment.ts";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import { judgeAddress, judgeIdentifier, judgeName } from "../../../src/match/parties/judge.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { listEntry, party } from "./world.ts";

const { qualifier, ceiling } = NUMBERS;
const hit = {
  entry: 0,
  name: 0,
  weak: false,
  alignment: { score: 80, plain: 80, tokens: [], common: false },
};

function judge(more: Partial<Party>, entry: Partial<ListEntry>, alignment = hit.alignment, weak = false) {
  const query = partyQuery(party("Rosneft", more));
  return judgeName(query, listEntry(entry), { ...hit, weak, alignment });
}

test("a name with nothing beside it keeps its score", () => {
  expect(judge({}, {})).toMatchObject({ score: 80, grade: "near", qualifiers: [], weak: false, by: "name" });
});

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
    const factor = relation === "agrees" ? qualifier.countryAgrees : qualifier.countryDiffers;
    expect(match.qualifiers).toMatchObject([{ feature: "country", relation, factor }]);
    expect(match.score).toBe(Math.floor((80 * factor) / 100));
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
    const factor = relation === "agrees" ? qualifier.birthAgrees : qualifier.birthDiffers;
    expect(judge({ birthDate }, entry).qualifiers).toMatchObject([{ feature: "birth", relation, factor }]);
  });

  test("says nothing where one side has none, or none that could be read", () => {
    expect(judge({}, year("1970")).qualifiers).toEqual([]);
    expect(judge({ birthDate: "1970" }, { birthDates: [{ text: "unknown" }] }).qualifiers).toEqual([]);
  });
});

describe("the kind", () => {
  test.each([
    ["person", "entity", qualifier.kindDiffers],
    ["entity", "person", qualifier.kindDiffers],
    ["person", "vessel", qualifier.kindDiffers],
    ["vessel", "entity", qualifier.objectDiffers],
    ["aircraft", "vessel", qualifier.objectDiffers],
  ] as const)("%s beside %s costs", (mine, listed, factor) => {
    expect(judge({ kind: mine }, { kind: listed }).qualifiers).toMatchObject([{ feature: "kind", factor }]);
  });

  test.each([
    ["person", "person"],
    ["unknown", "vessel"],
    ["entity", "unknown"],
    ["person", "address"],
  ] as const)("%s beside %s is no difference", (mine, listed) => {
    expect(judge({ kind: mine }, { kind: listed }).qualifiers).toEqual([]);
  });
});

describe("a number for life", () => {
  test("that differs costs", () => {
    const match = judge({ identifiers: [imo("9074729")] }, { identifiers: [imo("9319466")] });
    expect(match.qualifiers).toMatchObject([{ feature: "identifier", factor: qualifier.identifierDiffers }]);
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

test("all that differs costs together, all that agrees never makes more than 100", () => {
  const person = { kind: "person", country: "RU", birthDate: "1970" } as const;
  const same = {
    kind: "person",
    countries: ["RU"],
    birthDates: [{ text: "1970", from: "1970", to: "1970" }],
  } as const;
  const other = {
    kind: "entity",
    countries: ["FR"],
    birthDates: [{ text: "1950", from: "1950", to: "1950" }],
  } as const;
  expect(judge(person, same, { ...hit.alignment, score: 96, plain: 96 })).toMatchObject({
    score: 100,
    grade: "same",
  });
  expect(judge(person, other).score).toBe(Math.floor(80 * 0.93 * 0.72 * 0.75));
});

test("the grade is same from 85 on", () => {
  expect(judge({}, {}, { ...hit.alignment, score: 85, plain: 85 }).grade).toBe("same");
  expect(judge({}, {}, { ...hit.alignment, score: 84, plain: 84 }).grade).toBe("near");
});

test("a weak alias stays near and weak whatever agrees", () => {
  const match = judge(
    { country: "RU" },
    { countries: ["RU"] },
    { ...hit.alignment, score: 80, plain: 80 },
    true,
  );
  expect(match).toMatchObject({ score: ceiling.weakAlias, grade: "near", weak: true });
});

test("a name of common words is weak, unless the date of birth agrees", () => {
  const common = { ...hit.alignment, common: true };
  const born = { birthDates: [{ text: "1970", from: "1970", to: "1970" }] };
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
  const match = judgeAddress(entry, {
    ...hit,
    name: 1,
    alignment: { ...hit.alignment, score: 90, plain: 90 },
  });
  expect(match).toMatchObject({ by: "address", matched: "Room 2", score: 90, grade: "same" });
});

function year(from: string, to = from) {
  return { birthDates: [{ text: from, from, to }] };
}

function imo(value: string) {
  return { scheme: "imo", value } as const;
}

test("a listed person's name within a longer name gains nothing by standing whole", () => {
  const alignment = { ...hit.alignment, score: 76, plain: 41 };
  expect(judge({}, { kind: "person" }, alignment).score).toBe(41);
  expect(judge({}, { kind: "entity" }, alignment).score).toBe(76);
});
