import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Lists } from "../../src/store/read-lists.ts";

/** Listed parties of one kind on two lists that give them one number, each way round. */
export function numberedAlike(lists: Lists): Map<string, readonly [ListEntry, ListEntry]> {
  const holders = new Map<string, ListEntry[]>();
  for (const { entry } of lists.all()) {
    for (const { scheme, value } of entry.identifiers) {
      if (scheme === "other" || value.length < 6) continue;
      const key = `${scheme} ${value.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}`;
      holders.set(key, [...(holders.get(key) ?? []), entry]);
    }
  }
  const pairs = new Map<string, readonly [ListEntry, ListEntry]>();
  // A number that many hold is a register's, or a slip.
  for (const entries of [...holders.values()].filter(({ length }) => length < 5))
    for (const one of entries)
      for (const other of entries)
        if (one.list !== other.list && one.kind === other.kind)
          pairs.set(`${one.id} ${other.id}`, [one, other]);
  return pairs;
}
