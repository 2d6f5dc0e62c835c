import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { auDfatXlsx2024 } from "../../src/sources/watchlists/au-dfat/xlsx-2024.ts";
import { auDfatXlsx } from "../../src/sources/watchlists/au-dfat/xlsx.ts";
import { COMMON_COLUMNS, NEW_COLUMNS } from "../../src/sources/watchlists/au-dfat/rows.ts";

type Rows = readonly (readonly string[])[];

function fileOf(sheets: Readonly<Record<string, Rows>>): ListFile {
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const head = { name: "list.xlsx", text: "", sheets: all.map((s) => ({ ...s, rows: s.rows.slice(0, 8) })) };
  return { name: "list.xlsx", head, sheets: all, async *open() {} };
}

async function read(format: Format, sheets: Readonly<Record<string, Rows>>) {
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  const files = new Map([["xlsx", fileOf(sheets)]]);
  for await (const event of format.read(files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { entries, notes };
}

const HEADER = [...COMMON_COLUMNS, ...NEW_COLUMNS];

/** A row by column name; other cells are empty, all flags FALSE but the financial sanction. */
function row(cells: Readonly<Record<string, string>>): string[] {
  const all: Record<string, string> = { Type: "Individual", "Name Type": "Primary Name", ...cells };
  return HEADER.map((name) => all[name] ?? (name === "Targeted Financial Sanction" ? "TRUE" : ""));
}

const NAME = "Name of Individual or Entity";
const ONE = row({ Reference: "101", [NAME]: "Karim HALIMI" });

describe("the Australian workbook", () => {
  test("is told from its layout of 2024 by its columns", () => {
    const now = fileOf({ Sheet1: [HEADER, ONE] }).head;
    const then = fileOf({ Sheet1: [[...COMMON_COLUMNS], ONE.slice(0, 12)] }).head;
    expect(auDfatXlsx.recognise(now)).toEqual({ part: "xlsx" });
    expect(auDfatXlsx2024.recognise(now)).toBeUndefined();
    expect(auDfatXlsx.recognise(then)).toBeUndefined();
    expect(auDfatXlsx2024.recognise(then)).toEqual({ part: "xlsx" });
    expect(auDfatXlsx.recognise(fileOf({ Sheet1: [["Reference", "Title"]] }).head)).toBeUndefined();
  });

  test("is refused by name where columns are missing", () => {
    const without = (name: string) => fileOf({ Sheet1: [HEADER.filter((column) => column !== name)] }).head;
    expect(auDfatXlsx.recognise(without("IMO Number"))).toMatchObject({
      refuse: expect.stringContaining("IMO Number"),
    });
    const old = fileOf({ Sheet1: [COMMON_COLUMNS.filter((column) => column !== "Name Type")] }).head;
    expect(auDfatXlsx2024.recognise(old)).toMatchObject({ refuse: expect.stringContaining("Name Type") });
  });

  test.each([
    ["a reference that is none", row({ Reference: "A-7", [NAME]: "X" }), /row 3: "A-7" is no reference/],
    ["a name without a reference", row({ [NAME]: "X" }), /row 3: "" is no reference/],
    [
      "a flag of another word",
      row({ Reference: "102", [NAME]: "X", "Travel Ban": "maybe" }),
      /row 3: a sanction column/,
    ],
  ])("is refused whole where it has %s", async (_, cells, message) => {
    await expect(read(auDfatXlsx, { Sheet1: [HEADER, ONE, cells] })).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });

  test("gathers the names of a reference from anywhere in the sheet", async () => {
    const alias = row({
      Reference: "101 a",
      [NAME]: "Mullah",
      "Name Type": "Aka ",
      "Alias Strength": "weak",
    });
    const other = row({ Reference: "102", [NAME]: "Other" });
    const { entries } = await read(auDfatXlsx, { Sheet1: [HEADER, alias, other, ONE] });
    expect(entries.map((entry) => entry.id)).toEqual(["au-dfat:101", "au-dfat:102"]);
    expect(entries[0]?.names.map(({ text, strength }) => `${text} ${strength}`)).toEqual([
      "Karim HALIMI primary",
      "Mullah weak",
    ]);
  });

  test("speaks of new columns and other sheets, not of blank ones", async () => {
    const { notes } = await read(auDfatXlsx, {
      Sheet1: [
        [...HEADER, "", "Email"],
        [...ONE, "", "a@b.example"],
      ],
      Notes: [["Last updated"]],
    });
    expect(notes).toEqual(["unknown-column Sheet1: Email", "unread-sheet Notes"]);
  });

  test.each([
    ["TRUE", "TRUE", "FALSE", "FALSE", ["blocking"]],
    ["FALSE", "TRUE", "FALSE", "FALSE", ["other"]],
    ["FALSE", "FALSE", "FALSE", "TRUE", ["transport_restriction"]],
    ["FALSE", "FALSE", "TRUE", "FALSE", ["sectoral"]],
    ["true", "", "NA", "1", ["blocking", "transport_restriction"]],
  ])(
    "reads freeze %s, travel %s, arms %s, maritime %s as %j",
    async (freeze, travel, arms, sea, measures) => {
      const cells = {
        Reference: "7",
        [NAME]: "X",
        "Targeted Financial Sanction": freeze,
        "Travel Ban": travel,
        "Arms Embargo": arms,
        "Maritime Restriction": sea,
      };
      const { entries } = await read(auDfatXlsx, { Sheet1: [HEADER, row(cells)] });
      expect(entries[0]?.measures).toEqual(measures);
    },
  );
});
