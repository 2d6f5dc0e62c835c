import type { SavedRun, SavedScreening } from "../model/saved.ts";
import { CordonError } from "../model/errors.ts";
import { readSaved, readSavedRun } from "../screen/read-saved.ts";
import { isJson, openEvalFile, readDocument, readLines } from "./eval-input.ts";
import type { EvalFile } from "./eval-input.ts";
import type { Io } from "./io.ts";

const SCHEMA = "cordon-screening/1";
const HINT = "Give results of `cordon screen -o json` or `-o jsonl`.";

/** What a saved result holds, in its order; `end` is its summary, and the shipments that counts: without either it is not whole. */
export type SavedEvent =
  | { readonly run: SavedRun }
  | { readonly screening: SavedScreening }
  | { readonly end: number | undefined };

/** Opens a file that may be a saved result; `saved` where it is JSON. @throws CordonError `input`. */
export async function openSaved(io: Io, path: string): Promise<{ file: EvalFile; saved: boolean }> {
  const file = await openEvalFile(io, path);
  return { file, saved: isJson(file) };
}

/** Reads results of `cordon screen`: one JSON document, or one object a line. @throws CordonError `input`. */
export async function* readSavedFile(file: EvalFile): AsyncGenerator<SavedEvent> {
  if (!isLines(file)) {
    yield* eventsOf(await readDocument(file), file.name);
    return;
  }
  for await (const { value, where } of readLines(file)) yield* eventsOf(value, where);
}

/** Whether a result holds every shipment that its summary counts. */
export function isWhole(shipments: number, counted: number | undefined): boolean {
  return counted !== undefined && shipments >= counted;
}

/** A document begins with its schema; a line with its type, or it ends where the first line does. */
function isLines({ head }: EvalFile): boolean {
  const [first = ""] = head.text.trimStart().split("\n", 1);
  if (/^\{\s*"type"/.test(first)) return true;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function* eventsOf(value: unknown, where: string): Generator<SavedEvent> {
  const root = value as Readonly<Record<string, unknown>>;
  if (typeof value !== "object" || value === null || root["schema"] !== SCHEMA)
    throw new CordonError("input", `${where} is no result of schema ${SCHEMA}`, HINT);
  const { type } = root;
  if (type === "run") yield { run: readSavedRun(root, where) };
  else if (type === "screening") yield { screening: readSaved(root, where) };
  else if (type === "summary") yield { end: shipmentsOf(root) };
  else if (type === undefined && Array.isArray(root["screenings"])) {
    yield { run: readSavedRun(root["run"], where) };
    for (const [at, one] of root["screenings"].entries())
      yield { screening: readSaved(one, `${where}, screenings[${at}]`) };
    yield { end: shipmentsOf(root["summary"]) };
  } else throw new CordonError("input", `${where} is neither a screening nor a whole result`, HINT);
}

function shipmentsOf(summary: unknown): number | undefined {
  const { shipments } = (summary ?? {}) as Readonly<Record<string, unknown>>;
  return typeof shipments === "number" ? shipments : undefined;
}
