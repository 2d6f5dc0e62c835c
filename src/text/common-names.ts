import { COMMON_NAMES } from "./common-names-data.ts";
import { wordTable } from "./word-table.ts";

/** How common a personal name is, from 4, the very commonest worldwide, to 1, known and not rare. */
export type NameRank = 1 | 2 | 3 | 4;

/** The highest rank of a name counts. */
const RANKS = COMMON_NAMES.toSorted(([a], [b]) => a - b).map(([rank, names]) => [{ rank }, names] as const);

/** What is known of a folded token as a given or family name; undefined when the table does not have it. */
export const commonName: (token: string) => { readonly rank: NameRank } | undefined = wordTable(RANKS);
