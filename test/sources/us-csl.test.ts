import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { decodeHead } from "../../src/sources/files/decode.ts";
import { recogniseFiles } from "../../src/sources/read-list.ts";
import type { ListFile } from "../../src/sources/source.ts";
import { usCslCsv } from "../../src/sources/watchlists/us-csl/csv.ts";
import { usCslJson } from "../../src/sources/watchlists/us-csl/json.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/sources/us-csl");
const CSV = readFileSync(join(FIXTURES, "csv/consolidated.csv"), "utf8");
const JSON_TEXT = readFileSync(join(FIXTURES, "json/consolidated.json"), "utf8");
const HEADER = CSV.slice(0, CSV.indexOf("\n"));
const EL = "Entity List (EL) - Bureau of Industry and Security";
const SDN = "Specially Designated Nationals (SDN) - Treasury Department";

function fileOf(content: string | Uint8Array, name = "consolidated"): ListFile {
  const bytes = Buffer.from(content);
  return {
    name,
    head: { name, text: decodeHead(bytes.subarray(0, 65_536)) },
    async *open() {
      yield bytes;
    },
  };
}

async function load(content: string | Uint8Array, today = "2026-11-22") {
  const [set] = recogniseFiles([fileOf(content)], [usCslCsv, usCslJson]);
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  for await (const event of set!.format.read(set!.files, { today })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { entries, notes };
}

/** A CSV of one row. */
function row(cells: Readonly<Record<string, string>>): string {
  const quoted = HEADER.split(",").map((name) => `"${(cells[name] ?? "").replaceAll('"', '""')}"`);
  return `${HEADER}\n${quoted.join(",")}\n`;
}

/** A JSON document of one record. */
const record = (more: object) =>
  JSON.stringify({ results: [{ id: "1", source: EL, name: "Example", ...more }] });

describe("a Consolidated Screening List is refused whole when", () => {
  test.each([
    ["its CSV is cut in the middle of a row", CSV.slice(0, CSV.lastIndexOf("Evren")), /Record Length|Quote/],
    ["its CSV is cut inside quotes", CSV.slice(0, CSV.indexOf("General; Deputy") + 9), /Record Length|Quote/],
    ["its JSON is cut", JSON_TEXT.slice(0, -40), /not valid JSON/],
    ["its bytes are not UTF-8", Buffer.from(CSV, "latin1"), /not text in its encoding/],
    ["a column is missing", CSV.replace(",alt_names,", ",alternative_names,"), /lacks the columns alt_names/],
    [
      "it names a source nobody knows",
      CSV.replace(EL, "Moon List (ML) - Department"),
      /unknown source list "Moon/,
    ],
    ["its JSON names a source nobody knows", record({}).replace("(EL)", "(XX)"), /unknown source list/],
    [
      "its results are no list",
      JSON_TEXT.replace('"results": [', '"results": [1,'),
      /something else than a record/,
    ],
    ["aliases are objects", record({ alt_names: [{ a: 1 }] }), /record 1: "alt_names" is no text/],
    ["it is one page of a search", record({}).replace("{", '{"total": 25767, '), /one page of a search/],
    ["it has tabs for commas", HEADER.replaceAll(",", "\t"), /with tabs/],
    ["it is the layout of 2014", "Source List,Entity Number,SDN Type,Programs,Name,Title\nEL", /before 2015/],
    ["it is another list", "id,schema,name\n1,Person,X\n", /no list layout that Cordon knows/],
  ])("%s", async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });
});

describe("what may change in the file is noted", () => {
  test("a column nobody knows", async () => {
    const one = row({ _id: "1", source: EL, name: "X Example" }).trimEnd().split("\n");
    const { notes } = await load(`${one[0]},sanction_score\n${one[1]},7\n`);
    expect(notes).toEqual(["unknown-column consolidated: sanction_score"]);
  });

  test("a key nobody knows", async () => {
    expect((await load(record({ nicknames: [] }))).notes).toEqual(["unknown-column consolidated: nicknames"]);
  });

  test("a row without a name is not dropped silently", async () => {
    const { entries, notes } = await load(row({ _id: "1", source: EL }));
    expect([entries, notes]).toEqual([[], ["no-name consolidated, line 2"]]);
  });

  test("an end that cannot be read ends nothing", async () => {
    const { entries, notes } = await load(row({ _id: "1", source: EL, name: "X Example", end_date: "soon" }));
    expect(notes).toEqual(["unreadable-date consolidated, line 2: soon"]);
    expect(entries[0]?.measures).toEqual(["licence_case_by_case"]);
  });
});

describe("a denial order", () => {
  const order = row({
    _id: "1",
    source: EL.replace("Entity List (EL)", "Denied Persons List (DPL)"),
    name: "X",
    end_date: "2026-11-22",
  });

  test("still holds on its last day", async () => {
    expect((await load(order, "2026-11-22")).entries[0]?.measures).toEqual(["denied_export_privileges"]);
  });

  test("has ended on the day after", async () => {
    expect((await load(order, "2026-11-23")).entries[0]?.measures).toEqual(["ended"]);
  });
});

test.each([
  ["Presumption of denial", "licence_presumption_of_denial"],
  ["Presumption  for denial.", "licence_presumption_of_denial"],
  ["Policy of Denial. Case-by-case basis for items for the ISS.", "licence_presumption_of_denial"],
  [
    "Case-by-case for 1A004.c; and presumption of denial for all other items",
    "licence_presumption_of_denial",
  ],
  ["See § 746.8(b)(2) of the EAR", "licence_presumption_of_denial"],
  ["Presumption of approval for EAR99 items", "licence_case_by_case"],
  ["See §744.2(d) of the EAR.", "licence_case_by_case"],
])("the licence policy «%s» means %s", async (policy, measure) => {
  const { entries } = await load(row({ _id: "1", source: EL, name: "Example", license_policy: policy }));
  expect(entries[0]?.measures).toEqual([measure]);
});

test.each([
  ["KP, 836238033, Passport", { scheme: "passport", value: "836238033", country: "KP" }],
  ["Passport, 836238033, KP", { scheme: "passport", value: "836238033", country: "KP" }],
  [
    "Passport, 836238033, KP, 2012-01-28, 2022-01-28",
    { scheme: "passport", value: "836238033", country: "KP" },
  ],
  [
    "HK, 2022-01-28, 2012-01-28, 836238033, Passport",
    { scheme: "passport", value: "836238033", country: "HK" },
  ],
  ["IMO 9074729, Vessel Registration Identification", { scheme: "imo", value: "9074729" }],
  ["Vessel Registration Identification, IMO 9074729", { scheme: "imo", value: "9074729" }],
  [
    "PA, 467323, Doc. 694710, Public Registration Number",
    { scheme: "registration", value: "467323, Doc. 694710" },
  ],
  ["XBTADDRESS, Digital Currency Address - XBT", { scheme: "crypto", value: "XBTADDRESS" }],
  ["KE 3E001, A Number Of Tomorrow", { scheme: "other", value: "KE 3E001, A Number Of Tomorrow" }],
])("the ids token «%s» is read in either order", async (ids, identifier) => {
  const { entries } = await load(row({ _id: "1", source: SDN, entity_number: "1", name: "X", ids }));
  expect(entries[0]?.identifiers[0]).toMatchObject(identifier);
});

test.each([
  [SDN, "ANHUI EXAMPLE CO., LTD.; ANHUI, X", ["ANHUI EXAMPLE CO., LTD.", "ANHUI, X"]],
  [EL, "APEX Ltd.; and OOO APEX; ", ["APEX Ltd.", "OOO APEX"]],
  [EL, "[]", []],
  [EL.replace("EL", "ISN"), "Alpha Example Co, LTD, Beta Example", ["Alpha Example Co, LTD", "Beta Example"]],
  [EL.replace("EL", "ISN"), "KHAN, Example", ["KHAN, Example"]],
])("in %s the aliases «%s» are told apart", async (source, aliases, names) => {
  const { entries } = await load(row({ _id: "1", source, name: "Primary", alt_names: aliases }));
  expect(entries[0]?.names.slice(1).map((name) => name.text)).toEqual(names);
});

test.each([
  ["KOW EXAMPLE LIM -AKA- ERIC LIM", ["KOW EXAMPLE LIM", "ERIC LIM"]],
  ["FU SAMPLE A/K/A FRANK SAMPLE", ["FU SAMPLE", "FRANK SAMPLE"]],
  ["Cho Example; a.k.a Nathan Example; a.k.a. N. Example", ["Cho Example", "Nathan Example", "N. Example"]],
  ["F.K.A. Example Office", ["Example Office"]],
  ["aka Tiger Example", ["Tiger Example"]],
  ["AKA INTEGRAL EXAMPLE", ["AKA INTEGRAL EXAMPLE"]],
  ["YK-AKA", ["YK-AKA"]],
  ["Aka Bank of Example", ["Aka Bank of Example"]],
])("the aliases in the name «%s» are told apart", async (name, names) => {
  const { entries } = await load(row({ _id: "1", source: EL, name }));
  expect(entries[0]?.names.map((one) => one.text)).toEqual(names);
});

test("copies that number their rows get ids that outlive the numbering", async () => {
  const [one, two] = await Promise.all(["row-7", "row-9"].map((id) => load(record({ id }))));
  expect(one?.entries[0]?.id).toBe(two?.entries[0]?.id);
});
