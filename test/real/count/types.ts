/** What an official file holds, found without the project's readers. */
export interface Count {
  /** The publisher's format, such as `ofac-sdn-csv`. */
  readonly format: string;
  /** How many list entries a correct reader makes of the whole file. */
  readonly entries: number;
  /** Entries by the list they stand on: CSL source code, UN list type, MOF sheet, EU annex, FtM schema. */
  readonly bySource?: Record<string, number>;
  /**
   * Entries by kind: `person`, `entity`, `vessel`, `aircraft`, or the publisher's word where it says less.
   */
  readonly byKind?: Record<string, number>;
  /** Names of all entries, primary and other, where the file has one element for each. */
  readonly names?: number;
  /** Data rows, where one entry can take several of them, or a row can make no entry. */
  readonly rows?: number;
  /** False where the file is broken, or where the rule leaves room for another answer. */
  readonly exact: boolean;
  /** The rule of `entries`, in one sentence. */
  readonly how: string;
}

/** A file with its wrapping removed (gz, zip) and its bytes decoded. */
export interface Source {
  /** Base name in lower case, without `.gz`. */
  readonly name: string;
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1252";
  /** The sheets, where the file is a workbook; `text` is empty then. */
  readonly sheets: readonly Sheet[];
}

/** One sheet of a workbook, by column letter. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** One row of a sheet. Cells that are empty or hold only blanks are left out. */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A counter of one family of files; undefined where the file is of another family. */
export type Counter = (source: Source) => Count | undefined;
