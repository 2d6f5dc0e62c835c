import { LISTED_WORDS } from "./listed-words-data.ts";

let rarities: Map<string, number> | undefined;

/** Of a word that few listed parties have. */
const RARE = 97;

/**
 * How rare a folded token is among the names of listed parties, hundredths: 100 × ln(1 + N/n) ÷ ln(1 + N) where n of N
 * entries hold it; 97 for all words of fewer than four entries. Counted over the CSL, OFAC, UK, EU and UN lists and frozen
 * with each version, so that no score depends on which lists are loaded (`npm run words`).
 */
export function listedRarity(token: string): number {
  rarities ??= build();
  return rarities.get(token) ?? RARE;
}

/** Whether four or more listed parties have a folded token in their names. */
export function isListed(token: string): boolean {
  return listedRarity(token) < RARE;
}

function build(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [rarity, words] of LISTED_WORDS) for (const word of words.split(" ")) found.set(word, rarity);
  return found;
}
