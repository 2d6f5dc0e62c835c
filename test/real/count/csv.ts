/**
 * Splits delimited text by hand. A quote opens a field only as its first character, a doubled quote stands
 * for one, and what follows a closing quote is kept as text, so that stray quotes do no harm. Records without
 * any text are left out.
 */
export function records(text: string, separator = ","): string[][] {
  const out: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const close = (): void => {
    if (record.some((field) => field.trim() !== "")) out.push(record);
    record = [];
  };
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        const stop = quote < 0 ? text.length : quote;
        field += text.slice(at, stop);
        at = stop + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
    field += text.slice(start, at);
    const ends = at >= text.length || text[at] === "\n";
    record.push(ends && field.endsWith("\r") ? field.slice(0, -1) : field);
    at++;
    if (ends) close();
  }
  close();
  return out;
}

/** A table with named columns: the records below the header, and a getter by column name. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
  readonly cell: (row: readonly string[], column: string) => string;
}

/** Reads delimited text whose header is the record at `headerAt`. */
export function table(text: string, separator = ",", headerAt = 0): Table {
  const all = records(text, separator);
  const header = (all[headerAt] ?? []).map((name) => name.trim());
  return {
    header,
    rows: all.slice(headerAt + 1),
    cell: (row, column) => row[header.indexOf(column)]?.trim() ?? "",
  };
}
