import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import { decode } from "../../files/decode.ts";
import type { Encoding } from "../../files/decode.ts";
import type { Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { LINES, NAMES, entryOfGroup } from "./group.ts";

const COMMON = [
  ...NAMES,
  ...LINES,
  ...`Name 6,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,Position,Post/Zip Code,Country,
Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID`.split(/,\n?/),
];
/** 29 columns, until 2020. */
const OLD = ["NI Number"];
/** 36 columns, until the list was closed in January 2026. */
const NEW = `Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,Passport Number,
National Identification Number,National Identification Details,Alias Quality`.split(/,\n?/);
const OPTIONAL = ["UK Sanctions List Date Designated"];

/** The OFSI consolidated list of asset freeze targets as CSV: closed on 28 January 2026, kept for old screenings. */
export const ukConlistCsv: Format = {
  id: "uk-conlist/csv",
  list: "uk-conlist",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 2,106 groups in the oldest whole copy (April 2018); about 5,150 when the list was closed.
  expect: { all: { min: 1200, max: 10_000 } },
  recognise,
  read,
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  const [first = "", second = ""] = head.text.replace(/^\uFEFF/, "").split(/\r?\n/, 2);
  if (!/^"?Last Updated"?,"?\d\d?\/\d\d?\/\d{4}/.test(first)) return undefined;
  return /^"?Name 6"?,"?Name 1"?,/.test(second) ? { part: "list" } : undefined;
}

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  const encoding = await encodingOf(file);
  let header: readonly string[] | undefined;
  let lookup: ReturnType<typeof columns> | undefined;
  let published: string | undefined;
  // Groups are torn apart: the list is sorted by name.
  const groups = new Map<string, Column[]>();
  for await (const { fields, line } of readCsv(file, { relaxQuotes: true, anyWidth: true, encoding })) {
    if (header === undefined) {
      if (/^\uFEFF?Last Updated$/.test(fields[0]?.trim() ?? "")) {
        published = isoDate(fields[1] ?? "");
        yield published ? { published } : { note: "no-date", where: "line 1" };
        continue;
      }
      header = fields.map((name) => name.trim());
      yield* checkHeader(header, file.name);
      lookup = columns(header);
      continue;
    }
    const row = lookup?.(fields);
    const id = row?.("Group ID").trim();
    if (fields.length !== header.length || row === undefined || !id) {
      const wide = fields.length === header.length;
      const what = wide ? "no Group ID" : `${fields.length} columns under a header of ${header.length}`;
      throw new CordonError(
        "list-refused",
        `${file.name}, line ${line}: a row with ${what}`,
        "Fetch the file again.",
      );
    }
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  yield { note: "retired-list", where: published ?? file.name };
  for (const [id, rows] of groups) {
    const notes = new Set<string>();
    const entry = entryOfGroup(id, rows, file.name, notes);
    if (entry.names.length === 0) notes.add("no-name");
    for (const note of notes) yield { note, where: entry.id };
    yield { entry };
  }
}

function* checkHeader(header: readonly string[], file: string): Generator<SourceEvent> {
  const wanted = header.includes("Passport Number") ? NEW : OLD;
  const missing = [...COMMON, ...wanted].filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const hint = "This is an extract, or a layout that Cordon does not know.";
    throw new CordonError("list-refused", `${file} lacks the columns ${missing.join(", ")}`, hint);
  }
  const known = new Set([...COMMON, ...wanted, ...OPTIONAL]);
  for (const where of header) if (!known.has(where)) yield { note: "unknown-column", where };
}

/** OFSI wrote Windows-1252 until non-Latin names came in, then UTF-8; the first line in neither is not told apart. */
async function encodingOf(file: ListFile): Promise<Encoding> {
  if (/non-latin script/i.test(file.head.text.slice(0, 2000))) return "utf-8";
  try {
    for await (const chunk of decode(file)) if (chunk.includes("\u0000")) break;
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
