import { CordonError } from "../../../model/errors.ts";
import { readCsv } from "../../files/csv.ts";
import { readJson, readJsonLines } from "../../files/json.ts";
import type { ListFile } from "../../source.ts";

/** One row of a user's file: its cells by column name, each as a list of texts. */
export interface OwnRow {
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** `line 3` or `entry 3`. */
  readonly where: string;
}

/**
 * The rows of a CSV file (`,`, `;` or tab, with a header row), a JSON array of objects, an object with `entries`,
 * or JSON lines. The first event is the header, where the file has one.
 * @throws CordonError `list-refused` where the file is none of these, or a cell is no text.
 */
export async function* readRows(
  file: ListFile,
): AsyncGenerator<{ readonly header: readonly string[] } | OwnRow> {
  const start = file.head.text.trimStart();
  if (!/^[[{]/.test(start)) yield* csvRows(file, start);
  else if (isLines(start)) {
    for await (const { value, line } of readJsonLines(file)) yield jsonRow(value, `line ${line}`, file);
  } else {
    for (const [index, value] of entriesOf(await readJson(file), file).entries()) {
      yield jsonRow(value, `entry ${index + 1}`, file);
    }
  }
}

async function* csvRows(
  file: ListFile,
  start: string,
): AsyncGenerator<{ readonly header: readonly string[] } | OwnRow> {
  let header: string[] | undefined;
  for await (const { fields, line } of readCsv(file, { delimiter: delimiterOf(start) })) {
    if (header) {
      const cells = new Map(header.map((name, index) => [name, [fields[index] ?? ""]]));
      if (fields.some((field) => field.trim() !== "")) yield { cells, where: `line ${line}` };
      continue;
    }
    header = fields.map((field) => field.trim());
    const twice = header.find((name, index) => name !== "" && header?.indexOf(name) !== index);
    if (twice !== undefined) throw refused(file, `the column ${twice} stands there twice`);
    yield { header };
  }
}

/** The separator that cuts the header row into most columns; a header holds no quoted separators worth minding. */
function delimiterOf(start: string): "," | ";" | "\t" {
  const header = (start.split(/\r?\n/, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "x");
  const counts = ([",", ";", "\t"] as const).map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A first line that is one whole object, and not `{"entries": …}`, begins JSON lines. */
function isLines(start: string): boolean {
  try {
    const first: unknown = JSON.parse(start.split(/\r?\n/, 1)[0] ?? "");
    return isObject(first) && !Array.isArray(first["entries"]);
  } catch {
    return false;
  }
}

function entriesOf(value: unknown, file: ListFile): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value["entries"])) return value["entries"];
  throw refused(file, "neither an array of entries, nor an object with entries, nor JSON lines");
}

function jsonRow(value: unknown, where: string, file: ListFile): OwnRow {
  if (!isObject(value)) throw refused(file, `${where} is no object`);
  const cells = new Map(
    Object.entries(value).map(([name, cell]) => [name.trim(), texts(cell, name, where, file)]),
  );
  return { cells, where };
}

function texts(cell: unknown, name: string, where: string, file: ListFile): string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell.flatMap((item) => texts(item, name, where, file));
  if (typeof cell === "string") return [cell];
  // A number of 17 digits has already lost its last ones.
  if (typeof cell === "number" && Number.isSafeInteger(cell)) return [String(cell)];
  throw refused(file, `${where}: ${name} is no text`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(file: ListFile, what: string): CordonError {
  const hint =
    "Give a CSV file with a header row, a JSON array of objects, or JSON lines; numbers of parties as text.";
  return new CordonError("list-refused", `${file.name}: ${what}`, hint);
}
