import type { ListEntry } from "../model/list-entry.ts";

/** One sheet of a workbook, cells as text: dates as `YYYY-MM-DD`, empty cells as `""`. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a format may look at to recognise a file: never the whole file. */
export interface Head {
  /** Base name, lower case, without `.gz`. A hint only: users rename files. */
  readonly name: string;
  /** The first 64 KiB decoded as UTF-8 (or UTF-16 by BOM), without BOM; empty for a workbook. */
  readonly text: string;
  /** For a workbook: its sheets, cut to their first rows; else absent. */
  readonly sheets?: readonly Sheet[];
}

/** One decompressed official file, readable from the start as often as needed. */
export interface ListFile {
  /** As the user named it, with the member's name for a file inside a zip. For messages. */
  readonly name: string;
  readonly head: Head;
  /** Decompressed bytes, in order. Throws `list-refused` past the size ceiling or on a damaged archive. */
  open(): AsyncIterable<Uint8Array>;
  /** All sheets, where the file is a workbook. */
  readonly sheets?: readonly Sheet[];
}

/** A format's answer to "is this yours?": the part of the list this file is, or why it is refused by name. */
export type Claim = { readonly part: string } | { readonly refuse: string; readonly hint?: string };

/** What reading yields, in file order. */
export type SourceEvent =
  | { readonly entry: ListEntry }
  /** The publisher's own date, ISO. */
  | { readonly published: string }
  /** Something a person should know; `where` is a line, row or record id. */
  | { readonly note: string; readonly where: string };

/** Inclusive floor and ceiling of the number of entries. */
export interface Expect {
  readonly min: number;
  readonly max: number;
}

/** One layout in which a list is published: the row of the table in `sources/index.ts`. */
export interface Format {
  /** `<list id>/<layout>`, such as `eu-fsf/xml`; names its fixture folder. */
  readonly id: string;
  /** List id; formats of one list share it and replace one another's data. */
  readonly list: string;
  /** Raised whenever the same file would become other entries. */
  readonly parser: number;
  /** Files that make up the list. All `required` ones must be given together. */
  readonly parts: { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** Entries per source (`ListEntry.source`) and in `all`: outside this a file is refused. */
  readonly expect: Readonly<Record<string, Expect>> & { readonly all: Expect };
  recognise(head: Head): Claim | undefined;
  /** Throws `list-refused` where the files are damaged, from different days, or of an unknown layout. */
  read(files: ReadonlyMap<string, ListFile>, context: ReadContext): AsyncIterable<SourceEvent>;
}

export interface ReadContext {
  /** ISO date of the load: an order whose end lies before it is read as `ended`. */
  readonly today: string;
}

/** An official list: what it is and where it comes from. */
export interface ListInfo {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly url: string;
  readonly licence: string;
}
