import { CordonError } from "../model/errors.ts";
import type { NeutralRecord } from "./neutral-record.ts";
import { neutralRecord } from "./neutral-record.ts";

/** One row of a table of queries. */
export interface SearchQuery {
  readonly id: string;
  readonly record: NeutralRecord;
  /** A label or group; empty where the table has no such column. */
  readonly column: (name: string) => string;
}

/** Columns that a table of queries must have. */
export const QUERY_COLUMNS = ["query_id", "variant", "name"] as const;

/** @throws CordonError `input`; `where` opens the message. */
export function queryOfRow(column: (name: string) => string, where: string): SearchQuery {
  const id = column("query_id").trim();
  if (id === "") throw new CordonError("input", `${where}: no query_id`, "Each query needs one of its own.");
  const name = column("name").trim();
  const record = neutralRecord(
    {
      type: column("variant"),
      names: name === "" ? [] : [name],
      countryNames: severalOf(column("countries")),
      birthYears: severalOf(column("birth_years")),
    },
    where,
  );
  return { id, record, column };
}

/** The values of a cell that holds several with `|` between them. */
export function severalOf(cell: string): string[] {
  return cell
    .split("|")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
