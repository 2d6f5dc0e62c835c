import { firstOf } from "./first-of.ts";
import { baseOf } from "./codes.ts";
import type { KnownToken, KnownWord } from "./known-word.ts";
import { START } from "./name-table.ts";
import type { Names } from "./names.ts";
import { openTexts } from "./texts.ts";
import type { GoodsTables } from "./goods-tables.ts";
import { WORD_EVIDENCE as W } from "./weights.ts";

/** An entry that single words speak for. */
export interface WordEvidence {
  readonly entry: string;
  /** 0–1: the entry they speak for most 1, less where all of them tell little. */
  readonly share: number;
}

/** The entries that a word, the beginning of one or two words in a row speak for: two numbers each, the entry's and how much. */
export type Feature = readonly number[];

const NOTHING: Feature = [];

/**
 * What single words tell of goods of which no name is known whole: by how many names of an entry's goods hold each word, its first
 * letters, and each two in a row, beside how many goods the entry has (the weight of evidence of a naive Bayes classifier, in which
 * words of goods of all kinds tell little). `listed` says which codes' paragraphs hold a word, and how far. What a word tells is
 * reckoned when it is first asked for.
 */
export function openWordEvidence(
  names: Names,
  goods: GoodsTables,
  listed: (word: string) => Iterable<readonly [code: string, weight: number]>,
): (tokens: readonly KnownToken[], limit: number) => WordEvidence[] {
  const { starts: sharesFrom, all: shareEntries } = goods.entriesOf;
  const { shares, priors } = goods;
  const entryAt = openTexts(goods.entries);
  const numbers = new Map(Array.from(priors, (_, number) => [entryAt(number), number] as const));
  const numberOf = (code: string) => numbers.get(baseOf(code));
  const sums = new Float64Array(priors.length);
  /** Of names, given in order, and of words of the lists. */
  const featureOf = (ids: Iterable<number>, words: readonly string[]): Feature => {
    const touched: number[] = [];
    const add = (entry: number, worth: number) => {
      if (sums[entry] === 0) touched.push(entry);
      sums[entry]! += worth;
    };
    let count = 0;
    let last = -1;
    const close = () => {
      if (count === 0) return;
      const one = names.goods[last]!;
      for (let at = sharesFrom[one]!; at < sharesFrom[one + 1]!; at++)
        add(shareEntries[at]!, shares[at]! * Math.log1p(count));
    };
    for (const id of ids) {
      if (count > 0 && names.goods[id] === names.goods[last]) count++;
      else {
        close();
        count = 1;
      }
      last = id;
    }
    close();
    for (const [entry, weight] of listedIn(words, listed, numberOf))
      add(entry, W.listed * Math.log1p(weight));
    if (touched.length === 0) return NOTHING;
    const telling = tellingOf(touched.reduce((sum, entry) => sum + sums[entry]!, 0));
    const feature = touched.flatMap((entry) => [entry, telling * Math.log1p(sums[entry]! / priors[entry]!)]);
    for (const entry of touched) sums[entry] = 0;
    return feature;
  };

  const remembered = <Key>(known: Map<Key, Feature>, key: Key, make: () => Feature): Feature => {
    let feature = known.get(key);
    if (feature === undefined) {
      if (known.size >= W.remembered) known.clear();
      known.set(key, (feature = make()));
    }
    return feature;
  };
  const aloneOf = ({ number, text }: KnownWord) => featureOf(names.holding(number), [text]);
  const starts = new Map<string, Feature>();
  const startOf = ({ text }: KnownWord) => {
    if (text.length <= START) return NOTHING;
    const start = text.slice(0, START);
    return remembered(starts, start, () => {
      const words = [...names.startingWith(start)];
      const ids = new Set(words.flatMap((word) => [...names.holding(word)]));
      return featureOf(
        [...ids].sort((a, b) => a - b),
        words.map((word) => names.word(word)),
      );
    });
  };
  const pairs = new Map<number, Feature>();
  const ofPair = ({ number: a }: KnownWord, { number: b }: KnownWord): Feature => {
    if (a < 0 || b < 0) return NOTHING;
    return remembered(pairs, a * names.size + b, () => {
      const [fewer] = [names.holding(a), names.holding(b)].sort((x, y) => x.length - y.length);
      return featureOf(
        [...fewer!].filter((id) => names.hasPair(id, a, b)),
        [],
      );
    });
  };

  const scores = new Float64Array(priors.length);
  const touched = new Int32Array(priors.length);
  return (tokens, limit) => {
    let many = 0;
    let top = 0;
    const add = (feature: Feature, weight: number) => {
      for (let i = 0; i < feature.length; i += 2) {
        const entry = feature[i]!;
        const before = scores[entry]!;
        if (before === 0) touched[many++] = entry;
        const score = before + weight * feature[i + 1]!;
        scores[entry] = score;
        if (score > top) top = score;
      }
    };
    const seen = new Map<KnownWord, number>();
    for (const { word, aside } of tokens) seen.set(word, Math.max(seen.get(word) ?? 0, aside ? W.aside : 1));
    for (const [word, weight] of seen) {
      add((word.alone ??= aloneOf(word)), weight);
      add((word.start ??= startOf(word)), weight);
    }
    for (let i = 1; i < tokens.length; i++) {
      const [one, next] = [tokens[i - 1]!, tokens[i]!];
      add(ofPair(one.word, next.word), W.pair * (one.aside || next.aside ? W.aside : 1));
    }
    const full = Math.max(W.full, top);
    const found: WordEvidence[] = [];
    for (let i = 0; i < many; i++) {
      const entry = touched[i]!;
      const score = scores[entry]!;
      if (score >= top * W.near) found.push({ entry: entryAt(entry), share: score / full });
      scores[entry] = 0;
    }
    return firstOf(found, limit, (a, b) => b.share - a.share || (a.entry < b.entry ? -1 : 1));
  };
}

function listedIn(
  words: readonly string[],
  listed: (word: string) => Iterable<readonly [code: string, weight: number]>,
  numberOf: (code: string) => number | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of words)
    for (const [code, weight] of listed(word)) {
      const entry = numberOf(code);
      if (entry !== undefined) found.set(entry, (found.get(entry) ?? 0) + weight);
    }
  return found;
}

/** How much a feature tells that so many names have. */
function tellingOf(names: number): number {
  return Math.max(W.common, 1 - Math.log1p(names) / Math.log(W.allNames)) ** 2;
}
