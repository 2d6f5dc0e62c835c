import type { Concept } from "../../model/catalog.ts";
import { openSpelling } from "./spelling.ts";
import { folded } from "./folded.ts";
import { openMeeting } from "./meeting.ts";
import { NameTable } from "./name-table.ts";
import { openKnownWords } from "./known-word.ts";
import type { KnownToken } from "./known-word.ts";
import { stemOf } from "./stem.ts";
import { isCjk, itemPieces, plainTokens } from "./tokens.ts";

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

export interface Lexicon {
  /** Words and phrases that deny any concept. */
  readonly denying: ReadonlySet<string>;
  /** Concepts that a description names, strongest first; `held` are the denying words in its text. */
  find(text: string, tokens: readonly KnownToken[], held: ReadonlySet<string>): Named[];
  /** The words of a text, misspelt ones put right. */
  tokensOf(text: string): KnownToken[];
  readonly terms: number;
  /** The names in letters, by their words. */
  readonly names: NameTable;
}

const LANGUAGES = ["names", "de", "fr", "es", "ru", "zh", "ja"] as const;
/** How far from a name a denying word is looked for, in letters. */
const BESIDE = 28;
/** What is left of a name that is denied. */
const DENIED = 0.25;
/** Concepts looked at more closely. */
const MOST = 24;

/** Makes the names of all concepts ready to be found. */
export function openLexicon(concepts: readonly Concept[]): Lexicon {
  const cjk: { concept: Concept; text: string }[] = [];
  const names = new NameTable();
  for (const concept of concepts) {
    for (const language of LANGUAGES) {
      for (const text of concept[language] ?? []) {
        if (isCjk(text)) cjk.push({ concept, text });
        else names.add(concept, text, plainTokens(text));
      }
    }
  }
  const { filed, weightOf } = names.file();
  const spelling = openSpelling(names.words());
  const correct = (piece: string): string => {
    const word = stemOf(piece);
    return names.numberOf(word) >= 0 ? word : (spelling(word) ?? word);
  };
  const known = openKnownWords(correct, (word) => names.numberOf(word));
  let foldedNames: typeof cjk | undefined;
  /** Only descriptions in such letters ask for them. */
  const cjkFolded = () => (foldedNames ??= cjk.map(({ concept, text }) => ({ concept, text: folded(text) })));
  /** Of the description asked about, where each word stands first; -1 where it does not. */
  const first = new Int32Array(weightOf.length).fill(-1);

  const meet = openMeeting(names, weightOf, first);
  const find: Lexicon["find"] = (text, tokens, held) => {
    const words = tokens.map(({ word }) => word.number);
    for (let at = words.length - 1; at >= 0; at--) if (words[at]! >= 0) first[words[at]!] = at;
    const best = new Map<Concept, Named>();
    const keep = (named: Named) => {
      const known = best.get(named.concept);
      if (known === undefined || named.strength > known.strength) best.set(named.concept, named);
    };
    for (const [at, word] of words.entries()) {
      if (word < 0 || first[word] !== at) continue;
      const near = filed(word);
      for (let i = 0; i < near.length; i += 2) {
        // The last word of a name is what the thing is; without it little is said.
        if (first[near[i]!]! < 0) continue;
        const id = near[i + 1]!;
        const met = meet(id, tokens, words);
        if (met) keep({ concept: names.concepts[id]!, term: names.texts[id]!, ...met });
      }
    }
    for (const word of words) if (word >= 0) first[word] = -1;
    const plain = folded(text);
    for (const { concept, text: term } of isCjk(plain) ? cjkFolded() : []) {
      const at = plain.indexOf(term);
      if (at >= 0) keep({ concept, strength: 0.8 + Math.min(0.2, term.length * 0.03), term, at, places: 0 });
    }
    const named = [...best.values()].sort(byStrength).slice(0, MOST);
    return named.map((one) => accessory(one, tokens) ?? deny(one, plain, held)).sort(byStrength);
  };
  const denying = new Set(concepts.flatMap(denyingOf));
  return {
    denying,
    find,
    tokensOf: (text) => known(itemPieces(text)),
    names,
    terms: names.texts.length + cjk.length,
  };
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

/** A name straight before the word for an accessory, `thermal camera mount`, or behind it as what it is for: `mount for thermal camera`. */
function accessory(named: Named, tokens: readonly KnownToken[]): Named | undefined {
  if (named.places === 0) return undefined;
  const isOne = ({ word: { text }, aside }: KnownToken) =>
    !aside && ACCESSORIES.has(text) && !plainTokens(named.term).includes(text);
  const next = tokens[32 - Math.clz32(named.places)];
  const isFor = tokens.every(({ aside }, at) => aside || (named.places & (1 << at)) === 0);
  const found = next && isOne(next) ? next : isFor ? tokens.slice(0, named.at).find(isOne) : undefined;
  return found && { ...named, strength: named.strength * DENIED, denied: found.word.text };
}

const notOf = new WeakMap<Concept, readonly string[]>();

function denyingOf(concept: Concept): readonly string[] {
  let not = notOf.get(concept);
  if (not === undefined) notOf.set(concept, (not = (concept.not ?? []).map(folded)));
  return not;
}

/** A name beside which a word stands that shows the goods are something else counts little. */
function deny(named: Named, text: string, held: ReadonlySet<string>): Named {
  const near = denyingOf(named.concept).filter((word) => held.has(word));
  if (near.length === 0) return named;
  const term = folded(named.term);
  const denied = near.find((word) => {
    if (term.includes(word)) return false;
    const [a, b] = [text.indexOf(word), text.indexOf(term)];
    return b < 0 || Math.abs(a - b) <= term.length + BESIDE;
  });
  return denied === undefined ? named : { ...named, strength: named.strength * DENIED, denied };
}
