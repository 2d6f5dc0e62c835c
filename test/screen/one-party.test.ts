import { describe, expect, test } from "vitest";
import { listingsOf } from "../../src/model/screening.ts";
import type { Listing } from "../../src/model/screening.ts";
import { oneParty } from "../../src/screen/one-party.ts";
import { mulberry32, pick, shuffled } from "../score/world.ts";
import { entry } from "../store/world.ts";
import { alias, born, groups, listing, number, person } from "./one-party-world.ts";
import { LISTED, party, screener } from "./world.ts";

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
