import type { Found, QueryToken, Vocabulary } from "./lookup.ts";
import { endsOf } from "./ends.ts";
import { runsOf } from "./runs.ts";
import { EQUAL } from "./likeness.ts";
import { sum } from "./side.ts";
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
  /** What the first and the last of these weigh at least where a name is met by both. */
  readonly ends: number;
  /** How many are initials. */
  readonly letters: number;
}

/** Looks up every token of a name, and every run of neighbours as one word. */
export function lookName(vocabulary: Vocabulary, texts: readonly string[]): Looked {
  const tokens: QueryToken[] = [];
  for (const text of texts) tokens.push(vocabulary.look(text));
  const joined: { places: number; found: readonly Found[] }[] = [];
  for (const { places, text, generic } of runsOf(tokens)) {
    const all = generic ? equalOnly(vocabulary.idOf(text)) : vocabulary.lookJoined(text);
    const found = all.length === 0 ? all : all.filter((one) => !isIdle(vocabulary, tokens, places, one));
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
  const [first, last] = endsOf(tokens);
  return { tokens, joined, weight, telling, ends: sum(tokens, first | last), letters };
}

const NOTHING: readonly Found[] = [];

/** Words written as one resemble others by accident; with a word of trade among them (`mcb bank`) only equality counts. */
function equalOnly(token: number | undefined): readonly Found[] {
  return token === undefined ? NOTHING : [{ token, ...EQUAL }];
}

/** Whether one word of a run would always be laid beside what the run is like before the run: `mohammed` of `al mohammed`. */
function isIdle(
  { weightOf }: Vocabulary,
  tokens: readonly QueryToken[],
  places: number,
  { token, similarity }: Found,
): boolean {
  const listed = weightOf(token);
  const worth = Math.min(similarity, NUMBERS.similarity.joined) * Math.min(sum(tokens, places), listed);
  return tokens.some(({ weight, found }, at) => {
    const own = (places & (1 << at)) === 0 ? undefined : found.find((one) => one.token === token);
    return (
      own !== undefined && own.relation !== "nickname" && own.similarity * Math.min(weight, listed) > worth
    );
  });
}
