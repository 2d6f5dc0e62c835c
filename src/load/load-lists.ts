import { buildIndex } from "../match/parties/build-index.ts";
import { packIndex } from "../match/parties/index-data.ts";
import type { IndexedName } from "../match/parties/index-data.ts";
import { CordonError } from "../model/errors.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { Format } from "../sources/source.ts";
import { openListFile } from "../sources/files/open.ts";
import { recogniseFiles } from "../sources/read-list.ts";
import type { Connection } from "../store/open.ts";
import { readLists } from "../store/read-lists.ts";
import type { Lists } from "../store/read-lists.ts";
import { saveIndexes } from "../store/write-lists.ts";
import { splitBrackets } from "../text/brackets.ts";
import { tokensOf } from "../text/tokens.ts";
import { loadSet } from "./load-set.ts";
import { namesPlace } from "./searchable.ts";

export interface LoadOptions {
  readonly formats: readonly Format[];
  /** Title of each list id, for the record. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO instant of the load. */
  readonly now: string;
  /** A person's reason for taking a list that shrank. */
  readonly acceptShrink?: string;
  /** Take a list of which parts are missing; the gap is recorded and stands in every result. */
  readonly allowPartial?: boolean;
  /** Told of each stage, for a progress display. */
  readonly progress?: (stage: string, entries: number) => void;
}

/** What came of one list of a load: its record, or why the old list stays in place. */
export type LoadOutcome =
  | { readonly list: string; readonly record: LoadRecord }
  | { readonly list: string; readonly error: unknown };

/**
 * Loads official files into lists.db, one transaction a list, then rebuilds the retrieval indexes.
 * Files that belong to one list are joined; a list that is refused leaves its old data in place.
 * @throws CordonError `input` or `list-refused` where a file cannot be read or recognised at all.
 */
export async function loadLists(
  db: Connection,
  paths: readonly string[],
  options: LoadOptions,
): Promise<LoadOutcome[]> {
  const opened = [];
  for (const path of paths) opened.push(await openListFile(path));
  const sets = recogniseFiles(
    opened.flatMap((file) => file.lists),
    options.formats,
  );
  const outcomes: LoadOutcome[] = [];
  for (const set of sets) {
    const inSet = new Set(set.files.values());
    const files = opened
      .filter((file) => file.lists.some((list) => inSet.has(list)))
      .map((file) => file.record);
    try {
      options.progress?.(set.format.list, 0);
      outcomes.push({ list: set.format.list, record: await loadSet(db, set, files, options) });
    } catch (error) {
      outcomes.push({ list: set.format.list, error });
      if (error instanceof CordonError && error.code === "interrupted") break;
    }
  }
  // After an interruption too: the lists taken before it have to be found.
  options.progress?.("index", 0);
  indexLists(db);
  return outcomes;
}

/**
 * Builds and stores the retrieval indexes over every loaded list, in one transaction: no other load can come between
 * what is read and what is stored, so an index that is there always fits.
 */
export function indexLists(db: Connection): void {
  db.transaction(() => buildIndexes(db)).immediate();
}

function buildIndexes(db: Connection): void {
  const lists = readLists(db);
  const names: IndexedName[] = [];
  const addresses: IndexedName[] = [];
  let entries = 0;
  for (const { row, entry } of lists.all()) {
    entries++;
    if (entry.kind === "address") {
      for (const [name, address] of entry.addresses.entries()) {
        if (namesPlace(address))
          addresses.push({ entry: row, name, tokens: tokensOf(address.text), weak: false });
      }
    } else {
      names.push(...namesOf(row, entry));
    }
  }
  saveIndexes(db, {
    names: packIndex(buildIndex(names, entries)),
    addresses: packIndex(buildIndex(addresses, entries)),
  });
}

type Entry = ReturnType<Lists["entry"]>;

/**
 * The names of an entry, each spelling once (the EU prints one name in twenty languages), and each also without what
 * stands in brackets: users write `Iran Aircraft Industries`, lists `Iran Aircraft Industries (IACI)`.
 */
function namesOf(row: number, entry: Entry): IndexedName[] {
  const seen = new Map<string, IndexedName>();
  for (const [name, { text, strength }] of entry.names.entries()) {
    const weak = strength === "weak";
    for (const form of new Set([text, splitBrackets(text).outside])) {
      const tokens = tokensOf(form);
      const key = tokens.join(" ");
      const known = seen.get(key);
      if (tokens.length === 0 || (known && (!known.weak || weak))) continue;
      seen.set(key, { entry: row, name, tokens, weak });
    }
  }
  return [...seen.values()];
}
