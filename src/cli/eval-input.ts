import { CordonError } from "../model/errors.ts";
import { columns } from "../sources/files/columns.ts";
import { readCsv } from "../sources/files/csv.ts";
import { decodeHead } from "../sources/files/decode.ts";
import { readJson, readJsonLines } from "../sources/files/json.ts";
import { openListFile } from "../sources/files/open.ts";
import type { ListFile } from "../sources/source.ts";
import type { Io } from "./io.ts";

/** A file of cases, queries or records: text, as it is or as gz. */
export type EvalFile = ListFile;

/** One row of a table by column name; `where` is `file, line 3`. */
export interface TableRow {
  readonly column: (name: string) => string;
  readonly where: string;
}

export interface Table {
  /** Column names, trimmed. */
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** Opens a file, or standard input for `-`. @throws CordonError `input`. */
export async function openEvalFile(io: Io, path: string): Promise<EvalFile> {
  const file = path === "-" ? await openStream(io.in) : await openPath(path);
  if (file.sheets !== undefined)
    throw new CordonError("input", `${file.name} is a workbook`, "Save it as CSV (UTF-8).");
  return file;
}

async function openPath(path: string): Promise<EvalFile> {
  try {
    const { lists, record } = await openListFile(path);
    if (lists.length === 1 && lists[0] !== undefined) return lists[0];
    throw new CordonError("input", `${record.name} holds ${lists.length} files`, "Unpack it and name one.");
  } catch (error) {
    throw asInput(error);
  }
}

async function openStream(stream: AsyncIterable<Uint8Array>): Promise<EvalFile> {
  const name = "standard input";
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) throw new CordonError("input", `${name} is empty`, "Pipe a table or JSON lines into it.");
  async function* all() {
    yield first.value as Uint8Array;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return { name, head: { name, text: decodeHead(first.value) }, open: all };
}

/** Whether the file begins as JSON does. @throws CordonError `input` where it is one array. */
export function isJson({ name, head }: EvalFile): boolean {
  const start = head.text.trimStart();
  if (start.startsWith("["))
    throw new CordonError("input", `${name} is one JSON array`, "Write one JSON object a line.");
  return start.startsWith("{");
}

/** Reads a table (`,`, `;` or tab) as a stream. @throws CordonError `input` where a needed column or every row is missing. */
export async function openTable(file: EvalFile, needed: readonly string[]): Promise<Table> {
  const lines = withInputErrors(readCsv(file, { delimiter: delimiterOf(file), relaxQuotes: true }));
  const first = await lines.next();
  const header = first.done ? [] : first.value.fields.map((name) => name.trim());
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const what = `${file.name} has no column ${missing.join(", ")}`;
    throw new CordonError("input", what, `Its columns are: ${header.join(", ").slice(0, 300) || "none"}.`);
  }
  const twice = header.find((name, at) => name !== "" && header.indexOf(name) !== at);
  if (twice !== undefined)
    throw new CordonError("input", `${file.name} has the column ${twice} twice`, "Rename one.");
  const of = columns(header);
  async function* rows(): AsyncGenerator<TableRow> {
    let some = false;
    for await (const { fields, line } of lines) {
      if (fields.every((cell) => cell.trim() === "")) continue;
      some = true;
      yield { column: of(fields), where: `${file.name}, line ${line}` };
    }
    if (!some) throw new CordonError("input", `${file.name} has a header but no rows`, "Add some.");
  }
  return { header, rows: rows() };
}

/** The values of JSON lines, each with `file, line 3`. @throws CordonError `input` where a line is broken or there is none. */
export async function* readLines(file: EvalFile): AsyncGenerator<{ value: unknown; where: string }> {
  let some = false;
  for await (const { value, line } of withInputErrors(readJsonLines(file))) {
    some = true;
    yield { value, where: `${file.name}, line ${line}` };
  }
  if (!some) throw new CordonError("input", `${file.name} holds no line`, "Write one JSON object a line.");
}

/** A file that is one JSON value. @throws CordonError `input` where it is cut, no JSON, or over 256 MiB. */
export async function readDocument(file: EvalFile): Promise<unknown> {
  try {
    return await readJson(file);
  } catch (error) {
    throw asInput(error);
  }
}

/** The separator that cuts the header into most columns. */
function delimiterOf({ head }: EvalFile): "," | ";" | "\t" {
  const header = (head.text.trimStart().split(/\r?\n/, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "x");
  const counts = ([",", ";", "\t"] as const).map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

async function* withInputErrors<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* values;
  } catch (error) {
    throw asInput(error);
  }
}

/** The readers of official files call damage a refused list and send for another copy; here it is the user's own file. */
function asInput(error: unknown): unknown {
  if (!(error instanceof CordonError) || error.code !== "list-refused") return error;
  const hint = "Mend it: a table as CSV (UTF-8) with a header, records as one JSON object a line.";
  return new CordonError("input", error.message, hint, { cause: error });
}
