import { wordsBeginning } from "../../text/trade-words.ts";
import { align } from "./align.ts";
import type { Alignment, Link, Manner, Weighed } from "./alignment.ts";
import { sum } from "./side.ts";
import { NUMBERS } from "./weights.ts";

/** A cut name and as much of a listed one, as they were weighed. */
export interface CutBeside {
  readonly query: readonly Weighed[];
  readonly list: readonly Weighed[];
  readonly alignment: Alignment;
}

/** How likely a word is the one that was cut, hundredths. */
const CUT = { similarity: 90, relation: "cut" } as const;

/** Whether the tokens of a cut name, the last of which may go on, are the first of a listed name, which goes on. */
export function isBeginning(cut: readonly string[], listed: readonly string[]): boolean {
  const last = cut.length - 1;
  if (last < 1 || listed.length <= last) return false;
  for (let at = 0; at < last; at++) if (cut[at] !== listed[at]) return false;
  return goesOn(cut[last]!, listed[last]!, listed.length > cut.length);
}

/** Whether a word is the beginning of another, or may be all of it where more words follow. */
export function goesOn(cut: string, word: string, more: boolean): boolean {
  if (cut === word) return more;
  return word.startsWith(cut) || wordsBeginning(cut).includes(word);
}

/**
 * A cut name laid beside as much of a listed one as it was once: what the listed name has behind that says nothing. Undefined where
 * it is not its beginning, or the words that are left tell too little.
 */
export function cutBeside(
  cut: readonly string[],
  list: readonly Weighed[],
  manner: Manner,
): CutBeside | undefined {
  const texts = list.map(({ text }) => text);
  if (!isBeginning(cut, texts)) return undefined;
  const begun = list.slice(0, cut.length);
  if (sum(begun, -1 >>> (32 - begun.length)) < NUMBERS.containedWeight) return undefined;
  const links = begun.map(({ text }, at): Link => {
    const how = text === cut[at] ? { similarity: 100, relation: "equal" as const } : CUT;
    return { query: 1 << at, list: 1 << at, ...how };
  });
  const query = begun.map((word, at) => ({ ...word, text: cut[at]! }));
  const alignment = align(query, begun, links, manner);
  if (alignment === undefined) return undefined;
  const most = NUMBERS.ceiling.cut;
  const held = alignment.score > most ? { ...alignment, score: most, ceiling: "cut" as const } : alignment;
  return { query, list: begun, alignment: held };
}
