import { table } from "./csv.ts";
import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, count, pieces } from "./xml.ts";

/** First kind seen of each id. */
function kindsById(pairs: Iterable<readonly [id: string, kind: string]>): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [id, kind] of pairs) if (!kinds.has(id)) kinds.set(id, kindOf(kind));
  return kinds;
}

function xml(source: string): Count {
  const text = bare(source);
  const parts = pieces(text, "sanctionEntity");
  const kinds = parts.map((part) => /<(?:\w+:)?subjectType\b[^>]*?\scode="([^"]*)"/.exec(part)?.[1] ?? "");
  return {
    format: "eu-fsf-xml",
    entries: parts.length,
    byKind: tally(kinds.map(kindOf)),
    names: count(text, "nameAlias"),
    exact: kinds.every((kind) => kind !== ""),
    how: "every sanctionEntity; kind = subjectType code, ships among the entities; names = nameAlias",
  };
}

function csv(source: string): Count {
  const { rows, cell } = table(source, ";");
  const kinds = kindsById(
    rows.map((row) => [cell(row, "Entity_LogicalId"), cell(row, "Entity_SubjectType")]),
  );
  return {
    format: "eu-fsf-csv",
    entries: kinds.size,
    byKind: tally(kinds.values()),
    rows: rows.length,
    exact: !kinds.has(""),
    how: "distinct Entity_LogicalId; rows = sub-elements",
  };
}

/**
 * The layout of 2018. Excel quoted each line of our copy as one field, so lines are matched as they stand.
 */
function old(source: string): Count {
  const found = [...source.matchAll(/^"?\d\d\/\d\d\/\d{4};(\d+);([PE]);/gm)];
  const lines = source.split("\n").filter((line) => line.trim() !== "").length - 1;
  const kinds = kindsById(found.map((match) => [match[1] ?? "", match[2] ?? ""]));
  return {
    format: "eu-short-csv",
    entries: kinds.size,
    byKind: tally(kinds.values()),
    rows: found.length,
    exact: found.length === lines,
    how: "distinct Entity_logical_id; rows = lines that begin with a date, an id and P or E",
  };
}

function annexes(source: string): Count {
  const { rows, cell } = table(source);
  const keys = new Set(
    rows.map((row) => ["annex", "recordId", "name"].map((name) => cell(row, name)).join("|")),
  );
  return {
    format: "eu-journal-csv",
    entries: rows.length,
    bySource: tally(rows.map((row) => cell(row, "annex"))),
    byKind: tally(rows.map((row) => cell(row, "schema"))),
    rows: rows.length,
    exact: keys.size === rows.length && rows.every((row) => cell(row, "name") !== ""),
    how: "every row (recordId starts anew in each annex or is absent); bySource = annex; kind = schema",
  };
}

/**
 * European Union: FSF XML and CSV, the old short CSV, and OpenSanctions' transcription of EUR-Lex annexes.
 */
export function countEu({ text }: Source): Count | undefined {
  if (/<(?:\w+:)?export\b[^>]*fpi\/fsd\/export/.test(text.slice(0, 2000))) return xml(text);
  if (/^"?fileGenerationDate"?;/.test(text)) return csv(text);
  if (/^"?Date_file\w*;Entity_logical_id;/.test(text)) return old(text);
  if (text.startsWith("celex,recordId,")) return annexes(text);
  return undefined;
}
