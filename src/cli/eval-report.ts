import { jsonText, visible } from "../report/escape.ts";
import { clip, columnsOf, padTo } from "../report/width.ts";

/** One group of cases with its figures, as printed: a share 0–1, a count, or undefined where it cannot be told. */
export interface FigureRow {
  readonly name: string;
  readonly cells: readonly (number | undefined)[];
}

export interface FigureTable {
  /** How many of the first columns are counts; the others are shares. */
  readonly counts: number;
  /** What was measured, in a sentence or two. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly all: FigureRow;
  /** By which column, and the groups. */
  readonly by?: { readonly column: string; readonly groups: readonly FigureRow[] };
}

const NAME = 40;

/** Figures as text: one line for all cases, one for each group. Shares have three decimals. */
export function figureTable({ title, counts, heads, all, by }: FigureTable): string {
  const groups = (by?.groups ?? []).map(({ name, cells }) => ({ name: `  ${shown(name)}`, cells }));
  const figure = (value: number | undefined, at: number) =>
    value === undefined ? "-" : at < counts ? String(value) : value.toFixed(3);
  const lines = [
    ["", ...heads],
    [all.name, ...all.cells.map(figure)],
    ...(by === undefined ? [] : [[`by ${shown(by.column)}`]]),
    ...groups.map(({ name, cells }) => [name, ...cells.map(figure)]),
  ];
  const widths = [0, ...heads].map((_, at) => Math.max(...lines.map((line) => columnsOf(line[at] ?? ""))));
  const rows = lines.map(([name = "", ...cells]) =>
    [padTo(name, widths[0] ?? 0), ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join("  "),
  );
  return `${visible(title)}\n${rows.map((row) => `${row.trimEnd()}\n`).join("")}`;
}

/** Figures as one JSON document; figures that cannot be told are absent. */
export function figureJson(document: object): string {
  return `${jsonText(document, 2)}\n`;
}

function shown(text: string): string {
  return clip(visible(text), NAME);
}
