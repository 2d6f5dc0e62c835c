import { CordonError } from "../../../model/errors.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { nationalities, noticeDates, rowEntry } from "./entry.ts";
import { headerOf, mofSheets } from "./sheets.ts";
import type { MofSheet, Row } from "./sheets.ts";

/** The workbook of asset freezes of the Ministry of Finance (資産凍結等の措置), such as `shisantouketsu20260305.xlsx`. */
export const jpMofXlsx: Format = {
  id: "jp-mof/xlsx",
  list: "jp-mof",
  parser: 1,
  parts: { required: ["xlsx"], optional: [] },
  // 2,862 names in force in March 2026.
  expect: { all: { min: 1_700, max: 5_800 } },
  recognise: ({ sheets }) =>
    sheets?.some((sheet) => headerOf(sheet) !== undefined) ? { part: "xlsx" } : undefined,
  async *read(files) {
    const file = files.get("xlsx");
    if (!file) throw new CordonError("list-refused", "The asset-freeze list needs its workbook");
    yield* readMof(file);
  },
};

function* readMof(file: ListFile): Generator<SourceEvent> {
  const seen = new Map<string, number>();
  let newest = "";
  for (const sheet of mofSheets(file)) {
    for (const name of sheet.unknown) yield { note: "unknown-column", where: `${sheet.programme}: ${name}` };
    if (sheet.lifted && sheet.rows.length === 0) yield { note: "delisted", where: sheet.programme };
    for (const row of sheet.rows) {
      yield* rowEvents(row, sheet, file, seen);
      const { changedOn = "" } = noticeDates(row.cell("notice"));
      if (changedOn > newest) newest = changedOn;
    }
  }
  // The workbook bears no date that can be relied on; the newest notice in it, of a deletion too, is the best there is.
  if (newest !== "") yield { published: newest };
}

function* rowEvents(
  row: Row,
  sheet: MofSheet,
  file: ListFile,
  seen: Map<string, number>,
): Generator<SourceEvent> {
  const deleted = /削除|廃止/.test(row.cell("notice"));
  if (deleted || sheet.lifted) yield { note: "delisted", where: row.where };
  const named = row.cell("japanese") !== "" || row.cell("english") !== "";
  if (!named) {
    if (deleted) return;
    if (row.cell("alias") !== "" || row.cell("former") !== "" || row.cell("weak") !== "") {
      const what = `${file.name}, ${row.where}: other names but no name`;
      throw new CordonError("list-refused", what, "The layout has changed: look for a newer Cordon.");
    }
    // Long remarks run on over rows that hold nothing else.
    if (row.cell("number") !== "") yield { note: "no-name", where: row.where };
    return;
  }
  const entry = rowEntry(row, sheet, refOf(row, sheet, seen), deleted);
  if (entry.names.length === 0) {
    yield { note: "no-name", where: row.where };
    return;
  }
  for (const date of entry.birthDates) {
    if (date.from === undefined) yield { note: "unreadable-date", where: `${row.where}: ${date.text}` };
  }
  if (nationalities(row.cell("nationality")).includes(undefined)) {
    yield { note: "unknown-country", where: `${row.where}: ${row.cell("nationality")}` };
  }
  yield { entry };
}

/** Numbers belong to a programme (`1(*186)` is number 1); sheets are numbered anew when one comes in between. */
function refOf(row: Row, { programme }: MofSheet, seen: Map<string, number>): string {
  const number = /\d+/.exec(row.cell("number"))?.[0] ?? "0";
  const key = `${programme.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "")}/${number}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}#${times}`;
}
