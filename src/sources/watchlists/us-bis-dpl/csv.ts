import type { Address } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { addressOf } from "../../entry.ts";
import { readCsv } from "../../files/csv.ts";
import type { Format, Head, ListFile, ReadContext, SourceEvent } from "../../source.ts";
import { isNameSuffix } from "../us-common/name-pieces.ts";
import { distinctIds } from "../us-common/stable-id.ts";
import { isAmerican } from "../us-common/us-address.ts";
import { CordonError } from "../../../model/errors.ts";
import { DPL_EXPECT, dplEvents } from "./entry.ts";

/**
 * Columns of "Export as CSV" on bis.gov since 2025. The page words two of them in two ways, so a column is known by
 * its main word.
 */
const COLUMNS = {
  party: /^name and address$/i,
  effective: /^(?:effective|beginning)\b.*date$/i,
  expires: /^(?:expiration|ending|end)\b.*date$/i,
  type: /^type of denial$/i,
  citations: /federal register citation/i,
} as const;
type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];
/** "None", "Indefinite": an order without end. */
const NO_DATE = /^(?:-+|n\/?a|none|indefinite|permanent)$/i;

/** The Denied Persons List as bis.gov exports it: name and address in one cell. */
export const usBisDplCsv: Format = {
  id: "us-bis-dpl/csv",
  list: "us-bis-dpl",
  parser: 1,
  parts: { required: ["all"], optional: [] },
  expect: DPL_EXPECT,
  recognise: (head: Head) =>
    /^[^\r\n]*"?Name and Address"?[^\r\n]*Federal Register Citation/i.test(head.text)
      ? { part: "all" }
      : undefined,
  read: (files, context) => read(files.get("all"), context),
};

async function* read(file: ListFile | undefined, context: ReadContext): AsyncGenerator<SourceEvent> {
  if (!file) return;
  const distinct = distinctIds();
  let at: Readonly<Record<ColumnName, number>> | undefined;
  for await (const { fields, line } of readCsv(file)) {
    const where = `${file.name}, line ${line}`;
    if (!at) {
      at = columnsIn(file, fields);
      for (const name of strangers(fields)) yield { note: "unknown-column", where: `${file.name}: ${name}` };
      continue;
    }
    const cells: Partial<Record<ColumnName, string>> = {};
    for (const name of NAMES) cells[name] = fields[at[name]]?.trim() ?? "";
    const { party = "", effective = "", expires = "", type = "", citations = "" } = cells;
    if (party === "") {
      yield { note: "no-name", where };
      continue;
    }
    const { name, otherName, rest } = splitParty(party);
    const remarks = [type && `Type of denial: ${type}`];
    const end = NO_DATE.test(expires) ? "" : expires;
    const row = {
      name,
      otherName,
      address: addressIn(rest),
      effective,
      expires: end,
      citations,
      amended: "",
      remarks,
    };
    yield* dplEvents(row, where, distinct, context);
  }
}

function columnsIn(file: ListFile, header: readonly string[]): Readonly<Record<ColumnName, number>> {
  const find = (name: ColumnName) => header.findIndex((title) => COLUMNS[name].test(title.trim()));
  const missing = NAMES.filter((name) => find(name) < 0);
  if (missing.length > 0) {
    const what = `${file.name} lacks columns of the Denied Persons List: ${missing.join(", ")}`;
    throw new CordonError(
      "list-refused",
      what,
      "Fetch it again from bis.gov; if it says the same, update Cordon.",
    );
  }
  return {
    party: find("party"),
    effective: find("effective"),
    expires: find("expires"),
    type: find("type"),
    citations: find("citations"),
  };
}

function strangers(header: readonly string[]): string[] {
  return header
    .map((title) => title.trim())
    .filter((title) => !NAMES.some((name) => COLUMNS[name].test(title)));
}

interface Party {
  readonly name: string;
  readonly otherName?: string;
  readonly rest: string;
}

/**
 * The name ends at the first line break or comma, but for what belongs to it: `ABEL HERNANDEZ, JR., 12 MAIN ST.`
 * A single word before the comma may be a whole name (`AEROFLOT, MOSCOW`) or a surname (`JIN, ZHONGDA`): both are kept.
 */
function splitParty(cell: string): Party {
  const [first = "", ...lines] = cell.split(/\s*[\r\n]+\s*/);
  const pieces = first.split(",").map((piece) => piece.replaceAll(/\s+/g, " ").trim());
  let size = 1;
  while (size < pieces.length && isNameSuffix(pieces[size] ?? "")) size++;
  const [word = "", next = ""] = pieces;
  const surname = size === 1 && !/\s/.test(word) && /^[^\d]+$/.test(next);
  if (surname) size = 2;
  const name = pieces.slice(0, size).filter(Boolean).join(", ");
  const rest = [...pieces.slice(size), ...lines].filter(Boolean).join(", ");
  return surname ? { name, otherName: word, rest: [next, rest].filter(Boolean).join(", ") } : { name, rest };
}

function addressIn(text: string): Address | undefined {
  const pieces = text.split(",").map((piece) => piece.trim());
  const last = pieces.at(-1) ?? "";
  const state = /\b([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(last);
  const american = isAmerican(pieces.at(-2), last) || isAmerican(state?.[1], state?.[2]);
  const named = countryCode(last) ?? countryCode(pieces.slice(-2).join(", "));
  return addressOf({ text, country: american ? "US" : named });
}
