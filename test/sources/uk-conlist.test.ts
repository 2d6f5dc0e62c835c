import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { ListFile } from "../../src/sources/source.ts";
import { ukConlistCsv } from "../../src/sources/watchlists/uk-conlist/csv.ts";

const CSV = readFileSync(
  join(import.meta.dirname, "../../fixtures/sources/uk-conlist/csv/ConList.csv"),
  "utf8",
);
/** The layout until 2020: 29 columns in Windows-1252, documents as prose. */
const OLD = `Last Updated,13/04/2018,,,,,,,,,,,,,,,,,,,,,,,,,,,
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
 AL-TESTI,Farid,,,,,a) General b)Major General,00/00/1980,,Egypt,1) Saudi Arabia 2) Qatar,"(1) K929139 (Tunisian). Issued on 14 Feb 1995. (2) Yemeni passport number AA017979 issued 2001",Italian Fiscal Code HDDFTH63H28Z352V,,,,,,,,,Afghanistan,"The \u2018PK5\u2019 (3rd district)",Individual,Prime Alias,Egypt,01/04/2016,01/04/2017,13349
TESTI,Farid,,,,,,,,,,Passport: see annex,,,,,,,,,,,,Individual,FKA,Egypt,01/04/2016,01/04/2016,13349
`;

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "ConList.csv",
    head: { name: "conlist.csv", text: bytes.toString("utf8").slice(0, 65_536) },
    async *open() {
      yield bytes;
    },
  };
}

async function read(content: string | Uint8Array) {
  const result = { entries: [] as ListEntry[], notes: [] as string[] };
  for await (const event of ukConlistCsv.read(new Map([["list", fileOf(content)]]), {
    today: "2026-11-22",
  })) {
    if ("entry" in event) result.entries.push(event.entry);
    else if ("note" in event) result.notes.push(`${event.note} ${event.where}`);
  }
  return result;
}

/** ‘ and ’ are 0x91 and 0x92 in Windows-1252. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll("\u2018", "\u0091").replaceAll("\u2019", "\u0092"), "latin1");
}

test.each([
  ["Windows-1252", windows1252(OLD)],
  ["UTF-8", Buffer.from(OLD)],
])("the old layout is read in %s", async (_, content) => {
  const { entries, notes } = await read(content);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: "uk-conlist:13349",
    names: [
      { text: "Farid AL-TESTI", strength: "primary" },
      { text: "Farid TESTI", strength: "strong", kind: "former" },
    ],
    countries: ["AF", "QA", "SA"],
    positions: ["General", "Major General"],
    identifiers: [
      { scheme: "passport", value: "K929139", country: "TN" },
      { scheme: "passport", value: "AA017979", country: "YE" },
      { scheme: "tax", value: "HDDFTH63H28Z352V" },
    ],
    listedOn: "2016-04-01",
    amendedOn: "2017-04-01",
    remarks: "The ‘PK5’ (3rd district) · Passport Details: Passport: see annex",
  });
  expect(notes).toEqual(["retired-list 2018-04-13", "unread-document uk-conlist:13349"]);
});

describe("the OFSI list is refused whole when", () => {
  test.each([
    ["it is cut in the middle of a row", CSV.slice(0, -20), /columns under a header of 36/],
    ["it is cut inside quotes", CSV.slice(0, CSV.indexOf("Committee on")), /Quote Not Closed|not closed/i],
    [
      "the layout with non-Latin names is not UTF-8",
      windows1252(CSV.replace("TEST GANG", "TEST \u2018GANG\u2019")),
      /not text in its encoding/,
    ],
    [
      "columns are missing at its end",
      CSV.replace(",Group ID", ",Group").replace("Alias Quality", "Quality"),
      /lacks the columns Group ID, Alias Quality/,
    ],
    ["a row has no Group ID", CSV.replace(",99004\r\n", ",\r\n"), /no Group ID/],
    ["a group is of an unknown type", CSV.replaceAll(",Ship,", ",Airline,"), /unknown type "Airline"/],
  ])("%s", async (_, content, message) => {
    const refusal = { code: "list-refused", message: expect.stringMatching(message) };
    await expect(read(content)).rejects.toMatchObject(refusal);
  });
});

test.each([
  ["Report Date: 08-Oct-2026\nLast Updated,Unique ID,Name 6\n"],
  ["Last Updated,03/06/2026\nFull Name,Group ID\n"],
  ["Name 6,Name 1,Name 2\n"],
  [""],
])("%j is no OFSI list", (text) => expect(ukConlistCsv.recognise(fileOf(text).head)).toBeUndefined());

test("a column that is not known is named, and the entries are kept", async () => {
  const { entries, notes } = await read(CSV.replace("UK Sanctions List Date Designated", "Call Sign"));
  expect(notes).toContain("unknown-column Call Sign");
  expect(entries).toHaveLength(5);
});

test("a number in a remark on the ships of a company is not the company's own", async () => {
  const { entries } = await read(
    CSV.replace("(IMO number: 9319466).", "Manager of the vessel ASIA (IMO number: 9319466)."),
  );
  expect(entries.find((entry) => entry.id === "uk-conlist:99005")).toMatchObject({
    kind: "entity",
    identifiers: [],
  });
});
