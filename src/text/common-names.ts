import { COMMON_NAMES } from "./common-names-data.ts";

/** How common a personal name is, from 4, the very commonest worldwide, to 1, known and not rare. */
export type NameRank = 1 | 2 | 3 | 4;

let names: ReadonlyMap<string, { readonly rank: NameRank }> | undefined;

function build(): ReadonlyMap<string, { readonly rank: NameRank }> {
  const map = new Map<string, { readonly rank: NameRank }>();
  for (const [rank, words] of COMMON_NAMES) {
    const entry = { rank };
    for (const word of words.trim().split(/\s+/)) {
      if ((map.get(word)?.rank ?? 0) < rank) {
        map.set(word, entry);
      }
    }
  }
  return map;
}

/** What is known of a folded token as a given or family name; undefined when the table does not have it. */
export function commonName(token: string): { readonly rank: NameRank } | undefined {
  names ??= build();
  return names.get(token);
}
