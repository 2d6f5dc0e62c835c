import { cell, countryCell } from "./cells.ts";

type Fields = readonly string[];
type Columns = readonly number[] | undefined;

/** The text of the first of these columns that is filled; empty where none is. */
export function firstOf(fields: Fields, columns: Columns): string {
  for (const column of columns ?? []) {
    const text = cell(fields, column);
    if (text !== "") return text;
  }
  return "";
}

/** Different texts of several columns, one behind the other. */
export function every(fields: Fields, columns: Columns, between: string): string {
  if (columns === undefined || columns.length === 1) return firstOf(fields, columns);
  const texts = columns.map((column) => cell(fields, column)).filter((text) => text !== "");
  return [...new Set(texts)].join(between);
}

/** As `firstOf`, but `NA` is Namibia. */
export function firstCountry(fields: Fields, columns: Columns): string {
  for (const column of columns ?? []) {
    const text = countryCell(fields, column);
    if (text !== "") return text;
  }
  return "";
}
