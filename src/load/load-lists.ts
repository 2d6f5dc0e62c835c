import { buildingKeys } from "../match/parties/address-keys.ts";
import { readBuilding } from "../match/parties/address-read.ts";
import { buildIndex } from "../match/parties/build-index.ts";
import { packIndex } from "../match/parties/index-data.ts";
import { namesOf } from "../match/parties/entry-names.ts";
import type { IndexedName } from "../match/parties/index-data.ts";
import { CordonError } from "../model/errors.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { Format } from "../sources/source.ts";
import { openListFile } from "../sources/files/open.ts";
import { recogniseFiles } from "../sources/read-list.ts";
import type { Connection } from "../store/open.ts";
import { readLists } from "../store/read-lists.ts";
import { saveIndexes } from "../store/write-lists.ts";
import { tokensOf } from "../text/tokens.ts";
import { loadSet } from "./load-set.ts";
import { namesPlace } from "./searchable.ts";

export interface LoadOptions {
  readonly formats: readonly Format[];
  /** Title of each list id, for the record. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO instant of the load. */
  readonly now: string;
  /** The list that ships is read into memory: the instant says nothing of it, and stays out of its record. */
  readonly embedded?: boolean;
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
  const place = { weak: false, kind: "address", family: 0, readAloud: false } as const;
  for (const { row, entry } of lists.all()) {
    if (entry.kind === "address") {
      for (const [name, address] of entry.addresses.entries()) {
        if (namesPlace(address))
          addresses.push({ entry: row, name, tokens: tokensOf(address.text), ...place });
      }
      continue;
    }
    names.push(...namesOf(row, entry));
    const filed = new Set<string>();
    for (const [name, address] of entry.addresses.entries()) {
      const building = readBuilding(address);
      for (const key of building === undefined ? [] : buildingKeys(building)) {
        if (filed.has(key)) continue;
        filed.add(key);
        addresses.push({ entry: row, name, tokens: [key], ...place });
      }
    }
  }
  saveIndexes(db, {
    names: packIndex(buildIndex(names)),
    addresses: packIndex(buildIndex(addresses)),
  });
}
