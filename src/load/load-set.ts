import { CordonError } from "../model/errors.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { LoadNote, LoadRecord, LoadedFile } from "../model/load-record.ts";
import type { FileSet } from "../sources/read-list.ts";
import type { Connection } from "../store/open.ts";
import { readLists } from "../store/read-lists.ts";
import { replaceList } from "../store/write-lists.ts";
import { checkCeilings, checkFloors, checkNotCut, checkNotOlder, checkShrink } from "./guards.ts";
import { isSearchable } from "./searchable.ts";
import type { LoadOptions } from "./load-lists.ts";

const EXAMPLES = 3;

/** Loads one list in one transaction. @throws CordonError `list-refused`; the old list then stays in place. */
export async function loadSet(
  db: Connection,
  { format, files }: FileSet,
  loaded: readonly LoadedFile[],
  options: LoadOptions,
): Promise<LoadRecord> {
  const gaps = missingParts({ format, files }, options);
  const before = readLists(db);
  const old = before.records().find((record) => record.list === format.list);
  const oldEntries = old ? before.fingerprints(format.list) : [];
  const tally = new Tally();
  const writer = replaceList(db, format.list);
  try {
    for await (const event of format.read(files, { today: options.now.slice(0, 10) })) {
      if ("entry" in event) {
        if (!writer.add(event.entry)) {
          throw new CordonError("list-refused", `${format.list}: two entries have the id ${event.entry.id}`);
        }
        tally.count(event.entry, options.now.slice(0, 10));
        if (!isSearchable(event.entry)) tally.note("not-searchable", event.entry.id);
        if (tally.entries % 500 === 0) options.progress?.(format.list, tally.entries);
      } else if ("published" in event) tally.published = event.published;
      else tally.note(event.note, event.where);
    }
    const title = options.titles.get(format.list) ?? format.list;
    const counted = tally.record(format.list, title, format.id, format.parser, {
      ...(options.embedded ? {} : { loadedAt: options.now }),
      files: loaded,
      gaps,
    });
    checkCeilings(counted, format.expect);
    const shrunk = shrinkFault(() => {
      checkFloors(counted, format.expect);
      if (!old) return;
      checkNotOlder(counted, old);
      checkShrink(counted, old);
      checkNotCut(format.list, oldEntries, writer.fingerprints());
    });
    if (shrunk && options.acceptShrink === undefined) throw shrunk;
    // The reason is recorded only where it was needed.
    const record = shrunk ? { ...counted, acceptedShrink: options.acceptShrink ?? "" } : counted;
    writer.commit(record);
    return record;
  } catch (error) {
    writer.rollback();
    throw error;
  }
}

function shrinkFault(check: () => void): CordonError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof CordonError) return error;
    throw error;
  }
}

function missingParts({ format, files }: FileSet, { allowPartial }: LoadOptions): string[] {
  const missing = format.parts.required.filter((part) => !files.has(part));
  if (missing.length === 0) return [];
  if (allowPartial && files.has(format.parts.required[0] ?? "")) {
    return missing.map((part) => `${format.list}: the ${part} file was not loaded`);
  }
  const given = [...files.values()].map((file) => file.name).join(", ");
  const what = `${given}: ${format.list} also needs its ${missing.join(" and ")} file; names would be missing without it`;
  throw new CordonError(
    "list-refused",
    what,
    "Give all files of one day together in one `cordon lists load`.",
  );
}

class Tally {
  entries = 0;
  published: string | undefined;
  private newest: string | undefined;
  private names = 0;
  private readonly bySource: Record<string, number> = {};
  private readonly byKind: Record<string, number> = {};
  private readonly notes = new Map<string, { count: number; examples: string[] }>();

  count({ listedOn, ...entry }: ListEntry, today: string): void {
    this.entries++;
    // A misprint such as 2205 would make every later edition an older one.
    if (listedOn !== undefined && listedOn <= today && listedOn > (this.newest ?? "")) this.newest = listedOn;
    this.names += entry.names.length;
    this.bySource[entry.source] = (this.bySource[entry.source] ?? 0) + 1;
    this.byKind[entry.kind] = (this.byKind[entry.kind] ?? 0) + 1;
  }

  note(code: string, where: string): void {
    const note = this.notes.get(code) ?? { count: 0, examples: [] };
    note.count++;
    if (note.examples.length < EXAMPLES) note.examples.push(where);
    this.notes.set(code, note);
  }

  record(
    list: string,
    title: string,
    format: string,
    parser: number,
    rest: Pick<LoadRecord, "loadedAt" | "files" | "gaps">,
  ): LoadRecord {
    const notes: LoadNote[] = [...this.notes].sort().map(([code, note]) => ({ code, ...note }));
    return {
      list,
      title,
      format,
      parser,
      ...rest,
      ...(this.published === undefined ? {} : { publishedOn: this.published }),
      ...(this.newest === undefined ? {} : { newestListing: this.newest }),
      entries: this.entries,
      names: this.names,
      bySource: sortKeys(this.bySource),
      byKind: sortKeys(this.byKind),
      notes,
    };
  }
}

function sortKeys(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
