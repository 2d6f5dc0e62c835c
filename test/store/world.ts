import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ListEntry, ListedName } from "../../src/model/list-entry.ts";
import type { LoadRecord } from "../../src/model/load-record.ts";
import { entryOf, nameOf, present } from "../../src/sources/entry.ts";
import type { EntryDraft } from "../../src/sources/entry.ts";
import { replaceList } from "../../src/store/write-lists.ts";
import type { Connection } from "../../src/store/open.ts";

/** A path for lists.db in a folder that is gone when the test is. */
export function homeless(): string {
  const folder = mkdtempSync(join(tmpdir(), "cordon-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "home", "lists.db");
}

/** An entry of a name and an id, with what else matters. */
export function entry(
  id: string,
  name: string,
  more: Partial<EntryDraft> & { weak?: readonly string[] } = {},
): ListEntry {
  const [list, ref] = id.split(":") as [string, string];
  const { weak = [], ...draft } = more;
  const names: (ListedName | undefined)[] = [nameOf(name, "primary")];
  names.push(...weak.map((text) => nameOf(text, "weak")));
  return entryOf({ list, ref, kind: "entity", measures: ["blocking"], names: present(names), ...draft });
}

export function record(list: string, entries: number, more: Partial<LoadRecord> = {}): LoadRecord {
  return {
    list,
    title: `List ${list}`,
    format: `${list}/csv`,
    parser: 1,
    loadedAt: "2026-11-22T08:00:00.000Z",
    files: [],
    entries,
    names: entries,
    bySource: { [list]: entries },
    byKind: { entity: entries },
    notes: [],
    gaps: [],
    ...more,
  };
}

/** Puts entries in as one load of a list, without an index. */
export function put(db: Connection, list: string, entries: readonly ListEntry[]): void {
  const writer = replaceList(db, list);
  for (const one of entries) writer.add(one);
  writer.commit(record(list, entries.length));
}
