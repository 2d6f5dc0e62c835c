import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { ukSlCsv } from "../../src/sources/watchlists/uk-sl/csv.ts";
import { items, plainText, registrations } from "../../src/sources/watchlists/uk-sl/items.ts";
import { measuresOf } from "../../src/sources/watchlists/uk-sl/measures.ts";
import { ukSlXml } from "../../src/sources/watchlists/uk-sl/xml.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/sources/uk-sl");
const CSV = readFileSync(join(FIXTURES, "csv/UK-Sanctions-List.csv"), "utf8");
const XML = readFileSync(join(FIXTURES, "xml/UK-Sanctions-List.xml"), "utf8");

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "UK-Sanctions-List",
    head: { name: "uk-sanctions-list", text: bytes.toString("utf8").slice(0, 65_536) },
    async *open() {
      yield bytes;
    },
  };
}

async function read(format: Format, content: string | Uint8Array) {
  const result = { entries: [] as ListEntry[], notes: [] as string[] };
  for await (const event of format.read(new Map([["list", fileOf(content)]]), { today: "2026-11-22" })) {
    if ("entry" in event) result.entries.push(event.entry);
    else if ("note" in event) result.notes.push(`${event.note} ${event.where}`);
  }
  return result;
}

describe("a UK Sanctions List is refused whole when", () => {
  test.each([
    ["the XML is cut in the middle of a record", ukSlXml, XML.slice(0, 3000), /unclosed tag/],
    [
      "the XML holds bytes that are not UTF-8",
      ukSlXml,
      Buffer.from(XML, "latin1"),
      /not text in its encoding/,
    ],
    [
      "a designation has no Unique ID",
      ukSlXml,
      XML.replace("<UniqueID>RUS9002</UniqueID>", ""),
      /without UniqueID/,
    ],
    ["a designation stands twice", ukSlXml, XML.replace("RUS9002", "RUS9001"), /RUS9001 stands twice/],
    [
      "a designation is of an unknown type",
      ukSlXml,
      XML.replace(">Ship<", ">Aircraft<"),
      /unknown type "Aircraft"/,
    ],
    [
      "the CSV is cut in the middle of a row",
      ukSlCsv,
      CSV.slice(0, CSV.lastIndexOf(",,,,,,")),
      /columns under a header of 58/,
    ],
    [
      "the CSV is cut inside quotes",
      ukSlCsv,
      CSV.slice(0, CSV.indexOf("Chair, Committee")),
      /Quote Not Closed|not closed/i,
    ],
    [
      "the CSV holds bytes that are not UTF-8",
      ukSlCsv,
      Buffer.from(CSV, "latin1"),
      /not text in its encoding/,
    ],
    ["a name column is missing", ukSlCsv, CSV.replace(",Name 6,", ",Surname,"), /lacks the columns Name 6/],
    [
      "a row has no Unique ID",
      ukSlCsv,
      CSV.replace("\r\n31/07/2024,RUS9002", "\r\n31/07/2024,"),
      /no Unique ID/,
    ],
  ])("%s", async (_, format, content, message) => {
    const refusal = { code: "list-refused", message: expect.stringMatching(message) };
    await expect(read(format, content)).rejects.toMatchObject(refusal);
  });
});

test("a list saved again without its first line is refused by name", () => {
  const claim = ukSlCsv.recognise(fileOf(CSV.slice(CSV.indexOf("\r\n") + 2)).head);
  expect(claim).toMatchObject({ refuse: expect.stringContaining("Report Date") });
});

test.each([
  ["Last Updated,03/06/2026\nName 6,Name 1\n"],
  ["<sdnList/>"],
  ["Report Date: today\nName,Address\n"],
  [""],
])("%j is no UK Sanctions List", (text) => {
  expect(ukSlCsv.recognise(fileOf(text).head)).toBeUndefined();
  expect(ukSlXml.recognise(fileOf(text).head)).toBeUndefined();
});

test("a byte order mark, and a first line padded with commas, do no harm", async () => {
  const { entries } = await read(
    ukSlCsv,
    `\uFEFF${CSV.replace("08-Oct-2026", `08-Oct-2026${",".repeat(57)}`)}`,
  );
  expect(entries).toHaveLength(5);
});

test("a new column or element is named once, and the entries are kept", async () => {
  const csv = await read(
    ukSlCsv,
    CSV.replace(/\r\n(?=.)/g, ",new\r\n")
      .replace("08-Oct-2026,new", "08-Oct-2026")
      .replace(/\r\n$/, ",new\r\n"),
  );
  expect(csv.notes).toContain("unknown-column new");
  expect(csv.entries).toHaveLength(5);
  const xml = await read(ukSlXml, XML.replaceAll("<Gender>", "<CallSign>X</CallSign><Gender>"));
  expect(xml.notes.filter((note) => note.startsWith("unknown"))).toEqual([
    "unknown-column CallSign",
    "unknown-country uk-sl:GAC9005",
  ]);
});

test("rows of one designation need not follow one another", async () => {
  const { entries } = await read(ukSlCsv, CSV);
  const zimin = entries.filter((entry) => entry.id === "uk-sl:RUS9001");
  expect(zimin).toHaveLength(1);
  expect(zimin[0]?.addresses).toHaveLength(2);
});

test.each([
  [["Asset freeze", "Travel Ban"], ["blocking"]],
  [
    ["Asset freeze", 'Transport sanctions: see "Other information"'],
    ["blocking", "transport_restriction"],
  ],
  [["Shipping sanctions: (see 'Other information')"], ["transport_restriction"]],
  [["Technical assistance related to aircraft", "De-flag"], ["transport_restriction"]],
  [["AssetFreeze"], ["blocking"]],
  [["ProhibitionOfPortEntry"], ["transport_restriction"]],
  [["Arms embargo"], ["other"]],
  [["Travel Ban", "Director Disqualification Sanction"], ["other"]],
])("%j means %j", (imposed, measures) => expect(measuresOf(imposed)).toEqual(measures));

test.each([
  ["(1) Russia (2) Syria", ["Russia", "Syria"]],
  ["1) Saudi Arabia 2) Qatar", ["Saudi Arabia", "Qatar"]],
  ["a | b|", ["a", "b"]],
  ["Law No. 5 (2012) of 1) March", ["Law No. 5 (2012) of 1) March"]],
])("the cell %j holds %j", (cell, values) => expect(items(cell)).toEqual(values));

test("text that was escaped twice comes out plain", () => {
  expect(plainText("&lt;p&gt;A &amp;amp; B&lt;/p&gt;\n&#39;x&#39;")).toBe("A & B 'x'");
});

test("a registration number keeps what is not understood as it is", () => {
  expect(registrations("see annex 12 of the register, page 3")).toEqual([
    { scheme: "registration", value: "see annex 12 of the register, page 3" },
  ]);
});
