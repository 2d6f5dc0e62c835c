/** A thing a reader met that a person should know of: a skipped row, an expired order, a value it could not read. */
export interface LoadNote {
  /** Stable word for the kind of note, such as `expired`, `delisted`, `no-name`, `unreadable-date`. */
  readonly code: string;
  readonly count: number;
  /** Up to three examples, each with where it stands. */
  readonly examples: readonly string[];
}

/** One official file that took part in a load. */
export interface LoadedFile {
  readonly name: string;
  /** Hex, of the file's bytes as given (before gz or zip is undone). */
  readonly sha256: string;
  readonly bytes: number;
}

/** The record of one load of one list: what the answers of a screening rest on. */
export interface LoadRecord {
  readonly list: string;
  readonly title: string;
  readonly format: string;
  /** Version of the reader; raised whenever the same file would become other entries. */
  readonly parser: number;
  /** ISO instant, handed in by the caller; absent for the embedded list, which every run reads anew. */
  readonly loadedAt?: string;
  /** Publisher's date inside the file, ISO; absent where the file has none. */
  readonly publishedOn?: string;
  /** Newest day of listing of its entries that is not after the load, ISO; absent where entries have none. */
  readonly newestListing?: string;
  readonly files: readonly LoadedFile[];
  readonly entries: number;
  readonly names: number;
  readonly bySource: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, number>>;
  readonly notes: readonly LoadNote[];
  /** What the loaded files do not hold though the list does (such as a missing alias file); part of coverage. */
  readonly gaps: readonly string[];
  /** That the edition is too old, or its list closed, for a screening to be complete; told on the day of the screening, never stored. */
  readonly outdated?: string;
  /** The reason a person gave for accepting a smaller list. */
  readonly acceptedShrink?: string;
}
