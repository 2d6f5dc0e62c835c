import { openDictionary } from "./dictionary.ts";
import { listAt } from "./lists.ts";
import type { Numbers } from "./lists.ts";
import { rootOf } from "./stem.ts";
import type { TextTables } from "./text-index.ts";
import { openTexts } from "./texts.ts";
import { openWorths } from "./text-worth.ts";
import type { Worth } from "./text-worth.ts";
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

/** What is asked for by a word: documents that hold its root, and those that hold the roots for which it stands. */
export interface AskedRoot {
  readonly root: string;
  /** Among the roots of the documents; -1 where none has it. */
  readonly number: number;
  readonly others: Numbers;
}

/** A word that is asked for; what it asks is found once. */
export interface AskedText {
  readonly text: string;
  asked?: AskedRoot | undefined;
}

/** A root of the question, and how far a document that holds it is an answer. */
interface AskedWorth {
  readonly worth: Worth;
  readonly share: number;
}

/** Finds documents by words, each weighed by how few documents hold it. */
export function openTextSearch(tables: TextTables): TextSearch {
  const { sizes, roots: dictionary, holders, best, weights, others } = tables;
  const codeOf = openTexts(tables.codes);
  const { find: numberOf, size } = openDictionary(dictionary);
  const { find: askedAt } = openDictionary(tables.asked);
  const worthOf = openWorths(tables);
  const rootFor = (text: string): AskedRoot => {
    const root = rootOf(text);
    return { root, number: numberOf(root), others: listAt(others, askedAt(root)) };
  };
  /** Of the question asked, its roots. */
  const isAsked = new Uint8Array(size);
  const asksOf = (words: readonly AskedText[]) => {
    const roots = new Map<string, AskedRoot>();
    for (const one of words) {
      const asked = (one.asked ??= rootFor(one.text));
      roots.set(asked.root, asked);
      if (asked.number >= 0) isAsked[asked.number] = 1;
    }
    const asked: AskedWorth[] = [];
    let whole = 0;
    for (const { number, others: stands } of roots.values()) {
      let full = 0;
      if (number >= 0) {
        const worth = worthOf(number);
        asked.push({ worth, share: 1 });
        full = worth.full;
      }
      for (const other of stands) {
        if (isAsked[other] === 1) continue;
        const worth = worthOf(other);
        asked.push({ worth, share: WEIGHTS.thesaurus });
        full = Math.max(full, worth.full * WEIGHTS.thesaurus);
      }
      whole += full || UNKNOWN;
    }
    for (const { number } of roots.values()) if (number >= 0) isAsked[number] = 0;
    return { asked: asked.sort((a, b) => a.worth.ids.length - b.worth.ids.length), whole };
  };
  const scores = new Float64Array(sizes.length);
  /** Documents that hold a word of the question, and of these, once no others can come near the highest, those that still can. */
  const touched = new Int32Array(sizes.length);
  const alive = new Int32Array(sizes.length);
  const find: TextSearch["find"] = (words, limit) => {
    const { asked, whole } = asksOf(words);
    /** What words not yet added could give a document at most. */
    let left = 0;
    for (const { worth, share } of asked) left += worth.most * share;
    let top = 0;
    let many = 0;
    let near = -1;
    for (const { worth, share } of asked) {
      const { ids, worths, common } = worth;
      const after = left - worth.most * share;
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
      return { id, code: codeOf(id), score, coverage: Math.min(1, score / (whole || 1)) };
    });
    for (let i = 0; i < many; i++) scores[touched[i]!] = 0;
    return hits;
  };
  return {
    find,
    *holding(word) {
      const root = numberOf(rootOf(word));
      const { starts, all } = holders;
      for (let at = root < 0 ? 0 : starts[root]!; at < (root < 0 ? 0 : starts[root + 1]!); at++)
        yield [codeOf(all[at]!), weights[best[at]!]!];
    },
  };
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
