import { CordonError } from "../model/errors.ts";
import { cell, countryCell } from "./cells.ts";
import { problemList } from "./problem-list.ts";
import { rowReader } from "./read-rows.ts";
import { ITEM_TEXTS, MAX_ITEMS, MAX_STATEMENTS, MAX_TEXT, STATEMENT_TEXTS } from "./statement-fields.ts";
import type { ItemText, StatementList, StatementText, WrittenStatement } from "./statement-fields.ts";
import { tableColumns } from "./table-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** What a column of a file of statements is called. */
const WORDS = {
  reference:
    "reference, statement, statement id, statement no, statement number, eus, eus no, eus number, id",
  serves: "serves, serves as, kind, kind of statement, type, statement type",
  endUser: "end user, end user name, enduser, user, name of end user",
  endUserAddress: "end user address, address of end user, enduser address",
  endUserCountry: "end user country, country of end user, enduser country",
  consignee: "consignee, consignee name, name of consignee",
  consigneeAddress: "consignee address, address of consignee",
  consigneeCountry: "consignee country, country of consignee",
  signatory: "signatory, signatory name, signed by, name of signatory, signer",
  signatoryFunction:
    "signatory function, function, function of signatory, title of signatory, signatory title, position",
  endUse: "end use, enduse, use, purpose",
  site: "site, site of use, place of use, installation site, location of use",
  siteCountry: "site country, country of use, country of site",
  onward: "onward, onward transfer, re-export, reexport, re-export answer",
  onwardTo: "onward to, onward countries, re-export to, reexport to, re-export countries",
  russiaClause:
    "russia clause, russia and belarus clause, no russia clause, no re-export to russia, article 12g, art 12g",
  place: "place, place signed, place of signature",
  signed: "signed, date signed, signature date, date of signature, date",
  validUntil: "valid until, valid to, expiry, expiry date, expires, validity",
  shipments: "shipments, shipment, shipment id, shipment ids, delivery, deliveries",
  description: "item, item description, description, goods, goods description, product",
  number: "item number, part number, part no, material, article",
  code: "code, item code, control code, eccn, export code",
  hs: "hs, hs code, tariff code, cn code, commodity code",
  quantity: "quantity, qty, item quantity",
  unit: "unit, uom, unit of measure",
} as const satisfies Record<StatementText | StatementList | ItemText, string>;
export type StatementField = keyof typeof WORDS;

const LISTS: readonly StatementList[] = ["serves", "onwardTo", "shipments"];

export interface WrittenTable {
  readonly written: WrittenStatement[];
  readonly rowCount: number;
  readonly columns: TableColumns<StatementField>;
  readonly say: ReturnType<typeof problemList<StatementField>>;
}

interface Open {
  readonly line: number;
  readonly texts: Partial<Record<StatementText, string>>;
  readonly lists: Partial<Record<StatementList, string[]>>;
  readonly items: Partial<Record<ItemText, string>>[];
}

/**
 * The statements of a CSV: a row a line of goods; rows with one reference are one statement.
 * @throws CordonError `input` where no row names the columns end user and date signed, or the file is too large
 */
export function writtenInCsv(file: string, text: string): WrittenTable {
  const columns = tableColumns<StatementField>(file, text, true, {
    words: WORDS,
    needed: ["endUser", "signed"],
    missing: "no header that names end user and date signed",
    hint: `It needs a header row; known columns: ${Object.values(WORDS)
      .map((words) => words.split(",")[0])
      .join(", ")}.`,
  });
  const say = problemList<StatementField>(file, columns);
  for (const [index, header] of columns.headers.entries())
    if (header.trim() !== "" && !Object.values(columns.at).includes(index))
      say.at(columns.line, header.trim())(
        "column-not-read",
        `the column "${header.trim().slice(0, 80)}" was not read`,
        false,
      );
  const reader = rowReader(columns.delimiter);
  reader.expect(columns.headers.length);
  const open: Open[] = [];
  const byReference = new Map<string, Open>();
  let rowCount = 0;
  for (const row of reader.push(text, true)) {
    if (row.line <= columns.line) continue;
    if (row.fault === undefined && row.fields.every((field) => field.trim() === "")) continue;
    rowCount++;
    const tell = say.at(row.line);
    const width = columns.headers.length;
    if (row.fault !== undefined || row.fields.slice(width).some((field) => field.trim() !== "")) {
      tell("broken-row", "the cells of the row cannot be told apart: not used", true);
      continue;
    }
    const read = (field: StatementField): string => {
      const at = columns.at[field];
      if (at === undefined) return "";
      const found = field.endsWith("Country") ? countryCell(row.fields, at) : cell(row.fields, at);
      if (found.length <= MAX_TEXT) return found;
      tell("too-long", `the cell is longer than ${MAX_TEXT} letters: not used`, true, field);
      return "";
    };
    const reference = read("reference");
    const known = reference === "" ? undefined : byReference.get(reference);
    const statement: Open = known ?? { line: row.line, texts: {}, lists: {}, items: [] };
    if (known === undefined) {
      open.push(statement);
      if (reference !== "") byReference.set(reference, statement);
    }
    for (const field of STATEMENT_TEXTS) {
      const value = read(field);
      const before = statement.texts[field];
      if (before === undefined || before === "") statement.texts[field] = value;
      else if (value !== "" && value !== before)
        tell(
          "rows-disagree",
          `"${value.slice(0, 80)}" stands against "${before.slice(0, 80)}" of line ${statement.line}: not used`,
          true,
          field,
        );
    }
    for (const list of LISTS) {
      const parts = read(list)
        .split(/[;|\n]/)
        .map((part) => part.trim());
      statement.lists[list] = [...new Set([...(statement.lists[list] ?? []), ...parts])].filter(Boolean);
    }
    const item = Object.fromEntries(ITEM_TEXTS.map((field) => [field, read(field)]));
    if (Object.values(item).some((value) => value !== "")) statement.items.push(item);
    if (open.length > MAX_STATEMENTS || statement.items.length > MAX_ITEMS)
      throw new CordonError(
        "input",
        `${file} has more than ${MAX_STATEMENTS} statements, or one of more than ${MAX_ITEMS} items`,
        "Split it.",
      );
  }
  if (rowCount === 0)
    throw new CordonError("input", `${file} has a header but no rows`, "No statement was read.");
  return { written: open, rowCount, columns, say };
}
