import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CordonError } from "../model/errors.ts";
import type { RowProblem } from "../model/shipment.ts";
import { unreadable } from "../model/unreadable.ts";
import { partyAbove, tableAbove } from "./above-header.ts";
import { amountColumns } from "./amount-columns.ts";
import type { AmountColumns } from "./amount-columns.ts";
import { decoder } from "./decode.ts";
import { csvEncoding } from "./file-kind.ts";
import { findHeader } from "./find-header.ts";
import type { Header } from "./find-header.ts";
import { readHeaderOf } from "./foreign-encoding.ts";
import { shipmentGrouper } from "./group-rows.ts";
import type { ManifestEvent } from "./group-rows.ts";
import { isName, readHeader } from "./header.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, Plan } from "./plan.ts";
import { rowReader } from "./read-rows.ts";
import type { Row } from "./read-rows.ts";
import { rowJudge } from "./row-kind.ts";
import { rowToParts } from "./row-to-parts.ts";

export { MANIFEST_FIELDS } from "./fields.ts";
export type { ManifestField } from "./fields.ts";
export type { ManifestEvent } from "./group-rows.ts";
export type { MappedColumn } from "./plan.ts";

/** A file of shipments, opened and understood; its rows are read as `events` are asked for. */
export interface Manifest {
  /** Base name of the file. */
  readonly name: string;
  /** Every column of the file in its order, and what it is read as. */
  readonly mapping: readonly MappedColumn[];
  /** To be read once. A shipment comes when its last row has been read, its problems before it. */
  readonly events: AsyncIterable<ManifestEvent>;
  /** Of what was read so far; after the events have ended, of the whole file. Rows are those below the header. */
  summary(): { readonly sha256: string; readonly rows: number };
  /** Bytes of the file read so far. */
  bytesRead(): number;
}

/** Enough for a title, a header of 400 columns and some rows. */
const HEAD = 256 * 1024;

/**
 * Opens a CSV of shipments, recognises encoding, delimiter, header and columns, and reads it as a stream: memory holds
 * one piece of the file and one shipment. Rows that cannot be read come as problems, never as exceptions.
 * @param input a path, or bytes with the name that shall stand in messages
 * @throws CordonError `input` where the file is missing, no CSV, empty, without header, rows or party column;
 * `usage` where `map` (field → column header) does not fit the file
 */
export async function openManifest(
  input: string | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> },
  options: { readonly map?: Readonly<Record<string, string>> },
): Promise<Manifest> {
  const name = basename(typeof input === "string" ? input : input.name);
  const stream = typeof input === "string" ? createReadStream(input, { highWaterMark: HEAD }) : input.stream;
  const source = stream[Symbol.asyncIterator]();
  const hash = createHash("sha256");
  let rows = 0;
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    hash.update(bytes);
  };
  const next = () => nextChunk(source, typeof input === "string" ? input : name);
  try {
    const { bytes, ended } = await readHead(next);
    take(bytes);
    const decode = decoder(csvEncoding(name, bytes));
    const first = decode.push(bytes, ended);
    const unixLines = first.includes("\n")
      ? (text: string) => text
      : (text: string) => text.replaceAll("\r", "\n");
    const head = unixLines(first);
    const header = findHeader(name, head, ended, options.map ?? {});
    const plan = readHeaderOf(name, bytes, head, () => mapColumns(name, header.headers, options.map ?? {}));
    const reader = rowReader(header.delimiter);
    reader.expect(header.headers.length);
    if (ended && !hasRows(header, head))
      throw new CordonError(
        "input",
        `${name} has a header but no rows`,
        "Export it again: nothing was screened.",
      );

    async function* events(): AsyncGenerator<ManifestEvent> {
      const out: ManifestEvent[] = [];
      const amounts = amountColumns(head, ended, header.delimiter, plan);
      const read = rowTaker(name, header, plan, amounts, (event) => out.push(event));
      let said = false;
      let text = head;
      let last = ended;
      try {
        for (;;) {
          for (const row of reader.push(text, last)) {
            if (read.take(row)) rows++;
            if (out.length > 0) for (const event of out.splice(0)) yield event;
          }
          if (!said && decode.assumed() !== undefined) {
            said = true;
            yield { problem: encodingProblem(name, decode.assumed() ?? 1) };
          }
          if (last) break;
          const chunk = await next();
          last = chunk === undefined;
          if (chunk !== undefined) take(chunk);
          text = unixLines(decode.push(chunk ?? new Uint8Array(0), last));
        }
        read.end();
        for (const event of out) yield event;
      } finally {
        await source.return?.();
      }
    }
    return {
      name,
      mapping: plan.mapping,
      events: events(),
      summary: () => ({ sha256: hash.copy().digest("hex"), rows }),
      bytesRead: () => size,
    };
  } catch (error) {
    await source.return?.();
    throw error;
  }
}

const notScreened = (text: string) =>
  `"${text.slice(0, 80)}" stands above the header and was not screened: give the party a column of its own`;
const onItsSide = (word: string) =>
  `"${word.slice(0, 80)}" stands where a party is named: if the table has a column for each shipment, give each a row; the rows were screened as they stand`;
// A firm may be called Carrier.
const isHeaderWord = (text: string) => {
  const meaning = text === "" || text.length > 60 ? undefined : readHeader(text);
  return meaning !== undefined && meaning.of !== "nothing" && !isName(meaning);
};
const OTHER_TABLE =
  "other headers stand here and were not read: give what stands below them in a file of its own";
const ABOVE =
  "the row stands above the header and was not read: put the header into the first line, or give what stands above it in a file of its own";

/** Takes rows one by one, those above the header too, which are not read; `take` says whether it was a row of the user's own. */
function rowTaker(
  file: string,
  header: Header,
  plan: Plan,
  amounts: AmountColumns,
  emit: (event: ManifestEvent) => void,
) {
  const judge = rowJudge(plan);
  const groups = shipmentGrouper(file, tellsGoods(plan), emit);
  const say = (line: number, code: string, message: string, blocking: boolean, column?: string) =>
    emit({ problem: { file, line, ...(column === undefined ? {} : { column }), code, message, blocking } });
  for (const { column, code, message } of plan.notes) say(header.line, code, message, false, column.trim());
  const names = plan.parties.flatMap((party) => party.names.flatMap(({ columns }) => columns));
  // Until a row names a party, headers in the place of its name are those of a table with a column for each shipment.
  let turned = true;
  let begun = false;
  let other: number | undefined;
  // Right above the header other headers are a first row of it: they are a table's only where more stands between.
  let above: number | undefined;
  let table = false;
  const takeAbove = ({ fields, line }: Row) => {
    if (fields.every((text) => text.trim() === "")) return;
    const kind = tableAbove(fields, names, header.headers.length);
    if (above !== undefined && !table) say(above, "second-table", OTHER_TABLE, true);
    table ||= above !== undefined;
    const named = partyAbove(fields);
    if (table || kind === "data") say(line, "second-table", ABOVE, true);
    else if (kind === "header") above = line;
    else if (named !== undefined) say(line, "party-above-header", notScreened(named), true);
  };
  const take = (row: Row): boolean => {
    if (row.line < header.line) takeAbove(row);
    if (row.line <= header.line) return false;
    const kind = judge(row);
    if (kind.is === "blank") return false;
    if (kind.is === "header") {
      other = undefined;
      say(row.line, "repeated-header", "the header stands here again and was passed over", false);
    } else if (kind.is === "other-header") {
      // Right below the header it is a second row of it.
      if (begun) other = row.line;
      say(row.line, "second-table", OTHER_TABLE, true);
    } else if (other !== undefined) {
      const message = `the row stands under the other headers of line ${other} and was not read`;
      say(row.line, "second-table", message, true);
    } else if (kind.is === "total") say(row.line, "totals-row", "a row of totals was passed over", false);
    else if (kind.is === "broken") say(row.line, kind.code, kind.message, true);
    else {
      begun = true;
      const word = turned ? names.map((at) => row.fields[at]?.trim() ?? "").find(isHeaderWord) : undefined;
      turned = word !== undefined;
      if (word !== undefined) say(row.line, "turned-table", onItsSide(word), true);
      if (kind.is === "short") say(row.line, "short-row", kind.message, false);
      groups.add(rowToParts(row, plan, file, amounts));
    }
    return kind.is !== "header" && kind.is !== "other-header";
  };
  return { take, end: () => groups.flush() };
}

/** Columns that are of goods alone: a list of payments has values, currencies and line numbers too. */
const OF_GOODS = [
  "description",
  "hs",
  "code",
  "number",
  "quantity",
  "unit",
  "service",
  "licence",
  "origin",
] as const;

function tellsGoods({ item }: Plan): boolean {
  return OF_GOODS.some((field) => item[field] !== undefined);
}

function encodingProblem(file: string, line: number): RowProblem {
  const message =
    "the text is no UTF-8 and was read as Windows-1252 (Western European): if names look wrong, save it as UTF-8";
  return { file, line, code: "encoding-assumed", message, blocking: false };
}

const hasRows = ({ delimiter, line }: Header, text: string): boolean =>
  rowReader(delimiter)
    .push(text, true)
    .some((row) => row.line > line && row.fields.some((cell) => cell.trim() !== ""));

async function readHead(
  next: () => Promise<Uint8Array | undefined>,
): Promise<{ bytes: Uint8Array; ended: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const chunk = await next();
    if (chunk === undefined) return { bytes: Buffer.concat(chunks), ended: true };
    chunks.push(chunk);
    size += chunk.length;
  }
  return { bytes: Buffer.concat(chunks), ended: false };
}

async function nextChunk(source: AsyncIterator<Uint8Array>, path: string): Promise<Uint8Array | undefined> {
  try {
    const { value, done } = await source.next();
    return done === true ? undefined : value;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
