import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { jpMetiEulXlsx } from "../../src/sources/watchlists/jp-meti-eul/xlsx.ts";

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

const HEADER = [
  "No.",
  "国名、地域名\nCountry or Region",
  "企業名､組織名\nCompany or Organization",
  "別名\nAlso Known As",
  "懸念区分\nType of WMD",
  "通常兵器\nConventional Weapons",
];

async function ids(rows: Rows) {
  return (await read(jpMetiEulXlsx, { A: [HEADER, ...rows] })).entries.map(({ id }) => id);
}

describe("the Japanese End User List", () => {
  test("is known by the English half of its header, with and without conventional weapons", () => {
    expect(jpMetiEulXlsx.recognise(fileOf({ A: [["title"], HEADER] }).head)).toEqual({ part: "xlsx" });
    expect(jpMetiEulXlsx.recognise(fileOf({ A: [HEADER.slice(0, 5)] }).head)).toEqual({ part: "xlsx" });
    expect(jpMetiEulXlsx.recognise(fileOf({ A: [HEADER.slice(0, 4)] }).head)).toBeUndefined();
    expect(jpMetiEulXlsx.recognise({ name: "20250929_4.xlsx", text: "" })).toBeUndefined();
  });

  test("is refused whole where a row has other names but no name", async () => {
    const rows = [HEADER, ["1", "イラン\nIran", "", "・Alborz", "核\nN", ""]];
    await expect(read(jpMetiEulXlsx, { A: rows })).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringContaining("A row 2: other names but no name"),
    });
  });

  test("speaks of columns and sheets it does not know", async () => {
    const rows = [
      [...HEADER, "住所\nAddress"],
      ["1", "イラン\nIran", "Alborz", "", "核\nN", "", "Tehran"],
    ];
    const { entries, notes } = await read(jpMetiEulXlsx, { A: rows, B: [["改正履歴"]], C: [] });
    expect(entries).toHaveLength(1);
    expect(notes).toEqual(["unknown-column A: 住所 Address", "unread-sheet B"]);
  });

  test("keeps its ids when rows are put in between", async () => {
    const one = ["1", "イラン\nIran", "Alborz Co., Ltd.", "", "核\nN", ""];
    const two = ["2", "イラン\nIran", "Zagros", "", "核\nN", ""];
    expect(await ids([one])).toEqual(["jp-meti-eul:ir/alborz-co-ltd"]);
    expect(await ids([two, one])).toContain("jp-meti-eul:ir/alborz-co-ltd");
    expect(await ids([one, one])).toEqual(["jp-meti-eul:ir/alborz-co-ltd", "jp-meti-eul:ir/alborz-co-ltd#2"]);
  });
});
