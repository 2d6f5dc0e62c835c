import { CordonError } from "../model/errors.ts";
import { isName, readHeader } from "./header.ts";
import { countWished } from "./map-option.ts";
import { rowReader } from "./read-rows.ts";
import type { Row } from "./read-rows.ts";

/** Excel's own hint in the first line of a file: `sep=;`. */
const SEP = /^"?sep=([,;\t|])"?\s*$/im;
const DELIMITERS = [",", ";", "\t", "|"];
const SEARCHED = 10;
const MAX_COLUMNS = 400;

/** Where the header stands, and what separates its cells. */
export interface Header {
  readonly delimiter: string;
  /** Line of the header, from 1. */
  readonly line: number;
  /** Without the blank ones at the end. */
  readonly headers: readonly string[];
}

interface Candidate extends Header {
  /** Columns understood, and among the following rows those as wide as this one. */
  readonly known: number;
  readonly even: number;
  readonly party: boolean;
}

/**
 * Finds header and delimiter together: of the first ten rows that are not blank, under each delimiter, the one with
 * most headers that we know; a title above it is passed over.
 * @throws CordonError `input` where no row could be a header, or it has more than 400 columns.
 */
export function findHeader(
  file: string,
  head: string,
  whole: boolean,
  map: Readonly<Record<string, string>>,
): Header {
  const stated = SEP.exec(head.slice(0, 20))?.[1];
  const candidates = (stated === undefined ? DELIMITERS : [stated]).flatMap((delimiter) =>
    candidatesWith(delimiter, head, whole, map),
  );
  const [best] = candidates.sort(order);
  if (head === "" && !whole)
    throw new CordonError(
      "input",
      `${file} has a first line of more than 256 KiB`,
      "Is it a CSV? Export it again.",
    );
  if (best === undefined)
    throw new CordonError("input", `${file} holds only blank lines`, "Export it again, with a header row.");
  if (best.headers.length > MAX_COLUMNS) {
    const what = `${file} has ${best.headers.length} columns in line ${best.line}, more than ${MAX_COLUMNS}`;
    throw new CordonError("input", what, "Export only the columns of parties, goods and route.");
  }
  return best;
}

/** A row with a party first, then most known headers, most rows of its width, most columns. */
const order = (a: Candidate, b: Candidate) =>
  Number(b.party) - Number(a.party) ||
  b.known - a.known ||
  b.even - a.even ||
  b.headers.length - a.headers.length;

function candidatesWith(
  delimiter: string,
  head: string,
  whole: boolean,
  map: Readonly<Record<string, string>>,
): Candidate[] {
  const rows = firstRows(head, delimiter, whole);
  return rows.slice(0, SEARCHED).map(({ fields, line }, at) => {
    const headers = withoutBlankEnd(fields);
    const meanings = headers.map((text) => (text.length < 200 ? readHeader(text) : undefined));
    const wished = countWished(map, headers);
    const known =
      meanings.filter((meaning) => meaning !== undefined && meaning.of !== "nothing").length + wished;
    const party = wished > 0 || meanings.some(isName);
    const even = rows.slice(at + 1).filter((row) => row.fields.length === fields.length).length;
    return { delimiter, line, headers, known, even, party };
  });
}

function firstRows(head: string, delimiter: string, whole: boolean): Row[] {
  const rows = rowReader(delimiter).push(head, whole);
  const filled = rows.filter(
    ({ fields, fault }) => fault === undefined && fields.some((text) => text.trim() !== ""),
  );
  return filled.slice(0, 2 * SEARCHED);
}

function withoutBlankEnd(fields: readonly string[]): string[] {
  let width = fields.length;
  while (width > 1 && fields[width - 1]?.trim() === "") width--;
  return fields.slice(0, width);
}
