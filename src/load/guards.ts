import { CordonError } from "../model/errors.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { Format } from "../sources/source.ts";

/** A list may lose this share of its entries between two loads; more is a fault until a person says otherwise. */
const MAX_LOSS = 0.2;
const HINT =
  "If the publisher really shortened the list, load it with --accept-shrink REASON; the reason is recorded.";

/** Refuses a list outside the floors and ceilings of its format. */
export function checkCounts(record: LoadRecord, expect: Format["expect"]): void {
  for (const [source, { min, max }] of Object.entries(expect)) {
    const count = source === "all" ? record.entries : (record.bySource[source] ?? 0);
    if (count >= min && count <= max) continue;
    const what = `${record.list}: ${count} entries${source === "all" ? "" : ` from ${source}`}, expected ${min} to ${max}`;
    throw refused(
      count < min ? `${what}; the file is cut or not the whole list` : `${what}; the file is not this list`,
    );
  }
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

/** Refuses a file whose entries are those loaded before, in the same order, without the last ones: a cut copy. */
export function checkNotCut(list: string, old: readonly string[], now: readonly string[]): void {
  if (now.length >= old.length || now.some((hash, index) => hash !== old[index])) return;
  throw refused(
    `${list}: the file is the one loaded before without its last ${old.length - now.length} entries`,
  );
}

function refused(message: string): CordonError {
  return new CordonError("list-refused", message, HINT);
}
