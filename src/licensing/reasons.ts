import type { CatalogEntry } from "../model/catalog.ts";
import { covers, partsOf } from "./scope.ts";

/**
 * The reasons for control of a code's paragraph: those whose clause covers it or a part of it, and those that the entry
 * lists without a clause. None for a code that no entry of the Commerce Control List has.
 */
export function reasonsOf(entries: ReadonlyMap<string, CatalogEntry>, code: string): readonly string[] {
  const { entry: base, path } = partsOf(code);
  const entry = entries.get(base);
  if (entry === undefined) return [];
  const stated = new Set(entry.requirements.map(({ reason }) => reason));
  const met = new Set(
    entry.requirements.filter((one) => covers(one, path) !== "none").map(({ reason }) => reason),
  );
  return entry.reasons.filter((reason) => met.has(reason) || !stated.has(reason));
}
