import { mayBeContained, ratioAtMost } from "./bound.ts";
import { SAME, endsOf } from "./ends.ts";
import type { IndexData } from "./index-data.ts";
import type { Join } from "./join-table.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken } from "./lookup.ts";
import { sum } from "./side.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** A bound by the words of a name, each counted once: closer than what the words of the query add up to, and dearer. */
export interface WordBound {
  /** Takes a query: names are bound for it until the next one. */
  ask(looked: Looked): void;
  /**
   * The most that a name can score (hundredths) which is no acronym, and is not met for the brand of its
   * group or for standing whole, word by word, within the query.
   */
  most(name: number, facts: number): number;
}

const CODES = 128;
const NONE: readonly Join[] = [];

/** Opens an index for it; memory of ten bytes a listed word is taken once. */
export function openWordBound({ vocabulary, weights, kinds, nameStarts, nameTokens }: IndexData): WordBound {
  const initial = NUMBERS.similarity.initial / 100;
  const { letter, title } = NUMBERS.weight;
  // First letters, each found when it is first asked for: a start asks for few.
  const firsts = new Uint8Array(vocabulary.length);
  const firstOf = (token: number) =>
    firsts[token]! || (firsts[token] = vocabulary.at(token)!.charCodeAt(0) & (CODES - 1));
  // The most that each listed word adds to what is met, by likeness and as such.
  const worths = new Float32Array(vocabulary.length);
  const used = new Float32Array(vocabulary.length);
  // Whether the first word of the query may be the same, as 1, and the last, as 2.
  const ends = new Uint8Array(vocabulary.length);
  const tokens: number[] = [];
  // How many words of the query begin with each letter, and how many of its initials are it.
  const begins = new Uint8Array(CODES);
  const initials = new Uint8Array(CODES);
  // Listed words that neighbouring words of the query spell together, with what of either is met beyond the lighter of both.
  const runs = new Map<number, { asked: number; listed: number }>();
  // Words of the query that neighbouring listed words spell together.
  let joining: readonly QueryToken[] = [];
  let whole = 0;
  let letters = 0;

  const addRun = (token: number, asked: number) => {
    const listed = weights[token]!;
    // Whichever way it is met, nothing it lacks in likeness counts.
    const shared = Math.max(used[token]!, Math.min(asked, listed));
    worths[token] = used[token] = shared;
    tokens.push(token);
    const known = runs.get(token) ?? { asked: 0, listed: 0 };
    known.asked = Math.max(known.asked, asked - listed);
    known.listed = Math.max(known.listed, listed - asked);
    runs.set(token, known);
  };

  return {
    ask(looked) {
      for (const token of tokens) worths[token] = used[token] = ends[token] = 0;
      tokens.length = 0;
      begins.fill(0);
      initials.fill(0);
      whole = looked.weight;
      letters = looked.letters;
      const [first, last] = endsOf(looked.tokens);
      for (const [place, { text, weight, kind, found }] of looked.tokens.entries()) {
        const end = (first === 1 << place ? 1 : 0) | (last === 1 << place ? 2 : 0);
        (kind === KIND.letter ? initials : begins)[text.charCodeAt(0) & (CODES - 1)]!++;
        for (const { token, similarity } of found) {
          const shared = Math.min(weight, weights[token]!);
          const lack = shared - (shared * similarity) / 100;
          tokens.push(token);
          if (similarity >= SAME) ends[token]! |= end;
          const least = used[token] === 0 ? lack : Math.min(lack, used[token]! - worths[token]!);
          if (shared > used[token]!) used[token] = shared;
          worths[token] = used[token]! - least;
        }
      }
      runs.clear();
      for (const { places, found } of looked.joined)
        for (const { token } of found) addRun(token, sum(looked.tokens, places));
      joining = looked.tokens.filter(({ joins }) => joins.size > 0);
    },
    most(name, facts) {
      let met = 0;
      let shared = 0;
      // Initials of the name that words of the query begin with, and words of the name that its initials do, with their weight.
      let listed = 0;
      let begun = 0;
      let covered = 0;
      // What of the query is met beyond the weight shared; whether words are written as one.
      let beyond = 0;
      let written = false;
      // How its first and its last telling word may meet those of the query.
      let head = -1;
      let tail = 0;
      const start = nameStarts[name]!;
      const end = nameStarts[name + 1]!;
      for (let at = start; at < end; at++) {
        const token = nameTokens[at]!;
        met += worths[token]!;
        shared += used[token]!;
        if (weights[token]! > title) {
          tail = ends[token]!;
          if (head < 0) head = tail;
        }
        const first = firstOf(token);
        if (kinds[token] === KIND.letter) {
          if (begins[first] !== 0) listed++;
        } else if (initials[first] !== 0) {
          begun++;
          covered += weights[token]!;
        }
        const run = runs.size === 0 ? undefined : runs.get(token);
        if (run === undefined) continue;
        written = true;
        beyond += run.asked;
        covered += run.listed;
      }
      for (const { weight, joins } of joining) {
        for (const { places, listed: together } of joins.get(name) ?? NONE) {
          let own = 0;
          let ownMet = 0;
          for (let left = places; left !== 0; left &= left - 1) {
            const token = nameTokens[start + 31 - Math.clz32(left & -left)]!;
            own += used[token]!;
            ownMet += worths[token]!;
          }
          const most = Math.max(own, Math.min(weight, together));
          written = true;
          met += most - ownMet;
          shared += most - own;
          beyond += Math.max(0, weight - together);
          covered += Math.max(0, together - weight);
        }
      }
      if (written && mayBeContained(facts, shared, covered)) return 100;
      const more = (listed + Math.min(begun, letters)) * letter;
      const both = written || (head > 0 && (head & 1) !== 0 && (tail & 2) !== 0);
      return ratioAtMost(whole, facts, met + more * initial, shared + more, covered, beyond, both);
    },
  };
}
