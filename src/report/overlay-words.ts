import type { OverlayScore } from "../model/finding.ts";
import { BANDS } from "../model/finding.ts";
import { shown } from "./paint.ts";

/** The band under each overlay's law by itself, and what is its own; nothing where all come to one band. */
export function byOverlayWords(all: readonly OverlayScore[]): string {
  if (new Set(all.map(({ gross }) => gross)).size < 2) return "";
  const bands = BANDS.toReversed().flatMap((band) => {
    const held = all.filter(({ gross }) => gross === band);
    return held.length === 0 ? [] : [`${band} by ${held.map(wordsOf).join("; by ")}`];
  });
  return shown(`by each law alone: ${bands.join(" · ")}`);
}

function wordsOf({ overlay, total, own }: OverlayScore): string {
  return `${overlay} (${total}${own.length > 0 ? `: ${own.join(", ")}` : ""})`;
}
