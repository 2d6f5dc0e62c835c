import { goesOn } from "./cut-beside.ts";
import type { CutName } from "./cut-name.ts";
import type { IndexData } from "./index-data.ts";
import type { Vocabulary } from "./lookup.ts";

/** A way to find the names that go on as a cut name does not. None for a name of one token: too many begin so. */
export function openCut(index: IndexData, { idOf }: Pick<Vocabulary, "idOf">): (cut: CutName) => number[] {
  const { vocabulary, postings, postingStarts, nameStarts, nameTokens } = index;
  return ({ tokens, at: open }) => {
    const ids = tokens.map((token, place) => (place === open ? undefined : idOf(token)));
    let rarest: number | undefined;
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place];
      if (place === open) continue;
      if (id === undefined) return [];
      if (rarest === undefined || namesOf(id) < namesOf(rarest)) rarest = id;
    }
    if (rarest === undefined) return [];
    const found: number[] = [];
    for (let at = postingStarts[rarest]!; at < postingStarts[rarest + 1]!; at++) {
      const name = postings[at]!;
      const start = nameStarts[name]!;
      const moved = nameStarts[name + 1]! - start - ids.length;
      if (moved < 0 || ids.some((id, place) => id !== undefined && !stands(id, place, start, moved)))
        continue;
      if (goesOn(tokens[open]!, vocabulary.at(nameTokens[start + open]!)!, moved > 0)) found.push(name);
    }
    return [...new Set(found)];

    function stands(id: number, place: number, start: number, moved: number): boolean {
      return nameTokens[start + place + (place > open ? moved : 0)] === id;
    }
  };

  function namesOf(token: number): number {
    return postingStarts[token + 1]! - postingStarts[token]!;
  }
}
