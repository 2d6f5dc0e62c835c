import { kindOf, tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, pieces } from "./xml.ts";

/**
 * The type of the newest modification: latest effective-date, and the first in the file where dates are
 * absent.
 */
function state(target: string): string {
  let newest = { type: "none", date: "" };
  for (const part of pieces(target, "modification")) {
    const tag = part.slice(0, part.indexOf(">"));
    const type = /\smodification-type="([^"]*)"/.exec(tag)?.[1] ?? "none";
    const date = /\seffective-date="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (newest.type === "none" || date > newest.date) newest = { type, date };
  }
  return newest.type;
}

function kind(target: string): string {
  const found = /<(individual|entity|object)\b(?:[^>]*?\sobject-type="([^"]*)")?/.exec(target);
  return kindOf(found?.[2] ?? found?.[1] ?? "");
}

/** Switzerland's SECO XML, whole list and amendment. */
export function countSwitzerland(source: Source): Count | undefined {
  if (!/<swiss-sanctions-list\b/.test(source.text.slice(0, 1000))) return undefined;
  const targets = pieces(bare(source.text), "target");
  const listed = targets.filter((target) => state(target) !== "de-listed");
  return {
    format: "ch-seco-xml",
    entries: listed.length,
    bySource: tally(targets.map(state)),
    byKind: tally(listed.map(kind)),
    rows: targets.length,
    exact: true,
    how: "targets whose newest modification is not de-listed; rows = all targets; bySource = newest type",
  };
}
