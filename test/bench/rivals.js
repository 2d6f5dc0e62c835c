/** The same work by fuse.js, by SQLite FTS5 with rescoring, and by a full scan with Jaro-Winkler. */
import Database from "better-sqlite3";
import Fuse from "fuse.js";
import { openSearch } from "../../dist/match/parties/search.js";
import { unpackIndex } from "../../dist/match/parties/index-data.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { fold } from "../../dist/text/fold.js";
import { damagedNames } from "./parties.js";
import { micros, print, timed } from "./say.js";

const ENOUGH = 0.7;

/** Prints time a query and the share of damaged listed names of which the entry was found, of each way. */
export function rivals(lists) {
  const listed = [];
  for (const { row, entry } of lists.all()) {
    if (entry.kind !== "address") for (const { text } of entry.names) listed.push({ row, name: fold(text) });
  }
  const queries = damagedNames(lists, 1000, 5);
  const index = unpackIndex(lists.index("names"));
  const settings = { lists, names: openSearch(index), addresses: openSearch(index), threshold: 70 };
  const searched = [];
  const ours =
    timed(() => {
      for (const { name } of queries)
        searched.push(searchParty(settings, { role: "party", name, kind: "unknown", identifiers: [] }));
    }) / queries.length;
  const found = searched.filter(({ hits }, i) =>
    hits.some((hit) =>
      [hit, ...(hit.others ?? [])].some(({ entry }) => entry.id === lists.entry(queries[i].row).id),
    ),
  );
  print(`search of these names, with evidence    ${micros(ours)}   ${queries.length} damaged listed names`);
  print(
    `  finds the entry of a damaged name     ${percent(found.length, queries.length)} of ${queries.length}, over ${listed.length} names`,
  );
  const fts = fullText(listed);
  report("FTS5, six rarest trigrams, rescored", ours, queries.slice(0, 200), (query) => fts(query, 6));
  report("FTS5, all trigrams, rescored", ours, queries.slice(0, 20), (query) => fts(query, 100));
  report("full scan by Jaro-Winkler", ours, queries.slice(0, 12), (query) =>
    listed.filter(({ name }) => jaroWinkler(query, name) >= 0.85).map(({ row }) => row),
  );
  const fuse = new Fuse(listed, { keys: ["name"], threshold: 0.3, ignoreLocation: true });
  report("fuse.js", ours, queries.slice(0, 6), (query) => fuse.search(query).map(({ item }) => item.row));
}

function report(title, ours, queries, search) {
  let found = 0;
  const each =
    timed(() => {
      for (const { row, name } of queries) if (search(fold(name)).includes(row)) found++;
    }) / queries.length;
  const rate = `${(each / ours).toFixed(0)} x the search`;
  print(
    `${title.padEnd(40)}${micros(each)}   ${rate}; finds ${percent(found, queries.length)} of ${queries.length}`,
  );
}

function fullText(listed) {
  const db = new Database(":memory:");
  db.exec(
    "CREATE VIRTUAL TABLE name USING fts5(text, tokenize='trigram'); CREATE VIRTUAL TABLE grams USING fts5vocab(name, row);",
  );
  const insert = db.prepare("INSERT INTO name (rowid, text) VALUES (?, ?)");
  db.transaction(() => listed.forEach(({ name }, i) => insert.run(i + 1, name)))();
  const frequencies = new Map(
    db
      .prepare("SELECT term, doc FROM grams")
      .all()
      .map((/** @type {any} */ { term, doc }) => [term, doc]),
  );
  const match = db.prepare("SELECT rowid FROM name WHERE name MATCH ? LIMIT 5000");
  return (query, most) => {
    const grams = [
      ...new Set(Array.from({ length: Math.max(0, query.length - 2) }, (_, i) => query.slice(i, i + 3))),
    ];
    const rarest = grams
      .filter((gram) => frequencies.has(gram))
      .sort((a, b) => frequencies.get(a) - frequencies.get(b))
      .slice(0, most);
    if (rarest.length === 0) return [];
    const rows = match.all(rarest.map((gram) => `"${gram}"`).join(" OR "));
    return rows
      .map((/** @type {any} */ { rowid }) => listed[rowid - 1])
      .filter(({ name }) => jaroWinkler(query, name) >= 0.85)
      .map(({ row }) => row);
  };
}

/** Winkler's similarity, 0–1: prefix of up to four letters, scale 0.1, boost from 0.7. */
function jaroWinkler(a, b) {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedB = new Uint8Array(b.length);
  const matchedA = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] || a[i] !== b[j]) continue;
      usedB[j] = 1;
      matchedA.push(a[i]);
      break;
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  let half = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) if (usedB[j] && b[j] !== matchedA[at++]) half++;
  const jaro = (matches / a.length + matches / b.length + (matches - half / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro < ENOUGH ? jaro : jaro + prefix * 0.1 * (1 - jaro);
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
