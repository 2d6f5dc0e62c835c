/**
 * Version of lists.db. The database is a cache of official files: another version means "load again", never a migration.
 * 1 — lists, loads, entries, identifiers, retrieval indexes. 2 — official texts of control lists.
 * 3 — an index in parts.
 */
export const SCHEMA_VERSION = 3;

export const SCHEMA = `
-- The load each list's entries come from.
CREATE TABLE list (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL            -- LoadRecord as JSON
) STRICT, WITHOUT ROWID;

-- Every load that was taken, oldest first.
CREATE TABLE load (
  number INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
  row INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  ordinal INTEGER NOT NULL,       -- place in the publisher's file, from 0
  id TEXT NOT NULL UNIQUE,        -- ListEntry.id
  hash TEXT NOT NULL,             -- sha256 of body, hex
  body TEXT NOT NULL              -- ListEntry as JSON
) STRICT;
CREATE UNIQUE INDEX entry_order ON entry (list, ordinal);

CREATE TABLE identifier (
  value TEXT NOT NULL,            -- text/identifier.ts identifierKey
  scheme TEXT NOT NULL,
  row INTEGER NOT NULL REFERENCES entry (row) ON DELETE CASCADE
) STRICT;
CREATE INDEX identifier_value ON identifier (value, scheme);
CREATE INDEX identifier_row ON identifier (row);

-- Control lists in their publishers' words, imported by the user.
CREATE TABLE official_list (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL            -- OfficialRecord as JSON
) STRICT, WITHOUT ROWID;
CREATE TABLE official_entry (
  list TEXT NOT NULL REFERENCES official_list (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  body TEXT NOT NULL,             -- OfficialEntry as JSON
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

-- Retrieval indexes over all lists (match/parties/index-data.ts), a row a part: SQLite reads a long BLOB into memory of its own
-- first. Gone while a load is under way.
CREATE TABLE retrieval (
  name TEXT NOT NULL,
  part INTEGER NOT NULL,          -- from 0
  bytes BLOB NOT NULL,
  PRIMARY KEY (name, part)
) STRICT;
`;
