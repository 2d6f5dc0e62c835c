import { CordonError } from "../../../model/errors.ts";
import type { Format } from "../../source.ts";
import { readGroups } from "./entry.ts";
import { COMMON_COLUMNS, headerOf } from "./rows.ts";

/** `regulation8_consolidated.xlsx` of DFAT with its 12 columns, up to 2025: every entry is a financial sanction. */
export const auDfatXlsx2024: Format = {
  id: "au-dfat/xlsx-2024",
  list: "au-dfat",
  parser: 1,
  parts: { required: ["xlsx"], optional: [] },
  // 3,062 references in November 2024.
  expect: { all: { min: 1_800, max: 6_100 } },
  recognise(head) {
    const header = head.sheets?.map((sheet) => headerOf(sheet)).find((found) => found !== undefined);
    if (!header?.missing.includes("Targeted Financial Sanction")) return undefined;
    const missing = COMMON_COLUMNS.filter((name) => header.missing.includes(name));
    if (missing.length === 0) return { part: "xlsx" };
    const hint = "Take the workbook as DFAT publishes it, with all its columns.";
    return { refuse: `this DFAT workbook lacks the columns ${missing.join(", ")}`, hint };
  },
  async *read(files) {
    const file = files.get("xlsx");
    if (!file) throw new CordonError("list-refused", "The Australian list needs its workbook");
    yield* readGroups(file, () => ["blocking"]);
  },
};
