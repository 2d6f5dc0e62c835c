import { rootOf, stemOf } from "./stem.ts";
import { indexOf } from "./text-index.ts";
import type { Document, Word } from "./text-index.ts";
import { WEIGHTS } from "./weights.ts";

/** A paragraph found by its words. */
export interface TextHit {
  /** The document's place among all. */
  readonly id: number;
  readonly code: string;
  readonly score: number;
  /** 0–1: how much of the question's weight the document holds. */
  readonly coverage: number;
}

/** Texts made ready to be searched. */
export interface TextSearch {
  /** The documents that hold most of what the words tell, the best first. */
  find(words: readonly AskedText[], limit: number): TextHit[];
  /** The codes of the documents that hold a word, and how far each is about it (0–1). */
  holding(word: string): Iterable<readonly [code: string, weight: number]>;
}

/** What a word weighs that no document holds. */
const UNKNOWN = 5;
/** Of the highest score, below which a document is no answer. */
const NEAR = 0.45;
/** The same with room for the rounding of sums. */
const SURELY_FAR = NEAR - 1e-9;
/** Parts into which scores are sorted roughly, before the highest are sorted. */
const PARTS = 64;

/** What is asked for by a word: documents that hold its root, and the words of documents for which it stands. */
export interface AskedRoot {
  readonly root: string;
  readonly word: Word | undefined;
  readonly others: readonly Asked[];
}

interface Asked {
  readonly root: string;
  readonly word: Word;
}

/** A word that is asked for; what it asks is found once. */
export interface AskedText {
  readonly text: string;
  asked?: AskedRoot | undefined;
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
  const rootFor = (text: string): AskedRoot => {
    const root = rootOf(text);
    const stands = (others.get(root) ?? []).map((other) => ({ root: other, word: index(other) }));
    return {
      root,
      word: index(root),
      others: stands.filter((other): other is Asked => other.word !== undefined),
    };
  };
  const asksOf = (words: readonly AskedText[]) => {
    const roots = new Map<string, AskedRoot>();
    for (const one of words) {
      const asked = (one.asked ??= rootFor(one.text));
      roots.set(asked.root, asked);
    }
    const asked: AskedWord[] = [];
    let whole = 0;
    for (const { word, others: stands } of roots.values()) {
      let full = 0;
      if (word !== undefined) {
        asked.push({ word, share: 1 });
        full = word.full;
      }
      for (const other of stands) {
        if (roots.has(other.root)) continue;
        asked.push({ word: other.word, share: WEIGHTS.thesaurus });
        full = Math.max(full, other.word.full * WEIGHTS.thesaurus);
      }
      whole += full || UNKNOWN;
    }
    return { asked: asked.sort((a, b) => a.word.ids.length - b.word.ids.length), whole };
  };
  const scores = new Float64Array(documents.length);
  /** Documents that hold a word of the question, and of these, once no others can come near the highest, those that still can. */
  const touched = new Int32Array(documents.length);
  const alive = new Int32Array(documents.length);
  const find: TextSearch["find"] = (words, limit) => {
    const { asked, whole } = asksOf(words);
    /** What words not yet added could give a document at most. */
    let left = 0;
    for (const { word, share } of asked) left += word.most * share;
    let top = 0;
    let many = 0;
    let near = -1;
    for (const { word, share } of asked) {
      const { ids, worths, common } = word;
      const after = left - word.most * share;
      // Common words come last: a document that holds no other, and could not come near the highest with these, is left out.
      if (common === undefined || left > top * NEAR) {
        for (let i = 0; i < ids.length; i++) {
          const id = ids[i]!;
          if (scores[id] === 0) touched[many++] = id;
          const score = (scores[id]! += worths[i]! * share);
          if (score > top) top = score;
        }
      } else {
        const from = near < 0 ? touched : alive;
        const size = near < 0 ? many : near;
        near = 0;
        for (let i = 0; i < size; i++) {
          const id = from[i]!;
          const score = (scores[id]! += common[id]! * share);
          if (score > top) top = score;
          if (score + after > top * SURELY_FAR) alive[near++] = id;
        }
      }
      left = after;
    }
    const found = near < 0 ? touched.subarray(0, many) : alive.subarray(0, near);
    const hits = strongest(found, scores, top, limit).map((id) => {
      const score = scores[id]!;
      return { id, code: documents[id]!.code, score, coverage: Math.min(1, score / (whole || 1)) };
    });
    for (let i = 0; i < many; i++) scores[touched[i]!] = 0;
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
    for (const one of others.split(" ")) {
      const other = rootOf(stemOf(one));
      if (other === root) continue;
      const known = found.get(other);
      if (known === undefined) found.set(other, new Set([root]));
      else known.add(root);
    }
  }
  return new Map([...found].map(([word, roots]) => [word, [...roots]] as const));
}

/** The ids of the highest scores, highest first, the earlier of equals; none that are far below the highest. */
function strongest(ids: Int32Array, scores: Float64Array, top: number, limit: number): number[] {
  const near: number[] = [];
  for (const id of ids) if (scores[id]! > top * NEAR) near.push(id);
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
