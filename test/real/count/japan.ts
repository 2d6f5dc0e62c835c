import type { Count, Sheet, Source } from "./types.ts";

function endUsers(sheet: Sheet): Count {
  const rows = sheet.rows.filter((row) => row.cells.size > 0).slice(1);
  const named = rows.filter((row) => /^\d+$/.test(row.cells.get("A") ?? "") && row.cells.has("C"));
  return {
    format: "jp-meti-eul-xlsx",
    entries: named.length,
    rows: rows.length,
    exact: named.length === rows.length,
    how: "rows with a number (the cached value of =ROW()-1) and a company",
  };
}

/** Kind by the words of a sheet's title: 個人 is persons, 団体 or 銀行 entities; both or neither leaves it open. */
function sheetKind(sheet: Sheet, head: number): string {
  const above = sheet.rows.filter((row) => row.number < head).map((row) => row.cells.get("A") ?? "");
  const own = /[（(;；](?:[^（）();；]*)(個人|団体|銀行)/.exec(sheet.name)?.[1];
  const words = own ?? (above[0] ?? "").split("の対象となる").at(-1) ?? "";
  const person = words.includes("個人");
  const entity = /団体|銀行/.test(words);
  if (person === entity) return "mixed";
  return person ? "person" : "entity";
}

/**
 * The Ministry of Finance's workbook of frozen assets: one sheet for each notice, below a contents sheet. The
 * header row begins 告示日付, 告示番号, 日本語表記, 英語表記 (date, number, name in Japanese, name in English) and stands on
 * line 2 to 5. A party is a row below it with a number and a name in either script; a removed party keeps
 * date and number but not its name (2014.10.17削除). The rows that a merged cell covers have no number, so they
 * add nothing.
 */
function frozen(sheets: readonly Sheet[]): Count {
  const bySource: Record<string, number> = {};
  const kinds: Record<string, number> = { entity: 0, mixed: 0, person: 0 };
  const none: string[] = [];
  const nameless: string[] = [];
  let rows = 0;
  for (const sheet of sheets.slice(1)) {
    const head = sheet.rows.find((row) => row.cells.get("A") === "告示日付" && row.cells.has("B"))?.number;
    const below = sheet.rows.filter((row) => head !== undefined && row.number > head);
    const numbered = below.filter((row) => row.cells.has("B"));
    const named = numbered.filter((row) => row.cells.has("C") || row.cells.has("D"));
    for (const { cells, number } of numbered) {
      const removed = /削除|廃止/.test(cells.get("A") ?? "");
      if (removed === (cells.has("C") || cells.has("D"))) nameless.push(`${sheet.name} row ${number}`);
    }
    rows += numbered.length;
    if (named.length === 0) none.push(sheet.name);
    else {
      bySource[sheet.name] = named.length;
      const kind = sheetKind(sheet, head ?? 0);
      kinds[kind] = (kinds[kind] ?? 0) + named.length;
    }
  }
  const empty = [sheets[0]?.name ?? "", ...none].join(", ");
  return {
    format: "jp-mof-xlsx",
    entries: Object.values(bySource).reduce((sum, part) => sum + part, 0),
    bySource,
    byKind: kinds,
    rows,
    exact: true,
    how: `numbered rows with a name; rows = removed ones too; no parties on: ${empty}; \
number without name or note of removal: ${nameless.join(", ") || "none"}`,
  };
}

/**
 * Text of METI's lists in PDF: parties are numbered 1, 2, 3 … in wide or plain digits, at the start of a line
 * whose rest has Japanese letters. A page break glues the number to the last word of the page before
 * (`Emirates.4 サクセス`).
 */
function tokutei(source: string): Count {
  const text = source.normalize("NFKC");
  let entries = 0;
  for (let from = 0; ;) {
    const next = new RegExp(
      `(?:^|[^\\s\\d])${entries + 1} (?=[^\\n]*[\\u3040-\\u30ff\\u4e00-\\u9fff])`,
      "gm",
    );
    next.lastIndex = from;
    if (!next.test(text)) break;
    from = next.lastIndex;
    entries++;
  }
  const places = text.match(/所\s*在\s*地\s*:/g)?.length ?? 0;
  const how = "run of numbers 1, 2, 3 … before Japanese text; rows = lines with an address (所在地)";
  return { format: "jp-meti-pdf-text", entries, rows: places, exact: places === entries, how };
}

/**
 * Japan: METI's end-user list, MOF's frozen assets, and the text of METI's Russia, Belarus and third-country
 * lists.
 */
export function countJapan({ name, text, sheets }: Source): Count | undefined {
  const [first] = sheets;
  if (first?.rows[0]?.cells.get("A") === "No.") return endUsers(first);
  if (first?.name === "一覧") return frozen(sheets);
  return name.endsWith(".pdf.txt") ? tokutei(text) : undefined;
}
