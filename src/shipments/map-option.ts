import { CordonError } from "../model/errors.ts";
import { nearestText } from "../text/nearest-text.ts";
import { MANIFEST_FIELDS, targetOf } from "./fields.ts";
import type { Target } from "./fields.ts";
import { headerWords } from "./header-words.ts";

/** A column that the user has given a field. */
export interface Wish {
  readonly target: Target;
  readonly column: number;
}

const fold = (text: string) => headerWords(text).join("");

/**
 * Reads `--map field=column`. Columns are found without regard to case, spaces and punctuation.
 * @throws CordonError `usage` for a field we do not know, and a column that the file does not have, or has twice.
 */
export function readMapOption(
  map: Readonly<Record<string, string>>,
  headers: readonly string[],
  file: string,
): Wish[] {
  return Object.entries(map).map(([field, wanted]) => {
    const target = targetOf(field);
    if (target === undefined) throw unknownField(field);
    return { target, column: columnOf(wanted, headers, file) };
  });
}

/** How many of the wanted columns a row of headers has. */
export function countWished(map: Readonly<Record<string, string>>, headers: readonly string[]): number {
  const there = new Set(headers.map(fold));
  return Object.values(map).filter((wanted) => there.has(fold(wanted))).length;
}

function columnOf(wanted: string, headers: readonly string[], file: string): number {
  const same = (one: (text: string) => string) =>
    [...headers.keys()].filter((at) => headers[at]?.trim() !== "" && one(headers[at] ?? "") === one(wanted));
  for (const form of [(text: string) => text.trim(), (text: string) => text.trim().toLowerCase(), fold]) {
    const [column, second] = same(form);
    if (second !== undefined)
      throw new CordonError(
        "usage",
        `--map: ${file} has more than one column "${wanted.trim()}"`,
        "Rename one of them.",
      );
    if (column !== undefined) return column;
  }
  const known = headers.filter((header) => header.trim() !== "");
  const hint = `${didYouMean(wanted, known)}Its columns are: ${known.join(", ")}.`;
  throw new CordonError("usage", `--map: ${file} has no column "${wanted}"`, hint);
}

function unknownField(field: string): CordonError {
  const names = MANIFEST_FIELDS.map(({ name }) => name);
  const [role = "", tail] = field.toLowerCase().split(".");
  const siblings = names.filter(
    (name) => tail !== undefined && name.startsWith(`${role.replace(/\d+$/, "")}.`),
  );
  const common = names.filter(
    (name) => !name.includes(".") || /^(?:item|consignee|end_user)\.(?:name|hs|code)$/.test(name),
  );
  const list = siblings.length > 0 ? siblings : common;
  const hint = `${didYouMean(field, names)}Fields are for instance: ${list.join(", ")}.`;
  return new CordonError("usage", `--map: there is no field "${field}"`, hint);
}

function didYouMean(wanted: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  const best = nearestText(wanted, known, limit);
  return best === undefined ? "" : `Did you mean "${best}"? `;
}
