import type { CodeRow } from "./code-row.ts";
import { CODE } from "./grammar.ts";
import { all, type Reader, refuse, tableAt, text, textAt } from "./shape.ts";

/** Codes by ladder name, the highest rung first. A code may stand on a ladder before it has a row. */
export type Ladders = Readonly<Record<string, readonly string[]>>;

/** The ladders alone, without a look at the rows of their codes. */
export const laddersAt: Reader<Ladders> = (json, where) => tableAt(json, where, rungsAt, text);

/** @throws ProfileRefused for each code that stands on a ladder twice, or whose row says otherwise. */
export function checkLadders(ladders: Ladders, codes: Readonly<Record<string, CodeRow>>): void {
  const ladderOf = new Map<string, string>();
  const problems: (() => void)[] = [];
  for (const [name, rungs] of Object.entries(ladders)) {
    const where = `ladders.${name}`;
    for (const code of rungs) {
      if (ladderOf.has(code))
        problems.push(() => refuse(where, `holds ${code}, which already stands on a ladder`));
      else ladderOf.set(code, name);
    }
    const factors = new Set(rungs.flatMap((code) => codes[code]?.factor ?? []));
    if (factors.size > 1) problems.push(() => refuse(where, "holds codes of more than one factor"));
  }
  for (const [code, row] of Object.entries(codes)) {
    const name = ladderOf.get(code);
    const what = name === undefined ? "names a ladder without it" : `must be "${name}"`;
    if (row.ladder !== name) problems.push(() => refuse(`codes.${code}.ladder`, what));
  }
  all(problems);
}

function rungsAt(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return refuse(where, "must be a list of codes");
  return all(value.map((code, at) => () => textAt(code, `${where}[${at}]`, CODE, "DEST.EMBARGO")));
}
