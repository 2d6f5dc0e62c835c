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
  return all
    .map(({ cells, text = "" }, at) => {
      const line = `  ${widths.map((each, column) => `${padTo(shown(cells[column] ?? ""), each)}  `).join("")}`;
      if (text === "") return `${painted(line.trimEnd(), at)}\n`;
      const laid = flow([{ text: shown(text) }], { width, indent: Math.max(2, Math.min(hang, width - 30)) });
      return `${painted(line + laid.trim(), at)}\n`;
    })
    .join("");

  function painted(line: string, at: number): string {
    return at === 0 ? paint.faint(line) : line;
  }
}
