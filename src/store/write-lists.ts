import { createHash } from "node:crypto";
import type { ListEntry } from "../model/list-entry.ts";
import type { LoadRecord } from "../model/load-record.ts";
import { identifierKey } from "../text/identifier.ts";
import type { Connection } from "./open.ts";
import type { Fingerprint, IndexName } from "./read-lists.ts";

/** One list being replaced, all or nothing: entries go in, then `commit` or `rollback`. */
export interface ListWriter {
  /** Returns false where the list already holds an entry of that id. */
  add(entry: ListEntry): boolean;
  /** The entries added so far, in order. */
  fingerprints(): readonly Fingerprint[];
  commit(record: LoadRecord): void;
  rollback(): void;
}

/** Starts replacing a list in one transaction. The retrieval indexes go with it: they no longer fit. */
export function replaceList(db: Connection, list: string): ListWriter {
  const insert = db.prepare<[string, number, string, string, string]>(
    "INSERT INTO entry (list, ordinal, id, hash, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
  );
  const identify = db.prepare<[string, string, number]>(
    "INSERT INTO identifier (value, scheme, row) VALUES (?, ?, ?)",
  );
  const added: Fingerprint[] = [];
  db.exec("BEGIN IMMEDIATE");
  try {
    db.prepare("DELETE FROM entry WHERE list = ?").run(list);
    db.exec("DELETE FROM retrieval");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
  return {
    add(entry) {
      const body = JSON.stringify(entry);
      const hash = createHash("sha256").update(body).digest("hex");
      const { changes, lastInsertRowid } = insert.run(list, added.length, entry.id, hash, body);
      if (changes === 0) return false;
      for (const { scheme, value } of entry.identifiers) {
        const key = identifierKey(scheme, value);
        if (key !== "") identify.run(key, scheme, Number(lastInsertRowid));
      }
      added.push({ id: entry.id, hash });
      return true;
    },
    fingerprints: () => added,
    commit(record) {
      const text = JSON.stringify(record);
      db.prepare("INSERT OR REPLACE INTO list (id, record) VALUES (?, ?)").run(list, text);
      db.prepare("INSERT INTO load (list, record) VALUES (?, ?)").run(list, text);
      db.exec("COMMIT");
    },
    rollback() {
      if (db.inTransaction) db.exec("ROLLBACK");
    },
  };
}

/** Stores the parts of the retrieval indexes over all lists, in one transaction. */
export function saveIndexes(
  db: Connection,
  indexes: Readonly<Record<IndexName, readonly Uint8Array[]>>,
): void {
  const insert = db.prepare<[string, number, Uint8Array]>(
    "INSERT INTO retrieval (name, part, bytes) VALUES (?, ?, ?)",
  );
  db.transaction(() => {
    db.exec("DELETE FROM retrieval");
    for (const [name, parts] of Object.entries(indexes))
      for (const [part, bytes] of parts.entries()) insert.run(name, part, bytes);
  })();
}
