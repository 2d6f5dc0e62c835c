import { CordonError } from "../../../model/errors.ts";
import { readCsv } from "../../files/csv.ts";
import type { Claim, Head, ListFile, SourceEvent } from "../../source.ts";
import type { OfacList } from "./lists.ts";
import { listByName, listByProgrammes } from "./recognise.ts";

/** Part of a set by its number of columns; no file has a header. */
const PARTS: Readonly<Record<number, string>> = { 12: "sdn", 6: "add", 5: "alt", 2: "comments" };
const WIDTHS: Readonly<Record<string, number>> = { sdn: 12, add: 6, alt: 5, comments: 2 };
/** Ctrl-Z, alone in its last line. */
const END_MARK = "\u001a";
/** The consolidated files begin with the Palestinian legislators of 2006, the SDN files with Cuba's of 1986. */
const FIRST_CONS = { from: 9639, to: 9720 };
const HINT = "Fetch it again from sanctionslistservice.ofac.treas.gov.";

/** A row and what tells it in messages. */
export interface OfacRow {
  /** Texts; the publisher's null `-0- ` is `""`. */
  readonly fields: readonly string[];
  readonly where: string;
}

/**
 * Which list and part a file without header is, by its shape: 12, 6, 5 or 2 columns, numbers first, `-0- ` for
 * nothing. Only the main file names programmes; for the others the first number, then the file's name decides.
 */
export function recogniseCsv(head: Head, list: OfacList): Claim | undefined {
  if (/^\d+[@|]"?[^"\r\n]+"?[@|]/.test(head.text)) {
    return { refuse: "OFAC's .DEL or .PIP layout", hint: "Take the .CSV files of the same folder." };
  }
  const rows = headRows(head.text);
  const first = rows[0];
  const part = first ? PARTS[first.length] : undefined;
  if (!first || !part || !/^\d{1,6}$/.test(first[0] ?? "") || !looksLike(part, first)) return undefined;
  return listOf(part, rows, head) === list ? { part } : undefined;
}

/**
 * The rows of one file up to its end mark. Official files end their lines with CR LF and the file with a lone 0x1A:
 * one without was cut, unless other tools saved it with bare LF. `lenient` notes what would refuse.
 * @throws CordonError `list-refused` where a row has another width, or the end mark is missing.
 */
export async function* readRows(
  file: ListFile,
  part: string,
  lenient = false,
): AsyncGenerator<OfacRow | SourceEvent> {
  const width = WIDTHS[part];
  let ended = false;
  for await (const { fields, line } of readCsv(file, { anyWidth: true })) {
    const where = `${file.name}, line ${line}`;
    if (ended || (fields.length > 1 && fields[0]?.startsWith(END_MARK))) {
      throw new CordonError(
        "list-refused",
        `${where}: more rows after the end mark: two files were joined`,
        HINT,
      );
    }
    if (fields.length === 1 && fields[0]?.trim() === END_MARK) ended = true;
    else if (fields.length !== width || !/^\d+$/.test(fields[0] ?? "")) {
      throw new CordonError("list-refused", `${where}: ${fields.length} fields where ${width} belong`, HINT);
    } else yield { fields: fields.map((field) => (field.trim() === "-0-" ? "" : field)), where };
  }
  if (ended) return;
  if (file.head.text.includes("\r\n") && !lenient) {
    throw new CordonError("list-refused", `${file.name} is cut: its end mark is missing`, HINT);
  }
  yield { note: "no-end-mark", where: file.name };
}

function looksLike(part: string, row: readonly string[]): boolean {
  const second = row[1] ?? "";
  if (part === "sdn") return row.slice(4).some((field) => field.startsWith("-0-"));
  if (part === "alt") return /^\d+$/.test(second) && /^[anf]ka$/.test(row[2] ?? "");
  if (part === "add") return /^\d+$/.test(second) && row[5]?.startsWith("-0-") === true;
  return second !== "" && !/^[\d.]+$/.test(second);
}

function listOf(part: string, rows: readonly (readonly string[])[], head: Head): OfacList {
  if (part === "sdn")
    return listByProgrammes(
      head,
      rows.map((row) => splitProgrammes(row[3] ?? "")),
    );
  const first = Number(rows[0]?.[0]);
  if (first < FIRST_CONS.from) return "us-ofac-sdn";
  if (part !== "comments" && first <= FIRST_CONS.to) return "us-ofac-cons";
  return listByName(head);
}

/** Several programmes are `A] [B] [C`, without the outer brackets. */
export function splitProgrammes(cell: string): string[] {
  return cell
    .split(/\]\s*\[/)
    .map((programme) => programme.trim())
    .filter((programme) => programme !== "");
}

/** The whole rows of a head. Only good enough to recognise a file: its last row may be cut. */
function headRows(text: string): string[][] {
  const lines = text.split(/\r?\n/);
  const whole = text.length < 60_000 ? lines : lines.slice(0, -1);
  const rows: string[][] = [];
  for (const line of whole) {
    if (line === "" || line.startsWith(END_MARK)) break;
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) => match[1] ?? match[2] ?? ""),
    );
  }
  return rows;
}
