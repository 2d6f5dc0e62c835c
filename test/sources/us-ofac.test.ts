import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { decodeHead } from "../../src/sources/files/decode.ts";
import { recogniseFiles } from "../../src/sources/read-list.ts";
import type { ListFile } from "../../src/sources/source.ts";
import { usOfacConsCsv } from "../../src/sources/watchlists/us-ofac-cons/csv.ts";
import { usOfacConsEnhanced } from "../../src/sources/watchlists/us-ofac-cons/enhanced.ts";
import { usOfacConsXml } from "../../src/sources/watchlists/us-ofac-cons/xml.ts";
import { usOfacSdnCsv } from "../../src/sources/watchlists/us-ofac-sdn/csv.ts";
import { usOfacSdnEnhanced } from "../../src/sources/watchlists/us-ofac-sdn/enhanced.ts";
import { usOfacSdnXml } from "../../src/sources/watchlists/us-ofac-sdn/xml.ts";

const FORMATS = [
  usOfacSdnCsv,
  usOfacConsCsv,
  usOfacSdnXml,
  usOfacConsXml,
  usOfacSdnEnhanced,
  usOfacConsEnhanced,
];
const fixture = (path: string) =>
  readFileSync(join(import.meta.dirname, "../../fixtures/sources", path), "latin1");
const text = (path: string) =>
  readFileSync(join(import.meta.dirname, "../../fixtures/sources", path), "utf8");
const SET: Readonly<Record<string, string>> = {
  "sdn.csv": fixture("us-ofac-sdn/csv/sdn.csv"),
  "alt.csv": fixture("us-ofac-sdn/csv/alt.csv"),
  "add.csv": fixture("us-ofac-sdn/csv/add.csv"),
  "sdn_comments.csv": fixture("us-ofac-sdn/csv/sdn_comments.csv"),
};
const XML = text("us-ofac-sdn/xml/sdn.xml");
const ENHANCED = text("us-ofac-cons/enhanced/cons_enhanced.xml");

function fileOf(name: string, content: string): ListFile {
  const bytes = Buffer.from(content);
  return {
    name,
    head: { name, text: decodeHead(bytes.subarray(0, 65_536)) },
    async *open() {
      yield bytes;
    },
  };
}

async function load(contents: Readonly<Record<string, string | undefined>>) {
  const files = Object.entries(contents).flatMap(([name, content]) =>
    content ? [fileOf(name, content)] : [],
  );
  const [set] = recogniseFiles(files, FORMATS);
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  for await (const event of set!.format.read(set!.files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { format: set!.format.id, entries, notes };
}

const withRows = (name: string, change: (content: string) => string) => ({
  ...SET,
  [name]: change(SET[name] ?? ""),
});
const line = (content: string, id: number) => new RegExp(`^${id},.*\\r\\n`, "m").exec(content)?.[0] ?? "";

describe("OFAC's CSV files are refused whole when", () => {
  test.each([
    [
      "the main file is cut between two rows",
      withRows("sdn.csv", (all) => all.replace("\u001a", "")),
      /end mark is missing/,
    ],
    [
      "a file is cut in the middle of a row",
      withRows("alt.csv", (all) => all.slice(0, -30)),
      /Quote|fields where/,
    ],
    ["two files were joined", withRows("sdn.csv", (all) => `${all}${line(all, 36)}`), /after the end mark/],
    [
      "a row has a column too many",
      withRows("add.csv", (all) => all.replace('"United Kingdom",-0- ', '"United Kingdom",-0- ,"x"')),
      /7 fields where 6/,
    ],
    [
      "an entry has no address row",
      withRows("add.csv", (all) => all.replace(line(all, 36), "")),
      /different days.* 36,/,
    ],
    [
      "an address belongs to nobody",
      withRows("sdn.csv", (all) => all.replace(line(all, 36), "")),
      /different days.* 36,/,
    ],
    [
      "an alias belongs to nobody",
      withRows("alt.csv", (all) => all.replace("36,12", "37,12")),
      /different days.* 37,/,
    ],
    [
      "a comment belongs to nobody",
      withRows("sdn_comments.csv", (all) => all.replace("44525", "44526")),
      /different days/,
    ],
    ["an entry stands in it twice", withRows("sdn.csv", (all) => line(all, 36) + all), /36 is listed twice/],
    [
      "remarks are cut and the comments file is missing",
      { ...SET, "sdn_comments.csv": undefined },
      /cut at 1000/,
    ],
  ])("%s", async (_, contents, message) => {
    await expect(load(contents)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });
});

describe("OFAC's CSV files are read when", () => {
  test("another tool saved them with bare line feeds and dropped the end mark", async () => {
    const plain = Object.fromEntries(
      Object.entries(SET).map(([name, all]) => [name, all.replaceAll("\r\n", "\n").replace("\u001a", "")]),
    );
    const { entries, notes } = await load(plain);
    expect(entries).toEqual((await load(SET)).entries);
    expect(notes.filter((note) => note.startsWith("no-end-mark"))).toHaveLength(4);
  });

  test("only the main file is at hand; the loader decides whether that may be", async () => {
    const { entries, notes } = await load({ "sdn.csv": SET["sdn.csv"] });
    expect(entries).toHaveLength(7);
    expect(notes).toEqual(expect.arrayContaining(["part-missing alt", "part-missing add"]));
    expect(notes.some((note) => note.startsWith("remarks-cut"))).toBe(true);
  });

  test("the consolidated files come under another name", async () => {
    const files = ["prim", "alt", "add"].map((part) => fixture(`us-ofac-cons/csv/cons_${part}.csv`));
    const { format } = await load(
      Object.fromEntries(files.map((all, index) => [`export (${index}).csv`, all])),
    );
    expect(format).toBe("us-ofac-cons/csv");
  });
});

test("a weak alias in the remarks and a strong one in the alias file keep their strengths", async () => {
  const { entries } = await load(SET);
  const names = entries.find((entry) => entry.id === "us-ofac-sdn:173")?.names ?? [];
  expect(names.map((name) => `${name.strength} ${name.kind ?? ""} ${name.text}`)).toEqual([
    'primary  EXAMPLE-CARIBBEAN "BLUE" CO., LTD.',
    "strong former AVIA IMPORT EXAMPLE",
    "strong alias CARIBBEAN EXAMPLE S.A.",
    "weak alias ECC",
    "weak former EXAMPLE ISLES",
  ]);
});

describe("OFAC's XML files are refused when", () => {
  test.each([
    ["the file is cut", { "sdn.xml": XML.slice(0, -200) }, /unclosed/],
    [
      "a record is missing",
      { "sdn.xml": XML.replace(/<sdnEntry>[^]*?<\/sdnEntry>/, "") },
      /says it has 5 records, but holds 4/,
    ],
    ["an entry has no uid", { "sdn.xml": XML.replace("<uid>36</uid>", "") }, /no uid/],
    ["the enhanced file is cut", { "e.xml": ENHANCED.slice(0, -50) }, /unclosed/],
    [
      "it names a list of tomorrow",
      { "e.xml": ENHANCED.replace("CAPTA List", "Moon List") },
      /on unknown lists: Moon List/,
    ],
    [
      "it is the delta of a day",
      { "e.xml": ENHANCED.replace(/xmlns="[^"]*"/, 'xmlns="https://www.treasury.gov/ofac/DeltaFile/1.0"') },
      /a delta file|delta file/,
    ],
    [
      "it is the advanced layout",
      { "SDN_ADVANCED.XML": '<Sanctions xmlns="https://ofac/ADVANCED_XML"><DateOfIssue/></Sanctions>' },
      /advanced XML/,
    ],
    ["it is the .PIP layout", { "sdn.pip": '36|"AEROEXAMPLE AIRLINES"|-0- |"CUBA"|\r\n' }, /\.PIP layout/],
  ])("%s", async (_, contents, message) => {
    await expect(load(contents)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });
});

test("an element nobody knows is noted", async () => {
  const { notes } = await load({
    "sdn.xml": XML.replace("<uid>36</uid>", "<uid>36</uid><nickname>X</nickname>"),
  });
  expect(notes).toEqual(["unknown-column sdn.xml: nickname"]);
});

test("the two XML lists are told apart by their programmes, whatever the file is called", async () => {
  expect((await load({ "consolidated.xml": XML })).format).toBe("us-ofac-sdn/xml");
  expect((await load({ "sdn.xml": text("us-ofac-cons/xml/consolidated.xml") })).format).toBe(
    "us-ofac-cons/xml",
  );
});

test("a consolidated entry that has been blocked since is blocked", async () => {
  const { entries } = await load({ "e.xml": ENHANCED });
  expect(entries.find((entry) => entry.id === "us-ofac-cons:17013")?.measures).toEqual([
    "blocking",
    "sectoral",
  ]);
});
