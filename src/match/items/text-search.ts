import { openDictionary } from "./dictionary.ts";
import { listAt } from "./lists.ts";
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

/** What is asked for by a word: documents that hold its root, and those that hold the roots for which it stands. */
export interface AskedRoot {
  readonly root: string;
  readonly own: Asked | undefined;
  readonly others: readonly Asked[];
}

/** A root of the documents that is asked for, by its number, and how far one that holds it is an answer. */
interface Asked extends Worth {
  readonly number: number;
  readonly share: number;
}

/** A word that is asked for; what it asks is found once. */
export interface AskedText {
  readonly text: string;
  asked?: AskedRoot | undefined;
}

/** Finds documents by words, each weighed by how few documents hold it. */
export function openTextSearch(tables: TextTables): TextSearch {
  const { sizes, roots: dictionary, holders, best, weights, others } = tables;
  const codeOf = openTexts(tables.codes);
  const { find: numberOf, size } = openDictionary(dictionary);
  const { find: askedAt } = openDictionary(tables.asked);
  const worths = openWorths(tables);
  const rootFor = (text: string): AskedRoot => {
    const root = rootOf(text);
    const number = numberOf(root);
    return {
      root,
      own: number < 0 ? undefined : { ...worths.of(number), number, share: 1 },
      others: Array.from(listAt(others, askedAt(root)), (other) => ({
        ...worths.of(other),
        number: other,
        share: WEIGHTS.thesaurus,
      })),
    };
  };
  /** Of the question asked, its roots that documents have. */
  const isAsked = new Uint8Array(size);
  const asksOf = (words: readonly AskedText[]) => {
    const roots: AskedRoot[] = [];
    const unknown: string[] = [];
    for (const one of words) {
      const root = (one.asked ??= rootFor(one.text));
      const { own } = root;
      if (own === undefined ? unknown.includes(root.root) : isAsked[own.number] === 1) continue;
      if (own === undefined) unknown.push(root.root);
      else isAsked[own.number] = 1;
      roots.push(root);
    }
    const asked: Asked[] = [];
    let whole = 0;
    for (const { own, others: stands } of roots) {
      let full = 0;
      if (own !== undefined) {
        asked.push(own);
        full = own.full;
      }
      for (const other of stands) {
        if (isAsked[other.number] === 1) continue;
        asked.push(other);
        full = Math.max(full, other.full * other.share);
      }
      whole += full || UNKNOWN;
    }
    for (const { own } of roots) if (own !== undefined) isAsked[own.number] = 0;
    return { asked: rarestFirst(asked), whole };
  };
  const scores = new Float64Array(sizes.length);
  /** Documents that hold a word of the question, and of these, once no others can come near the highest, those that still can. */
  const touched = new Int32Array(sizes.length);
  const alive = new Int32Array(sizes.length);
  const find: TextSearch["find"] = (words, limit) => {
    const { asked, whole } = asksOf(words);
    /** What words not yet added could give a document at most. */
    let left = 0;
    for (const { most, share } of asked) left += most * share;
    let top = 0;
    let many = 0;
    let near = -1;
    for (const { ids, worths: each, common, idf, most, share } of asked) {
      const after = left - most * share;
      // Common words come last: a document that holds no other, and could not come near the highest with these, is left out.
      if (common === undefined || left > top * NEAR) {
        for (let i = 0; i < ids.length; i++) {
          const id = ids[i]!;
          if (scores[id] === 0) touched[many++] = id;
          const score = (scores[id]! += each[i]! * share);
          if (score > top) top = score;
        }
      } else {
        const from = near < 0 ? touched : alive;
        const size = near < 0 ? many : near;
        near = 0;
        for (let i = 0; i < size; i++) {
          const id = from[i]!;
          const how = common[id]!;
          const score = how === 0 ? scores[id]! : (scores[id]! += worths.in(id, how, idf) * share);
          if (score > top) top = score;
          if (score + after > top * SURELY_FAR) alive[near++] = id;
        }
      }
      left = after;
    }
    const found = near < 0 ? touched.subarray(0, many) : alive.subarray(0, near);
    const hits: TextHit[] = [];
    for (const id of strongest(found, scores, top * NEAR, limit)) {
      const score = scores[id]!;
      hits.push({ id, code: codeOf(id), score, coverage: Math.min(1, score / (whole || 1)) });
    }
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

/** By how many documents hold each; those of as many as they were. */
function rarestFirst(asked: Asked[]): Asked[] {
  for (let i = 1; i < asked.length; i++) {
    const one = asked[i]!;
    let at = i;
    for (; at > 0 && asked[at - 1]!.many > one.many; at--) asked[at] = asked[at - 1]!;
    asked[at] = one;
  }
  return asked;
}

/** The ids of the highest scores above one, highest first, the earlier of equals. */
function strongest(ids: Int32Array, scores: Float64Array, above: number, limit: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const score = scores[id]!;
    if (score <= above) continue;
    let at = found.length;
    while (at > 0 && isBehind(found[at - 1]!, id, score, scores)) at--;
    if (at >= limit) continue;
    if (found.length < limit) found.push(id);
    for (let to = found.length - 1; to > at; to--) found[to] = found[to - 1]!;
    found[at] = id;
  }
  return found;
}

function isBehind(other: number, id: number, score: number, scores: Float64Array): boolean {
  return scores[other]! < score || (scores[other] === score && other > id);
}
