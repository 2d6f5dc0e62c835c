import type { CutName } from "./cut-name.ts";
import { wordsBeginning } from "../../text/trade-words.ts";
import { align } from "./align.ts";
import type { Alignment, Link, Manner, Weighed } from "./alignment.ts";
import { total } from "./side.ts";
import { NUMBERS } from "./weights.ts";

/** A cut name and as much of a listed one, as they were weighed. */
export interface CutBeside {
  readonly query: readonly Weighed[];
  readonly list: readonly Weighed[];
  readonly alignment: Alignment;
}

type Cut = Pick<CutName, "tokens" | "at">;

/** How likely a word is the one that was cut, hundredths. */
const CUT = { similarity: 90, relation: "cut" } as const;

/**
 * Whether a listed name goes on as a cut name does not: it begins with the same tokens, the one that was cut goes on, and those behind
 * the comma, moved to the end, are its last.
 */
export function isBeginning({ tokens, at }: Cut, listed: readonly string[]): boolean {
  if (tokens.length < 2 || listed.length < tokens.length) return false;
  const moved = listed.length - tokens.length;
  for (let place = 0; place < tokens.length; place++) {
    if (place !== at && tokens[place] !== listed[place < at ? place : place + moved]) return false;
  }
  return goesOn(tokens[at]!, listed[at]!, moved > 0);
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
export function cutBeside(cut: CutName, list: readonly Weighed[], manner: Manner): CutBeside | undefined {
  const texts = list.map(({ text }) => text);
  if (!isBeginning(cut, texts)) return undefined;
  const { tokens, at: place } = cut;
  const begun = [...list.slice(0, place + 1), ...list.slice(list.length - (tokens.length - 1 - place))];
  if (told(cut, begun) < NUMBERS.containedWeight) return undefined;
  const links = begun.map(({ text }, at): Link => {
    const how = text === tokens[at] ? { similarity: 100, relation: "equal" as const } : CUT;
    return { query: 1 << at, list: 1 << at, ...how };
  });
  const query = begun.map((word, at) => ({ ...word, text: tokens[at]! }));
  const alignment = align(query, begun, links, manner);
  if (alignment === undefined) return undefined;
  const most = NUMBERS.ceiling.cut;
  const held = alignment.score > most ? { ...alignment, score: most, ceiling: "cut" as const } : alignment;
  return { query, list: begun, alignment: held };
}

/** What the words of a cut name tell, hundredths; a word cut where no field ends tells as much as is left of it. */
function told({ tokens, at, how }: CutName, begun: readonly Weighed[]): number {
  const whole = total(begun);
  if (how === "field") return whole;
  const { text, weight } = begun[at]!;
  return whole - weight * (1 - Math.min(1, tokens[at]!.length / text.length));
}
