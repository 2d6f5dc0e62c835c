import type { ItemAsk } from "../model/classification.ts";
import { CordonError } from "../model/errors.ts";
import { isGoodsName, readHeader } from "../shipments/header.ts";
import type { TableRow } from "./eval-input.ts";
import { statedFacts } from "./stated-facts.ts";

/** Columns of a parts master by names that a manifest does not use, best first. */
const OWN = {
  text: ["text"],
  id: ["id", "case_id"],
  hs: [],
  declared: ["declared", "declared_code", "export_code"],
  cas: ["cas", "cas_number", "cas_no"],
} as const;
/** The same columns as a manifest names them, in any of its languages. */
const MANIFEST = { text: "description", id: "number", hs: "hs", declared: "code", cas: undefined } as const;
/** Names of a column that holds descriptions for want of a better one. */
const NAMES: readonly string[] = ["name", "item", "product"];

type Column = keyof typeof OWN;
export type Places = Readonly<Record<Column, string | undefined>>;

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s-]+/g, "_");

/** @throws CordonError `input` where no column holds descriptions. */
export function columnsOf(header: readonly string[], file: string): Places {
  const called = (names: readonly string[]) =>
    names.flatMap((name) => header.filter((one) => plain(one) === name))[0];
  const meant = (field: string | undefined) =>
    header.find((one) => {
      const meaning = readHeader(one);
      return meaning?.of === "item" && meaning.field === field;
    });
  const find = (column: Column) => called(OWN[column]) ?? meant(MANIFEST[column]);
  const text = find("text") ?? header.find(isGoodsName) ?? called(NAMES);
  if (text === undefined)
    throw new CordonError(
      "input",
      `${file} has no column of descriptions`,
      "Call one of its columns description, text, Benennung, désignation …",
    );
  return { text, id: find("id"), hs: find("hs"), declared: find("declared"), cas: find("cas") };
}

/** One row as it is asked, and what of it could not be used, in words. */
export interface PartRow {
  readonly id: string;
  readonly ask: ItemAsk;
  readonly unused: readonly string[];
  /** The row says nothing of any goods. */
  readonly empty: boolean;
}

export function itemOf(column: TableRow["column"], places: Places): PartRow {
  const cell = (name: string | undefined) => (name === undefined ? "" : column(name).trim());
  const text = cell(places.text);
  const { facts, unused } = statedFacts({
    hs: cell(places.hs),
    declared: cell(places.declared),
    cas: cell(places.cas).split(/[;,\s]+/),
  });
  const empty = text === "" && Object.keys(facts).length === 0;
  return { id: cell(places.id), ask: { text, ...facts }, unused, empty };
}
