import { GENERIC, ORDINARY, PARTICLES, PLACES } from "./common-words-data.ts";
import { wordTable } from "./word-table.ts";

/**
 * What a common word says of the name it stands in:
 *
 * - `particle`: next to nothing, as `al`, `bin`, `von`.
 * - `generic`: a word of trade that many honest firms share. It helps to tell two names apart but never carries a match
 *   alone; lists are too small a sample of the world's trade to show it by frequency.
 * - `place`: a place that stands in names of honest firms; little weight, no proof.
 * - `ordinary`: an everyday word that firms and ships are named with. One alone proves nothing; two together, or one in a
 *   name that is met whole, may.
 */
type CommonWord = "particle" | "generic" | "ordinary" | "place";

const KINDS: readonly (readonly [CommonWord, string])[] = [
  ["ordinary", ORDINARY],
  ["place", PLACES],
  ["generic", GENERIC],
  ["particle", PARTICLES],
];

/** What kind of common word a folded token is; undefined for one that may be distinctive. */
export const commonWord: (token: string) => CommonWord | undefined = wordTable(KINDS);
