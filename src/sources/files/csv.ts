import { parse } from "csv-parse";
import type { Options } from "csv-parse";
import { Readable } from "node:stream";
import { CordonError } from "../../model/errors.ts";
import type { ListFile } from "../source.ts";
import { decode } from "./decode.ts";
import type { Encoding } from "./decode.ts";

const MAX_RECORD = 4 * 1024 * 1024;

export interface CsvOptions {
  readonly delimiter?: "," | ";" | "\t";
  readonly encoding?: Encoding;
  /** Quotes inside unquoted fields are text (EU, UK). */
  readonly relaxQuotes?: boolean;
  /** Fields are never quoted: a quote is text. */
  readonly noQuotes?: boolean;
  /** Rows may have fewer or more fields than the first; the reader checks the count itself. */
  readonly anyWidth?: boolean;
}

/** One row: its fields as text, never cast, and the line on which it ends. */
export interface CsvRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/**
 * Streams the rows of a delimited file; no field is ever cast, so a code such as 3E001 stays text.
 * @throws CordonError `list-refused` at a row that is broken or, without `anyWidth`, of another width than the first.
 */
export async function* readCsv(file: ListFile, options: CsvOptions = {}): AsyncGenerator<CsvRow> {
  const settings: Options = {
    delimiter: options.delimiter ?? ",",
    info: true,
    max_record_size: MAX_RECORD,
    skip_empty_lines: true,
    relax_quotes: options.relaxQuotes ?? false,
    relax_column_count: options.anyWidth ?? false,
    ...(options.noQuotes ? { quote: null } : {}),
  };
  const parser = parse(settings);
  const source = Readable.from(decode(file, options.encoding));
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const row of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { fields: row.record, line: row.info.lines };
    }
  } catch (cause) {
    if (cause instanceof CordonError) throw cause;
    const what = cause instanceof Error ? cause.message : String(cause);
    const hint = "The file is damaged or cut: fetch it again from its publisher.";
    throw new CordonError("list-refused", `${file.name}: ${what}`, hint, { cause });
  } finally {
    source.destroy();
  }
}
