import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";

/** Australia's consolidated list, with 12 columns or 19. */
export function countAustralia({ sheets }: Source): Count | undefined {
  const [head, ...rows] = sheets[0]?.rows ?? [];
  if (head?.cells.get("A") !== "Reference") return undefined;
  const filled = rows.filter((row) => row.cells.size > 0);
  const kinds = new Map<string, string>();
  for (const { cells } of filled) {
    // 101, its aliases 101a and 101b, and the spellings of an alias, 101b1.
    const base = /^\d+/.exec(cells.get("A") ?? "")?.[0] ?? "";
    if (!kinds.has(base)) kinds.set(base, kindOf(cells.get("C") ?? ""));
  }
  return {
    format: "au-dfat-xlsx",
    entries: kinds.size,
    byKind: tally(kinds.values()),
    names: filled.filter((row) => row.cells.has("B")).length,
    rows: filled.length,
    exact: !kinds.has(""),
    how: "distinct leading digits of Reference, wherever their rows stand; rows without any text are dropped",
  };
}
