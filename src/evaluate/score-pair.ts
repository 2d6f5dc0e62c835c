import { compareEntry } from "../match/parties/compare-entry.ts";
import { weakScore } from "../match/parties/search.ts";
import { asksOf, judged } from "./asked.ts";
import { fraction } from "./fraction.ts";
import { shareIdentifier } from "./identifiers.ts";
import { listEntryOf } from "./list-entry.ts";
import type { NeutralRecord } from "./neutral-record.ts";
import { readFacts } from "./read-facts.ts";

/** Two parties that may be one: the one that is asked for, and the one on a list. */
export interface Pair {
  readonly query: NeutralRecord;
  readonly entity: NeutralRecord;
}

export interface PairScore {
  /** 0–1, six decimals. */
  readonly score: number;
  /** False where no name of the one could be compared with any of the other; the score is then 0. */
  readonly comparable: boolean;
  /** What could not be read of either, as written. */
  readonly unread: readonly string[];
}

/** Scores a pair as a screening would on a list of this one entry. */
export function scorePair({ query, entity }: Pair): PairScore {
  const asked = readFacts(query);
  const listed = readFacts(entity);
  const unread = [...asked.unread, ...listed.unread];
  if (shareIdentifier(asked.identifiers, listed.identifiers)) return { score: 1, comparable: true, unread };
  const entry = listEntryOf(entity, listed);
  let best: number | undefined;
  for (const ask of asksOf(asked)) {
    const met = compareEntry(ask.query, entry);
    if (met === undefined) continue;
    const score = ask.weak ? weakScore(met.alignment) : met.alignment.score;
    const alignment = { ...met.alignment, score };
    const { name, weak, query: words, place } = met;
    const hit = {
      entry: 0,
      name,
      weak,
      query: words,
      alignment,
      ...(place && { place }),
      evidence: () => [],
    };
    best = Math.max(best ?? 0, judged(ask, entry, hit));
  }
  return { score: fraction(best ?? 0), comparable: best !== undefined, unread };
}
