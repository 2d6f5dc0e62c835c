import type { OfficialEntry, OfficialRecord } from "../model/official-text.ts";
import type { Connection } from "./open.ts";

/** Replaces a control list's text in one transaction. */
export function replaceOfficial(
  db: Connection,
  record: OfficialRecord,
  entries: readonly OfficialEntry[],
): void {
  db.transaction(() => {
    db.prepare("DELETE FROM official_entry WHERE list = ?").run(record.list);
    db.prepare("INSERT OR REPLACE INTO official_list (id, record) VALUES (?, ?)").run(
      record.list,
      JSON.stringify(record),
    );
    const insert = db.prepare("INSERT INTO official_entry (list, code, body) VALUES (?, ?, ?)");
    for (const entry of entries) insert.run(record.list, entry.code, JSON.stringify(entry));
  })();
}

/** What was imported of a list before, if anything. */
export function officialRecord(db: Connection, list: string): OfficialRecord | undefined {
  const row = db
    .prepare<[string], { record: string }>("SELECT record FROM official_list WHERE id = ?")
    .get(list);
  return row === undefined ? undefined : (JSON.parse(row.record) as OfficialRecord);
}

/** Every entry of every imported list, by list and code. */
export function officialOfAll(db: Connection): { readonly list: string; readonly entry: OfficialEntry }[] {
  const rows = db
    .prepare<[], { list: string; body: string }>("SELECT list, body FROM official_entry ORDER BY list, code")
    .all();
  return rows.map(({ list, body }) => ({ list, entry: JSON.parse(body) as OfficialEntry }));
}

/** An entry of every imported list that has this code, by list. */
export function officialEntries(
  db: Connection,
  code: string,
): { readonly list: string; readonly entry: OfficialEntry }[] {
  const rows = db
    .prepare<[string], { list: string; body: string }>(
      "SELECT list, body FROM official_entry WHERE code = ? ORDER BY list",
    )
    .all(code);
  return rows.map(({ list, body }) => ({ list, entry: JSON.parse(body) as OfficialEntry }));
}
