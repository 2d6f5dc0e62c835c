import type { IndexData, IndexedName } from "./index-data.ts";
import { eachKey, hashWithout } from "./keys.ts";
import { NUMBERS, tokenWeight } from "./weights.ts";

/** Names longer than this keep their first tokens in the index; no listed name comes near. */
export const MAX_TOKENS = 30;
const MAX_VOCABULARY = 2 ** 21;

/** Builds the retrieval index over names of `entries` list entries. Equal input gives equal bytes. */
export function buildIndex(names: Iterable<IndexedName>, entries: number): IndexData {
  const ids = new Map<string, number>();
  const lastEntry: number[] = [];
  const df: number[] = [];
  const nameTokens: number[] = [];
  const nameStarts: number[] = [0];
  const nameEntry: number[] = [];
  const nameNumber: number[] = [];
  const nameWeak: number[] = [];
  for (const { entry, name, tokens, weak } of names) {
    for (const token of tokens.slice(0, MAX_TOKENS)) {
      let id = ids.get(token);
      if (id === undefined) ids.set(token, (id = ids.size));
      if (lastEntry[id] !== entry) {
        df[id] = (df[id] ?? 0) + 1;
        lastEntry[id] = entry;
      }
      nameTokens.push(id);
    }
    nameStarts.push(nameTokens.length);
    nameEntry.push(entry);
    nameNumber.push(name);
    nameWeak.push(weak ? 1 : 0);
  }
  const vocabulary = [...ids.keys()];
  const weights = Uint8Array.from(vocabulary, (token, id) => tokenWeight(token, df[id] ?? 1, entries));
  const starts = Uint32Array.from(nameStarts);
  const tokens = Uint32Array.from(nameTokens);
  return {
    entries,
    vocabulary,
    weights,
    ...keyTable(vocabulary),
    ...postingTable(starts, tokens, vocabulary.length),
    nameStarts: starts,
    nameTokens: tokens,
    nameEntry: Uint32Array.from(nameEntry),
    nameNumber: Uint16Array.from(nameNumber),
    nameWeak: Uint8Array.from(nameWeak),
    ...joinTable(vocabulary, weights, starts, tokens),
  };
}

function keyTable(vocabulary: readonly string[]): Pick<IndexData, "keys" | "keyTokens" | "buckets"> {
  if (vocabulary.length > MAX_VOCABULARY) throw new RangeError(`more than ${MAX_VOCABULARY} distinct tokens`);
  const packed: number[] = [];
  const seen = new Set<number>();
  for (const [id, token] of vocabulary.entries()) {
    seen.clear();
    // hash × 2²¹ + id stays below 2⁵³: one sort orders both.
    eachKey(token, (hash) => seen.add(hash));
    for (const hash of seen) packed.push(hash * MAX_VOCABULARY + id);
  }
  const sorted = Float64Array.from(packed).sort();
  const keys = new Uint32Array(sorted.length);
  const keyTokens = new Uint32Array(sorted.length);
  const buckets = new Uint32Array(0x10001);
  for (const [index, value] of sorted.entries()) {
    const hash = Math.floor(value / MAX_VOCABULARY);
    keys[index] = hash;
    keyTokens[index] = value % MAX_VOCABULARY;
    buckets[(hash >>> 16) + 1]!++;
  }
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  return { keys, keyTokens, buckets };
}

function postingTable(
  starts: Uint32Array,
  tokens: Uint32Array,
  size: number,
): Pick<IndexData, "postingStarts" | "postings"> {
  const postingStarts = new Uint32Array(size + 1);
  for (const token of tokens) postingStarts[token + 1]!++;
  for (let i = 1; i <= size; i++) postingStarts[i]! += postingStarts[i - 1]!;
  const next = postingStarts.slice();
  const postings = new Uint32Array(tokens.length);
  for (let name = 0; name + 1 < starts.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) postings[next[tokens[at]!]!++] = name;
  }
  return { postingStarts, postings };
}

/** Words written as one are mostly two; Chinese names are written in up to five syllables. */
const LONGEST_RUN = 5;
const SYLLABLE = 6;

function joinTable(
  vocabulary: readonly string[],
  weights: Uint8Array,
  starts: Uint32Array,
  tokens: Uint32Array,
): Pick<IndexData, "joins" | "joinNames" | "joinStarts" | "joinSizes"> {
  const found: { hash: number; name: number; at: number; size: number }[] = [];
  for (let name = 0; name + 1 < starts.length; name++) {
    const end = starts[name + 1]!;
    for (let at = starts[name]!; at + 1 < end; at++) {
      let joined = "";
      for (let size = 1; size <= LONGEST_RUN && at + size <= end; size++) {
        const token = tokens[at + size - 1]!;
        const text = vocabulary[token]!;
        if (weights[token]! <= NUMBERS.weight.legal) break;
        if (size > 2 && (text.length > SYLLABLE || joined.length > size * SYLLABLE)) break;
        joined += text;
        if (size > 1 && joined.length >= 6) {
          found.push({ hash: hashWithout(joined, -1, -1), name, at: at - starts[name]!, size });
        }
      }
    }
  }
  found.sort((a, b) => a.hash - b.hash || a.name - b.name || a.at - b.at || a.size - b.size);
  return {
    joins: Uint32Array.from(found, (join) => join.hash),
    joinNames: Uint32Array.from(found, (join) => join.name),
    joinStarts: Uint8Array.from(found, (join) => join.at),
    joinSizes: Uint8Array.from(found, (join) => join.size),
  };
}
