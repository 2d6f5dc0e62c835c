import { fold } from "../text/fold.ts";
import { simplified } from "../text/han-variants.ts";
import { useFolded } from "../text/use-folded.ts";
import { useSigns } from "../text/use-signs.ts";

/** Scripts whose words follow each other without blanks, or take others on. */
const RUNS_ON =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}]/u;

const run = (text: string) => simplified(useFolded(text)).replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * Whether an end use is an excluded one, or holds it among others: its words, in a script without blanks its letters, or what the
 * words of both speak of (`for the militaries of X` is `military`). A civil use in both says nothing of what is left out.
 */
export function isExcludedUse(endUse: string, excluded: string): boolean {
  if (` ${fold(endUse)} `.includes(` ${fold(excluded)} `)) return true;
  if (RUNS_ON.test(excluded) && run(endUse).includes(run(excluded))) return true;
  const signs = useSigns(endUse);
  return [...useSigns(excluded)].some((sign) => sign !== "civil" && signs.has(sign));
}
