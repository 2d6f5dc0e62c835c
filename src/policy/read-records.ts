import type { DatedRecord } from "../model/dated-record.ts";
import { CordonError } from "../model/errors.ts";
import type { Authorities } from "./authorities.ts";
import { readRecord } from "./read-record.ts";
import { listAt, recordAt, type Tell } from "./shape.ts";

const MOST_RECORDS = 5000;
/** Problems told in one message; the rest is counted. */
const MOST_TOLD = 100;
const HINT = "The shape of the file stands in docs/dated-records.md; nothing was screened.";

/**
 * Reads the user's dated records from a parsed file of schema `cordon-records/1`. One wrong record refuses the file, as a record
 * left out in silence would be missed.
 * @param name of the file, for messages
 * @param codes of all findings that there may be
 * @throws CordonError `usage` with every problem, each with the record's id and the key
 */
export function parseRecords(
  json: unknown,
  name: string,
  authorities: Authorities,
  codes: Iterable<string>,
): readonly DatedRecord[] {
  const problems: string[] = [];
  const known = new Set(codes);
  const about =
    (where: string): Tell =>
    (key, problem) =>
      problems.push([where, key, problem].filter((part) => part !== "").join(" "));
  const tell = about("");
  const root = recordAt(json, "", ["schema", "records"], [], tell);
  if (root?.["schema"] !== undefined && root["schema"] !== "cordon-records/1")
    tell("schema", "must be cordon-records/1");
  const rows = listAt(root?.["records"], "records", tell) ?? [];
  if (rows.length > MOST_RECORDS) tell("records", `are more than ${MOST_RECORDS}`);
  const records = rows.slice(0, MOST_RECORDS).flatMap((row, at) => {
    return readRecord(row, authorities, known, about(`record ${idOf(row) ?? at + 1}:`)) ?? [];
  });
  const ids = rows.flatMap((row) => idOf(row) ?? []);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    about(`record ${id}:`)("id", "stands twice in the file");
  if (problems.length === 0) return records;
  const more = problems.length - MOST_TOLD;
  const told = [...problems.slice(0, MOST_TOLD), ...(more > 0 ? [`and ${more} more problems`] : [])];
  throw new CordonError("usage", `${name}: ${told.join("; ")}`, HINT);
}

function idOf(row: unknown): string | undefined {
  const id = typeof row === "object" && row !== null ? (row as { id?: unknown }).id : undefined;
  return typeof id === "string" && id.trim() !== "" ? id.trim().slice(0, 80) : undefined;
}
