import { LISTED_WORDS } from "./listed-words-data.ts";
import { wordTable } from "./word-table.ts";

const rarityOf = wordTable(LISTED_WORDS);

/** Of a word that few listed parties have. */
const RARE = 97;

/**
 * How rare a folded token is among the names of listed parties, hundredths: 100 × ln(1 + N/n) ÷ ln(1 + N) where n of N
 * entries hold it; 97 for all words of fewer than four entries. Counted over the CSL, OFAC, UK, EU and UN lists and frozen
 * with each version, so that no score depends on which lists are loaded (`npm run words`).
 */
export function listedRarity(token: string): number {
  return rarityOf(token) ?? RARE;
}

/** Whether four or more listed parties have a folded token in their names. */
export function isListed(token: string): boolean {
  return listedRarity(token) < RARE;
}
