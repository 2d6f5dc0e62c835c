import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { decodeHead } from "../../src/sources/files/decode.ts";
import { recogniseFiles } from "../../src/sources/read-list.ts";
import type { ListFile } from "../../src/sources/source.ts";
import { usBisDplCsv } from "../../src/sources/watchlists/us-bis-dpl/csv.ts";
import { usBisDplTxt } from "../../src/sources/watchlists/us-bis-dpl/txt.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/sources/us-bis-dpl");
const TXT = readFileSync(join(FIXTURES, "txt/dpl.txt"), "utf8");
const CSV = readFileSync(join(FIXTURES, "csv/denied-persons.csv"), "utf8");

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "dpl",
    head: { name: "dpl", text: decodeHead(bytes.subarray(0, 65_536)) },
    async *open() {
      yield bytes;
    },
  };
}

async function load(content: string | Uint8Array) {
  const [set] = recogniseFiles([fileOf(content)], [usBisDplTxt, usBisDplCsv]);
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  for await (const event of set!.format.read(set!.files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { entries, notes };
}

describe("a Denied Persons List is refused whole when", () => {
  test.each([
    ["it is cut in the middle of a row", TXT.slice(0, TXT.lastIndexOf("LONDON")), /Record Length|Quote/],
    ["it is cut inside quotes", TXT.slice(0, TXT.indexOf("RIVERA")), /Record Length|Quote/],
    [
      "its bytes are not text",
      Buffer.concat([Buffer.from(TXT), Buffer.from([0xff, 0xfe, 0x41])]),
      /not text/,
    ],
    ["a column is missing", TXT.replace('"Expiration_Date"', '"Until"'), /lacks the columns Expiration_Date/],
    [
      "the export lacks the end of the orders",
      CSV.replace("Expiration Date", "Note"),
      /lacks columns.*expires/,
    ],
    ["it is another list", "Name,Address\nX,Y\n", /no list layout that Cordon knows/],
  ])("%s", async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });
});

test("a column nobody knows is noted", async () => {
  const header = CSV.slice(0, CSV.indexOf("\n"));
  const { notes } = await load(`${header},Alias\n"EXAMPLE ALONE, 1 ROAD",01/02/2024,,Standard,,X\n`);
  expect(notes).toEqual(["unknown-column dpl: Alias"]);
});

test("the bis.gov export words its date columns in two ways", async () => {
  const other = CSV.replace("Effective Date", "Beginning Date").replace("Expiration Date", "Ending Date");
  expect((await load(other)).entries).toEqual((await load(CSV)).entries);
});

function idOf(name: string, entries: readonly ListEntry[]): string | undefined {
  return entries.find((entry) => entry.names[0]?.text === name)?.id;
}

test("both layouts give one order the same id", async () => {
  const name = "AARON EXAMPLE VILLA";
  expect(idOf(name, (await load(TXT)).entries)).toMatch(/^us-bis-dpl:[0-9a-f]{16}$/);
  expect(idOf(name, (await load(TXT)).entries)).toBe(idOf(name, (await load(CSV)).entries));
});

test.each([
  ["ABEL EXAMPLE, JR., 1 MAIN ST, PHARR, TX 78577", ["ABEL EXAMPLE, JR."]],
  ["EXAMPLE TRANSPORTE, S.A. DE C.V., CALLE 1, MEXICO", ["EXAMPLE TRANSPORTE, S.A. DE C.V."]],
  ["JIN, SAMPLE, 1 ROAD, BEIJING, CN", ["JIN, SAMPLE", "JIN"]],
  ["SAMPLEFLOT, 1 ARBAT ST., MOSCOW, RU", ["SAMPLEFLOT"]],
  ["EXAMPLE ALONE", ["EXAMPLE ALONE"]],
])("in the cell «%s» the name is found", async (cell, names) => {
  const header = CSV.slice(0, CSV.indexOf("\n"));
  const { entries } = await load(`${header}\n"${cell}",01/02/2024,,Standard,\n`);
  expect(entries[0]?.names.map((name) => name.text)).toEqual(names);
});
