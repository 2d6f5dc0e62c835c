import type { Concept } from "../../model/catalog.ts";
import { folded } from "./folded.ts";
import { openKnownWords } from "./known-word.ts";
import type { KnownToken } from "./known-word.ts";
import { denyingOf } from "./lexicon-tables.ts";
import type { LexiconTables } from "./lexicon-tables.ts";
import { openMeeting } from "./meeting.ts";
import type { Met } from "./meeting.ts";
import { openNames } from "./names.ts";
import type { Names } from "./names.ts";
import { openRecords } from "./records.ts";
import { openSpelling } from "./spelling.ts";
import { stemOf } from "./stem.ts";
import { openTexts } from "./texts.ts";
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
  /** Concepts that a description names, strongest first; `held` are the denying words in its text. */
  find(text: string, tokens: readonly KnownToken[], held: ReadonlySet<string>): Named[];
  /** The words of a text, misspelt ones put right. */
  tokensOf(text: string): KnownToken[];
  readonly terms: number;
  /** The names in letters, by their words. */
  readonly names: Names;
}

/** How far from a name a denying word is looked for, in letters. */
const BESIDE = 28;
/** What is left of a name that is denied. */
const DENIED = 0.25;
/** Concepts looked at more closely. */
const MOST = 24;

/** Makes the names of all concepts ready to be found. */
export function openLexicon(tables: LexiconTables): Lexicon {
  const names = openNames(tables.names);
  const conceptAt = openRecords<Concept>(tables.concepts);
  const spelling = openSpelling(tables.names.spellings, names.word);
  const correct = (piece: string): string => {
    const word = stemOf(piece);
    return names.numberOf(word) >= 0 ? word : (spelling(word) ?? word);
  };
  const known = openKnownWords(correct, names.numberOf);
  const drawnAt = openTexts(tables.drawn);
  /** Of the description asked about, where each word stands first; -1 where it does not. */
  const first = new Int32Array(names.size).fill(-1);

  const meet = openMeeting(names, first);
  const { starts, all: filed } = names.filed;
  const find: Lexicon["find"] = (text, tokens, held) => {
    const words = tokens.map(({ word }) => word.number);
    for (let at = words.length - 1; at >= 0; at--) if (words[at]! >= 0) first[words[at]!] = at;
    const best = new Map<number, Named>();
    const keep = (goods: number, term: string, met: Met) => {
      const before = best.get(goods);
      if (before === undefined || met.strength > before.strength)
        best.set(goods, { concept: conceptAt(goods), term, ...met });
    };
    for (const [at, word] of words.entries()) {
      if (word < 0 || first[word] !== at) continue;
      for (let i = starts[word]!; i < starts[word + 1]!; i += 2) {
        // The last word of a name is what the thing is; without it little is said.
        if (first[filed[i]!]! < 0) continue;
        const id = filed[i + 1]!;
        const met = meet(id, tokens, words);
        if (met) keep(names.goods[id]!, names.text(id), met);
      }
    }
    for (const word of words) if (word >= 0) first[word] = -1;
    const plain = folded(text);
    const drawn = isCjk(plain) ? tables.drawnGoods.length : 0;
    for (let i = 0; i < drawn; i++) {
      const term = drawnAt(i);
      const at = plain.indexOf(term);
      if (at >= 0)
        keep(tables.drawnGoods[i]!, term, {
          strength: 0.8 + Math.min(0.2, term.length * 0.03),
          at,
          places: 0,
        });
    }
    const named = [...best.values()].sort(byStrength).slice(0, MOST);
    return named.map((one) => accessory(one, tokens) ?? deny(one, plain, held)).sort(byStrength);
  };
  return {
    find,
    tokensOf: (text) => known(itemPieces(text)),
    names,
    terms: names.count + tables.drawnGoods.length,
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

/** Before `manual`: it is technology, not what is packed with goods. */
const PAPERS = new Set("technical maintenance overhaul repair service".split(" "));

/** A name straight before the word for an accessory, `thermal camera mount`, or behind it as what it is for: `mount for thermal camera`. */
function accessory(named: Named, tokens: readonly KnownToken[]): Named | undefined {
  if (named.places === 0) return undefined;
  const isOne = (token: KnownToken, at: number) =>
    !token.aside &&
    ACCESSORIES.has(token.word.text) &&
    !PAPERS.has(tokens[at - 1]?.word.text ?? "") &&
    !plainTokens(named.term).includes(token.word.text);
  const behind = 32 - Math.clz32(named.places);
  const next = tokens[behind];
  const isFor = tokens.every(({ aside }, at) => aside || (named.places & (1 << at)) === 0);
  const found =
    next && isOne(next, behind) ? next : isFor ? tokens.slice(0, named.at).find(isOne) : undefined;
  return found && { ...named, strength: named.strength * DENIED, denied: found.word.text };
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
