import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as align from "../../src/match/parties/align.ts";
import { compareEntry } from "../../src/match/parties/compare-entry.ts";
import * as indexData from "../../src/match/parties/index-data.ts";
import type { IndexData } from "../../src/match/parties/index-data.ts";
import * as joinTable from "../../src/match/parties/join-table.ts";
import * as likeness from "../../src/match/parties/likeness.ts";
import * as links from "../../src/match/parties/links.ts";
import * as lookup from "../../src/match/parties/lookup.ts";
import * as nameFacts from "../../src/match/parties/name-facts.ts";
import { partyQuery } from "../../src/match/parties/query.ts";
import * as searching from "../../src/match/parties/search.ts";
import * as weights from "../../src/match/parties/weights.ts";
import { searchParty } from "../../src/screen/search-party.ts";
import type { SearchSettings } from "../../src/screen/search-party.ts";
import { openForReading } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { isLegalForm } from "../../src/text/legal-forms.ts";
import { tokensOf } from "../../src/text/tokens.ts";
import { damagedNames } from "../bench/parties.js";
import { persons, regions } from "../quality/draw.js";
import { exhaustive } from "../quality/exhaustive.js";
import { inHangul } from "../quality/korean.js";
import { cordon } from "./cordon.ts";
import { officialFiles } from "./folder.ts";
import { FIVE_LISTS } from "./five-lists.ts";
import { numberedAlike } from "./numbered-alike.ts";

const SEED = 20261122;
const root = officialFiles();
const own = cordon();
let settings: SearchSettings;
let index: IndexData;
let listed: Set<string>;
let listedKoreans: Set<string>;

afterAll(() => own.remove());
beforeAll(async () => {
  const { exit, err } = await own.run("lists", "load", ...FIVE_LISTS.map((file) => join(root, file)));
  if (exit !== 0 || err !== "") throw new Error(`exit ${exit}: ${err}`);
  const lists = readLists(openForReading(join(own.home, "lists.db")));
  index = indexData.unpackIndex(lists.index("names")!)!;
  const addresses = searching.openSearch(indexData.unpackIndex(lists.index("addresses")!)!);
  settings = { lists, names: searching.openSearch(index), addresses, threshold: 70 };
  const names = [...lists.all()].flatMap(({ entry }) => entry.names.map(({ text }) => text));
  listed = new Set(names.map(words));
  listedKoreans = new Set(names.flatMap(inHangul));
});

/** What makes two names exact equals: the same words, legal forms aside, in any order. */
function words(text: string): string {
  return tokensOf(text)
    .filter((token) => !isLegalForm(token))
    .sort()
    .join(" ");
}

/** A party of which nothing is known but the name. */
const alone = (name: string) => ({ role: "party", name, kind: "unknown", identifiers: [] }) as const;

/** Names that alert though they equal no listed name, of how many that equal none. */
function falseAlerts(names: readonly string[]): { alerts: string[]; of: number } {
  const others = names.filter((name) => !listed.has(words(name)));
  const alerts = others.filter((name) => searchParty(settings, alone(name)).hits.length > 0);
  return { alerts, of: others.length };
}

/** A hundred of many, evenly spread. */
function spread(names: readonly string[]): string[] {
  return Array.from({ length: 100 }, (_, i) => names[Math.floor((i * names.length) / 100)]!);
}

describe("ordinary names against five official lists, near counted as an alert", () => {
  test("of 5,000 persons of twelve cultures at most 0.2 % alert, but for names that are listed in another spelling of Hangul", () => {
    const names = persons(SEED);
    const others = names.filter((name) => !inHangul(name).some((hangul) => listedKoreans.has(hangul)));
    expect(names.length - others.length).toBeLessThan(20);
    const { alerts, of } = falseAlerts(others);
    expect(alerts.length / of, alerts.join("; ")).toBeLessThanOrEqual(0.002);
  });

  test("of those names, those that are listed in another spelling of Hangul alert", () => {
    const names = persons(SEED).filter((name) => inHangul(name).some((hangul) => listedKoreans.has(hangul)));
    expect(names.length).toBeGreaterThan(10);
    expect(falseAlerts(names).alerts).toEqual(names.filter((name) => !listed.has(words(name))));
  });

  test("of Arabic, Russian, Chinese and Iranian persons and companies at most 3 % alert", () => {
    const { alerts, of } = falseAlerts(regions(SEED).flatMap(({ names }) => names));
    expect(alerts.length / of, alerts.slice(0, 100).join("; ")).toBeLessThanOrEqual(0.03);
  });
});

/** Names of every so many listed parties, but of places and weak aliases, as somebody would write them in their country. */
function* asWritten(every: number, write: (name: string) => string) {
  let place = 0;
  for (const { entry } of settings.lists.all()) {
    if (entry.kind === "address" || place++ % every !== 0) continue;
    const [country] = entry.countries;
    for (const { text, strength } of entry.names) {
      if (strength === "weak") continue;
      const party = alone(write(text));
      yield { entry, party: country === undefined ? party : { ...party, country } };
    }
  }
}

describe("a listed name is met by itself, or said to be unscreenable", () => {
  test.each([
    ["as the list prints it", 3, (name: string) => name],
    ["behind Messrs", 20, (name: string) => `M/s. ${name}`],
    ["in capitals, with two blanks", 20, (name: string) => name.toUpperCase().replaceAll(" ", "  ")],
  ])("%s", { timeout: 300_000 }, (_, every, write) => {
    let asked = 0;
    const missed: string[] = [];
    for (const { entry, party } of asWritten(every, write)) {
      asked++;
      const { hits, furtherHits, status } = searchParty(settings, party);
      if (status === "screened" && hits.length + furtherHits === 0) missed.push(`${entry.id} ${party.name}`);
    }
    expect(asked).toBeGreaterThan(4000);
    expect(missed.length, missed.slice(0, 50).join("; ")).toBe(0);
  });
});

test("a name of a party meets the party on another list that gives it the same number, but for one in twelve, mostly by-names", () => {
  const [asked, missed] = [new Set<string>(), new Set<string>()];
  for (const [one, other] of numberedAlike(settings.lists).values()) {
    for (const { text, strength } of one.names) {
      if (strength === "weak" || !/^[\u0020-\u024f]+$/.test(text)) continue;
      const query = partyQuery({ ...alone(text), kind: one.kind });
      asked.add(`${text} / ${other.id}`);
      if ((compareEntry(query, other)?.alignment.score ?? 0) < 70) missed.add(`${text} / ${other.id}`);
    }
  }
  expect(asked.size).toBeGreaterThan(3000);
  expect(missed.size / asked.size, [...missed].slice(0, 100).join("; ")).toBeLessThanOrEqual(1 / 12);
});

/** The letters of a name up to where a field ends; undefined where it does not end within a word, or takes more than a quarter of it. */
function cutAt(name: string, field: number): string | undefined {
  const within = /^[a-z]{3}$/i.test(name.slice(field - 2, field + 1));
  return within && field < name.length && field > name.length * 0.75 ? name.slice(0, field) : undefined;
}

describe("a listed name that a field cut within a word is met", () => {
  test.each([
    ["person", [30, 35, 40], 0.95],
    ["person", [20, 25, 32, 50], 0.85],
    ["entity", [30, 35, 40], 0.9],
    ["entity", [25, 32, 45, 50], 0.75],
  ] as const)("%s, fields of %j letters: %d", { timeout: 300_000 }, (kind, fields, least) => {
    const asked: string[] = [];
    const missed: string[] = [];
    for (const { entry, party } of asWritten(2, (name) => name)) {
      if (entry.kind !== kind) continue;
      for (const name of fields.flatMap((field) => cutAt(party.name, field) ?? [])) {
        asked.push(name);
        const { hits, furtherHits, status } = searchParty(settings, alone(name));
        if (status === "screened" && hits.length + furtherHits === 0) missed.push(`${entry.id} ${name}`);
      }
    }
    expect(asked.length).toBeGreaterThan(500);
    expect(1 - missed.length / asked.length, missed.slice(0, 50).join("; ")).toBeGreaterThanOrEqual(least);
  });
});

describe("a listed name is met in one cell with more, but for one in fifty", () => {
  test.each([
    ["a telephone number", (name: string) => `${name} TEL +86 755 2612345`],
    ["a tax number", (name: string) => `${name}, VAT RU7701234567`],
    ["an address", (name: string) => `${name}, 12 Lenin Street, Moscow, Russia`],
    ["an address below", (name: string) => `${name}\nRoom 5, 12 Baiyun Road\nGuangzhou 510000`],
    ["the number of a customer", (name: string) => `100234 - ${name}`],
    ["on whose behalf", (name: string) => `Northern Forwarding GmbH o/b ${name}`],
    ["the label of its field", (name: string) => `Consignee: ${name}`],
    ["escapes of a web page", (name: string) => `&quot;${name.replaceAll("&", "&amp;")}&quot;`],
    ["another party", (name: string) => `${name}; Greenfield Bakery Supplies`],
    ["a note", (name: string) => `*** DO NOT USE *** ${name}`],
    ["the number of an order", (name: string) => `PO 7781 ${name}`],
    ["a unit of its own", (name: string) => `Purchasing Department, ${name}`],
    ["who it acts for", (name: string) => `Sole agent for ${name}`],
  ])("%s", { timeout: 300_000 }, (_, write) => {
    let asked = 0;
    const missed: string[] = [];
    for (const { entry, party } of asWritten(40, write)) {
      asked++;
      const { hits, furtherHits, status } = searchParty(settings, party);
      if (status === "screened" && hits.length + furtherHits === 0) missed.push(`${entry.id} ${party.name}`);
    }
    expect(asked).toBeGreaterThan(2000);
    expect(missed.length / asked, missed.slice(0, 50).join("; ")).toBeLessThanOrEqual(0.02);
  });
});

describe("a listed university, institute or academy is met in the name of a unit of it, but for one in fifty", () => {
  test.each([
    ["a department before it", (name: string) => `Department of Physics, ${name}`],
    ["a laboratory before it", (name: string) => `State Key Laboratory of Explosion Science, ${name}`],
    ["a faculty without a comma", (name: string) => `Faculty of Science ${name}`],
    ["a school behind it", (name: string) => `${name} School of Aeronautics`],
    ["a professor", (name: string) => `Prof. Wang Wei, ${name}`],
  ])("%s", { timeout: 300_000 }, (_, write) => {
    let asked = 0;
    const missed: string[] = [];
    for (const { entry, party } of asWritten(1, write)) {
      if (entry.kind !== "entity" || !/^[^,;(]{12,}$/.test(party.name.replace(/^[^,]+, /, ""))) continue;
      if (!/universit|institut|academy/i.test(party.name)) continue;
      asked++;
      if (searchParty(settings, party).hits.length === 0) missed.push(`${entry.id} ${party.name}`);
    }
    expect(asked).toBeGreaterThan(300);
    expect(missed.length / asked, missed.slice(0, 50).join("; ")).toBeLessThanOrEqual(0.02);
  });
});

test("listed firms of Turkey are met in the abbreviations of their country, but for one in twenty", () => {
  const shorts: readonly (readonly [RegExp, string])[] = [
    [/\bSANAYI\b/, "SAN."],
    [/\bDIS TICARET\b/, "DIS TIC."],
    [/\bTICARET\b/, "TIC."],
    [/\bITHALAT IHRACAT\b/, "ITH. IHR."],
    [/\bINSAAT\b/, "INS."],
    [/\bLIMITED SIRKETI\b/, "LTD. STI."],
    [/\bANONIM SIRKETI\b/, "A.S."],
  ];
  const write = (name: string) => shorts.reduce((so, [long, short]) => so.replace(long, short), name);
  const missed: string[] = [];
  let asked = 0;
  for (const { entry, party } of asWritten(1, write)) {
    if (!entry.countries.includes("TR") || !/ (?:TIC|SAN|LTD\. STI|A\.S)\./.test(party.name)) continue;
    asked++;
    if (searchParty(settings, party).hits.length === 0) missed.push(party.name);
  }
  expect(asked).toBeGreaterThan(80);
  expect(missed.length / asked, missed.join("; ")).toBeLessThanOrEqual(0.05);
});

describe("a listed person is met with more beside the name, but for one in ten", () => {
  test.each([
    ["a calling", (name: string) => `Eng. ${name}`],
    ["a title that is a name as well", (name: string) => `Seyed ${name}`],
    ["a day of birth", (name: string) => `${name} DOB 12/03/1961`],
    ["a post", (name: string) => `${name} (General Manager)`],
    ["a firm of that name", (name: string) => `${name} Trading`],
  ])("%s", { timeout: 300_000 }, (_, write) => {
    let asked = 0;
    const missed: string[] = [];
    for (const { entry, party } of asWritten(20, write)) {
      // `LAST, First` takes nothing before it, and of the name of two words many a firm is named.
      const words = party.name.split(" ").length;
      if (entry.kind !== "person" || party.name.includes(",") || words < 4) continue;
      asked++;
      const { hits, furtherHits, status } = searchParty(settings, party);
      if (status === "screened" && hits.length + furtherHits === 0) missed.push(`${entry.id} ${party.name}`);
    }
    expect(asked).toBeGreaterThan(500);
    expect(missed.length / asked, missed.slice(0, 50).join("; ")).toBeLessThanOrEqual(0.1);
  });
});

test("the search finds all that an exhaustive scan with the same scorer finds, for 300 queries", () => {
  const engine = {
    ...align,
    ...indexData,
    ...joinTable,
    ...likeness,
    ...links,
    ...lookup,
    ...nameFacts,
    ...searching,
    ...weights,
  };
  const scan = exhaustive(engine, index);
  const queries = [
    ...damagedNames(settings.lists, 100, 17).map(({ name }) => name),
    ...spread(persons(SEED + 1)),
    ...spread(regions(SEED + 1).flatMap(({ names }) => names)),
  ];
  let found = 0;
  for (const name of queries) {
    const { forms, kind } = partyQuery(alone(name));
    for (const tokens of forms) {
      const ask = { tokens, kind, threshold: 70 };
      const hits = settings.names.search(ask).map((hit) => [hit.entry, hit.alignment.score.toFixed(6)]);
      const all = [...scan(ask)].map(([entry, score]) => [entry, score.toFixed(6)]);
      found += all.length;
      expect({ name, hits: new Map(hits as [number, string][]) }).toEqual({
        name,
        hits: new Map(all as [number, string][]),
      });
    }
  }
  expect(found).toBeGreaterThan(100);
}, 1_800_000);
