import { CordonError } from "../../../model/errors.ts";
import type { Measure } from "../../../model/measure.ts";
import type { Format } from "../../source.ts";
import { readGroups } from "./entry.ts";
import { headerOf, value } from "./rows.ts";
import type { Row } from "./rows.ts";

/** `Australian_Sanctions_Consolidated_List.xlsx` of DFAT with its 19 columns, since 2025. */
export const auDfatXlsx: Format = {
  id: "au-dfat/xlsx",
  list: "au-dfat",
  parser: 1,
  parts: { required: ["xlsx"], optional: [] },
  // 3,856 references in August 2026.
  expect: { all: { min: 2_300, max: 7_700 } },
  recognise(head) {
    const header = head.sheets?.map((sheet) => headerOf(sheet)).find((found) => found !== undefined);
    if (!header || header.missing.includes("Targeted Financial Sanction")) return undefined;
    if (header.missing.length === 0) return { part: "xlsx" };
    const hint = "Take the workbook as DFAT publishes it, with all its columns.";
    return { refuse: `this DFAT workbook lacks the columns ${header.missing.join(", ")}`, hint };
  },
  async *read(files) {
    const file = files.get("xlsx");
    if (!file) throw new CordonError("list-refused", "The Australian list needs its workbook");
    yield* readGroups(file, measuresOf);
  },
};

/** Undefined where a column holds another word than it should. */
function measuresOf(row: Row): readonly Measure[] | undefined {
  const [freeze, travel, arms, maritime] = [
    flag(row, "Targeted Financial Sanction"),
    flag(row, "Travel Ban"),
    flag(row, "Arms Embargo"),
    flag(row, "Maritime Restriction"),
  ];
  if ([freeze, travel, arms, maritime].includes(undefined)) return undefined;
  const measures: Measure[] = [];
  if (freeze) measures.push("blocking");
  if (maritime) measures.push("transport_restriction");
  // An arms embargo without a freeze forbids some goods, not all dealings.
  if (arms && !freeze) measures.push("sectoral");
  return measures.length > 0 ? measures : ["other"];
}

function flag(row: Row, column: string): boolean | undefined {
  const word = value(row, column).toLowerCase();
  if (["true", "yes", "y", "1"].includes(word)) return true;
  return ["false", "no", "n", "0", ""].includes(word) ? false : undefined;
}
