import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { opensanctionsFtm } from "../../src/sources/watchlists/opensanctions/ftm.ts";
import { bareIdentifier } from "../../src/sources/watchlists/opensanctions/identifier.ts";
import { opensanctionsTargetsSimple } from "../../src/sources/watchlists/opensanctions/targets-simple.ts";

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "entities.ftm.json",
    head: { name: "entities.ftm.json", text: bytes.toString("utf8").slice(0, 65_536) },
    async *open() {
      // Small chunks: a record, a letter and a tag may be cut anywhere.
      for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
    },
  };
}

async function read(format: Format, content: string | Uint8Array) {
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  const files = new Map([[format.parts.required[0] ?? "", fileOf(content)]]);
  for await (const event of format.read(files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { entries, notes };
}

const FOLDER = join(import.meta.dirname, "../../fixtures/sources/opensanctions");
const CSV = readFileSync(join(FOLDER, "targets-simple/targets.simple.csv"), "utf8");
const FTM = readFileSync(join(FOLDER, "ftm/entities.ftm.json"), "utf8");

describe("a file of OpenSanctions", () => {
  test.each([
    ["senzing.json", '{"DATA_SOURCE":"OS","RECORD_ID":"1","NAMES":[]}\n', /Senzing/],
    ["a Senzing array", '[\n {"DATA_SOURCE":"OS",\n "RECORD_ID":"1"}]', /Senzing/],
    ["a delta", '{"op":"ADD","entity":{"id":"a","schema":"Person","properties":{}}}\n', /delta/],
    [
      "the index of deltas",
      '{"versions":{"1":"https://x/entities.delta.json"}}',
      /index of OpenSanctions deltas/,
    ],
  ])("is refused by name where it is %s", (_, text, message) => {
    expect(opensanctionsFtm.recognise(fileOf(text).head)).toMatchObject({
      refuse: expect.stringMatching(message),
    });
  });

  test("is refused where a column of targets.simple.csv is missing, and read without program_ids", () => {
    const recognise = (text: string) => opensanctionsTargetsSimple.recognise(fileOf(text).head);
    expect(recognise(CSV.replace('"sanctions",', ""))).toMatchObject({
      refuse: expect.stringContaining("sanctions"),
    });
    expect(recognise(CSV.replace('"program_ids",', ""))).toEqual({ part: "targets" });
    expect(recognise("id,name\n1,A\n")).toBeUndefined();
    expect(opensanctionsFtm.recognise(fileOf(CSV).head)).toBeUndefined();
  });

  test.each([
    [
      "a CSV cut within a quoted field",
      opensanctionsTargetsSimple,
      CSV.slice(0, 700),
      /Quote Not Closed|Record Length/,
    ],
    ["a CSV row of another width", opensanctionsTargetsSimple, `${CSV}"x","Person"\n`, /Record Length/],
    ["a target without an id", opensanctionsTargetsSimple, CSV.replace('"NK-aa1"', '""'), /without an id/],
    [
      "a CSV that is not UTF-8",
      opensanctionsTargetsSimple,
      Buffer.from(CSV, "latin1").fill(0xff, 900, 902),
      /not text/,
    ],
    ["a line cut in its midst", opensanctionsFtm, FTM.slice(0, 900), /not valid JSON/],
    ["a line that is no entity", opensanctionsFtm, `${FTM}[]\n`, /no FtM entity/],
    [
      "an entity without properties",
      opensanctionsFtm,
      `${FTM}{"id":"a","schema":"Person"}\n`,
      /without id, schema/,
    ],
    ["a delta line among entities", opensanctionsFtm, `${FTM}{"op":"DEL","entity":{"id":"a"}}\n`, /delta/],
    [
      "nested entities",
      opensanctionsFtm,
      `${FTM}{"id":"a","schema":"Person","properties":{"addressEntity":[{"id":"b"}]}}\n`,
      /targets\.nested\.json/,
    ],
    ["an entity twice", opensanctionsFtm, FTM + FTM, /stands there twice/],
  ])("is refused whole where it is or has %s", async (_, format, content, message) => {
    await expect(read(format, content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });

  test("says that it has a column that is new", async () => {
    const text = CSV.split("\n").map((line, index) =>
      line === "" ? line : `${line},${index ? '"x"' : '"crypto"'}`,
    );
    const { notes } = await read(opensanctionsTargetsSimple, text.join("\n"));
    expect(notes).toContain("unknown-column crypto");
  });

  test.each([
    ["sanction", "blocking"],
    ["sanction.linked", "other"],
    ["export.control", "licence_case_by_case"],
    ["export.control.linked", "other"],
    ["debarment", "debarred"],
    ["crime.fin", "other"],
    ["role.pep", "other"],
  ])("with the topic %s means %s", async (topic, measure) => {
    const line = { id: "a", schema: "Person", properties: { name: ["A B"], topics: [topic] }, target: false };
    const { entries } = await read(opensanctionsFtm, JSON.stringify(line));
    expect(entries.map((entry) => entry.measures)).toEqual([[measure]]);
  });

  test.each(["gov.judicial", "fin.bank", "pol.party", "corp.public", "role.lawyer"])(
    "with no other topic than %s is no entry",
    async (topic) => {
      const line = {
        id: "a",
        schema: "Company",
        properties: { name: ["A B"], topics: [topic] },
        target: false,
      };
      expect((await read(opensanctionsFtm, JSON.stringify(line))).entries).toEqual([]);
    },
  );
});

test.each([
  ["IMO9253325", "vessel", [], "imo"],
  ["9253325", "vessel", [], "imo"],
  ["9253326", "vessel", [], "other"],
  ["461000249", "vessel", [], "mmsi"],
  ["A4DT8", "vessel", [], "callsign"],
  ["7707083893", "entity", ["RU"], "tax"],
  ["7707083894", "entity", ["RU"], "other"],
  ["7707083893", "entity", ["DE"], "other"],
  ["1027700132195", "entity", [], "registration"],
  ["213800D1EI4B9WTWWD28", "entity", ["GB"], "lei"],
  ["213800D1EI4B9WTWWD29", "entity", ["GB"], "other"],
] as const)("the bare number %s of a %s of %j is of the scheme %s", (value, kind, countries, scheme) => {
  expect(bareIdentifier(value, kind, countries).scheme).toBe(scheme);
});
