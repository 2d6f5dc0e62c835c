import type { ItemAsk } from "../model/classification.ts";
import { CordonError } from "../model/errors.ts";
import type { TableRow } from "./eval-input.ts";

/** Columns of a parts master by what they are called, best first. */
const COLUMNS = {
  text: [
    "text",
    "description",
    "item_description",
    "product_description",
    "goods_description",
    "name",
    "item",
    "product",
  ],
  id: ["id", "case_id", "part_number", "part_no", "pn", "sku", "item_number", "material", "article"],
  hs: ["hs", "hs_code", "hts", "hts_code", "tariff", "commodity_code", "cn_code"],
  declared: ["declared", "eccn", "export_code", "control_code", "declared_code"],
  cas: ["cas", "cas_number", "cas_no"],
};

export type Places = Readonly<Record<keyof typeof COLUMNS, string | undefined>>;

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]+/g, "_");
}

/** @throws CordonError `input` where no column holds descriptions. */
export function columnsOf(header: readonly string[], file: string): Places {
  const find = (names: readonly string[]) => {
    return names.flatMap((name) => header.filter((one) => plain(one) === name))[0];
  };
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([key, names]) => [key, find(names)]),
  ) as Places;
  if (places.text === undefined)
    throw new CordonError(
      "input",
      `${file} has no column of descriptions`,
      `Call one of its columns ${COLUMNS.text.slice(0, 3).join(", ")} …`,
    );
  return places;
}

export function itemOf(
  column: TableRow["column"],
  places: Places,
): { readonly id: string; readonly ask: ItemAsk } {
  const cell = (name: string | undefined) => (name === undefined ? "" : column(name).trim());
  const [hs, declared, cas] = [cell(places.hs), cell(places.declared), cell(places.cas)];
  return {
    id: cell(places.id),
    ask: {
      text: cell(places.text),
      ...(hs ? { hs } : {}),
      ...(declared ? { declared } : {}),
      ...(cas ? { cas: cas.split(/[;,\s]+/).filter(Boolean) } : {}),
    },
  };
}
