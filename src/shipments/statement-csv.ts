import { CordonError } from "../model/errors.ts";
import { cell, countryCell } from "./cells.ts";
import { problemList } from "./problem-list.ts";
import { rowReader } from "./read-rows.ts";
import { statementColumns } from "./statement-columns.ts";
import type { StatementField } from "./statement-columns.ts";
import { ITEM_TEXTS, MAX_ITEMS, MAX_STATEMENTS, MAX_TEXT, STATEMENT_TEXTS } from "./statement-fields.ts";
import type { ItemText, StatementList, StatementText, WrittenStatement } from "./statement-fields.ts";
import type { TableColumns } from "./table-columns.ts";

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
  const columns = statementColumns(file, text);
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
