import { align } from "./align.ts";
import type { Alignment, Link, Manner, Weighed } from "./alignment.ts";
import { SHORTEST_JOIN, joinedLikeness } from "./join-table.ts";
import { alike, joinedSpelling, mayBeJoined } from "./likeness.ts";
import { addSpecialLinks } from "./links.ts";
import { runsOf } from "./runs.ts";
import { mayBeSpelling, spellingWeight } from "./lookup.ts";
import { NUMBERS, SPELLING } from "./weights.ts";
import { wordOf } from "./word.ts";
import type { Word } from "./word.ts";

/**
 * Lays two names beside each other without any index: every word is compared with every other. A search, which
 * finds by keys, gives the same score for words of the same weights.
 */
export function compareNames(query: readonly Weighed[], list: readonly Weighed[], manner: Manner): Alignment {
  const links: Link[] = [];
  const [asked, listed] = [query.map(wordAt), list.map(wordAt)];
  for (let q = 0; q < asked.length; q++) {
    for (let l = 0; l < listed.length; l++) {
      const { similarity, relation } = alike(asked[q]!, listed[l]!);
      if (similarity > 0) links.push({ query: 1 << q, list: 1 << l, similarity, relation });
    }
  }
  for (const { places, text, generic } of runsOf(query)) {
    for (let l = 0; l < listed.length; l++) {
      const similarity = joinedAsked(text, generic, listed[l]!);
      if (similarity > 0) links.push({ query: places, list: 1 << l, similarity, relation: "joined" });
    }
  }
  for (const { places, text, generic } of runsOf(list)) {
    if (text.length < SHORTEST_JOIN) continue;
    for (let q = 0; q < asked.length; q++) {
      if (asked[q]!.text.length < SHORTEST_JOIN) continue;
      const similarity = joinedLikeness(asked[q]!, text, generic);
      if (similarity > 0) links.push({ query: 1 << q, list: places, similarity, relation: "joined" });
    }
  }
  addSpecialLinks(query, list, manner.person, links);
  return align(query, list, links, manner)!;
}

function wordAt({ text }: Weighed): Word {
  return wordOf(text);
}

/** How alike neighbouring words of a query written as one are to a word, hundredths; with a word of trade among them only equality counts. */
function joinedAsked(text: string, generic: boolean, listed: Word): number {
  const { joined, equal } = NUMBERS.similarity;
  if (text === listed.text) return Math.min(joined, equal);
  if (generic || !mayBeJoined(text, listed.text)) return 0;
  const { similarity } = joinedSpelling(wordOf(text), listed);
  return similarity < SPELLING ? 0 : Math.min(similarity, joined);
}

/** Two names as they weigh beside each other: a search weighs each beside all the words of the lists. */
export function weighedPair(
  query: readonly string[],
  list: readonly string[],
): { query: Weighed[]; list: Weighed[] } {
  const [asked, listed] = [query.map(wordOf), list.map(wordOf)];
  return { query: weighedBeside(asked, listed), list: weighedBeside(listed, asked) };
}

function weighedBeside(words: readonly Word[], others: readonly Word[]): Weighed[] {
  return words.map((word) => ({ text: word.text, weight: weightBeside(word, others), kind: word.kind }));
}

function weightBeside(word: Word, others: readonly Word[]): number {
  if (!mayBeSpelling(word) || others.some(({ text }) => text === word.text)) return word.weight;
  const near = others.map((other) => ({ text: other.text, similarity: alike(word, other).similarity }));
  return spellingWeight(word.text, near);
}
