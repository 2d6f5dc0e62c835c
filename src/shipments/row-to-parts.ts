import type { Item, Party, RowProblem } from "../model/shipment.ts";
import { readings } from "../text/amount.ts";
import type { AmountColumns } from "./amount-columns.ts";
import { cell, dateOf, isEatenCode, isNumberOnly } from "./cells.ts";
import { mayName } from "./may-name.ts";
import type { Plan } from "./plan.ts";
import type { Row } from "./read-rows.ts";
import { every, firstCountry, firstOf } from "./row-cells.ts";
import { readDepartures, readDestination, readVia } from "./row-places.ts";
import { reportDate, rowParties } from "./row-to-parties.ts";
import type { Report } from "./row-to-parties.ts";

/** What one row says; a shipment is put together of one or more of them. */
export interface Parts {
  /** Absent where the file has no id column, or this row nothing in it. */
  readonly id?: string;
  readonly line: number;
  readonly toLine: number;
  readonly parties: readonly Party[];
  readonly item?: Item;
  readonly destination?: string;
  readonly destinationText?: string;
  readonly via: readonly string[];
  /** Countries the goods leave from. */
  readonly departures: readonly string[];
  readonly date?: string;
  readonly endUse?: string;
  readonly destinationPort?: string;
  readonly paymentTerms?: string;
  readonly transportMode?: string;
  readonly packaging?: string;
  readonly deliveryTerms?: string;
  readonly problems: readonly RowProblem[];
}

type Fields = readonly string[];
type Columns = readonly number[] | undefined;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the cells of one row. What cannot be read is left out and told in `problems`; codes are kept as written. */
export function rowToParts(row: Row, plan: Plan, file: string, amounts: AmountColumns): Parts {
  const { fields, line, toLine } = row;
  const problems: RowProblem[] = [];
  const report: Report = (code, column, message, blocking = false) => {
    const header = column === undefined ? undefined : plan.headers[column]?.trim();
    problems.push({ file, line, ...(header ? { column: header } : {}), code, message, blocking });
  };
  const { shipment } = plan;
  const id = firstOf(fields, shipment.id);
  const end = firstOf(fields, shipment.end_use);
  const date = readDate(fields, shipment.date, report);
  const parties = rowParties(fields, plan, report);
  reportUnread(fields, plan.unread, report);
  const to = readDestination(fields, plan, parties, report);
  const departures = readDepartures(fields, plan, parties, report);
  const via = readVia(fields, shipment.via, [to.code, ...departures], report);
  const item = readItem(fields, plan, amounts, report);
  const parts: Writable<Parts> = {
    line,
    toLine,
    parties,
    departures,
    via: to.via.length === 0 ? via : [...to.via, ...via],
    problems,
  };
  if (id !== "") parts.id = id;
  if (item !== undefined) parts.item = item;
  if (to.code !== undefined) parts.destination = to.code;
  if (to.text !== "") parts.destinationText = to.text;
  if (date !== undefined) parts.date = date;
  if (end !== "") parts.endUse = end;
  if (to.port !== undefined) parts.destinationPort = to.port;
  for (const [key, field] of TERMS) {
    const text = every(fields, shipment[field], "; ");
    if (text !== "") parts[key] = text;
  }
  return parts;
}

/** Parties under headers that are not understood: not to screen them is never the same as to find nothing. */
function reportUnread(fields: Fields, columns: readonly number[], report: Report): void {
  for (const column of columns) {
    const text = cell(fields, column);
    if (!mayName(text)) continue;
    const message = `"${text.slice(0, 80)}" may be a party and was not screened: name the field of its column with --map`;
    report("unread-party", column, message, true);
  }
}

/** Texts of the whole shipment that are kept as written. */
const TERMS = [
  ["paymentTerms", "payment_terms"],
  ["transportMode", "transport_mode"],
  ["packaging", "packaging"],
  ["deliveryTerms", "delivery_terms"],
] as const;

function readItem(fields: Fields, { item }: Plan, amounts: AmountColumns, report: Report): Item | undefined {
  const read: Writable<Item> = {};
  let given = false;
  const put = (key: keyof Item, text: string) => {
    if (text === "") return;
    read[key] = text;
    given = true;
  };
  put("line", firstOf(fields, item.line));
  put("number", firstOf(fields, item.number));
  const description = every(fields, item.description, " ");
  // The "Item" of an ERP's table counts its lines: a number describes no goods.
  const counts = isLineNumber(description);
  if (counts && read.line === undefined) put("line", description);
  if (description !== "" && !counts) put("description", description);
  // Where nothing else describes the goods, "Material" may: `Kugellager 6204`, and not `4711-A`.
  else if (read.number !== undefined && isProse(read.number)) put("description", read.number);
  put("hs", firstOf(fields, item.hs));
  put("declaredCode", every(fields, item.code, "; "));
  put("licence", every(fields, item.licence, "; "));
  put("origin", firstCountry(fields, item.origin));
  put("quantity", readAmounts(fields, item.quantity, amounts, report));
  put("unit", firstOf(fields, item.unit));
  put("value", readAmounts(fields, item.value, amounts, report));
  put("currency", firstOf(fields, item.currency));
  put("service", every(fields, item.service, "; "));
  reportEatenCodes(fields, item, report);
  return given ? read : undefined;
}

/** A word of four small letters, two of three, or letters of another script: no number of a part has them. */
const isProse = (text: string) => /\p{L}\p{Ll}{3}|\p{L}{3,} +\p{L}{3}|[^\P{L}\p{sc=Latin}]{2}/u.test(text);

/** `10`, `000010`. */
const isLineNumber = (text: string) => /^0{0,5}\d{1,4}$/.test(text);

/** As `firstOf`; what could be two amounts is said, unless other cells of its column prove the decimal mark. */
function readAmounts(fields: Fields, columns: Columns, amounts: AmountColumns, report: Report): string {
  for (const column of columns ?? []) {
    const written = cell(fields, column);
    if (written === "") continue;
    const { text, ambiguous } = amounts.read(column, written);
    if (ambiguous !== undefined) {
      const { decimal, grouped } = readings(ambiguous);
      const message = `"${written}" may be ${decimal} or ${grouped} and counts as unknown: write it without groups, as ${grouped} or ${ambiguous.whole}.${ambiguous.part}0`;
      report("ambiguous-amount", column, message);
    } else if (isNegative(written)) {
      report(
        "negative-amount",
        column,
        `"${written.slice(0, 80)}" is a negative amount and counts as unknown: returns and credits are no part of a shipment`,
      );
    }
    return text;
  }
  return "";
}

/** `-2`, `2-`, `(1,250.50)`, with a sign or code of currency around. */
function isNegative(text: string): boolean {
  if (!/[-−–(]/.test(text)) return false;
  const bare = text.replaceAll(/[^\d.,()\-−–'’ ]/gu, "").trim();
  return /^[-−–]\s*[\d.,]|^\([\d.,'’ ]*\d[\d.,'’ ]*\)$|^[\d.,'’ ]*\d\s*[-−–]$/.test(bare);
}

/** Codes that were stored as numbers: said, and kept as they stand. */
function reportEatenCodes(fields: Fields, item: Plan["item"], report: Report): void {
  for (const column of item.hs ?? []) {
    const hs = cell(fields, column);
    if (isEatenCode(hs))
      report("damaged-code", column, `"${hs}" was a tariff code before it was stored as a number`);
  }
  for (const column of item.code ?? []) {
    const code = cell(fields, column);
    if (isEatenCode(code) || isNumberOnly(code))
      report(
        "damaged-code",
        column,
        `"${code}" is no control code: 3E001 becomes 30 when it is stored as a number`,
      );
  }
}

function readDate(fields: Fields, columns: Columns, report: Report): string | undefined {
  const [column] = columns ?? [];
  const text = column === undefined ? "" : cell(fields, column);
  if (column === undefined || text === "") return undefined;
  const date = dateOf(text);
  if ("fault" in date) reportDate(text, date, column, report);
  return date.iso?.length === 10 ? date.iso : undefined;
}
