import { CordonError } from "../model/errors.ts";
import { JsonFault, readJson } from "../text/read-json.ts";
import {
  ITEM_TEXTS,
  LIST_PATHS,
  MAX_ITEMS,
  MAX_STATEMENTS,
  MAX_TEXT,
  STATEMENT_PATHS,
  STATEMENT_TEXTS,
} from "./statement-fields.ts";
import type { ItemText, StatementList, StatementText, WrittenStatement } from "./statement-fields.ts";

export const STATEMENT_SCHEMA = "cordon-end-use-statement/1";
const HINT = "`cordon form end-use-statement -o json` prints an empty statement with every key.";
const TOP = new Set<string>(["schema", "items", ...[STATEMENT_PATHS, LIST_PATHS].flatMap(topsOf)]);

function topsOf(paths: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(paths).map(([top]) => top!);
}

/**
 * The statements of a JSON file: one object, or a list of them. Every key is known and stands once, every value is text.
 * @throws CordonError `input` naming the first place that is wrong
 */
export function writtenInJson(file: string, text: string): WrittenStatement[] {
  const json = parsed(file, text);
  const list = Array.isArray(json) ? json : [json];
  if (list.length === 0) throw new CordonError("input", `${file} holds no statement`, HINT);
  if (list.length > MAX_STATEMENTS)
    throw new CordonError("input", `${file} has more than ${MAX_STATEMENTS} statements`, "Split it.");
  return list.map((one, at) => written(one, at + 1, `${file}, statement ${at + 1}`));
}

function parsed(file: string, text: string): unknown {
  try {
    return readJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause;
    throw new CordonError("input", `${file} is no whole JSON document: ${cause.where()}`, HINT, { cause });
  }
}

function written(json: unknown, line: number, where: string): WrittenStatement {
  const top = objectAt(json, where, (key) => TOP.has(key));
  const { schema } = top;
  if (schema !== undefined && schema !== STATEMENT_SCHEMA)
    refuse(`${where}: schema`, `must be ${STATEMENT_SCHEMA}`);
  const valueAt = ([first, second]: readonly string[]): unknown => {
    const outer = top[first!];
    if (second === undefined || outer === undefined || outer === null) return outer;
    const keys = innerKeys(first!);
    return objectAt(outer, `${where}: ${first}`, (key) => keys.has(key))[second];
  };
  const texts: Partial<Record<StatementText, string>> = {};
  for (const field of STATEMENT_TEXTS) {
    const path = STATEMENT_PATHS[field];
    texts[field] = textAt(valueAt(path), `${where}: ${path.join(".")}`);
  }
  const lists: Partial<Record<StatementList, string[]>> = {};
  for (const [field, path] of Object.entries(LIST_PATHS) as [StatementList, readonly string[]][]) {
    const at = `${where}: ${path.join(".")}`;
    lists[field] = listAt(valueAt(path), at).map((value, index) => textAt(value, `${at}[${index}]`));
  }
  const items = listAt(top["items"], `${where}: items`).map((value, at) => {
    const place = `${where}: items[${at}]`;
    const item = objectAt(value, place, (key) => (ITEM_TEXTS as readonly string[]).includes(key));
    return Object.fromEntries(
      ITEM_TEXTS.map((field) => [field, textAt(item[field], `${place}.${field}`)] as const),
    ) as Record<ItemText, string>;
  });
  return { line, texts, lists, items };
}

function innerKeys(top: string): ReadonlySet<string> {
  const paths: (readonly string[])[] = [...Object.values(STATEMENT_PATHS), ...Object.values(LIST_PATHS)];
  return new Set(paths.filter(([first]) => first === top).flatMap(([, second]) => second ?? []));
}

function objectAt(
  value: unknown,
  where: string,
  isKnown: (key: string) => boolean,
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(where, "must be an object");
  const unknown = Object.keys(value).find((key) => !isKnown(key));
  if (unknown !== undefined) refuse(where, `has the unknown key "${unknown.slice(0, 80)}"`);
  return value as Readonly<Record<string, unknown>>;
}

/** Text; empty where nothing stands. */
function textAt(value: unknown, where: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string")
    return refuse(where, "must be text in quotes: 3E001 and 0101 are no numbers");
  if (value.length > MAX_TEXT) return refuse(where, `is longer than ${MAX_TEXT} letters`);
  return value;
}

function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return refuse(where, "must be a list");
  return value.length > MAX_ITEMS ? refuse(where, `has more than ${MAX_ITEMS} entries`) : value;
}

function refuse(where: string, problem: string): never {
  throw new CordonError("input", `${where} ${problem}`, HINT);
}
