import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import { countryCode } from "../../../text/country.ts";
import { entryOf, nameOf, present } from "../../entry.ts";
import type { Format, ListFile, Sheet, SourceEvent } from "../../source.ts";

/** English half of the bilingual headers (`別名\nAlso Known As`). Conventional weapons have a column since 2025. */
const COLUMNS = ["Country or Region", "Company or Organization", "Also Known As", "Type of WMD"] as const;
const CONVENTIONAL = "Conventional Weapons";
const HINT = "The layout has changed: look for a newer Cordon.";

/** Kinds of weapon a user is a concern for, as letters and in Japanese. */
const CONCERNS: readonly (readonly [code: string, word: string])[] = [
  ["B", "生物"],
  ["C", "化学"],
  ["M", "ミサイル"],
  ["N", "核"],
  ["CW", "通常兵器"],
];

/** The End User List of METI (外国ユーザーリスト) as a workbook, such as `20250929_4.xlsx`. */
export const jpMetiEulXlsx: Format = {
  id: "jp-meti-eul/xlsx",
  list: "jp-meti-eul",
  parser: 1,
  parts: { required: ["xlsx"], optional: [] },
  // 835 users in September 2025.
  expect: { all: { min: 500, max: 1_700 } },
  recognise: ({ sheets }) =>
    sheets?.some((sheet) => headerOf(sheet) !== undefined) ? { part: "xlsx" } : undefined,
  async *read(files) {
    const file = files.get("xlsx");
    if (!file) throw new CordonError("list-refused", "The End User List needs its workbook");
    yield* readSheets(file);
  },
};

interface Header {
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
  readonly unknown: readonly string[];
}

function headerOf(sheet: Sheet): Header | undefined {
  for (const [row, cells] of sheet.rows.slice(0, 8).entries()) {
    const words = cells.map((cell) => fold(cell));
    const at = new Map<string, number>();
    for (const name of [...COLUMNS, CONVENTIONAL, "No."]) {
      const index = words.findIndex((word) => word.includes(name));
      if (index >= 0) at.set(name, index);
    }
    const known = new Set(at.values());
    const unknown = words.filter((word, index) => word !== "" && !known.has(index));
    if (COLUMNS.every((name) => at.has(name))) return { row, at, unknown };
  }
  return undefined;
}

function* readSheets(file: ListFile): Generator<SourceEvent> {
  const seen = new Map<string, number>();
  for (const sheet of file.sheets ?? []) {
    const header = headerOf(sheet);
    if (!header) {
      if (sheet.rows.some((row) => row.some((cell) => cell.trim() !== ""))) {
        yield { note: "unread-sheet", where: sheet.name };
      }
      continue;
    }
    for (const name of header.unknown) yield { note: "unknown-column", where: `${sheet.name}: ${name}` };
    for (const [index, cells] of sheet.rows.entries()) {
      const cell = (name: string) => (cells[header.at.get(name) ?? -1] ?? "").normalize("NFKC");
      if (index <= header.row || [...COLUMNS, CONVENTIONAL].every((name) => cell(name).trim() === ""))
        continue;
      yield* rowEvents(cell, `${sheet.name} row ${index + 1}`, file.name, seen);
    }
  }
}

function* rowEvents(
  cell: (name: string) => string,
  where: string,
  file: string,
  seen: Map<string, number>,
): Generator<SourceEvent> {
  const names = mainNames(cell("Company or Organization"));
  const main = names[0];
  if (!main) {
    if (cell("Also Known As").trim() !== "") {
      throw new CordonError("list-refused", `${file}, ${where}: other names but no name`, HINT);
    }
    yield { note: "no-name", where };
    return;
  }
  const lines = cell("Country or Region").split("\n").map(fold);
  const country = [...lines.toReversed(), lines.join(" ")]
    .map(countryCode)
    .find((code) => code !== undefined);
  if (country === undefined) yield { note: "unknown-country", where: `${where}: ${lines.join(" ")}` };
  const concerns = concernsOf(`${cell("Type of WMD")} ${cell(CONVENTIONAL)}`);
  if (concerns.length === 0) yield { note: "no-concern", where };
  // The column No. is the row's place, which moves with every edition: country and name are the steadier key.
  const key = `${country?.toLowerCase() ?? "xx"}/${slug(main.text)}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  const entry: ListEntry = entryOf({
    list: "jp-meti-eul",
    ref: times === 1 ? key : `${key}#${times}`,
    kind: "entity",
    names: [...names, ...aliases(cell("Also Known As"))],
    countries: country ? [country] : [],
    programmes: concerns,
    measures: ["end_user_concern"],
  });
  yield { entry };
}

/** The name may run over lines; what stands in brackets on its own, or in brackets in kanji, is another name. */
function mainNames(text: string): ListedName[] {
  const plain: string[] = [];
  const others: string[] = [];
  for (const line of text.split("\n").map(fold)) {
    const { name, native } = splitNative(line);
    if (name !== "") plain.push(name);
    if (native !== "") others.push(native);
  }
  const [first, ...rest] = plain.length > 0 ? [plain.join(" "), ...others] : others;
  return present([nameOf(first, "primary"), ...rest.map((other) => nameOf(other, "strong"))]);
}

/** One `・alias` a line. A line without the dot is the alias above in kanji, or its continuation. */
function aliases(text: string): ListedName[] {
  const found: string[] = [];
  let open = false;
  for (const line of text.split("\n").map(fold)) {
    const { name, native } = splitNative(line.replace(/^[・･]\s*/, "").replace(/;(?: and)?$/, ""));
    const last = found.at(-1);
    const continues = open && !/^[・･]/.test(line) && name !== "" && !isNative(name);
    if (continues && last !== undefined) found[found.length - 1] = `${last} ${name}`;
    else if (name !== "") found.push(name);
    if (native !== "") found.push(native);
    open = native === "";
  }
  return present(found.map((alias) => nameOf(alias, "strong")));
}

/** `Raven Trade (瑞文機械有限公司)` in its two names; a line that is all in brackets has only the second. */
function splitNative(line: string): { readonly name: string; readonly native: string } {
  const whole = /^\((.*)\)$/.exec(line)?.[1];
  if (whole !== undefined && isBalanced(whole)) return { name: "", native: whole.trim() };
  const at = line.lastIndexOf("(");
  const tail = at > 0 && line.endsWith(")") ? line.slice(at + 1, -1).trim() : "";
  return isNative(tail) ? { name: line.slice(0, at).trim(), native: tail } : { name: line, native: "" };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth++;
    if (letter === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

function isNative(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text);
}

/** `生物、化学\nB,C` and `核\nＮ` as codes; the letters and the words are read alike. */
function concernsOf(text: string): string[] {
  const letters = new Set(text.match(/[A-Z]+/g) ?? []);
  return CONCERNS.filter(([code, word]) => letters.has(code) || text.includes(word)).map(([code]) => code);
}

function fold(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
