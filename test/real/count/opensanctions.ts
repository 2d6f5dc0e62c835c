import { table } from "./csv.ts";
import { objectsAt } from "./json.ts";
import { tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";

const PARTIES = new Set([
  "Person",
  "LegalEntity",
  "Organization",
  "Company",
  "PublicBody",
  "Vessel",
  "Airplane",
]);

function schema(entity: ReadonlyMap<string, string>): string {
  return entity.get("schema") ?? "";
}

function simple(text: string): Count {
  const { rows, cell } = table(text);
  const schemas = tally(rows.map((row) => cell(row, "schema")));
  const ids = new Set(rows.map((row) => cell(row, "id")));
  const how = "every record below the header: the file holds targets only; kind = schema";
  const exact = ids.size === rows.length;
  return {
    format: "os-targets-simple-csv",
    entries: rows.length,
    byKind: schemas,
    rows: rows.length,
    exact,
    how,
  };
}

/** FtM entities: those marked as targets are list entries, or all parties where no line carries the mark. */
function entities(format: string, found: readonly Map<string, string>[]): Count {
  const marked = found.some((entity) => entity.has("target"));
  const listed = found.filter((entity) =>
    marked ? entity.get("target") === "true" : PARTIES.has(schema(entity)),
  );
  return {
    format,
    entries: listed.length,
    bySource: tally(found.map(schema)),
    byKind: tally(listed.map(schema)),
    rows: found.length,
    exact: marked,
    how: marked
      ? "lines with target true; rows and bySource = all lines by schema"
      : "no line has a target mark: lines of a party schema; rows and bySource = all lines by schema",
  };
}

/** OpenSanctions: targets.simple.csv, entities.ftm.json, its delta, and Senzing's form of it. */
export function countOpenSanctions({ text }: Source): Count | undefined {
  if (/^"?id"?,"?schema"?,"?name"?,/.test(text)) return simple(text);
  const start = text.slice(0, 500);
  if (/^\s*\{\s*"versions"\s*:/.test(start)) {
    const how = "an index of deltas: no parties";
    return { format: "os-delta-index", entries: 0, rows: objectsAt(text, 2)[0]?.size ?? 0, exact: true, how };
  }
  if (/^\s*\{\s*"op"\s*:/.test(start)) {
    const count = entities(
      "os-delta-json",
      objectsAt(text, 2).filter((entity) => entity.has("schema")),
    );
    return { ...count, rows: objectsAt(text, 1).length };
  }
  if (/"DATA_SOURCE"\s*:/.test(start)) {
    const found = objectsAt(text, start.trimStart().startsWith("[") ? 2 : 1);
    const byKind = tally(found.map((record) => (record.get("RECORD_TYPE") ?? "untyped").toLowerCase()));
    const how = "every record of Senzing JSON; kind = RECORD_TYPE";
    return { format: "os-senzing-json", entries: found.length, byKind, rows: found.length, exact: true, how };
  }
  if (!/^\s*\{\s*"id"\s*:/.test(start)) return undefined;
  const found = objectsAt(text, 1);
  return found.every((entity) => entity.has("schema")) ? entities("os-ftm-json", found) : undefined;
}
