import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { columnsOf, padTo } from "./width.ts";

/** One line of a grid: cells in columns, and text after them that may go on over further lines. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly text?: string;
}

/** Rows under their heads, two blanks between columns; each column is as wide as its widest cell. */
export function grid(heads: readonly string[], rows: readonly GridRow[], { width, paint }: Sheet): string {
  const columns = rows.map(({ cells }) => cells.length).reduce((most, each) => Math.max(most, each), 0);
  const all = [{ cells: heads.slice(0, columns), text: heads[columns] ?? "" }, ...rows];
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...all.map(({ cells }) => columnsOf(shown(cells[at] ?? "")))),
  );
  const hang = 2 + widths.reduce((sum, each) => sum + each + 2, 0);
  const lines = all.map(({ cells, text = "" }) => {
    const line = `  ${widths.map((each, column) => `${padTo(shown(cells[column] ?? ""), each)}  `).join("")}`;
    const laid = flow([{ text: shown(text) }], { width, indent: Math.max(2, Math.min(hang, width - 30)) });
    return (line + laid.trim()).trimEnd();
  });
  return lines.map((line, at) => `${at === 0 ? paint.faint(line) : line}\n`).join("");
}
