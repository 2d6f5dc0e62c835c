import type { ListEntry } from "../../model/list-entry.ts";
import type { Alignment, Weighed } from "./alignment.ts";
import { MAX_TOKENS } from "./index-data.ts";
import { cutBeside } from "./cut-beside.ts";
import { compareNames, weighedPair } from "./compare.ts";
import { namesOf } from "./entry-names.ts";
import type { PartyQuery } from "./query.ts";
import { askedForms, mayBeMetBy } from "./asked-forms.ts";
import { worthOf } from "./judge.ts";
import type { PlaceBeside } from "./place-beside.ts";
import { readAsPerson, weakScore } from "./search.ts";

/** The best name of an entry for a party, with both sides as they were weighed. */
export interface Comparison {
  /** Which of the entry's names. */
  readonly name: number;
  readonly weak: boolean;
  readonly query: readonly Weighed[];
  readonly list: readonly Weighed[];
  readonly alignment: Alignment;
  /** What the query says beside the name that was met. */
  readonly place?: PlaceBeside;
}

/**
 * Lays a party beside one entry without any list loaded: every form of the one against every name of the other. Undefined where
 * either has no name that can be compared. About 20 µs a pair of names.
 */
export function compareEntry(
  query: PartyQuery,
  entry: Pick<ListEntry, "kind" | "names" | "countries" | "addresses">,
): Comparison | undefined {
  let best: Comparison | undefined;
  for (const whole of namesOf(0, entry)) {
    const listed = { ...whole, tokens: whole.tokens.slice(0, MAX_TOKENS) };
    const known = new Set(listed.tokens);
    const words = { idOf: (text: string) => (known.has(text) ? 0 : undefined) };
    const person = readAsPerson(listed.kind, query.kind);
    for (const cut of listed.weak ? [] : (query.cut ?? [])) {
      const manner = { person, family: 0, readAloud: false };
      const met = cutBeside(cut, weighedPair(cut.tokens, listed.tokens).list, manner);
      if (met && !(best && worthOf(met) <= worthOf(best))) best = { name: listed.name, weak: false, ...met };
    }
    for (const form of askedForms(query, words)) {
      const { place } = form;
      if (!mayBeMetBy(form, entry)) continue;
      const sides = weighedPair(form.tokens, listed.tokens);
      const readAloud = form.readAloud && listed.readAloud;
      const alignment = compareNames(sides.query, sides.list, { person, family: listed.family, readAloud });
      const score = listed.weak ? weakScore(alignment) : alignment.score;
      const met = { alignment: { ...alignment, score }, ...(place && { place }) };
      if (best && worthOf(met) <= worthOf(best)) continue;
      best = { name: listed.name, weak: listed.weak, ...sides, ...met };
    }
  }
  return best;
}
