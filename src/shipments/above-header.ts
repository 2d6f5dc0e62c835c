import { isName, readHeader } from "./header.ts";
import { isCountry, mayName } from "./may-name.ts";

const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(.*)$/su;

/**
 * The cell above the header by which a party of the whole file is named: `Exporter: Almaz`, `Exporter` with a name beside it, or
 * `Exporter:` alone, whose name stands below. Undefined where there is none, as in a title or a first row of headers.
 */
export function partyAbove(fields: readonly string[]): string | undefined {
  const cells = fields.map((text) => text.trim()).filter((text) => text !== "");
  return cells.find((text, at) => {
    const [, label = text, name = ""] = LABELLED.exec(text) ?? [];
    if (!isRole(label)) return false;
    if (name !== "") return mayName(name);
    const beside = cells[at + 1];
    return beside === undefined
      ? cells.length === 1 && label !== text
      : mayName(beside) && readHeader(beside) === undefined;
  });
}

/** Cells of the header that a row above it fills as well, at least: titles and dates fill fewer. */
const FILLED = 3 / 4;
/**
 * What a row above the header is that no title is: the `header` of another table, with a party and something else in it, or `data`, with
 * a name in a column of names (`names`, from 0), a country, and as many cells filled as below.
 */
export function tableAbove(
  fields: readonly string[],
  names: readonly number[],
  width: number,
): "header" | "data" | undefined {
  const cells = fields.map((text) => text.trim());
  const filled = cells.filter((text) => text !== "");
  if (filled.length < 2 || filled.some((text) => text.length > LONGEST || /[:：]$/.test(text)))
    return undefined;
  const known = filled.map(readHeader).filter((meaning) => meaning !== undefined);
  if (known.length === filled.length && known.some(isName) && !known.every(isName)) return "header";
  const named = names.some((at) => mayName(cells[at] ?? "") && readHeader(cells[at]!) === undefined);
  return named && filled.length >= width * FILLED && filled.some(isCountry) ? "data" : undefined;
}

const LONGEST = 200;

function isRole(text: string): boolean {
  const meaning = text.length > 60 ? undefined : readHeader(text);
  return meaning?.of === "party" && meaning.role !== undefined && meaning.name !== "";
}
