import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { entry } from "../store/world.ts";
import { alias, born, groups, joined, number, person, vessel } from "./one-party-world.ts";
import type { More } from "./one-party-world.ts";

describe("a full name joins bodies where nothing contradicts", () => {
  const [name, countries] = ["Alborz Sirjan Drillbit", ["IR"]];
  test.each<[string, boolean, ListEntry, ListEntry]>([
    ["one country", true, entry("eu-fsf:1", name, { countries }), entry("uk-sl:1", name, { countries })],
    ["no country on one side", true, entry("eu-fsf:1", name, { countries }), entry("uk-sl:1", name)],
    ["no country on either", true, entry("eu-fsf:1", name), entry("uk-sl:1", name)],
    [
      "two countries",
      false,
      entry("eu-fsf:1", name, { countries }),
      entry("uk-sl:1", name, { countries: ["AE"] }),
    ],
    [
      "the country of an address",
      true,
      entry("eu-fsf:1", name, { countries }),
      entry("uk-sl:1", name, { countries: ["AE"], addresses: [{ text: "Tehran", country: "IR" }] }),
    ],
    ["another order", true, entry("eu-fsf:1", name), entry("uk-sl:1", "Drillbit, Sirjan Alborz")],
    ["another legal form", true, entry("eu-fsf:1", `${name} LLC`), entry("uk-sl:1", `OOO ${name}`)],
    ["a strong alias", true, alias(entry("eu-fsf:1", "Unit Nine"), name), entry("uk-sl:1", name)],
    ["a weak alias", false, alias(entry("eu-fsf:1", "Unit Nine"), name, "weak"), entry("uk-sl:1", name)],
    ["a word more", false, entry("eu-fsf:1", name), entry("uk-sl:1", `${name} Kerman`)],
    [
      "one distinctive word",
      true,
      entry("eu-fsf:1", "Rosoboronexport"),
      entry("uk-sl:1", "ROSOBORONEXPORT JSC"),
    ],
    ["one short word", false, entry("eu-fsf:1", "Titul LLC"), entry("uk-sl:1", "Titul")],
    ["one word of trade", false, entry("eu-fsf:1", "Trading Co"), entry("uk-sl:1", "Trading Company")],
    [
      "a short form in brackets",
      true,
      entry("eu-fsf:1", "Alborz Sirjan Drillbit (ASD)"),
      entry("uk-sl:1", "Alborz Sirjan Drillbit"),
    ],
    [
      "a place in brackets",
      false,
      entry("eu-fsf:1", "Huawei Technologies (Thailand)"),
      entry("uk-sl:1", "Huawei Technologies"),
    ],
    [
      "trade words alone in one country",
      true,
      entry("eu-fsf:1", "Electronics Import Export Company", { countries: ["CN"] }),
      entry("uk-sl:1", "Electronics Import Export Company", { countries: ["CN"] }),
    ],
    [
      "trade words alone and no country",
      false,
      entry("eu-fsf:1", "Electronics Import Export Company", { countries: ["CN"] }),
      entry("uk-sl:1", "Electronics Import Export Company"),
    ],
    ["a kind not known", true, entry("eu-fsf:1", name), entry("uk-sl:1", name, { kind: "unknown" })],
    ["a body and a person", false, entry("eu-fsf:1", name), person("uk-sl:1", name, { countries })],
    [
      "a body and a ship",
      false,
      entry("eu-fsf:1", name, { countries }),
      vessel("uk-sl:1", name, { countries }),
    ],
    ["two records of one list", false, entry("eu-fsf:1", name), entry("eu-fsf:2", name)],
  ])("%s", (_, together, a, b) => {
    expect(joined(a, b)).toBe(together);
  });

  test("two records of one list are joined by a number alone", () => {
    const identifiers = number("registration", "1117746521452");
    const [a, b] = ["eu-fsf:1", "eu-fsf:2"].map((id) => entry(id, name, { identifiers }));
    expect(joined(a!, b!)).toBe(true);
  });

  test("parts of the Consolidated Screening List are lists of their own", () => {
    expect(
      joined(entry("us-csl:EL-a1", name, { source: "EL" }), entry("us-csl:MEU-b2", name, { source: "MEU" })),
    ).toBe(true);
    expect(
      joined(entry("us-csl:EL-a1", name, { source: "EL" }), entry("us-csl:EL-b2", name, { source: "EL" })),
    ).toBe(false);
  });

  test("an entry that lists a place alone is joined with nothing", () => {
    const a = entry("us-csl:ADR1", name, { kind: "address" });
    const b = entry("us-csl:ADR2", name, { kind: "address", source: "MEU" });
    expect(groups(a, b, entry("uk-sl:1", name, { kind: "unknown" }))).toHaveLength(3);
  });
});

describe("a full name joins persons who were born alike or stand under one subject", () => {
  const name = "Ibrahim Qasim al-Zubaydi";
  test.each<[string, boolean, More, More]>([
    ["one birth year", true, { birthDates: born("1961-04-30") }, { birthDates: born("1961") }],
    ["two birth years", false, { birthDates: born("1961") }, { birthDates: born("1962") }],
    ["a span that holds it", true, { birthDates: born("1958", "1962") }, { birthDates: born("1961-04-30") }],
    [
      "a year more or less where it is circa",
      true,
      { birthDates: born("1961", "1961", true) },
      { birthDates: born("1962") },
    ],
    [
      "one of several birth dates",
      true,
      { birthDates: [...born("1959"), ...born("1961")] },
      { birthDates: born("1961") },
    ],
    [
      "no birth date and one country",
      true,
      { birthDates: born("1961"), countries: ["IQ"] },
      { countries: ["IQ"] },
    ],
    ["no birth date and no country", false, { birthDates: born("1961") }, {}],
    ["no birth date and two countries", false, { countries: ["IQ"] }, { countries: ["SY"] }],
    [
      "one subject",
      true,
      { programmes: ["UKRAINE-EO13661"], birthDates: born("1960") },
      { programmes: ["UKR"] },
    ],
    [
      "one subject in many words",
      true,
      { programmes: ["DPRK4"] },
      { programmes: ["The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019"] },
    ],
    [
      "two subjects",
      false,
      { programmes: ["SYR"] },
      { programmes: ["The Russia (Sanctions) (EU Exit) Regulations 2019"] },
    ],
    [
      "man and woman",
      false,
      { programmes: ["UKR"], gender: "male" },
      { programmes: ["UKR"], gender: "female" },
    ],
    [
      "one passport and two birth years",
      false,
      { birthDates: born("1961"), identifiers: number("passport", "AB812345", "IQ") },
      { birthDates: born("1965"), identifiers: number("passport", "AB812345", "IQ") },
    ],
    [
      "two countries and one birth year",
      true,
      { countries: ["IQ"], birthDates: born("1961") },
      { countries: ["SY"], birthDates: born("1961") },
    ],
  ])("%s", (_, together, one, other) => {
    expect(joined(person("eu-fsf:1", name, one), person("uk-sl:1", name, other))).toBe(together);
  });
});

test("a person's name of three words is one in another romanisation", () => {
  const [more, other] = [{ programmes: ["UKR"] }, { programmes: ["RUSSIA-EO14024"] }];
  const of = (name: string) => person("eu-fsf:1", name, more);
  expect(
    joined(of("Nikita Gennadievich RUMYANTSEV"), person("uk-sl:1", "RUMYANTSEV, Nikita Gennadyevich", other)),
  ).toBe(true);
  expect(
    joined(of("Yevgeny Alexeyevich FYODOROV"), person("uk-sl:1", "Evgeny Alekseevich FYODOROV", other)),
  ).toBe(true);
  expect(
    joined(of("Nikita Gennadievich RUMYANTSEV"), person("uk-sl:1", "Nikita Andreevich RUMYANTSEV", other)),
  ).toBe(false);
});

describe("ships", () => {
  const name = "Shturman Albanov";
  test.each<[string, boolean, More, More]>([
    ["name and flag", true, { countries: ["RU"] }, { countries: ["RU"] }],
    ["name and no flag", false, { countries: ["RU"] }, {}],
    ["name and two flags", false, { countries: ["RU"] }, { countries: ["PA"] }],
    [
      "name, flag and two IMO numbers",
      false,
      { countries: ["RU"], identifiers: number("imo", "9752084") },
      { countries: ["RU"], identifiers: number("imo", "9752096") },
    ],
    [
      "name, flag and one IMO number",
      true,
      { countries: ["RU"], identifiers: number("imo", "9752084") },
      { countries: ["RU"] },
    ],
  ])("%s", (_, together, one, other) => {
    expect(joined(vessel("eu-fsf:1", name, one), vessel("uk-sl:1", name, other))).toBe(together);
  });
});
