import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { euFsfCsv } from "../../src/sources/watchlists/eu-fsf/csv.ts";
import { namesOf } from "../../src/sources/watchlists/eu-fsf/names.ts";
import { euFsfXml } from "../../src/sources/watchlists/eu-fsf/xml.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/sources/eu-fsf");
const CSV = readFileSync(join(FIXTURES, "csv/csvFullSanctionsList.csv"), "utf8");
const XML = readFileSync(join(FIXTURES, "xml/xmlFullSanctionsList.xml"), "utf8");

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "content",
    head: { name: "content", text: bytes.toString("utf8").slice(0, 65_536) },
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

describe("the EU list is refused whole when", () => {
  test.each([
    ["the XML is cut in the middle of an entity", euFsfXml, XML.slice(0, 5000), /unclosed tag/],
    [
      "the XML holds bytes that are not UTF-8",
      euFsfXml,
      Buffer.from(XML, "latin1"),
      /not text in its encoding/,
    ],
    ["an entity has no id", euFsfXml, XML.replace('logicalId="90056"', ""), /without an id/],
    [
      "an entity is neither person nor enterprise",
      euFsfXml,
      XML.replace('classificationCode="E"', 'classificationCode="V"'),
      /unknown subject type "V"/,
    ],
    ["the CSV is cut in the middle of a row", euFsfCsv, CSV.slice(0, -60), /columns under a header of 116/],
    [
      "the CSV is cut to its first columns",
      euFsfCsv,
      CSV.replaceAll(/^((?:[^;\n]*;){20}[^;\n]*);.*$/gm, "$1"),
      /lacks the columns .*Address_City/,
    ],
    [
      "a row has no logical id",
      euFsfCsv,
      CSV.replace("05/08/2026;90038;", "05/08/2026;;"),
      /no Entity_LogicalId/,
    ],
    [
      "a name column is missing",
      euFsfCsv,
      CSV.replace("NameAlias_WholeName", "NameAlias_Name"),
      /lacks the columns NameAlias_WholeName/,
    ],
  ])("%s", async (_, format, content, message) => {
    const refusal = { code: "list-refused", message: expect.stringMatching(message) };
    await expect(read(format, content)).rejects.toMatchObject(refusal);
  });
});

test.each([
  [
    euFsfCsv,
    "Date_file;Entity_logical_id;Subject_type;Leba_numtitle;Naal_logical_id;Naal_lastname\n",
    /1\.0/,
  ],
  [euFsfCsv, '"Date_filexxxx;Entity_logical_id;Leba_numtitle;Naal_logical_id;Naal_lastname\t\t"\n', /1\.0/],
  [euFsfXml, '<?xml version="1.0"?><WHOLE Date="04/07/2018"><ENTITY Id="1"/></WHOLE>', /1\.0/],
])("%# an old layout is refused by its name", (format, text, name) => {
  expect(format.recognise(fileOf(text).head)).toMatchObject({ refuse: expect.stringMatching(name) });
});

test.each([
  ["<export/>"],
  ["<sdnList/>"],
  ["celex,recordId,programKey,annex\n"],
  ["name;fileGenerationDate\n"],
  [""],
])("%j is no EU list", (text) => {
  expect(euFsfCsv.recognise(fileOf(text).head)).toBeUndefined();
  expect(euFsfXml.recognise(fileOf(text).head)).toBeUndefined();
});

test("a new column or element is named once, and the entries are kept", async () => {
  const csv = await read(euFsfCsv, CSV.replace("NameAlias_LogicalId", "NameAlias_Script"));
  expect(csv.notes).toContain("unknown-column NameAlias_Script");
  expect(csv.entries).toHaveLength(5);
  const xml = await read(euFsfXml, XML.replaceAll("<subjectType", "<vessel imo='1'/><subjectType"));
  expect(xml.notes.filter((note) => note.startsWith("unknown-column"))).toEqual(["unknown-column vessel"]);
});

test("a CSV with the column of alias strength says which names are weak", async () => {
  const with118 = CSV.replace("NameAlias_LogicalId", "NameAlias_Strong").replace(
    /;Pasha;;;;;15;/,
    ";Pasha;;;;;false;",
  );
  const { entries, notes } = await read(euFsfCsv, with118);
  expect(notes.some((note) => note.startsWith("no-alias-strength"))).toBe(false);
  expect(entries[0]?.names.find((name) => name.text === "Pasha")?.strength).toBe("weak");
});

test("an EU reference number that is given twice gets a suffix", async () => {
  const { entries } = await read(euFsfXml, XML.replace("EU.9002.9", "EU.9001.10"));
  expect(entries.slice(0, 2).map((entry) => entry.id)).toEqual(["eu-fsf:EU.9001.10", "eu-fsf:EU.9001.10#2"]);
});

async function kindOfThird(content: string) {
  return (await read(euFsfXml, content)).entries[2]?.kind;
}

test("an enterprise with an IMO number is a ship only where nothing says company", async () => {
  expect(await kindOfThird(XML)).toBe("vessel");
  expect(await kindOfThird(XML.replace('wholeName="Teststar"', 'wholeName="Teststar Ltd"'))).toBe("entity");
  expect(await kindOfThird(XML.replace("IMO 9074729", "IMO 5676084"))).toBe("entity");
});

test("the names of an entity keep their strongest mark, whatever the order", () => {
  const weak = { wholeName: "ABU  ALI", strong: "false" };
  const strong = { wholeName: "Abu Ali", strong: "true" };
  for (const pieces of [
    [weak, strong],
    [strong, weak],
  ]) {
    expect(namesOf(pieces, true).map((name) => name.strength)).toEqual(["primary"]);
  }
  expect(namesOf([weak], true).map((name) => name.strength)).toEqual(["weak"]);
});
