import type { Concept } from "../../model/catalog.ts";
import { openSpelling } from "./spelling.ts";
import { holdsWord } from "./predicate.ts";
import { folded } from "./folded.ts";
import { isCjk, plainTokens } from "./tokens.ts";
import type { ItemToken } from "./tokens.ts";

/** A concept met in a description. */
export interface Named {
  readonly concept: Concept;
  /** 0–1: how much of its name is there, and how well it stands. */
  readonly strength: number;
  /** The name as the lexicon writes it. */
  readonly term: string;
  /** Place of its first word among the words. */
  readonly at: number;
  /** Its words, as a bit mask of places (the first 31). */
  readonly places: number;
  /** A word beside it shows that the goods are something else. */
  readonly denied?: string;
}

interface Term {
  readonly concept: Concept;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

export interface Lexicon {
  /** Concepts that a description names, strongest first. */
  find(text: string, tokens: readonly ItemToken[]): Named[];
  /** The tokens with misspelt words put right. */
  correct(tokens: readonly ItemToken[]): ItemToken[];
  readonly terms: number;
}

const LANGUAGES = ["names", "de", "fr", "es", "ru", "zh", "ja"] as const;
/** How a name counts whose words stand apart or in another order, and one of which a word is missing. */
const SCATTERED = 0.86;
const PARTIAL = 0.6;
/** Of a name in part at least this share of its weight must be there. */
const LEAST = 0.62;
/** Behind `for`, a name tells what the goods are for. */
const ASIDE = 0.45;
/** How far from a name a denying word is looked for, in letters. */
const BESIDE = 28;
/** What is left of a name that is denied. */
const DENIED = 0.25;
/** Concepts looked at more closely. */
const MOST = 24;

/** Makes the names of all concepts ready to be found. */
export function openLexicon(concepts: readonly Concept[]): Lexicon {
  const counts = new Map<string, number>();
  const spelled: { concept: Concept; text: string; tokens: string[] }[] = [];
  const cjk: { concept: Concept; text: string }[] = [];
  for (const concept of concepts) {
    for (const language of LANGUAGES) {
      for (const text of concept[language] ?? []) {
        if (isCjk(text)) {
          cjk.push({ concept, text: folded(text) });
          continue;
        }
        const tokens = plainTokens(text);
        if (tokens.length === 0) continue;
        spelled.push({ concept, text, tokens });
        for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
      }
    }
  }
  const terms: Term[] = spelled.map(({ concept, text, tokens }) => {
    const weights = tokens.map(
      (token) => Math.log(1 + spelled.length / counts.get(token)!) * tellingOf(token),
    );
    return { concept, text, tokens, weights, weight: weights.reduce((sum, one) => sum + one, 0) };
  });
  // Each name is filed under its two rarest words: a name found in part holds one of them.
  const filed = new Map<string, Term[]>();
  for (const term of terms) {
    const byWeight = term.tokens.map((token, i) => ({ token, weight: term.weights[i]! }));
    const rare = byWeight.sort((a, b) => b.weight - a.weight || (a.token < b.token ? -1 : 1)).slice(0, 2);
    for (const token of new Set(rare.map((one) => one.token))) {
      const others = filed.get(token);
      if (others === undefined) filed.set(token, [term]);
      else others.push(term);
    }
  }
  const spelling = openSpelling(counts.keys());

  const correct = (tokens: readonly ItemToken[]) =>
    tokens.map((token) =>
      counts.has(token.text) ? token : { ...token, text: spelling(token.text) ?? token.text },
    );

  const find = (text: string, tokens: readonly ItemToken[]): Named[] => {
    const places = new Map<string, number[]>();
    for (const [at, { text: token }] of tokens.entries())
      places.set(token, [...(places.get(token) ?? []), at]);
    const best = new Map<Concept, Named>();
    const keep = (named: Named) => {
      const known = best.get(named.concept);
      if (known === undefined || named.strength > known.strength) best.set(named.concept, named);
    };
    const seen = new Set<Term>();
    for (const token of places.keys()) {
      for (const term of filed.get(token) ?? []) {
        if (seen.has(term)) continue;
        seen.add(term);
        const named = meet(term, tokens, places);
        if (named) keep(named);
      }
    }
    const plain = folded(text);
    for (const { concept, text: term } of isCjk(plain) ? cjk : []) {
      const at = plain.indexOf(term);
      if (at >= 0) keep({ concept, strength: 0.8 + Math.min(0.2, term.length * 0.03), term, at, places: 0 });
    }
    const named = [...best.values()].sort(byStrength).slice(0, MOST);
    return named.map((one) => accessory(one, tokens) ?? deny(one, plain)).sort(byStrength);
  };
  return { find, correct, terms: terms.length + cjk.length };
}

function meet(
  { concept, text, tokens, weights, weight }: Term,
  words: readonly ItemToken[],
  places: ReadonlyMap<string, readonly number[]>,
): Named | undefined {
  const first = places.get(tokens[0]!);
  const run = first?.find((at) => tokens.every((token, i) => words[at + i]?.text === token));
  let strength: number;
  let used: number[];
  if (run !== undefined) {
    used = tokens.map((_, i) => run + i);
    strength = 1;
  } else {
    used = [];
    let met = 0;
    for (const [i, token] of tokens.entries()) {
      const at = places.get(token)?.[0];
      if (at === undefined) continue;
      used.push(at);
      met += weights[i]!;
    }
    const share = met / weight;
    // The last word of a name is what the thing is; without it little is said.
    if (share < LEAST || (share < 0.999 && (!places.has(tokens.at(-1)!) || tokens.length < 3)))
      return undefined;
    strength = share >= 0.999 ? SCATTERED : PARTIAL * share;
  }
  if (used.every((at) => words[at]!.aside)) strength *= ASIDE;
  // A longer name tells more than a shorter one; what stands first is rather what the goods are.
  const telling = Math.min(1, 0.62 + weight / 40);
  const place = Math.max(0.8, 1 - 0.02 * Math.min(...used));
  const mask = used.reduce((sum, at) => (at < 31 ? sum | (1 << at) : sum), 0);
  return { concept, strength: strength * telling * place, term: text, at: Math.min(...used), places: mask };
}

/** Figures and single letters tell little; names of models have them beside a word. */
function tellingOf(token: string): number {
  if (/\d/.test(token)) return 0.4;
  return token.length === 1 ? 0.2 : 1;
}

function byStrength(a: Named, b: Named): number {
  return b.strength - a.strength || (a.concept.id < b.concept.id ? -1 : 1);
}

/** What is sold beside goods and is none of them. */
const ACCESSORIES = new Set(
  (
    "mount bracket stand holder tripod case pouch bag cover strap sticker poster brochure catalog manual handbook guide toy " +
    "replica keychain calendar mug shirt lanyard cap protector skin sleeve dust carton crate box label rack shelf trolley cart " +
    "book magazine simulator costume decal"
  ).split(" "),
);

/** A name straight before the word for an accessory: `thermal camera mount`. */
function accessory(named: Named, tokens: readonly ItemToken[]): Named | undefined {
  if (named.places === 0) return undefined;
  const next = tokens[32 - Math.clz32(named.places)];
  if (
    next === undefined ||
    next.aside ||
    !ACCESSORIES.has(next.text) ||
    plainTokens(named.term).includes(next.text)
  )
    return undefined;
  return { ...named, strength: named.strength * DENIED, denied: next.text };
}

const notOf = new WeakMap<Concept, readonly string[]>();

/** A name beside which a word stands that shows the goods are something else counts little. */
function deny(named: Named, text: string): Named {
  const { concept } = named;
  let not = notOf.get(concept);
  if (not === undefined) notOf.set(concept, (not = (concept.not ?? []).map(folded)));
  const term = folded(named.term);
  const denied = not.find((word) => {
    if (!text.includes(word) || !holdsWord(text, word) || term.includes(word)) return false;
    const [a, b] = [text.indexOf(word), text.indexOf(term)];
    return b < 0 || Math.abs(a - b) <= term.length + BESIDE;
  });
  return denied === undefined ? named : { ...named, strength: named.strength * DENIED, denied };
}
