import { countAustralia } from "./australia.ts";
import { countBis } from "./bis.ts";
import { countCanada } from "./canada.ts";
import { countCsl } from "./csl.ts";
import { countEu } from "./eu.ts";
import { countJapan } from "./japan.ts";
import { load } from "./load.ts";
import { countOfac } from "./ofac.ts";
import { countOpenSanctions } from "./opensanctions.ts";
import { countOther } from "./other.ts";
import { countSwitzerland } from "./switzerland.ts";
import type { Count, Counter } from "./types.ts";
import { countUk } from "./uk.ts";
import { countUn } from "./un.ts";

export type { Count } from "./types.ts";

const FAMILIES: readonly Counter[] = [
  countAustralia,
  countJapan,
  countEu,
  countUk,
  countUn,
  countCanada,
  countSwitzerland,
  countCsl,
  countOpenSanctions,
  countBis,
  countOther,
  countOfac,
];

/**
 * Counts the entries of an official watchlist file, by rules that share no code with the project's readers.
 */
export async function countFile(absolutePath: string): Promise<Count> {
  const source = await load(absolutePath);
  for (const family of FAMILIES) {
    const count = family(source);
    if (count) return count;
  }
  throw new Error(`${absolutePath}: no counter knows this format`);
}
