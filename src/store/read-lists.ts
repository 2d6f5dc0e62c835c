import type { ListEntry } from "../model/list-entry.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { IdentifierScheme } from "../model/party.ts";
import { identifierKey } from "../text/identifier.ts";
import type { Connection } from "./open.ts";

export type IndexName = "names" | "addresses";

/** What a screening asks of lists.db. Rows are the store's own numbers for entries. */
export interface Lists {
  /** Of every loaded list, by id. */
  records(): LoadRecord[];
  entry(row: number): ListEntry;
  entryById(id: string): ListEntry | undefined;
  /** Entries that hold this identifier in this scheme, or in any scheme where none is given. */
  rowsByIdentifier(value: string, scheme?: IdentifierScheme): number[];
  /** All entries, by row. */
  all(): Iterable<{ readonly row: number; readonly entry: ListEntry }>;
  /** Content hashes of a list's entries in file order, hex. */
  hashes(list: string): string[];
  index(name: IndexName): Uint8Array | undefined;
}

/** Prepares the questions once; each answer costs microseconds. */
export function readLists(db: Connection): Lists {
  const records = db.prepare<[], { record: string }>("SELECT record FROM list ORDER BY id");
  const byRow = db.prepare<[number], { body: string }>("SELECT body FROM entry WHERE row = ?");
  const byId = db.prepare<[string], { body: string }>("SELECT body FROM entry WHERE id = ?");
  const inScheme = db.prepare<[string, string], { row: number }>(
    "SELECT row FROM identifier WHERE value = ? AND scheme = ? ORDER BY row",
  );
  const inAny = db.prepare<[string], { row: number }>(
    "SELECT DISTINCT row FROM identifier WHERE value = ? ORDER BY row",
  );
  const everything = db.prepare<[], { row: number; body: string }>(
    "SELECT row, body FROM entry ORDER BY row",
  );
  const hashes = db.prepare<[string], { hash: string }>(
    "SELECT hash FROM entry WHERE list = ? ORDER BY ordinal",
  );
  const index = db.prepare<[string], { bytes: Uint8Array }>("SELECT bytes FROM retrieval WHERE name = ?");
  return {
    records: () => records.all().map(({ record }) => JSON.parse(record) as LoadRecord),
    entry: (row) => {
      const found = byRow.get(row);
      if (!found) throw new Error(`lists.db has no entry in row ${row}: its index does not fit it`);
      return JSON.parse(found.body) as ListEntry;
    },
    entryById: (id) => {
      const found = byId.get(id);
      return found ? (JSON.parse(found.body) as ListEntry) : undefined;
    },
    rowsByIdentifier: (value, scheme) => {
      const key = identifierKey(scheme ?? "other", value);
      if (key === "") return [];
      const rows = scheme ? inScheme.all(key, scheme) : inAny.all(key);
      return rows.map(({ row }) => row);
    },
    *all() {
      for (const { row, body } of everything.iterate()) yield { row, entry: JSON.parse(body) as ListEntry };
    },
    hashes: (list) => hashes.all(list).map(({ hash }) => hash),
    index: (name) => index.get(name)?.bytes,
  };
}
