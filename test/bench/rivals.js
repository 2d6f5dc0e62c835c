/** The same work by fuse.js, by SQLite FTS5 with rescoring, and by a full scan with Jaro-Winkler. */
import Database from "better-sqlite3";
import Fuse from "fuse.js";
import { openSearch } from "../../dist/match/parties/search.js";
import { unpackIndex } from "../../dist/match/parties/index-data.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { fold } from "../../dist/text/fold.js";
import { damagedNames } from "./parties.js";
import { micros, print, timed } from "./say.js";

/** From this similarity on the prefix counts. */
const ENOUGH = 0.7;
/** From this similarity on two names are alike. */
const ALIKE = 0.85;

/**
 * Prints the time a query takes in each way, beside the search of the same names: of those that `search` of speed.js was timed on,
 * and of damaged listed names, with the share of these of which the entry was found.
 */
export function rivals(lists, work) {
  const listed = [];
  for (const { row, entry } of lists.all()) {
    if (entry.kind !== "address") for (const { text } of entry.names) listed.push({ row, name: fold(text) });
  }
  const trigrams = byTrigrams(listed);
  const ways = {
    "FTS5, six rarest trigrams, rescored": { search: (query) => trigrams(query, 6), most: 200 },
    "FTS5, words, rescored": { search: byWords(listed), most: 200 },
    "FTS5, all trigrams, rescored": { search: (query) => trigrams(query, 100), most: 20 },
    "full scan by Jaro-Winkler": { search: byScan(listed), most: 12 },
    "fuse.js": { search: byFuse(listed), most: 6 },
  };
  print(`the same names by others                ${micros(work.each)}   by the search`);
  for (const [title, { search, most }] of Object.entries(ways)) {
    const step = Math.floor(work.names.length / most);
    const some = work.names.filter((_, at) => at % step === 0).slice(0, most);
    const each = timed(() => some.forEach((name) => search(fold(name)))) / some.length;
    print(
      `  ${title.padEnd(38)}${micros(each)}   ${times(each, work.each)} the search, on ${some.length} of them`,
    );
  }
  const damaged = damagedNames(lists, 1000, 5);
  const ours = damagedByUs(lists, damaged);
  for (const [title, { search, most }] of Object.entries(ways)) {
    const some = damaged.slice(0, most);
    let found = 0;
    const each =
      timed(() => {
        for (const { row, name } of some) if (search(fold(name)).some((other) => other.row === row)) found++;
      }) / some.length;
    const share = `finds ${percent(found, some.length)} of ${some.length}`;
    print(`  ${title.padEnd(38)}${micros(each)}   ${times(each, ours)} the search; ${share}`);
  }
}

/** Prints what the search makes of damaged listed names; milliseconds a name. */
function damagedByUs(lists, damaged) {
  const index = unpackIndex(lists.index("names"));
  const settings = { lists, names: openSearch(index), addresses: openSearch(index), threshold: 70 };
  const searched = [];
  const each =
    timed(() => {
      for (const { name } of damaged)
        searched.push(searchParty(settings, { role: "party", name, kind: "unknown", identifiers: [] }));
    }) / damaged.length;
  const found = searched.filter(({ hits }, i) =>
    hits.some((hit) =>
      [hit, ...(hit.others ?? [])].some(({ entry }) => entry.id === lists.entry(damaged[i].row).id),
    ),
  );
  const share = `finds ${percent(found.length, damaged.length)} of ${damaged.length}`;
  print(`damaged listed names, by the search     ${micros(each)}   ${share}`);
  return each;
}

function byScan(listed) {
  return (query) => listed.filter(({ name }) => jaroWinkler(query, name) >= ALIKE);
}

function byFuse(listed) {
  const fuse = new Fuse(listed, { keys: ["name"], threshold: 0.3, ignoreLocation: true });
  return (query) => fuse.search(query).map(({ item }) => item);
}

function times(theirs, ours) {
  return `${(theirs / ours).toFixed(0)} x`;
}

/** Every listed name in a full-text table; asked for names that hold any of some terms, of which those alike are kept. */
function fullText(listed, tokenizer) {
  const db = new Database(":memory:");
  db.exec(
    `CREATE VIRTUAL TABLE name USING fts5(text, tokenize='${tokenizer}'); CREATE VIRTUAL TABLE terms USING fts5vocab(name, row);`,
  );
  const insert = db.prepare("INSERT INTO name (rowid, text) VALUES (?, ?)");
  db.transaction(() => listed.forEach(({ name }, i) => insert.run(i + 1, name)))();
  const match = db.prepare("SELECT rowid FROM name WHERE name MATCH ? LIMIT 5000");
  const rows = db.prepare("SELECT term, doc FROM terms").all();
  return {
    frequencies: new Map(rows.map((/** @type {any} */ { term, doc }) => [term, doc])),
    holding: (query, terms) => {
      if (terms.length === 0) return [];
      return match
        .all(terms.map((term) => `"${term}"`).join(" OR "))
        .map((/** @type {any} */ { rowid }) => listed[rowid - 1])
        .filter(({ name }) => jaroWinkler(query, name) >= ALIKE);
    },
  };
}

function byTrigrams(listed) {
  const { frequencies, holding } = fullText(listed, "trigram");
  return (query, most) => {
    const grams = new Set(
      Array.from({ length: Math.max(0, query.length - 2) }, (_, i) => query.slice(i, i + 3)),
    );
    const known = [...grams].filter((gram) => frequencies.has(gram));
    known.sort((a, b) => frequencies.get(a) - frequencies.get(b));
    return holding(query, known.slice(0, most));
  };
}

function byWords(listed) {
  const { frequencies, holding } = fullText(listed, "unicode61");
  return (query) =>
    holding(
      query,
      query.split(" ").filter((word) => frequencies.has(word)),
    );
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
