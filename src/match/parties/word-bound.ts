import { ratioAtMost } from "./bound.ts";
import type { IndexData } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** A bound by the words of a name, each counted once: closer than what the words of the query add up to, and dearer. */
export interface WordBound {
  /** Takes a query: names are bound for it until the next one. */
  ask(looked: Looked): void;
  /** The most that a name can score (hundredths) in which no words are written as one, and which stands for no letters. */
  most(name: number, facts: number): number;
}

const CODES = 128;

/** Opens an index for it; memory of nine bytes a listed word is taken once. */
export function openWordBound({ vocabulary, weights, kinds, nameStarts, nameTokens }: IndexData): WordBound {
  const initial = NUMBERS.similarity.initial / 100;
  const { letter } = NUMBERS.weight;
  // First letters, each found when it is first asked for: a start asks for few.
  const firsts = new Uint8Array(vocabulary.length);
  const firstOf = (token: number) =>
    firsts[token]! || (firsts[token] = vocabulary[token]!.charCodeAt(0) & (CODES - 1));
  // The most that each listed word adds to what is met, by likeness and as such.
  const worths = new Float32Array(vocabulary.length);
  const used = new Float32Array(vocabulary.length);
  const tokens: number[] = [];
  // How many words of the query begin with each letter, and how many of its initials are it.
  const begins = new Uint8Array(CODES);
  const initials = new Uint8Array(CODES);
  let whole = 0;
  let letters = 0;

  return {
    ask(looked) {
      for (const token of tokens) worths[token] = used[token] = 0;
      tokens.length = 0;
      begins.fill(0);
      initials.fill(0);
      whole = looked.weight;
      letters = looked.letters;
      for (const { text, weight, kind, found } of looked.tokens) {
        (kind === KIND.letter ? initials : begins)[text.charCodeAt(0) & (CODES - 1)]!++;
        for (const { token, similarity } of found) {
          const shared = Math.min(weight, weights[token]!);
          const worth = (shared * similarity) / 100;
          tokens.push(token);
          if (worth > worths[token]!) worths[token] = worth;
          if (shared > used[token]!) used[token] = shared;
        }
      }
    },
    most(name, facts) {
      let met = 0;
      let shared = 0;
      // Initials of the name that words of the query begin with, and words of the name that its initials do, with their weight.
      let listed = 0;
      let begun = 0;
      let covered = 0;
      const end = nameStarts[name + 1]!;
      for (let at = nameStarts[name]!; at < end; at++) {
        const token = nameTokens[at]!;
        met += worths[token]!;
        shared += used[token]!;
        const first = firstOf(token);
        if (kinds[token] === KIND.letter) {
          if (begins[first] !== 0) listed++;
        } else if (initials[first] !== 0) {
          begun++;
          covered += weights[token]!;
        }
      }
      const more = (listed + Math.min(begun, letters)) * letter;
      return ratioAtMost(whole, facts, met + more * initial, shared + more, covered);
    },
  };
}
