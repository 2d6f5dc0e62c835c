import { CordonError } from "../../../model/errors.ts";
import type { PartyKind } from "../../../model/party.ts";
import type { ListFile, Sheet } from "../../source.ts";

/** What a column holds; its header differs from sheet to sheet. */
export type Role =
  | "notice"
  | "number"
  | "japanese"
  | "english"
  | "weak"
  | "former"
  | "alias"
  | "birth"
  | "birthplace"
  | "nationality"
  | "passport"
  | "id"
  | "position"
  | "phone"
  | "reference"
  | "address"
  | "remark"
  | "un-date";

/** Words of the headers, without white space. The first that fits decides: 確定に十分でない別名 is no plain 別名. */
const WORDS: readonly (readonly [role: Role, words: RegExp])[] = [
  ["notice", /^告示日付$/],
  ["number", /^告示番号$/],
  ["japanese", /^日本語表記$/],
  ["english", /^英語表記$/],
  ["weak", /確定に十分でない/],
  ["alias", /^別称・旧称$/],
  ["former", /旧称|以前の|過去の/],
  ["alias", /別名|別称/],
  ["birth", /生年月日/],
  ["birthplace", /出生地/],
  ["nationality", /国籍/],
  ["passport", /旅券/],
  ["id", /ID番号|身分登録番号|身分証/],
  ["position", /称号|役職|肩書/],
  ["phone", /電話|FAX/],
  ["reference", /国連参照番号/],
  ["un-date", /リスト掲載日|による指定日/],
  ["address", /住所|所在地/],
  ["remark", /その他|詳細|根拠/],
];
const NEEDED: readonly Role[] = ["notice", "number", "japanese", "english"];

/** A row of a sheet: the text of all columns of a role, joined by line breaks, in NFKC. */
export interface Row {
  readonly cell: (role: Role) => string;
  readonly where: string;
}

/** One sheet of the workbook with its programme (`ロシア連邦(個人)`) and what kind of party it lists. */
export interface MofSheet {
  readonly programme: string;
  readonly kind: PartyKind | undefined;
  /** The sheet is marked 解除: its measures are lifted. */
  readonly lifted: boolean;
  readonly unknown: readonly string[];
  readonly rows: readonly Row[];
}

/** Where the header stands and what its columns hold; undefined where no row has the four columns all sheets share. */
export function headerOf(
  sheet: Sheet,
): { readonly at: number; readonly roles: readonly (Role | undefined)[] } | undefined {
  for (const [at, cells] of sheet.rows.slice(0, 20).entries()) {
    const roles = cells.map((cell) => roleOf(cell));
    if (NEEDED.every((role) => roles.includes(role))) return { at, roles };
  }
  return undefined;
}

/**
 * The sheets with parties. The index (一覧) and sheets of lifted measures (【解除】) may have none.
 * @throws CordonError `list-refused` naming a sheet whose header is not known.
 */
export function mofSheets(file: ListFile): MofSheet[] {
  return (file.sheets ?? []).flatMap((sheet) => {
    const header = headerOf(sheet);
    const programme = fold(sheet.name).replace(/^\d+\. ?/, "");
    const lifted = programme.includes("解除");
    if (header) {
      const names = (sheet.rows[header.at] ?? []).map((cell) => plain(cell));
      const unknown = names.filter((name, index) => name !== "" && header.roles[index] === undefined);
      const kind = kindOf(programme) ?? kindOf(fold(sheet.rows[0]?.join(" ") ?? ""));
      return [{ programme, kind, lifted, unknown, rows: rowsOf(sheet, header.at, header.roles) }];
    }
    if (lifted) return [{ programme, kind: undefined, lifted, unknown: [], rows: [] }];
    if (programme === "一覧" || sheet.rows.every((row) => row.every((cell) => cell.trim() === ""))) return [];
    const hint = "The layout has changed: look for a newer Cordon.";
    throw new CordonError(
      "list-refused",
      `${file.name}: the sheet "${sheet.name}" has no header that is known`,
      hint,
    );
  });
}

function rowsOf(sheet: Sheet, header: number, roles: readonly (Role | undefined)[]): Row[] {
  return sheet.rows.flatMap((cells, index) => {
    if (index <= header || cells.every((cell) => cell.trim() === "")) return [];
    const cell = (role: Role) =>
      cells
        .filter((_, column) => roles[column] === role)
        .map((text) =>
          text
            .normalize("NFKC")
            .replaceAll(/[\r\u200e\u200f\u202a-\u202e]/g, "")
            .trim(),
        )
        .filter((text) => text !== "")
        .join("\n");
    return [{ cell, where: `${sheet.name} row ${index + 1}` }];
  });
}

/** A title that names both persons (個人) and bodies (団体) says nothing of its rows. */
function kindOf(title: string): PartyKind | undefined {
  const person = title.includes("個人");
  const entity = /団体|特定銀行/.test(title);
  if (person === entity) return undefined;
  return person ? "person" : "entity";
}

function roleOf(cell: string): Role | undefined {
  const word = plain(cell);
  return word === "" ? undefined : WORDS.find(([, words]) => words.test(word))?.[0];
}

function plain(cell: string): string {
  return cell.normalize("NFKC").replaceAll(/\s+/g, "");
}

function fold(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}
