import type { SavedHit } from "../model/saved.ts";
import type { DecidedPair } from "./decided-pairs.ts";
import { pairKey, scoreFor } from "./pair-key.ts";

interface Seen {
  low: number;
  high: number;
  readonly codes: Set<string>;
}

/** Scores and finding codes that saved results have of decided pairs; what no decision asks for is not kept. */
export class SavedScores {
  private readonly wanted: Map<string, Seen | undefined>;

  constructor(pairs: readonly DecidedPair[]) {
    this.wanted = new Map(pairs.map(({ key }) => [key, undefined]));
  }

  add(hit: SavedHit): void {
    const key = pairKey(hit);
    if (!this.wanted.has(key)) return;
    const seen = this.wanted.get(key) ?? { low: hit.score, high: hit.score, codes: new Set<string>() };
    seen.low = Math.min(seen.low, hit.score);
    seen.high = Math.max(seen.high, hit.score);
    for (const code of hit.codes) seen.codes.add(code);
    this.wanted.set(key, seen);
  }

  /** The pair with what its decisions do not say of it. */
  complete(pair: DecidedPair): DecidedPair {
    const seen = this.wanted.get(pair.key);
    if (seen === undefined) return pair;
    const score = pair.score ?? scoreFor(pair.hit, [seen.low, seen.high]);
    const codes = pair.codes.length > 0 ? pair.codes : [...seen.codes];
    return { ...pair, ...(score !== undefined && { score }), codes };
  }
}
