import { records } from "./csv.ts";
import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, count, pieces, texts } from "./xml.ts";

const LEGACY: Record<number, string> = { 12: "prim", 6: "add", 5: "alt", 2: "comments" };

/**
 * A file ends with 0x1A. Where more follows it, several files were joined, as in a copy that holds SDN.CSV
 * and then CONS_PRIM.CSV: the mark then stands before the first number of the second file.
 */
function legacy({ text }: Source): Count | undefined {
  if (!/^\d+\s*,/.test(text)) return undefined;
  const files = text.split("\u001a").map((file) => records(file));
  const joined = files.filter((file) => file.length > 0);
  const rows = joined.flat();
  const width = rows[0]?.length ?? 0;
  const part = LEGACY[width];
  if (part === undefined) return undefined;
  const sound = rows.every((row) => row.length === width && /^\d+\s*$/.test(row[0] ?? ""));
  if (part !== "prim") {
    const how = "rows that add to the entries of the main file; alone they make no entry";
    return { format: `ofac-${part}-csv`, entries: 0, rows: rows.length, exact: sound, how };
  }
  const kinds = rows.map((row) => ((row[2] ?? "").trim() === "-0-" ? "entity" : kindOf(row[2] ?? "")));
  const repeated = rows.length - new Set(rows.map((row) => row[0]?.trim())).size;
  const sources = joined.map((file, at) => [`part ${at + 1}`, file.length] as const);
  return {
    format: "ofac-prim-csv",
    entries: rows.length,
    ...(joined.length > 1 ? { bySource: Object.fromEntries(sources) } : {}),
    byKind: tally(kinds),
    rows: rows.length,
    exact: sound && repeated === 0,
    how: `every record; SDN_Type -0- = entity; files joined: ${joined.length}, repeated ent_num: ${repeated}`,
  };
}

/** Elements that stand for one entry each, with the element that gives its kind. */
function entities(
  format: string,
  parts: readonly string[],
  typeName: string,
  names: number,
  how: string,
): Count {
  const byKind = tally(parts.map((part) => kindOf(texts(part, typeName)[0] ?? "")));
  return { format, entries: parts.length, byKind, names, exact: true, how };
}

/** OFAC: the headerless CSV files, SDN.XML and CONSOLIDATED.XML, the enhanced XML, and the delta file. */
export function countOfac(source: Source): Count | undefined {
  if (!/<(?:sdnList|sanctionsData)\b/.test(source.text.slice(0, 2000))) return legacy(source);
  const text = bare(source.text);
  if (/<sdnList\b/.test(text)) {
    const parts = pieces(text, "sdnEntry");
    const names = parts.length + parts.reduce((sum, part) => sum + count(part, "aka"), 0);
    return entities("ofac-sdn-xml", parts, "sdnType", names, "every sdnEntry; names = entries + aka");
  }
  const parts = pieces(text, "entity");
  // An identity document repeats a name as <name nameId="…">: that is no further name.
  const names = parts.reduce((sum, part) => sum + (part.match(/<name\s+id="/g)?.length ?? 0), 0);
  if (!text.includes("/DeltaFile/")) {
    return entities(
      "ofac-enhanced-xml",
      parts,
      "entityType",
      names,
      "every entity; names = name elements with an id",
    );
  }
  const actions = parts.map((part) => /^[^>]*\baction="([^"]*)"/.exec(part)?.[1] ?? "modify");
  const how = "every entity of the delta; bySource = its action, none = modify";
  return { ...entities("ofac-delta-xml", parts, "entityType", names, how), bySource: tally(actions) };
}
