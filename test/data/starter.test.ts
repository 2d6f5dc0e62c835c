import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { MEASURES } from "../../src/model/measure.ts";
import { IDENTIFIER_SCHEMES } from "../../src/model/party.ts";

interface StarterEntry extends ListEntry {
  readonly asOf: string;
  readonly evidence: { readonly file: string; readonly id: string };
}

const starter = JSON.parse(
  readFileSync(new URL("../../data/watchlists/starter.json", import.meta.url), "utf8"),
) as { readonly entries: readonly StarterEntry[] };
const { entries } = starter;

const KEYS = new Set(
  (
    "id list source kind names countries addresses birthDates birthPlaces identifiers programmes measures " +
    "citations owners positions licenceRequirement licencePolicy listedOn endsOn remarks url asOf evidence"
  ).split(" "),
);
const LISTS =
  "names countries addresses birthDates birthPlaces identifiers programmes citations owners positions";
const SCRIPTS = ["Latn", "Cyrl", "Arab", "Hani", "Hang", "Grek", "Thai"] as const;
const SCRIPT_TESTS: ReadonlyMap<string, RegExp> = new Map(
  SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "gu")]),
);
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

function mainScript(text: string): string {
  let best = "Zyyy";
  let most = 0;
  for (const [script, pattern] of SCRIPT_TESTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

function validImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
  return sum % 10 === digits[6];
}

/** Labels of entries for which `bad` holds: an empty list is what every rule below expects. */
const offenders = (bad: (entry: StarterEntry) => boolean): string[] =>
  entries.filter(bad).map((entry) => entry.id);

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
const idsOf = (entry: ListEntry, scheme: string): string[] =>
  entry.identifiers
    .filter((identifier) => identifier.scheme === scheme)
    .map((identifier) => identifier.value);

const badNames = (entry: StarterEntry): boolean =>
  entry.names.length < 1 ||
  entry.names.length > 6 ||
  entry.names.filter((name) => name.strength === "primary").length !== 1 ||
  entry.names[0]?.strength !== "primary" ||
  entry.names.some((name) => name.text !== name.text.trim().replace(/\s+/g, " "));
const codes = (entry: ListEntry): string[] =>
  [
    ...entry.countries,
    ...entry.addresses.map((a) => a.country),
    ...entry.identifiers.map((i) => i.country),
  ].flatMap((code) => code ?? []);
const dates = (entry: ListEntry): string[] => [entry.listedOn, entry.endsOn].flatMap((date) => date ?? []);

describe("the starter watchlist", () => {
  test("says what it is", () => {
    expect(starter).toMatchObject({
      schema: "cordon-starter-1",
      label: "starter data, not for compliance use",
      asOf: "2026-07-31",
    });
  });

  test("has unique ids in order", () => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(
      offenders((entry) => entry.list !== "starter" || !entry.id.startsWith(`starter:${entry.source}-`)),
    ).toEqual([]);
  });

  test("holds entries of every kind", () => {
    expect(entries.length).toBeGreaterThanOrEqual(165);
    expect(entries.length).toBeLessThanOrEqual(200);
    expect(count("person")).toBeGreaterThanOrEqual(35);
    expect(count("entity")).toBeGreaterThanOrEqual(80);
    expect(count("vessel")).toBeGreaterThanOrEqual(15);
    expect(count("aircraft")).toBeGreaterThanOrEqual(5);
    expect(count("address")).toBeGreaterThanOrEqual(3);
  });

  test("shows every measure a list can impose", () => {
    const seen = new Set(entries.flatMap((entry) => entry.measures));
    expect(MEASURES.filter((measure) => measure !== "own_denial" && !seen.has(measure))).toEqual([]);
    const known: readonly string[] = MEASURES;
    expect(
      offenders((entry) => !entry.measures.length || entry.measures.some((m) => !known.includes(m))),
    ).toEqual([]);
  });

  test("has the keys of a list entry and no others, and nothing empty or null", () => {
    expect(offenders((entry) => Object.keys(entry).some((key) => !KEYS.has(key)))).toEqual([]);
    const lists = LISTS.split(" ") as (keyof ListEntry)[];
    expect(offenders((entry) => lists.some((key) => !Array.isArray(entry[key])))).toEqual([]);
    expect(JSON.stringify(starter)).not.toMatch(/null|""/);
  });

  test("cites a source and a date for every entry", () => {
    expect(offenders((entry) => entry.citations.length === 0)).toEqual([]);
    expect(offenders((entry) => !ISO_DATE.test(entry.asOf))).toEqual([]);
    expect(offenders((entry) => !entry.evidence.file.includes("/") || !entry.evidence.id)).toEqual([]);
    expect(offenders((entry) => dates(entry).some((date) => !ISO_DATE.test(date)))).toEqual([]);
  });

  test("names each entry once as primary, in the right script", () => {
    expect(offenders(badNames)).toEqual([]);
    expect(offenders((entry) => entry.names.some((name) => name.script !== mainScript(name.text)))).toEqual(
      [],
    );
    const seen = new Set(entries.flatMap((entry) => entry.names.map((name) => name.script)));
    expect(SCRIPTS.filter((script) => !seen.has(script))).toEqual([]);
  });

  test("uses ISO 3166-1 country codes", () => {
    expect(offenders((entry) => codes(entry).some((code) => !isCountry(code)))).toEqual([]);
    expect(offenders((entry) => entry.countries.join() !== [...entry.countries].sort().join())).toEqual([]);
  });

  test("identifies vessels by a valid IMO number and aircraft by tail number", () => {
    const schemes: readonly string[] = IDENTIFIER_SCHEMES;
    expect(offenders((entry) => entry.identifiers.some((i) => !schemes.includes(i.scheme)))).toEqual([]);
    expect(offenders((entry) => entry.kind === "vessel" && !idsOf(entry, "imo").length)).toEqual([]);
    expect(offenders((entry) => idsOf(entry, "imo").some((imo) => !validImo(imo)))).toEqual([]);
    expect(offenders((entry) => entry.kind === "aircraft" && !idsOf(entry, "tail_number").length)).toEqual(
      [],
    );
  });
});
