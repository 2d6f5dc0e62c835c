import { tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, pieces, texts } from "./xml.ts";

function kind(record: string): string {
  const has = (name: string): boolean => texts(record, name).length > 0;
  if (has("LastName") || has("GivenName")) return "person";
  if (has("ShipIMONumber")) return "vessel";
  return has("EntityOrShip") || has("Entity") ? "entity" : "untyped";
}

/** Canada's Special Economic Measures Act list, layouts of 2020 and of 2025. */
export function countCanada(source: Source): Count | undefined {
  if (!/<data-set\b/.test(source.text.slice(0, 1000))) return undefined;
  const kinds = pieces(bare(source.text), "record").map(kind);
  return {
    format: "ca-sema-xml",
    entries: kinds.length,
    byKind: tally(kinds),
    exact: !kinds.includes("untyped"),
    how: "every record; LastName or GivenName = person, else ShipIMONumber = vessel, else entity",
  };
}
