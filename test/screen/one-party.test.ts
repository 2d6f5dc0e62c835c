import { describe, expect, test } from "vitest";
import type { ListEntry, NameStrength } from "../../src/model/list-entry.ts";
import type { PartyMatch } from "../../src/model/match.ts";
import type { Identifier, PartialDate } from "../../src/model/party.ts";
import { listingsOf } from "../../src/model/screening.ts";
import type { Listing } from "../../src/model/screening.ts";
import { oneParty } from "../../src/screen/one-party.ts";
import { mulberry32, pick, shuffled } from "../score/world.ts";
import { entry } from "../store/world.ts";
import { LISTED, party, screener } from "./world.ts";

type More = Parameters<typeof entry>[2];

function listing(of: ListEntry, score = 90): Listing {
  const match: PartyMatch = {
    entry: of.id,
    score,
    nameScore: score,
    grade: "same",
    by: "name",
    matched: of.names[0]!.text,
    strength: "primary",
    tokens: [],
    qualifiers: [],
    weak: false,
  };
  return { match, entry: of };
}

/** The ids of each hit, joined. */
function groups(...entries: readonly ListEntry[]): string[] {
  return oneParty(entries.map((one) => listing(one)))
    .map((hit) => listingsOf(hit).map(({ entry: { id } }) => id))
    .map((ids) => ids.join(" + "));
}

const joined = (...entries: readonly ListEntry[]) => groups(...entries).length === 1;

const person = (id: string, name: string, more: More = {}) => entry(id, name, { kind: "person", ...more });
const vessel = (id: string, name: string, more: More = {}) => entry(id, name, { kind: "vessel", ...more });
const born = (text: string, to = text, circa = false): readonly PartialDate[] => [
  { text, from: text, to, ...(circa && { circa }) },
];
const number = (scheme: Identifier["scheme"], value: string, country?: string): readonly Identifier[] => [
  { scheme, value, ...(country && { country }) },
];
/** With another name of a strength. */
function alias(of: ListEntry, text: string, strength: NameStrength = "strong"): ListEntry {
  return { ...of, names: [...of.names, { text, strength, script: "Latn" }] };
}

describe("a number that one party alone has joins entries of any name", () => {
  test.each<[string, readonly Identifier[], readonly Identifier[], boolean]>([
    ["LEI", number("lei", "5299000J2N45DDNE4Y28"), number("lei", "5299000j2n45ddne4y28"), true],
    [
      "passport of one country",
      number("passport", "AB 812345", "AF"),
      number("passport", "AB812345", "AF"),
      true,
    ],
    [
      "passport, one without a country",
      number("passport", "AB812345", "AF"),
      number("passport", "AB812345"),
      true,
    ],
    [
      "passport of two countries",
      number("passport", "AB812345", "AF"),
      number("passport", "AB812345", "PK"),
      false,
    ],
    ["passport too short to tell", number("passport", "8123", "AF"), number("passport", "8123", "AF"), false],
    [
      "tax number filed as registration",
      number("tax", "7718852163", "RU"),
      number("registration", "7718852163"),
      true,
    ],
    [
      "number of no known scheme",
      number("other", "7718852163", "RU"),
      number("other", "7718852163", "RU"),
      false,
    ],
    ["website", number("website", "www.roe.ru"), number("website", "www.roe.ru"), false],
    ["telephone", number("phone", "+7 495 534 6183"), number("phone", "+7 495 534 6183"), false],
  ])("%s: %#", (_, one, other, together) => {
    const a = entry("eu-fsf:1", "Yunqi Optronics", { identifiers: one });
    const b = entry("uk-sl:RUS0001", "Alborz Drillbit", { identifiers: other });
    expect(joined(a, b)).toBe(together);
  });

  test("an IMO number joins ships that were renamed", () => {
    const a = vessel("eu-fsf:1", "Taedong Kumyong", { identifiers: number("imo", "9187629") });
    const b = vessel("uk-sl:DPR0001", "Petrel 8", {
      identifiers: number("imo", "IMO 9187629"),
      countries: ["PA"],
    });
    expect(groups(a, b)).toEqual(["eu-fsf:1 + uk-sl:DPR0001"]);
  });

  test("OFAC's own number joins what the Consolidated Screening List copies, and two of them keep apart", () => {
    const ids = ["us-csl:SDN-18782", "us-csl:SSI-18782", "us-ofac-sdn:18782", "us-ofac-sdn:18783"];
    const [sdn, ssi, own, another] = ids.map((id) => entry(id, "Rosoboronexport"));
    expect(joined(sdn!, ssi!, own!)).toBe(true);
    expect(joined(sdn!, another!)).toBe(false);
  });

  test("a reference to the UN's entry joins the entry that cites it, and two of them keep apart", () => {
    const un = person("un-sc:IRi.038", "Hosein Salimi", { citations: ["IRi.038"] });
    const uk = person("uk-sl:INU0282", "Hussain Saleemi", { citations: ["IRI.038"] });
    expect(joined(un, uk)).toBe(true);
    const other = person("eu-fsf:1", "Hosein Salimi", {
      citations: ["2017/1124", "IRi.039"],
      programmes: ["IRN"],
    });
    expect(joined({ ...un, programmes: ["Iran"] }, other)).toBe(false);
  });
});

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

describe("a group", () => {
  const name = "Ibrahim Qasim al-Zubaydi";
  const countries = ["IQ"];

  test("holds no two that contradict each other, though both agree with a third", () => {
    const between = person("uk-sl:1", name, { countries });
    const [a, b] = [
      person("eu-fsf:1", name, { countries, birthDates: born("1961") }),
      person("un-sc:1", name, { countries, birthDates: born("1975") }),
    ];
    expect(groups(between, a, b).toSorted()).toEqual(["eu-fsf:1 + uk-sl:1", "un-sc:1"]);
  });

  test("takes the better-known of two rivals of one list", () => {
    const [near, exact] = [
      person("us-csl:SDN-1", name, { countries, birthDates: born("1961") }),
      person("us-csl:SDN-2", name, { countries, birthDates: born("1961-04-30") }),
    ];
    const eu = person("eu-fsf:1", name, { countries, birthDates: born("1961-04-30") });
    expect(groups(near, exact, eu).toSorted()).toEqual(["eu-fsf:1 + us-csl:SDN-2", "us-csl:SDN-1"]);
  });

  test("prefers the entry whose first name it is to one that has it as an alias", () => {
    const firm = "Alborz Sirjan Metallurgy";
    const [aliased, first] = [alias(entry("uk-sl:1", "Amin Metallurgy"), firm), entry("uk-sl:2", firm)];
    expect(groups(aliased, first, entry("eu-fsf:1", firm)).toSorted()).toEqual([
      "eu-fsf:1 + uk-sl:2",
      "uk-sl:1",
    ]);
  });

  test("is led by its strongest listing, and stands where that would", () => {
    const a = entry("uk-sl:1", "Alborz Sirjan Drillbit", { measures: ["sectoral"] });
    const b = entry("eu-fsf:1", "Alborz Sirjan Drillbit");
    const c = entry("un-sc:1", "Alborz Drillbit");
    const hits = oneParty([listing(a, 80), listing(b, 80), listing(c, 85)]);
    expect(hits.map((hit) => listingsOf(hit).map((one) => one.entry.id))).toEqual([
      ["un-sc:1"],
      ["eu-fsf:1", "uk-sl:1"],
    ]);
  });

  test("is none of nothing, and of one entry that entry", () => {
    expect(oneParty([])).toEqual([]);
    const only = listing(entry("eu-fsf:1", "Alborz Sirjan Drillbit"));
    expect(oneParty([only])).toEqual([{ ...only, others: [] }]);
  });

  test("of a name that very many entries share loses none of them", () => {
    const many = Array.from({ length: 5000 }, (_, at) => {
      return listing(entry(`own-${at % 50}:${at}`, "Alborz Sirjan Drillbit"));
    });
    const hits = oneParty(many);
    expect(hits.reduce((sum, hit) => sum + 1 + hit.others.length, 0)).toBe(5000);
  });
});

describe("the order of listings", () => {
  const LISTS = ["eu-fsf", "uk-sl", "un-sc", "us-csl", "own-a", "own-b"];
  const NAMES = [
    "Ibrahim Qasim al-Zubaydi",
    "Qasim Ibrahim",
    "Abu Harithah Falluji",
    "Alborz Sirjan Drillbit",
    "Titul",
  ];
  const YEARS = ["1961", "1961-04-30", "1961-05-01", "1962", undefined];
  const COUNTRIES = [["IQ"], ["IQ", "SY"], ["SY"], []];
  const KINDS = ["person", "person", "entity", "unknown", "vessel"] as const;
  const NUMBERS = [
    number("passport", "AB812345"),
    number("imo", "9187629"),
    number("imo", "9187630"),
    [],
    [],
    [],
  ];

  function drawn(random: () => number, at: number): Listing {
    const year = pick(YEARS, random);
    const made = entry(`${pick(LISTS, random)}:${at}`, pick(NAMES, random), {
      kind: pick(KINDS, random),
      countries: pick(COUNTRIES, random),
      identifiers: pick(NUMBERS, random),
      programmes: pick([["UKR"], ["SDGT"], []], random),
      ...(year !== undefined && { birthDates: born(year) }),
    });
    return listing(alias(made, pick(NAMES, random)), pick([70, 85, 90], random));
  }

  test("changes nothing, every listing stays, and no group holds a contradiction", () => {
    const random = mulberry32(17);
    let others = 0;
    for (let round = 0; round < 150; round++) {
      const listings = Array.from({ length: 2 + Math.floor(random() * 14) }, (_, at) => drawn(random, at));
      const hits = oneParty(listings);
      const text = JSON.stringify(hits);
      for (let turn = 0; turn < 4; turn++) {
        expect(JSON.stringify(oneParty(shuffled(listings, random)))).toBe(text);
      }
      expect(
        hits
          .flatMap(listingsOf)
          .map((one) => one.entry.id)
          .toSorted(),
      ).toEqual(listings.map((one) => one.entry.id).toSorted());
      for (const hit of hits) {
        others += hit.others.length;
        const all = listingsOf(hit).map((one) => one.entry);
        const kinds = new Set(all.map(({ kind }) => kind).filter((kind) => kind !== "unknown"));
        expect(kinds.size).toBeLessThan(2);
        const imos = all.flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => scheme === "imo"));
        expect(new Set(imos.map(({ value }) => value)).size).toBeLessThan(2);
        const years = all.flatMap(({ birthDates }) => birthDates.map(({ from }) => from?.slice(0, 4)));
        expect(new Set(years).size).toBeLessThan(2);
      }
    }
    expect(others, "there was something to join").toBeGreaterThan(100);
  });
});

describe("a screening", () => {
  const name = "Sirjan Bearing Works";
  const twins = [
    entry("eu-fsf:1", name, { countries: ["IR"], citations: ["2010/413"] }),
    entry("uk-sl:IRN0001", name, { countries: ["IR"], citations: ["The Iran Regulations"] }),
    entry("un-sc:IRe.001", `${name} Co`, { measures: ["blocking", "sectoral"] }),
  ];

  test("of a party on three lists has one hit and a finding for each measure of each, which name it once", () => {
    const { result, findings, score } = screener({ entries: [...LISTED, ...twins] }).check(party(name));
    expect(result.hits.map((hit) => listingsOf(hit).length)).toEqual([3]);
    expect(result.furtherHits).toBe(0);
    expect(findings.map(({ evidence }) => evidence["entry"]).toSorted()).toEqual([
      "eu-fsf:1",
      "uk-sl:IRN0001",
      "un-sc:IRe.001",
      "un-sc:IRe.001",
    ]);
    for (const { evidence } of findings) {
      expect(evidence["listed"]).toBe(result.hits[0]!.entry.names[0]!.text);
      expect(evidence["lists"]).toBe(3);
      for (const text of ["eu-fsf:1: 2010/413", "uk-sl:IRN0001: The Iran Regulations", "un-sc:IRe.001"])
        expect(evidence["citations"]).toContain(text);
    }
    const alone = screener({ entries: [...LISTED, twins[0]!] }).check(party(name));
    expect(score.total).toBe(alone.score.total);
    expect(alone.findings[0]!.evidence).not.toHaveProperty("citations");
  });

  test("counts parties where there are too many to show", () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      return entry(`own-${at % 2 === 0 ? "a" : "b"}:${String(at).padStart(2, "0")}`, name, {
        identifiers: number("registration", `77188521${String(Math.floor(at / 2)).padStart(2, "0")}`),
        measures: ["own_denial"],
      });
    });
    const { result, findings } = screener({ entries: many }).check(party(name));
    expect([result.hits.length, result.furtherHits]).toEqual([25, 5]);
    expect(findings).toHaveLength(50);
  });
});
