import { UNDETERMINED } from "../model/screening.ts";
import type { ItemScreening, Undetermined } from "../model/screening.ts";

/** Lines of goods of which no licence requirement was determined, by the reason why. */
export type UndeterminedLines = Readonly<Partial<Record<Undetermined, number>>>;

const LACKS: Readonly<Record<Undetermined, string>> = {
  "no-code": "control code",
  "unread-code": "control code that can be read",
  "no-destination": "destination",
  "no-sender": "place of export",
  "no-rules": "rules of the place of export",
};

export function undeterminedLines(items: readonly ItemScreening[]): UndeterminedLines {
  return items.reduce<UndeterminedLines>(
    (so, { undetermined }) =>
      undetermined === undefined ? so : { ...so, [undetermined]: (so[undetermined] ?? 0) + 1 },
    {},
  );
}

export function addLines(one: UndeterminedLines, other: UndeterminedLines): UndeterminedLines {
  return Object.fromEntries(
    UNDETERMINED.flatMap((why) => {
      const lines = (one[why] ?? 0) + (other[why] ?? 0);
      return lines === 0 ? [] : [[why, lines]];
    }),
  );
}

/** One sentence for however many lines, so that a manifest of a million tells it once; none where there are none. */
export function undeterminedGap(lines: UndeterminedLines): readonly string[] {
  const told = UNDETERMINED.flatMap((why) => (lines[why] === undefined ? [] : [[why, lines[why]] as const]));
  if (told.length === 0) return [];
  const all = told.reduce((sum, [, count]) => sum + count, 0);
  const lacks = told.map(([why, count]) => `${LACKS[why]} (${count})`).join(", ");
  const what = `${all} ${all === 1 ? "line" : "lines"} of goods`;
  return [`no licence requirement was determined for ${what}; missing: ${lacks}`];
}
