import { rootOf } from "./stem.ts";
import { plainTokens } from "./tokens.ts";

/** A paragraph found by its words. */
export interface TextHit {
  readonly code: string;
  readonly score: number;
  /** 0–1: how much of the question's weight the document holds. */
  readonly coverage: number;
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
const NEAR = 0.35;

/** Finds documents by words, each weighed by how few documents hold it. */
export function openTextSearch(
  documents: readonly Document[],
): (words: readonly string[], limit: number) => TextHit[] {
  // Words above a paragraph stand in many documents: each text is taken apart once.
  const apart = new Map<string, readonly string[]>();
  const rootsOf = (text: string): readonly string[] => {
    let roots = apart.get(text);
    if (roots === undefined) apart.set(text, (roots = [...new Set(plainTokens(text).map(rootOf))]));
    return roots;
  };
  const counts = documents.map(({ fields }) => countWords(fields, rootsOf));
  const mean = counts.reduce((sum, { size }) => sum + size, 0) / Math.max(1, documents.length);
  const held = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  // What each word adds to each document that holds it; words of a tenth of all tell nothing, and would cost the most.
  const postings = new Map<string, { ids: number[]; worths: number[]; full: number }>();
  for (const [id, words] of counts.entries()) {
    for (const [word, count] of words) {
      const many = held.get(word)!;
      if (many > documents.length / 10) continue;
      const idf = Math.log(1 + (documents.length - many + 0.5) / (many + 0.5));
      const worth = (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.size) / mean));
      let list = postings.get(word);
      if (list === undefined)
        postings.set(word, (list = { ids: [], worths: [], full: (idf * (K1 + 1)) / (1 + K1) }));
      list.ids.push(id);
      list.worths.push(worth);
    }
  }
  const scores = new Float64Array(documents.length);
  return (words, limit) => {
    const touched: number[] = [];
    let whole = 0;
    for (const word of new Set(words.map(rootOf))) {
      const list = postings.get(word);
      whole += list?.full ?? (held.has(word) ? 0 : UNKNOWN);
      if (list === undefined) continue;
      for (let i = 0; i < list.ids.length; i++) {
        const id = list.ids[i]!;
        if (scores[id] === 0) touched.push(id);
        scores[id]! += list.worths[i]!;
      }
    }
    const best = strongest(touched, scores, limit);
    const hits = best.map((id) => {
      const score = scores[id]!;
      return { code: documents[id]!.code, score, coverage: Math.min(1, score / (whole || 1)) };
    });
    for (const id of touched) scores[id] = 0;
    return hits;
  };
}

function countWords(
  fields: Document["fields"],
  rootsOf: (text: string) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of fields)
    for (const word of rootsOf(text)) counts.set(word, Math.max(counts.get(word) ?? 0, weight));
  return counts;
}

/** The ids of the highest scores, highest first, the earlier of equals; those far below the highest are not sorted. */
function strongest(ids: readonly number[], scores: Float64Array, limit: number): number[] {
  let top = 0;
  for (const id of ids) top = Math.max(top, scores[id]!);
  const near = ids.filter((id) => scores[id]! > top * NEAR);
  return near.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
