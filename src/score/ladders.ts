import type { CodeRow } from "./code-row.ts";
import { CODE } from "./grammar.ts";
import { objectAt, refuse, textAt } from "./shape.ts";

/** Codes by ladder name, the highest rung first. A code may stand on a ladder before it has a row. */
export type Ladders = Readonly<Record<string, readonly string[]>>;

/** @throws CordonError `usage` for a code that stands on a ladder twice, or whose row says otherwise. */
export function parseLadders(json: unknown, codes: Readonly<Record<string, CodeRow>>): Ladders {
  const ladders = Object.entries(objectAt(json, "ladders")).map(
    ([name, rungs]) => [name, rungsAt(rungs, `ladders.${name}`)] as const,
  );
  const ladderOf = new Map<string, string>();
  for (const [name, rungs] of ladders) {
    for (const code of rungs) {
      if (ladderOf.has(code)) refuse(`ladders.${name}`, `holds ${code}, which already stands on a ladder`);
      ladderOf.set(code, name);
    }
    const factors = new Set(rungs.flatMap((code) => codes[code]?.factor ?? []));
    if (factors.size > 1) refuse(`ladders.${name}`, "holds codes of more than one factor");
  }
  for (const [code, row] of Object.entries(codes)) {
    const name = ladderOf.get(code);
    if (row.ladder !== name) {
      refuse(`codes.${code}.ladder`, name === undefined ? "names a ladder without it" : `must be "${name}"`);
    }
  }
  return Object.fromEntries(ladders);
}

function rungsAt(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) refuse(where, "must be a list of codes");
  return value.map((code, place) => textAt(code, `${where}[${place}]`, CODE, "DEST.EMBARGO"));
}
