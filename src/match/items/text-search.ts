import { rootOf, stemOf } from "./stem.ts";
import { plainTokens } from "./tokens.ts";
import { WEIGHTS } from "./weights.ts";

/** A paragraph found by its words. */
export interface TextHit {
  readonly code: string;
  readonly score: number;
  /** 0–1: how much of the question's weight the document holds. */
  readonly coverage: number;
}

/** Texts made ready to be searched. */
export interface TextSearch {
  /** The documents that hold most of what the words tell, the best first. */
  find(words: readonly string[], limit: number): TextHit[];
  /** The codes of the documents that hold a word, and how far each is about it (0–1). */
  holding(word: string): Iterable<readonly [code: string, weight: number]>;
}

/** A text to be found: its code and its words with their weights. */
export interface Document {
  readonly code: string;
  readonly fields: readonly (readonly [text: string, weight: number])[];
}

/** How soon more of one word counts for less, and how much length counts (Okapi BM25). */
const K1 = 1.2;
const B = 0.55;
/** What a word weighs that no document holds. */
const UNKNOWN = 5;
/** Of the highest score, below which a document is no answer. */
const NEAR = 0.45;
/** A word of more documents than one in this many is common. */
const COMMON = 100;
/** Parts into which scores are sorted roughly, before the highest are sorted. */
const PARTS = 64;

/** What a word adds to the documents that hold it; for a common one to each by its place, 0 where it does not. */
interface Word {
  readonly ids: Int32Array;
  readonly worths: Float64Array;
  readonly common?: Float64Array;
  /** What it adds to a document that holds it in full, and at most. */
  readonly full: number;
  readonly most: number;
}

/** A question's word, and how far a document that holds it is an answer. */
interface AskedWord {
  readonly word: Word;
  readonly share: number;
}

/**
 * Finds documents by words, each weighed by how few documents hold it. `thesaurus`: by a word of the documents, other words in
 * blanks by which it is asked for.
 */
export function openTextSearch(
  documents: readonly Document[],
  thesaurus: Readonly<Record<string, string>> = {},
): TextSearch {
  const { wordOf: index, holdersOf } = indexOf(documents);
  const others = turned(thesaurus);
  const scores = new Float64Array(documents.length);
  const touched: number[] = [];
  let top = 0;
  /** To every document that holds the word. */
  const addToAll = ({ word: { ids, worths }, share }: AskedWord) => {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (scores[id] === 0) touched.push(id);
      const score = (scores[id]! += worths[i]! * share);
      if (score > top) top = score;
    }
  };
  /** To those that hold another word already. */
  const addToTouched = (worths: Float64Array, share: number) => {
    for (const id of touched) {
      const score = (scores[id]! += worths[id]! * share);
      if (score > top) top = score;
    }
  };
  const find: TextSearch["find"] = (words, limit) => {
    touched.length = 0;
    top = 0;
    let whole = 0;
    /** What words not yet added could give a document at most. */
    let left = 0;
    const asked: AskedWord[] = [];
    const roots = new Set(words.map(rootOf));
    const ask = (root: string, share: number): number => {
      const word = index(root);
      if (word === undefined) return 0;
      left += word.most * share;
      asked.push({ word, share });
      return word.full * share;
    };
    for (const root of roots) {
      let full = ask(root, 1);
      for (const other of others.get(root) ?? [])
        if (!roots.has(other)) full = Math.max(full, ask(other, WEIGHTS.thesaurus));
      whole += full || UNKNOWN;
    }
    asked.sort((a, b) => a.word.ids.length - b.word.ids.length);
    for (const one of asked) {
      // Common words come last: a document that holds no other, and could not come near the highest with these, is left out.
      if (one.word.common && left <= top * NEAR) addToTouched(one.word.common, one.share);
      else addToAll(one);
      left -= one.word.most * one.share;
    }
    const hits = strongest(touched, scores, top, limit).map((id) => {
      const score = scores[id]!;
      return { code: documents[id]!.code, score, coverage: Math.min(1, score / (whole || 1)) };
    });
    for (const id of touched) scores[id] = 0;
    return hits;
  };
  return {
    find,
    *holding(word) {
      const { ids, counts } = holdersOf(rootOf(word));
      for (const [i, id] of ids.entries()) yield [documents[id]!.code, counts[i]!];
    },
  };
}

/** By the root of a word that is asked for: the roots of those that the documents have for it. */
function turned(thesaurus: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [word, others] of Object.entries(thesaurus)) {
    const root = rootOf(stemOf(word));
    for (const other of others.split(" ").map((one) => rootOf(stemOf(one))))
      if (other !== root) known(found, other, () => new Set<string>()).add(root);
  }
  return new Map([...found].map(([word, roots]) => [word, [...roots]] as const));
}

/** The documents that hold a word, in their order, each with the word's best weight in it. */
interface Holders {
  readonly ids: number[];
  readonly counts: number[];
}

interface Index {
  wordOf(root: string): Word | undefined;
  holdersOf(root: string): Holders;
}

function indexOf(documents: readonly Document[]): Index {
  const holders = new Map<string, Holders>();
  // Words above a paragraph stand in many documents: each text is taken apart once.
  const apart = new Map<string, readonly Holders[]>();
  const holdersIn = (text: string): readonly Holders[] => {
    let found = apart.get(text);
    if (found === undefined) {
      const roots = new Set(plainTokens(text).map(rootOf));
      apart.set(text, (found = Array.from(roots, (root) => known(holders, root, noHolders))));
    }
    return found;
  };
  const sizes = new Int32Array(documents.length);
  for (const [id, { fields }] of documents.entries()) {
    for (const [text, weight] of fields) {
      for (const { ids, counts } of holdersIn(text)) {
        const last = ids.length - 1;
        if (ids[last] === id) {
          counts[last] = Math.max(counts[last]!, weight);
          continue;
        }
        ids.push(id);
        counts.push(weight);
        sizes[id]!++;
      }
    }
  }
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, documents.length);
  const ready = new Map<string, Word>();
  // What a word adds is reckoned when it is first asked for: most never are.
  return {
    wordOf(root) {
      const one = holders.get(root);
      return one && known(ready, root, () => wordOf(one, sizes, mean));
    },
    holdersOf: (root) => holders.get(root) ?? NO_ONE,
  };
}

const NO_ONE: Holders = { ids: [], counts: [] };
const noHolders = (): Holders => ({ ids: [], counts: [] });

function known<One>(all: Map<string, One>, key: string, make: () => One): One {
  let one = all.get(key);
  if (one === undefined) all.set(key, (one = make()));
  return one;
}

function wordOf({ ids, counts }: Holders, sizes: Int32Array, mean: number): Word {
  const idf = Math.log(1 + (sizes.length - ids.length + 0.5) / (ids.length + 0.5));
  const worths = new Float64Array(ids.length);
  let most = 0;
  for (const [i, id] of ids.entries()) {
    const count = counts[i]!;
    worths[i] = (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * sizes[id]!) / mean));
    most = Math.max(most, worths[i]);
  }
  const word = { ids: Int32Array.from(ids), worths, full: (idf * (K1 + 1)) / (1 + K1), most };
  return ids.length * COMMON > sizes.length ? { ...word, common: spread(word, sizes.length) } : word;
}

function spread({ ids, worths }: Pick<Word, "ids" | "worths">, size: number): Float64Array {
  const all = new Float64Array(size);
  for (const [i, id] of ids.entries()) all[id] = worths[i]!;
  return all;
}

/** The ids of the highest scores, highest first, the earlier of equals; none that are far below the highest. */
function strongest(ids: readonly number[], scores: Float64Array, top: number, limit: number): number[] {
  const near = ids.filter((id) => scores[id]! > top * NEAR);
  if (near.length > limit * 2) {
    const partOf = (id: number) => Math.floor((scores[id]! / top) * PARTS);
    const sizes = new Int32Array(PARTS + 1);
    for (const id of near) sizes[partOf(id)]!++;
    let least = PARTS;
    for (let many = sizes[least]!; many < limit && least > 0; many += sizes[least]!) least--;
    near.splice(0, near.length, ...near.filter((id) => partOf(id) >= least));
  }
  return near.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
