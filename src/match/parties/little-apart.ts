import { commonWord } from "../../text/common-words.ts";
import type { Weighed } from "./alignment.ts";
import { KIND } from "./weights.ts";

/** Words of trade met from which on a little word more says nothing. */
const MANY = 3;

/**
 * Whether little words tell two bodies apart of which nothing but `words` words of trade is met: each side has one of its own beside
 * a single word (`IS Bank`, `ZA Bank`), or one is a name or a title elsewhere (`SMT Engineering`, `Muhandis General Company`).
 */
export function areLittleApart(
  query: readonly Weighed[],
  list: readonly Weighed[],
  queryUsed: number,
  listUsed: number,
  words: number,
): boolean {
  if (words >= MANY) return false;
  const [own, other] = [littleLeft(query, queryUsed), littleLeft(list, listUsed)];
  if (words < 2 && own.length > 0 && other.length > 0) return true;
  return [...own, ...other].some((text) => commonWord(text) !== "particle");
}

function littleLeft(side: readonly Weighed[], used: number): string[] {
  const left: string[] = [];
  for (let i = 0; i < side.length; i++)
    if (!(used & (1 << i)) && side[i]!.kind === KIND.little) left.push(side[i]!.text);
  return left;
}
