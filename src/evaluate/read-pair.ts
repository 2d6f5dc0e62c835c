import { CordonError } from "../model/errors.ts";
import type { NeutralRecord } from "./neutral-record.ts";
import { isObject, neutralRecord, readRecord } from "./neutral-record.ts";
import type { Pair } from "./score-pair.ts";

/** A pair with its name and whatever columns stand beside it. */
export interface Case extends Pair {
  readonly id: string;
  /** A label or group; empty where the case has no such column. */
  readonly column: (name: string) => string;
}

/** Columns that a table of cases must have. */
export const CASE_COLUMNS = ["case_id", "schema", "query_name", "list_name"] as const;

type Column = (name: string) => string;

/** One row of a table. @throws CordonError `input`; `where` opens the message. */
export function caseOfRow(column: Column, where: string): Case {
  const id = column("case_id").trim();
  if (id === "") throw new CordonError("input", `${where}: no case_id`, "Each case needs one of its own.");
  return { id, query: side(column, "query", where), entity: side(column, "list", where), column };
}

function side(column: Column, of: "query" | "list", where: string): NeutralRecord {
  const cells = (name: string, mark: string) =>
    column(`${of}_${name}`)
      .split(mark)
      .map((text) => text.trim())
      .filter((text) => text !== "");
  const ids = new Map<string, string[]>();
  for (const text of cells("ids", ";")) {
    const at = text.indexOf(":");
    const scheme = text.slice(0, Math.max(at, 0)).trim();
    if (scheme === "" || at === text.length - 1) {
      const what = `${where}: ${of}_ids has "${text.slice(0, 80)}"`;
      throw new CordonError("input", what, "Write scheme:value; several with ; between them.");
    }
    ids.set(scheme, [...(ids.get(scheme) ?? []), text.slice(at + 1).trim()]);
  }
  return neutralRecord(
    {
      type: column("schema"),
      names: [column(`${of}_name`).trim()].filter((text) => text !== ""),
      countries: cells("country", "|"),
      birthDates: cells("birth", "|"),
      ids,
    },
    where,
  );
}

/** One JSON line `{case_id, query, entity}`. @throws CordonError `input`; `where` opens the message. */
export function caseOfLine(value: unknown, where: string): Case {
  const id = isObject(value) ? scalar(value["case_id"]) : "";
  if (!isObject(value) || id === "") {
    const hint = "Each line is one object: case_id, query and entity.";
    throw new CordonError("input", `${where}: no case_id`, hint);
  }
  return {
    id,
    query: readRecord(value["query"], `${where}, query`),
    entity: readRecord(value["entity"], `${where}, entity`),
    column: (name) => (Object.hasOwn(value, name) ? scalar(value[name]) : ""),
  };
}

function scalar(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}
