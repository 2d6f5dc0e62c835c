import Database from "better-sqlite3";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { CordonError } from "../model/errors.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

export type Connection = Database.Database;

/**
 * Opens lists.db for reading. @throws CordonError `no-list` where there is none, it is damaged, entries are missing, or another
 * version of Cordon wrote it.
 */
export function openForReading(path: string): Connection {
  if (!existsSync(path)) throw noList(`No list data at ${path}`);
  try {
    const db = openedToRead(path);
    checkVersion(db, path);
    checkCounts(db);
    return db;
  } catch (cause) {
    throw cause instanceof CordonError ? cause : noList(`${path} is no readable list database`, cause);
  }
}

/**
 * One view of the lists for as long as it is open: a load meanwhile gives rows other entries than the index means. SQLite keeps such a
 * view in files beside the database; in a folder where nobody may write, the database is read whole in their place.
 */
function openedToRead(path: string): Connection {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    // Kilobytes of pages kept; the system keeps the file, and sixteen megabytes here save no time.
    db.pragma("cache_size = -2000");
    db.exec("BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1");
    return db;
  } catch (error) {
    db.close();
    if (!(error instanceof Database.SqliteError && /^SQLITE_(?:CANTOPEN|READONLY)/.test(error.code)))
      throw error;
    return readWhole(path);
  }
}

/** Bytes 18 and 19 of a database: how it is written and read. 1 is without files beside it. Source: SQLite file format, 1.3.3. */
const JOURNAL = [18, 19];

function readWhole(path: string): Connection {
  const beside = `${path}-wal`;
  if (existsSync(beside) && statSync(beside).size > 0)
    throw new CordonError(
      "no-list",
      `${path} may not be written to, and a load of it has not come to its end: nothing was screened`,
      "Wait for it, or let whoever may write there load the lists again.",
    );
  const bytes = readFileSync(path);
  for (const at of JOURNAL) bytes[at] = 1;
  return new Database(bytes, { readonly: true });
}

/** Opens lists.db for loading, and makes it where there is none. `:memory:` gives a database that nobody else sees. */
export function openForLoading(path: string): Connection {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: 10_000 });
    // Before anything is in it: the index is read in a third less time than from pages of 4 KB.
    db.pragma("page_size = 16384");
    db.pragma("journal_mode = WAL");
    db.pragma("foreign_keys = ON");
    if (version(db) === 0) {
      db.transaction(() => db.exec(SCHEMA).pragma(`user_version = ${SCHEMA_VERSION}`))();
    }
    checkVersion(db, path);
    return db;
  } catch (cause) {
    throw cause instanceof CordonError
      ? cause
      : new CordonError(
          "no-list",
          `Cannot open or make ${path}`,
          "Check that you may write there; if the file is damaged, move it away and load the lists again.",
          { cause },
        );
  }
}

/** What SQLite says of a database that is locked, damaged, full or not ours to write: known, and no bug. */
export function storeFault(error: unknown): CordonError | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (!/^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|PERM|READONLY)/.test(error.code)) {
    return undefined;
  }
  const hint =
    "Wait for another load to end; where the file is damaged, move it away and load the lists again.";
  return new CordonError("no-list", `lists.db cannot be used: ${error.message}`, hint, { cause: error });
}

function checkVersion(db: Connection, path: string): void {
  const found = version(db);
  if (found === SCHEMA_VERSION) return;
  db.close();
  const hint = `Move ${path} away and run \`cordon lists load FILE…\` again.`;
  throw new CordonError("no-list", `${path} has layout ${found}; this Cordon reads ${SCHEMA_VERSION}`, hint);
}

/** Every list holds as many entries as were loaded; what stands in them is checked when they are read. */
function checkCounts(db: Connection): void {
  const counts = db.prepare<[], { id: string; loaded: number; found: number }>(
    `SELECT id, json_extract(record, '$.entries') AS loaded,
      (SELECT COUNT(*) FROM entry WHERE entry.list = list.id) AS found FROM list ORDER BY id`,
  );
  const short = counts.all().find(({ loaded, found }) => loaded !== found);
  if (short === undefined) return;
  db.close();
  throw tampered(`${short.id} has ${short.found} of its ${short.loaded} entries`);
}

/** Entries that are not what was loaded. */
export function tampered(what: string): CordonError {
  return new CordonError(
    "no-list",
    `lists.db was changed after the lists were loaded: ${what}; nothing was screened`,
    "Move lists.db away and run `cordon lists load FILE…` again.",
  );
}

function version(db: Connection): number {
  return db.pragma("user_version", { simple: true }) as number;
}

function noList(message: string, cause?: unknown): CordonError {
  const hint =
    "Run `cordon lists load FILE…` with official list files, or try --starter (not for compliance use).";
  return new CordonError("no-list", `${message}: nothing was screened`, hint, { cause });
}
