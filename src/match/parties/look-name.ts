import type { Found, QueryToken, Vocabulary } from "./lookup.ts";
import { runsOf } from "./runs.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** A query name looked up: its tokens, and its neighbouring tokens written as one word. */
export interface Looked {
  readonly tokens: readonly QueryToken[];
  /** Neighbouring tokens written as one word that the lists hold, as bit masks of their places. */
  readonly joined: readonly { readonly places: number; readonly found: readonly Found[] }[];
  /** What all tokens weigh together. */
  readonly weight: number;
  /** What those weigh that are more than little words. */
  readonly telling: number;
  /** How many are initials. */
  readonly letters: number;
}

/** Looks up every token of a name, and every run of neighbours as one word. */
export function lookName(vocabulary: Vocabulary, texts: readonly string[]): Looked {
  const tokens: QueryToken[] = [];
  for (const text of texts) tokens.push(vocabulary.look(text));
  const joined: { places: number; found: readonly Found[] }[] = [];
  for (const { places, text, generic } of runsOf(tokens)) {
    // Words written as one resemble others by accident; with a word of trade among them (`mcb bank`) only equality counts.
    const all = vocabulary.lookJoined(text);
    const found = generic ? all.filter(({ similarity }) => similarity === NUMBERS.similarity.equal) : all;
    if (found.length > 0) joined.push({ places, found });
  }
  let weight = 0;
  let telling = 0;
  let letters = 0;
  for (const token of tokens) {
    weight += token.weight;
    if (token.kind === KIND.letter) letters++;
    if (token.weight > NUMBERS.weight.particle) telling += token.weight;
  }
  return { tokens, joined, weight, telling, letters };
}
