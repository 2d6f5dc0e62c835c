import { CordonError } from "../model/errors.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { Expect, Format } from "../sources/source.ts";
import type { Fingerprint } from "../store/read-lists.ts";

/** A list may lose this share of its entries between two loads; more is a fault until a person says otherwise. */
export const MAX_LOSS = 0.2;
const HINT =
  "If the publisher really shortened the list, load it with --accept-shrink REASON; the reason is recorded.";

/** Refuses a list that is empty, or longer than its format ever was: nobody can accept that. */
export function checkCeilings(record: LoadRecord, expect: Format["expect"]): void {
  if (record.entries === 0)
    throw refused(`${record.list}: the file holds no entry`, "Fetch it again from its publisher.");
  for (const [source, count, { max }] of countsOf(record, expect)) {
    if (count > max) {
      throw refused(
        `${source}: ${count} entries, expected at most ${max}; the file is not this list`,
        "Look what the file is.",
      );
    }
  }
}

/** Refuses a list below the floors of its format. */
export function checkFloors(record: LoadRecord, expect: Format["expect"]): void {
  for (const [source, count, { min }] of countsOf(record, expect)) {
    if (count >= min) continue;
    throw refused(
      `${source}: ${count} entries, expected at least ${min}; the file is cut or not the whole list`,
    );
  }
}

function countsOf(record: LoadRecord, expect: Format["expect"]): [string, number, Expect][] {
  return Object.entries(expect).map(([source, bounds]) => {
    if (source === "all") return [record.list, record.entries, bounds];
    return [`${record.list} source ${source}`, record.bySource[source] ?? 0, bounds];
  });
}

/** Refuses a list, or one of its sources, that lost more than a fifth since the load before. */
export function checkShrink(record: LoadRecord, old: LoadRecord): void {
  const counts: [string, number, number][] = Object.entries(old.bySource).map(([source, before]) => [
    `${record.list} source ${source}`,
    before,
    record.bySource[source] ?? 0,
  ]);
  for (const [what, before, now] of [[record.list, old.entries, record.entries] as const, ...counts]) {
    if (now < before * (1 - MAX_LOSS)) throw refused(`${what} shrank from ${before} to ${now} entries`);
  }
}

/**
 * Refuses an edition of a list that is older than the one loaded: what was listed since would be lost. Where one of the two
 * has no date of its publisher, the newest day of listing of each stands for its edition.
 */
export function checkNotOlder(record: LoadRecord, old: LoadRecord): void {
  const published = record.publishedOn !== undefined && old.publishedOn !== undefined;
  const now = published ? record.publishedOn : record.newestListing;
  const before = published ? old.publishedOn : old.newestListing;
  if (now === undefined || before === undefined || now >= before) return;
  const said = published
    ? `is of ${now}, older than the one loaded of ${before}`
    : `lists nothing after ${now}, the one loaded has listings of ${before}: it is an older edition`;
  throw refused(
    `${record.list}: the file ${said}`,
    "To go back to an older edition give the reason: --accept-shrink REASON.",
  );
}

/** A block of entries that vanish side by side is a cut; publishers take off entries here and there. */
const CUT_BLOCK = 10;
/** Share of the kept entries that a cut may change: where an entry spans rows, some lose their last ones. */
const CUT_CHANGES = 0.2;

/**
 * Refuses a file that adds nothing to the one loaded before and lacks its last entries, or a block of entries that stood
 * side by side: a cut copy.
 */
export function checkNotCut(list: string, old: readonly Fingerprint[], now: readonly Fingerprint[]): void {
  const before = new Map(old.map((entry) => [entry.id, entry.hash]));
  if (now.length >= old.length || now.some((entry) => !before.has(entry.id))) return;
  const changed = now.filter((entry) => before.get(entry.id) !== entry.hash).length;
  if (changed > Math.max(1, now.length * CUT_CHANGES)) return;
  const kept = new Set(now.map((entry) => entry.id));
  const first = old.findIndex((entry) => !kept.has(entry.id));
  const gone = old.length - now.length;
  const sideBySide = old.slice(first, first + gone).every((entry) => !kept.has(entry.id));
  if (!sideBySide || (first + gone < old.length && gone <= CUT_BLOCK)) return;
  const where = first + gone === old.length ? "its last" : "a block of";
  throw refused(`${list}: the file is the one loaded before without ${where} ${gone} entries`);
}

function refused(message: string, hint: string | undefined = HINT): CordonError {
  return new CordonError("list-refused", message, hint);
}
