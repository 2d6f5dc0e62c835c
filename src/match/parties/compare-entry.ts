import type { ListEntry } from "../../model/list-entry.ts";
import type { Alignment, Weighed } from "./alignment.ts";
import { MAX_TOKENS } from "./index-data.ts";
import { compareNames, weighedPair } from "./compare.ts";
import { namesOf } from "./entry-names.ts";
import type { PartyQuery } from "./query.ts";
import { readAsPerson, weakScore } from "./search.ts";
import { segment } from "./segment.ts";

/** The best name of an entry for a party, with both sides as they were weighed. */
export interface Comparison {
  /** Which of the entry's names. */
  readonly name: number;
  readonly weak: boolean;
  readonly query: readonly Weighed[];
  readonly list: readonly Weighed[];
  readonly alignment: Alignment;
}

/**
 * Lays a party beside one entry without any list loaded: every form of the one against every name of the other. Undefined where
 * either has no name that can be compared. About 20 µs a pair of names.
 */
export function compareEntry(
  query: PartyQuery,
  entry: Pick<ListEntry, "kind" | "names">,
): Comparison | undefined {
  let best: Comparison | undefined;
  for (const whole of namesOf(0, entry)) {
    const listed = { ...whole, tokens: whole.tokens.slice(0, MAX_TOKENS) };
    const known = new Set(listed.tokens);
    const words = { idOf: (text: string) => (known.has(text) ? 0 : undefined) };
    const forms = query.forms.map((tokens) => ({ tokens, readAloud: false }));
    const readings = query.readings.map((reading) => ({ tokens: segment(words, reading), readAloud: true }));
    const person = readAsPerson(entry.kind, query.kind);
    for (const form of [...forms, ...readings]) {
      const sides = weighedPair(form.tokens, listed.tokens);
      const readAloud = form.readAloud && listed.readAloud;
      const alignment = compareNames(sides.query, sides.list, { person, family: listed.family, readAloud });
      const score = listed.weak ? weakScore(alignment) : alignment.score;
      if (best && score <= best.alignment.score) continue;
      best = { name: listed.name, weak: listed.weak, ...sides, alignment: { ...alignment, score } };
    }
  }
  return best;
}
