import type { ListEntry } from "../../model/list-entry.ts";
import type { Alignment, Manner, Weighed } from "./alignment.ts";
import { cutBeside } from "./cut-beside.ts";
import { compareNames, weighedPair } from "./compare.ts";
import type { Comparison } from "./compare-entry.ts";
import { namesOf } from "./entry-names.ts";
import { MAX_TOKENS } from "./index-data.ts";
import type { Vocabulary } from "./lookup.ts";
import type { PartyQuery } from "./query.ts";
import { askedForms, mayBeMetBy } from "./asked-forms.ts";
import { worthOf } from "./judge.ts";
import { readAsPerson, weakScore } from "./search.ts";

/** The words of the loaded lists: what a word weighs beside all of them. */
export type ListedWords = Pick<Vocabulary, "idOf" | "look">;

/** A comparison with how the names were read, and its alignment before a weak alias is held. */
export interface Beside extends Comparison {
  readonly manner: Manner;
  readonly plain: Alignment;
}

/**
 * The best name of an entry for a party, as `compareEntry` finds it; with the words of the loaded lists each word weighs
 * what it weighs in a search, so that the score is the one a search gives.
 */
export function besideOf(query: PartyQuery, entry: ListEntry, listed?: ListedWords): Beside | undefined {
  let best: Beside | undefined;
  for (const { name, weak, tokens: all, kind, family, readAloud } of namesOf(0, entry)) {
    const person = readAsPerson(kind, query.kind);
    const tokens = all.slice(0, MAX_TOKENS);
    const known = new Set(tokens);
    for (const cut of weak ? [] : (query.cut ?? [])) {
      const manner = { person, family: 0, readAloud: false };
      const met = cutBeside(
        cut,
        listed ? weigh(listed, tokens) : weighedPair(cut.tokens, tokens).list,
        manner,
      );
      if (met && !(best && worthOf(met) <= worthOf(best)))
        best = { name, weak, ...met, manner, plain: met.alignment };
    }
    const words = listed ?? { idOf: (text: string) => (known.has(text) ? 0 : undefined) };
    for (const { tokens: form, readAloud: aloud, place, ship } of askedForms(query, words)) {
      if (!mayBeMetBy({ place, ship }, entry)) continue;
      const own = form.slice(0, MAX_TOKENS);
      const sides = listed
        ? { query: weigh(listed, own), list: weigh(listed, tokens) }
        : weighedPair(own, tokens);
      const manner = { person, family, readAloud: aloud && readAloud };
      const plain = compareNames(sides.query, sides.list, manner);
      const score = weak ? weakScore(plain) : plain.score;
      const met = { alignment: { ...plain, score }, ...(place && { place }) };
      const better = best === undefined ? 1 : worthOf(met) - worthOf(best);
      if (better < 0 || (better === 0 && !(best?.weak && !weak))) continue;
      best = { name, weak, ...sides, ...met, manner, plain };
    }
  }
  return best;
}

function weigh(listed: ListedWords, texts: readonly string[]): Weighed[] {
  return texts.map((text) => {
    const { weight, kind } = listed.look(text);
    return { text, weight, kind };
  });
}
