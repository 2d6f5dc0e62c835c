import { goesOn } from "./cut-beside.ts";
import type { IndexData } from "./index-data.ts";
import type { Vocabulary } from "./lookup.ts";

/**
 * A way to find the names that begin as a cut name does, the last of whose tokens may go on. None for a name of one token: too many
 * begin so.
 */
export function openCut(
  index: IndexData,
  { idOf }: Pick<Vocabulary, "idOf">,
): (cut: readonly string[]) => number[] {
  const { vocabulary, postings, postingStarts, nameStarts, nameTokens } = index;
  return (cut) => {
    const whole = cut.slice(0, -1).map(idOf);
    let rarest: number | undefined;
    for (const id of whole) {
      if (id === undefined) return [];
      if (rarest === undefined || namesOf(id) < namesOf(rarest)) rarest = id;
    }
    if (rarest === undefined) return [];
    const found: number[] = [];
    for (let at = postingStarts[rarest]!; at < postingStarts[rarest + 1]!; at++) {
      const name = postings[at]!;
      const start = nameStarts[name]!;
      const last = start + whole.length;
      const end = nameStarts[name + 1]!;
      if (last >= end || whole.some((id, place) => nameTokens[start + place] !== id)) continue;
      if (goesOn(cut.at(-1)!, vocabulary.at(nameTokens[last]!)!, last + 1 < end)) found.push(name);
    }
    return [...new Set(found)];
  };

  function namesOf(token: number): number {
    return postingStarts[token + 1]! - postingStarts[token]!;
  }
}
