import { createHash } from "node:crypto";
import type { ListEntry } from "../model/list-entry.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { IdentifierScheme } from "../model/party.ts";
import { identifierKey } from "../text/identifier.ts";
import { remember } from "../text/remember.ts";
import { tampered } from "./open.ts";
import type { Connection } from "./open.ts";

/** What tells whether an entry is the same as before: its id, and the sha256 of its content in hex. */
export interface Fingerprint {
  readonly id: string;
  readonly hash: string;
}

export type IndexName = "names" | "addresses";

/** Schemes that differ in how they write one number; see text/identifier.ts. */
const FORMS = ["other", "imo", "mmsi", "bic"] as const satisfies readonly IdentifierScheme[];

/** Entries kept read: the parties of a manifest meet the same ones again. */
const MEMO = 4_000;

interface Stored extends Fingerprint {
  readonly body: string;
}

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
  /** A list's entries in file order. */
  fingerprints(list: string): Fingerprint[];
  /** The parts of an index, as they were saved. */
  index(name: IndexName): readonly Uint8Array[] | undefined;
}

/** An entry as it was loaded. @throws CordonError `no-list` where its body is not the one whose hash was kept. */
function entryOf({ id, hash, body }: Stored): ListEntry {
  if (createHash("sha256").update(body).digest("hex") !== hash) throw tampered(`${id} does not fit its hash`);
  return JSON.parse(body) as ListEntry;
}

/** Prepares the questions once; each answer costs microseconds. @throws CordonError `no-list`, also later, where entries were changed. */
export function readLists(db: Connection): Lists {
  const records = db.prepare<[], { record: string }>("SELECT record FROM list ORDER BY id");
  const byRow = db.prepare<[number], Stored>("SELECT id, hash, body FROM entry WHERE row = ?");
  const byId = db.prepare<[string], Stored>("SELECT id, hash, body FROM entry WHERE id = ?");
  const inScheme = db.prepare<[string, string], { row: number }>(
    "SELECT row FROM identifier WHERE value = ? AND scheme = ? ORDER BY row",
  );
  const inAny = db.prepare<[string], { row: number }>(
    "SELECT DISTINCT row FROM identifier WHERE value = ? ORDER BY row",
  );
  const everything = db.prepare<[], Stored & { row: number }>(
    "SELECT row, id, hash, body FROM entry ORDER BY row",
  );
  const fingerprints = db.prepare<[string], Fingerprint>(
    "SELECT id, hash FROM entry WHERE list = ? ORDER BY ordinal",
  );
  const index = db
    .prepare<[string], Uint8Array>("SELECT bytes FROM retrieval WHERE name = ? ORDER BY part")
    .pluck();
  return {
    records: () => records.all().map(({ record }) => JSON.parse(record) as LoadRecord),
    entry: remember((row: number) => {
      const found = byRow.get(row);
      if (!found) throw tampered("an entry that its index points to is missing");
      return entryOf(found);
    }, MEMO),
    entryById: (id) => {
      const found = byId.get(id);
      return found && entryOf(found);
    },
    rowsByIdentifier: (value, scheme) => {
      // Each entry is filed under its own scheme's form: without a scheme the value is tried in all of them.
      const keys = new Set((scheme ? [scheme] : FORMS).map((form) => identifierKey(form, value)));
      keys.delete("");
      const rows = [...keys].flatMap((key) => (scheme ? inScheme.all(key, scheme) : inAny.all(key)));
      return [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
    },
    *all() {
      for (const { row, ...stored } of everything.iterate()) yield { row, entry: entryOf(stored) };
    },
    fingerprints: (list) => fingerprints.all(list),
    index: (name) => {
      const parts = index.all(name);
      return parts.length === 0 ? undefined : parts;
    },
  };
}
