import readXlsx from "read-excel-file/node";
import { CordonError } from "../../model/errors.ts";
import type { Sheet } from "../source.ts";
import { checkZipSize } from "./zip.ts";

const MAX_UNPACKED = 512 * 1024 * 1024;

/** All sheets of an XLSX workbook, with the values a spreadsheet last computed. @throws CordonError `list-refused`. */
export async function readWorkbook(path: string, name: string): Promise<Sheet[]> {
  await checkZipSize(path, name, MAX_UNPACKED);
  try {
    const sheets = await readXlsx(path);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (cause) {
    throw new CordonError("list-refused", `${name} is no readable XLSX workbook`, "Fetch it again.", {
      cause,
    });
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // `_x000D_` is how XLSX writes a carriage return that was typed into a cell.
  return String(value)
    .replaceAll(/_x000D_/g, "")
    .replaceAll("\r\n", "\n");
}
