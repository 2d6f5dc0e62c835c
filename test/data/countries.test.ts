import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isCountry } from "../../src/text/country.ts";
import { OCCUPIED_REGIONS } from "../../src/text/region.ts";

interface Place {
  code: string;
  country: string;
  region?: string;
  scope?: string;
  citation: string;
  url?: string;
  effective: string;
  until?: string;
  status: string;
  groups?: string[];
}

interface Overlay {
  overlay: string;
  version: string;
  asOf: string;
  title: string;
  note: string;
  places: Place[];
}

interface Groups {
  asOf: string;
  citation: string;
  treatAs: Record<string, string>;
  treatAsCitation: Record<string, string>;
  unReason: { citation: string; countries: string[] };
  groups: Record<string, string[]>;
}

interface Partners {
  asOf: string;
  citation: string;
  euMembers: string[];
  annexVIII: string[];
  supplement3: string[];
  group: string[];
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../data/countries/${name}.json`, import.meta.url), "utf8")) as T;

const { groups, ...table } = read<Groups>("groups");
const partners = read<Partners>("partner-group");

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const sortedAndUnique = (codes: readonly string[]) => [...new Set(codes)].sort();

const CODES = ["DEST.EMBARGO", "DEST.SEVERE", "DEST.ARMS_EMBARGO", "DEST.CONCERN"];
/** Whole countries under an embargo, by overlay. */
const WHOLE: Readonly<Record<string, readonly string[]>> = { us: ["CU", "IR", "KP", "SY"], jp: ["KP"] };
const key = ({ country, region, code }: Place) => `${country} ${region ?? ""} ${CODES.indexOf(code)}`;

describe.each(["un", "us", "eu", "uk", "jp"])("overlay %s", (name) => {
  const overlay = read<Overlay>(name);
  const { places } = overlay;
  const wrong = (bad: (place: Place) => boolean) => places.filter(bad).map(key);

  test("says what it is and as of when", () => {
    expect(overlay).toMatchObject({ overlay: name, version: "1.0" });
    expect(isDay(overlay.asOf)).toBe(true);
    expect([overlay.title, overlay.note]).not.toContain("");
    expect(Object.keys(overlay)).toEqual(["overlay", "version", "asOf", "title", "note", "places"]);
  });

  test("names codes of the profile and countries of ISO 3166-1", () => {
    expect(wrong(({ code }) => !CODES.includes(code))).toEqual([]);
    expect(wrong(({ country }) => !isCountry(country))).toEqual([]);
    expect(
      wrong(({ region }) => region !== undefined && !OCCUPIED_REGIONS.some((known) => known === region)),
    ).toEqual([]);
    expect(wrong(({ country, region }) => region !== undefined && country !== "UA")).toEqual([]);
  });

  test("gives each place a citation, a start day and a status", () => {
    expect(wrong(({ citation }) => citation.trim() === "")).toEqual([]);
    expect(wrong(({ url }) => url !== undefined && !url.startsWith("https://"))).toEqual([]);
    expect(wrong(({ effective }) => !isDay(effective) || effective > overlay.asOf)).toEqual([]);
    expect(
      wrong(({ effective, until }) => until !== undefined && (!isDay(until) || until <= effective)),
    ).toEqual([]);
    expect(wrong(({ status }) => status !== "in_force" && status !== "to_confirm")).toEqual([]);
  });

  test("is sorted by country, region and rung, each once", () => {
    const keys = places.map(key);
    expect(keys).toEqual(sortedAndUnique(keys));
  });

  test("has no embargo but of the US and Japan on whole countries", () => {
    const embargoed = places.filter(({ code, region }) => code === "DEST.EMBARGO" && region === undefined);
    expect(embargoed.map(({ country }) => country)).toEqual(WHOLE[name] ?? []);
  });
});

test.each([
  ["us", ["crimea", "donetsk", "luhansk"]],
  ["eu", ["crimea", "donetsk", "kherson", "luhansk", "zaporizhzhia"]],
  ["uk", ["crimea", "donetsk", "kherson", "luhansk", "zaporizhzhia"]],
  ["jp", ["donetsk", "luhansk"]],
  ["un", []],
])("regions of Ukraine under %s rules", (name, regions) => {
  const found = read<Overlay>(name).places.map(({ region }) => region);
  expect(found.filter((region) => region !== undefined)).toEqual(regions);
});

describe("US country groups", () => {
  test.each([
    ["A:1", 40],
    ["A:2", 34],
    ["A:3", 42],
    ["A:4", 45],
    ["A:5", 38],
    ["A:6", 8],
    ["B", 173],
    ["D:1", 24],
    ["D:2", 10],
    ["D:3", 36],
    ["D:4", 21],
    ["D:5", 22],
    ["E:1", 3],
    ["E:2", 1],
  ])("%s has %i members, sorted, all of them countries", (group, count) => {
    const members = groups[group] ?? [];
    expect(members).toHaveLength(count);
    expect(members).toEqual(sortedAndUnique(members));
    expect(members.filter((code) => !isCountry(code))).toEqual([]);
  });

  test("are these and no other", () => {
    expect(Object.keys(groups).join(" ")).toBe("A:1 A:2 A:3 A:4 A:5 A:6 B D:1 D:2 D:3 D:4 D:5 E:1 E:2");
    expect(isDay(table.asOf) && table.citation !== "").toBe(true);
  });

  test.each([
    ["CN", "D:1 D:3 D:4 D:5"],
    ["MO", "D:1 D:3 D:4"],
    ["RU", "D:1 D:2 D:3 D:4 D:5"],
    ["CU", "D:2 D:3 D:5 E:2"],
    ["IR", "D:2 D:3 D:4 D:5 E:1"],
    ["SY", "D:3 D:4 D:5 E:1"],
    ["AE", "A:5 B"],
    ["TW", "A:6 B D:3"],
    ["CD", "B D:5"],
    ["CG", "B"],
    ["CI", "B"],
    ["FM", "B"],
    ["ST", "B"],
    ["HK", ""],
    ["LI", ""],
  ])("%s is in %j", (code, expected) => {
    const found = Object.keys(groups).filter((group) => groups[group]?.includes(code));
    expect(found.join(" ")).toBe(expected);
  });

  test("places read as another are in no group themselves, and each says why", () => {
    const pairs = Object.entries(table.treatAs);
    expect(table.treatAs["HK"]).toBe("CN");
    expect(pairs.filter(([from, to]) => !isCountry(from) || !isCountry(to) || to in table.treatAs)).toEqual(
      [],
    );
    expect(pairs.filter(([from]) => Object.values(groups).some((members) => members.includes(from)))).toEqual(
      [],
    );
    expect(Object.keys(table.treatAsCitation)).toEqual(Object.keys(table.treatAs));
    expect(table.unReason.countries).toEqual(sortedAndUnique(table.unReason.countries).filter(isCountry));
  });

  test("agree with the places of the US overlay", () => {
    const { places } = read<Overlay>("us");
    const having = (wanted: string) =>
      places.filter(({ code }) => code === wanted).map(({ country }) => country);
    expect(having("DEST.CONCERN")).toEqual(groups["D:1"]);
    // Ethiopia is on the State Department's list alone.
    expect(having("DEST.ARMS_EMBARGO").filter((code) => code !== "ET")).toEqual(groups["D:5"]);
    const [iran, korea, syria] = groups["E:1"] ?? [];
    expect(having("DEST.EMBARGO")).toEqual(["CU", iran, korea, syria, "UA", "UA", "UA"]);
    const carried = places.filter(({ groups: own }) => own !== undefined);
    const stale = carried.filter(({ country, groups: own }) => {
      const now = Object.keys(groups).filter(
        (group) => /^[DE]/.test(group) && groups[group]?.includes(country),
      );
      return own?.join(" ") !== now.join(" ");
    });
    expect(stale.map(key)).toEqual([]);
  });
});

describe("partner group", () => {
  test("has the 27 members of the EU and is the union of its parts", () => {
    expect(partners.euMembers).toHaveLength(27);
    const union = [...partners.euMembers, ...partners.annexVIII, ...partners.supplement3, "US"];
    expect(partners.group).toEqual(sortedAndUnique(union));
    expect(isDay(partners.asOf) && partners.citation !== "").toBe(true);
  });

  test("is sorted, of countries, and none under a measure", () => {
    for (const list of [partners.euMembers, partners.annexVIII, partners.supplement3]) {
      expect(list).toEqual(sortedAndUnique(list).filter(isCountry));
    }
    const measured = new Set(["un", "us", "eu", "uk", "jp"].flatMap((name) => read<Overlay>(name).places));
    expect([...measured].filter(({ country }) => partners.group.includes(country))).toEqual([]);
  });
});

describe("diversion hubs", () => {
  const file = read<{
    asOf: string;
    note: string;
    hubs: { country: string; citation: string; effective: string; status: string }[];
  }>("hubs");

  test("are countries, sorted, each once, with a citation and a day", () => {
    const countries = file.hubs.map(({ country }) => country);
    expect(countries).toEqual(sortedAndUnique(countries));
    expect(countries.filter((code) => !isCountry(code))).toEqual([]);
    expect(file.hubs.filter(({ citation }) => !/\d{4}/.test(citation))).toEqual([]);
    expect(file.hubs.filter(({ effective }) => !isDay(effective) || effective > file.asOf)).toEqual([]);
    expect(file.hubs.filter(({ status }) => status !== "in_force" && status !== "to_confirm")).toEqual([]);
  });

  test("are no place under a comprehensive or severe regime: that has its own finding", () => {
    const closed = ["us", "eu", "uk", "jp", "un"]
      .flatMap((name) => read<Overlay>(name).places)
      .filter(({ code, region }) => region === undefined && /EMBARGO|SEVERE/.test(code))
      .filter(({ code }) => code !== "DEST.ARMS_EMBARGO")
      .map(({ country }) => country);
    const shut = new Set(closed);
    expect(file.hubs.filter(({ country }) => shut.has(country))).toEqual([]);
  });
});
