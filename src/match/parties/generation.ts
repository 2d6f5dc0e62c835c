import type { Weighed } from "./alignment.ts";
import { KIND } from "./weights.ts";

/** Words behind a name that tell a child from a parent or a grandparent of the same name, and what they say. */
const GENERATIONS = new Map(
  "jr=child jnr=child junior=child filho=child hijo=child fils=child sr=parent snr=parent senior=parent pere=parent neto=grandchild nieto=grandchild"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
/** Words that a name has at least before one of these. */
const NAMED = 2;
/** Higher numbers behind a name are none of its bearers. */
const LAST_NUMBER = 5;

/** What tells two bearers of one name apart: both names say of which generation they are and differ, or only one says it. */
export function generationsApart(
  query: readonly Weighed[],
  list: readonly Weighed[],
): "generationsDiffer" | "generationUntold" | undefined {
  const asked = generationOf(query);
  const listed = generationOf(list);
  if (asked === listed) return undefined;
  return asked !== undefined && listed !== undefined ? "generationsDiffer" : "generationUntold";
}

function generationOf(side: readonly Weighed[]): string | undefined {
  const last = side.length > NAMED ? side.at(-1)! : undefined;
  if (last === undefined) return undefined;
  if (last.kind === KIND.number) return Number(last.text) <= LAST_NUMBER ? last.text : undefined;
  return GENERATIONS.get(last.text);
}
