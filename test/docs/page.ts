import { readFileSync } from "node:fs";
import { PAGE } from "./tables.js";

export const page = readFileSync(PAGE, "utf8");

/** Cells of the table rows between two texts of the page, heads aside, without their backticks. */
export function rowsBetween(begin: string, end: string): string[][] {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no ${begin} … ${end}`);
  const lines = page.slice(from, to).split("\n");
  const rows = lines.filter((line) => line.startsWith("| ")).slice(1);
  return rows.map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replace(/^`([^`]*)`$/, "$1")),
  );
}

/** Vectors that must be read: vector, total, band by the total, gross band. */
export const readable = rowsBetween("### Test vectors", "Each of these must be refused");
/** Vectors that must be refused, with the reason. */
export const refused = rowsBetween("Each of these must be refused", "`cordon score VECTOR`");
/** Findings as text, and the vector they give. */
export const examples = rowsBetween("### Examples", "## 3. The vector");
