import { describe, expect, test } from "vitest";
import { fraction } from "../../src/evaluate/fraction.ts";
import { kindOf } from "../../src/evaluate/kind-of.ts";
import { readRecord } from "../../src/evaluate/neutral-record.ts";
import { scorePair } from "../../src/evaluate/score-pair.ts";

const record = (value: object) => readRecord({ type: "person", ...value }, "here");
const score = (query: object, entity: object) =>
  scorePair({ query: record(query), entity: record(entity) }).score;

const ids = (word: string, value: string) => ({ names: ["Alpha"], ids: { [word]: [value] } });

const IVAN = { names: ["Ivan Sergeyevich Voskresensky"] };

describe("the score of a pair", () => {
  test("a name across scripts reaches the shipped threshold, another does not", () => {
    expect(score(IVAN, { names: ["Иван Сергеевич Воскресенский"] })).toBeGreaterThanOrEqual(0.7);
    expect(score(IVAN, { names: ["Ahmed Hassan al-Rashid"] })).toBeLessThan(0.5);
  });

  test("the best of several names and aliases counts", () => {
    const alone = score(IVAN, IVAN);
    expect(score({ names: ["Someone Else"], aliases: IVAN.names }, IVAN)).toBe(alone);
    expect(score(IVAN, { names: ["Someone Else"], aliases: IVAN.names })).toBe(alone);
  });

  test("a weak alias on either side never reaches the grade same", () => {
    for (const [query, entity] of [
      [{ weakAliases: IVAN.names }, IVAN],
      [IVAN, { weakAliases: IVAN.names }],
    ] as const) {
      expect(score(query, entity)).toBeLessThan(0.85);
      expect(score(query, entity)).toBeGreaterThan(0);
    }
  });

  test("facts beside the name move it: country, birth, kind", () => {
    const alone = score(IVAN, IVAN);
    const beside = (query: object, entity: object) => score({ ...IVAN, ...query }, { ...IVAN, ...entity });
    expect(beside({ countries: ["RU"] }, { countryNames: ["Russia"] })).toBeGreaterThan(alone);
    expect(
      beside({ countries: ["ru"] }, { addresses: ["1 High Street, London, United Kingdom"] }),
    ).toBeLessThan(alone);
    expect(beside({ birthYears: [1961] }, { birthDates: ["1961-04-02"] })).toBeGreaterThan(alone);
    expect(beside({ birthYears: [1931] }, { birthDates: ["1961-04-02"] })).toBeLessThan(0.7);
    // One of several dates that agrees is enough.
    expect(beside({ birthYears: ["1931", "1961"] }, { birthDates: ["1961-04-02"] })).toBeGreaterThan(alone);
    expect(beside({}, { type: "vessel" })).toBeLessThan(alone);
    expect(beside({}, { type: "entity" })).toBe(alone);
  });

  test("one number in common is certain, under any word for its scheme; another IMO number is another ship", () => {
    expect(score(ids("innCode", "77 04"), ids("tax", "7704"))).toBe(1);
    expect(score(ids("imoNumber", "IMO 9187629"), ids("imo", "9187629"))).toBe(1);
    expect(score(ids("ownCode", "1"), ids("owncode", "1"))).toBe(1);
    expect(score({ ...ids("own", "1"), names: ["Beta"] }, ids("other", "1"))).toBeLessThan(1);
    const ship = { type: "vessel", names: ["Northern Kestrel"] };
    expect(
      score({ ...ship, ids: { imo: ["9187629"] } }, { ...ship, ids: { imo: ["9412878"] } }),
    ).toBeLessThan(score(ship, ship));
    expect(score({ type: "person", emails: ["a@b.example"] }, { emails: ["A@B.example"] })).toBe(1);
  });

  test("the parts of a listed name say which is the family name", () => {
    const parts = { first: "Ivan", middle: "Sergeyevich", last: "Voskresensky" };
    const listed = { names: ["VOSKRESENSKY Ivan Sergeyevich"] };
    expect(score(IVAN, { ...listed, nameParts: parts })).toBeGreaterThan(score(IVAN, listed));
    expect(score(IVAN, { nameParts: parts })).toBe(score(IVAN, { ...listed, nameParts: parts }));
  });

  test("a name that cannot be compared scores 0 and says so", () => {
    const pair = { query: record({ names: ["---"] }), entity: record(IVAN) };
    expect(scorePair(pair)).toMatchObject({ score: 0, comparable: false });
    expect(scorePair({ query: record({}), entity: record({}) })).toMatchObject({ comparable: false });
  });

  test("what could not be read is named", () => {
    const query = record({ ...IVAN, countries: ["Freedonia"], birthDates: ["last spring"] });
    expect(scorePair({ query, entity: record(IVAN) }).unread).toEqual(["Freedonia", "last spring"]);
  });
});

test("six decimals never round up to a threshold", () => {
  expect([fraction(69.999999), fraction(70), fraction(69.9999999999), fraction(100)]).toEqual([
    0.699999, 0.7, 0.7, 1,
  ]);
});

test("kinds by schema, type and variant", () => {
  const words = ["Person", "individual", "Company", "Organization", "LegalEntity", "Vessel", "Airplane", "x"];
  expect(words.map(kindOf)).toEqual([
    "person",
    "person",
    "entity",
    "entity",
    "unknown",
    "vessel",
    "aircraft",
    "unknown",
  ]);
});

describe("a record of another shape is refused with its place", () => {
  test.each([
    ["text", "l, line 3: no record"],
    [{}, "l, line 3: the record has no type"],
    [{ type: "person", names: [{}] }, "l, line 3: names holds what is no text"],
    [{ type: "person", ids: ["1"] }, "l, line 3: ids is no object"],
    [{ type: "person", ids: { tax: [1.5] } }, "l, line 3: ids.tax holds what is no text"],
    [{ type: "person", names: ["x".repeat(3000)] }, "l, line 3: a name of 3000 letters is no name"],
  ])("%o", (value, message) => {
    expect(() => readRecord(value, "l, line 3")).toThrow(message);
  });

  test("but numbers, single texts and absent values are taken", () => {
    const read = readRecord({ type: "person", names: "A B", birthYears: [1961], aliases: null }, "l");
    expect(read).toMatchObject({ names: ["A B"], birthYears: ["1961"], aliases: [] });
  });
});
