import { describe, expect, test } from "vitest";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { isAt, placedForms } from "../../../src/match/parties/place-beside.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { listEntry, party } from "./world.ts";

function placed(name: string): string[] {
  return placedForms(name, tokensOf(name)).map(
    ({ tokens, place }) => `${tokens.join(" ")} | ${place.countries[0]}`,
  );
}

test.each([
  ["a town behind", "Mehr Bank Tehran", "mehr bank | IR"],
  ["a town before", "Tehran Mehr Bank", "mehr bank | IR"],
  ["a town behind a comma", "Almaz Aircraft Works, Moscow", "almaz aircraft factory | RU"],
  ["a town behind one word", "Novelko Moscow", "novelko | RU"],
  ["a town that is in no table of words", "Belaruskali Soligorsk", "belaruskali | BY"],
  ["a town behind an acronym", "KBP Tula", "kbp | RU"],
  ["a country", "Almaz Trading Russia", "almaz trading | RU"],
  ["a country by its initials, with little words", "Almaz Trade Bank of the DPRK", "almaz trading bank | KP"],
  ["a country of two words", "Almaz Mining North Korea", "almaz mining | KP"],
  [
    "a town and its country, where an acronym is left",
    "Korea Mining Development Trading Corporation, Pyongyang, DPRK",
    "komid | KP",
  ],
  ["a town and its country, in brackets", "Almaz Mining (Pyongyang, DPRK)", "almaz mining | KP"],
  ["a country in brackets within", "Almaz Mining (China) Co., Ltd.", "almaz mining ltd | CN"],
])("a name is met without %s", (_, name, form) => {
  expect(placed(name)).toContain(form);
});

test.each([
  ["none stands there", "Rosneft Oil Company"],
  ["it stands in the middle", "Almaz Moscow Trading"],
  ["too little would be left", "Bank of Iran"],
  ["all that is left are places", "Tehran Isfahan Iran"],
  ["a country cannot be told", "Almaz Mining Korea"],
  ["what is left is too short", "JS Moscow"],
  ["three letters stand beside a country", "KBP Russia"],
])("a name is met whole where %s", (_, name) => {
  expect(placed(name)).toEqual([]);
});

test("an entry is where a country or an address of it is", () => {
  const place = { words: "Moscow", countries: ["RU", "US"] };
  expect(isAt(place, listEntry({ countries: ["RU"] }))).toBe(true);
  expect(isAt(place, listEntry({ countries: [], addresses: [{ text: "Moscow", country: "RU" }] }))).toBe(
    true,
  );
  expect(isAt(place, listEntry({ countries: ["BY"] }))).toBe(false);
  expect(isAt(place, listEntry({ countries: [], addresses: [] }))).toBe(false);
});

test("an acronym of three letters is only met in its own town, or where none is told", () => {
  const [{ place }] = placedForms("KBP Tula", ["kbp", "tula"]) as [ReturnType<typeof placedForms>[0]];
  expect(isAt(place, russianIn({ city: "Tula" }))).toBe(true);
  expect(isAt(place, russianIn({}))).toBe(true);
  expect(isAt(place, russianIn({ city: "Omsk" }))).toBe(false);
});

function russianIn(address: { readonly city?: string }) {
  return listEntry({ countries: ["RU"], addresses: [{ text: "", country: "RU", ...address }] });
}

function listed(city?: string) {
  return listEntry({
    kind: "entity",
    names: [{ text: "Josafat S.A.", strength: "primary", script: "Latn" }],
    addresses: city === undefined ? [] : [{ text: city, city }],
  });
}

function score(name: string, city?: string): number {
  return compareEntry(partyQuery(party(name)), listed(city))?.alignment.score ?? 0;
}

test("a name that is anybody's is met without its town by an entry in that town alone", () => {
  const [form] = placedForms("Almaz Moscow", ["almaz", "moscow"]);
  expect(form).toMatchObject({ tokens: ["almaz"], place: { own: ["moscow"] } });
  const at = (city: string) =>
    isAt(form!.place, listEntry({ countries: ["RU"], addresses: [{ text: city, city }] }));
  expect([at("Moscow"), at("Tula")]).toEqual([true, false]);
});

describe("a town that no table knows, behind a comma", () => {
  test.each([
    ["Josafat S.A., Tuluaq", "Tuluaq"],
    ["Josafat S.A., Tuluaq, Vallem", "Tuluaq, Vallem"],
    ["Josafat S.A., Tuluaq", "76100 Tuluaq"],
  ])("%s is met by the entry of that name in %s", (name, city) => {
    expect(score(name, city)).toBeGreaterThan(score(name, "Bogotar"));
    expect(score(name, city)).toBe(score("Josafat S.A.", city));
  });

  test.each([
    ["Josafat S.A., Tuluaq", "Bogotar"],
    ["Josafat S.A., Tuluaq", undefined],
  ])("%s is not met for it by an entry in %s", (name, city) => {
    expect(score(name, city)).toBeLessThan(score("Josafat S.A.", city));
  });

  test.each(["Wilson, James", "Josafat, Ltd.", "Josafat S.A., 76100", "Josafat"])("%s has none", (name) => {
    expect(placedForms(name, tokensOf(name))).toEqual([]);
  });
});
