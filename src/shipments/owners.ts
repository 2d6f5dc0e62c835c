import { createHash } from "node:crypto";
import { basename } from "node:path";
import { CordonError } from "../model/errors.ts";
import type { OwnerRow, Owners } from "../model/owners.ts";
import { decoder } from "./decode.ts";
import { csvEncoding } from "./file-kind.ts";
import { readHeaderOf } from "./foreign-encoding.ts";
import { OWNER_FIELDS, ownerColumns } from "./owner-columns.ts";
import type { OwnerColumns, OwnerField } from "./owner-columns.ts";
import { newestOwners } from "./newest-owners.ts";
import { ownerRow } from "./owner-row.ts";
import { problemList } from "./problem-list.ts";
import type { Tell } from "./problem-list.ts";
import { rowReader } from "./read-rows.ts";
import type { Row } from "./read-rows.ts";
import { wholeFile } from "./whole-file.ts";

const MAX_ROWS = 200_000;

/**
 * Reads a CSV of owners. What cannot be read is a problem with its line, never left out silently; a share that cannot be
 * read counts as not known.
 * @param input a path, or bytes with the name that shall stand in messages
 * @param today the day of the screening, ISO: a row of a later day takes the place of no other
 * @throws CordonError `input` where the file is missing, no CSV, too large, or has no columns of party, owner and share
 */
export async function readOwners(
  input: string | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> },
  today: string,
): Promise<Owners> {
  const file = basename(typeof input === "string" ? input : input.name);
  const bytes = await wholeFile(input, "file of owners");
  const decode = decoder(csvEncoding(file, bytes));
  const decoded = decode.push(bytes, true);
  const text = decoded.includes("\n") ? decoded : decoded.replaceAll("\r", "\n");
  const columns = readHeaderOf(file, bytes, text, () => ownerColumns(file, text, true));
  const say = problemList<OwnerField>(file, columns);
  for (const [index, header] of columns.headers.entries())
    if (header.trim() !== "" && !Object.values(columns.at).includes(index))
      say.at(columns.line, header.trim())(
        "column-not-read",
        `the column "${header.trim().slice(0, 80)}" was not read`,
        false,
      );
  const assumed = decode.assumed();
  if (assumed !== undefined)
    say.at(assumed)("encoding-assumed", "the text is no UTF-8 and was read as Windows-1252", false);
  const reader = rowReader(columns.delimiter);
  reader.expect(columns.headers.length);
  const rows: OwnerRow[] = [];
  let rowCount = 0;
  for (const row of reader.push(text, true)) {
    if (row.line <= columns.line || row.fields.every((field) => field.trim() === "")) {
      if (row.fault === undefined || row.line <= columns.line) continue;
    }
    rowCount++;
    if (rowCount > MAX_ROWS)
      throw new CordonError(
        "input",
        `${file} has more than ${MAX_ROWS} rows`,
        "Keep the parties you screen, and their owners.",
      );
    if (!isWhole(row, columns, say.at(row.line))) continue;
    const read = ownerRow(row, columns, say.at(row.line));
    if (read !== undefined) rows.push(read);
  }
  if (rowCount === 0)
    throw new CordonError("input", `${file} has a header but no rows`, "No owner was read.");
  const known = rows.flatMap(({ share }) => (share === undefined || share === "0" ? [] : [Number(share)]));
  if (known.length > 0 && known.every((share) => share <= 1)) {
    const what =
      "no share is over 1: they were read as per cent (0.6 is 0.6 %); where they are fractions, multiply them by 100";
    say.at(columns.line)("shares-as-fractions", what, true, "share");
  }
  const kept = newestOwners(once(rows, say.at), today, say.at);
  const byColumn = new Map(OWNER_FIELDS.map((field) => [columns.at[field], field]));
  return {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows: kept,
    rowCount,
    columns: columns.headers.map((column, index) => {
      const field = byColumn.get(index);
      return {
        column,
        ...(field === undefined ? {} : { field: field === "share" ? "share_percent" : field }),
      };
    }),
    ...say.all(),
  };
}

/** Rows of which the cells cannot be told apart are not used. */
function isWhole(row: Row, { headers, at }: OwnerColumns, say: Told): boolean {
  const { fields, fault } = row;
  const width = headers.length;
  if (fault === "too-long") say("row-too-long", "the row is longer than 1 MiB and was not read", true);
  else if (fault === "unclosed-quote")
    say("unclosed-quote", "a quote is opened in this row and not closed: not used", true);
  else if (fields.every((text, index) => text.trim() === (headers[index]?.trim() ?? ""))) {
    say("repeated-header", "the header stands here again and was passed over", false);
  } else if (fields.slice(width).some((text) => text.trim() !== ""))
    say("too-many-cells", `the row has ${fields.length} cells, the header ${width}: not used`, true);
  else {
    if (fields.length <= (at.share ?? 0))
      say(
        "short-row",
        `the row has ${fields.length} cells, the header ${width}: the rest is taken as blank`,
        true,
      );
    return true;
  }
  return false;
}

type Told = Tell<OwnerField>;

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** The same row twice, such as of a file glued to itself, is one holding. */
function once(rows: readonly OwnerRow[], say: (line: number) => Told): OwnerRow[] {
  const before = new Map<string, number>();
  return rows.filter(({ line, ...row }) => {
    const text = plain(JSON.stringify(row));
    const twin = before.get(text);
    if (twin === undefined) before.set(text, line);
    else say(line)("repeated-row", `the row stands in line ${twin} already and counts once`, false);
    return twin === undefined;
  });
}
