import type { OwnerRow } from "../model/owners.ts";
import type { OwnerField } from "./owner-columns.ts";
import type { Tell } from "./problem-list.ts";

/** Letters of a whole ISO day; a shorter text is a month or a year. */
const WHOLE = 10;

const plain = (text: string) => text.normalize("NFKC").toLowerCase();
const holdingKey = ({ party, owner }: OwnerRow) => plain(JSON.stringify([party, owner]));

/**
 * Of one owner's rows about one party a later one takes the place of an earlier one, where its own day is whole, has come by
 * `today`, and is later whatever the day of the earlier one may be. All others count, and that is said.
 * @param today the day of the screening, ISO
 */
export function newestOwners(
  rows: readonly OwnerRow[],
  today: string,
  say: (line: number) => Tell<OwnerField>,
): OwnerRow[] {
  const last = new Map<string, { readonly line: number; readonly day: string }>();
  const dated = new Map<string, number>();
  for (const row of rows) {
    const { asOf: day, line } = row;
    if (day === undefined) continue;
    const key = holdingKey(row);
    dated.set(key, (dated.get(key) ?? 0) + 1);
    if (day.length === WHOLE && day <= today && day > (last.get(key)?.day ?? ""))
      last.set(key, { line, day });
  }
  return rows.filter((row) => {
    const { asOf: day, line } = row;
    const key = holdingKey(row);
    if (day === undefined || (dated.get(key) ?? 0) < 2) return true;
    const newer = last.get(key);
    if (newer !== undefined && newer.day.slice(0, day.length) > day) {
      const what = `line ${newer.line} has a newer day for this holding: this row is not counted`;
      say(line)("older-row", what, false);
      return false;
    }
    const why = unsure(day, today);
    if (why !== undefined)
      say(line)(
        "day-not-certain",
        `${why}: it takes the place of no other row of this holding, and counts beside those that stand`,
        false,
        "as_of",
      );
    return true;
  });
}

/** Why a row of this day may not be the latest word of a holding. */
function unsure(day: string, today: string): string | undefined {
  if (day.length < WHOLE) return `of the row's day only ${day} is known`;
  return day <= today ? undefined : `the row is of ${day}, after the day of the screening, ${today}`;
}
