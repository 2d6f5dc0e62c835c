import { folded } from "./folded.ts";
import { piecesOf } from "./pieces.ts";
import { stemOf } from "./stem.ts";

/** A word of a description: as it is written, and where it stands among the words. */
export interface ItemToken {
  readonly text: string;
  /** True behind `for`, `fits`, `used in`: what stands there is what the goods are for. */
  readonly aside: boolean;
}

/** Words behind which stands what the goods are for, in the languages of the lexicon. */
export const FOR = new Set(
  "for fits fit suits compatible replaces fur passend pour para для with avec mit con incl including including w".split(
    " ",
  ),
);
/** What ends such a clause. */
const STOPS = new Set(",;|()");
/** Before all of those stand Latin, Cyrillic and their like. */
const FURTHER = /[^\u0000-\u2e7f]/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a description, folded, letters and figures parted: `14BIT` is `14 bit`. */
export function itemPieces(text: string): ItemToken[] {
  const tokens: ItemToken[] = [];
  let aside = false;
  for (const piece of piecesOf(folded(text))) {
    if (piece.length === 1 && STOPS.has(piece)) {
      aside = false;
      continue;
    }
    if (FOR.has(piece)) {
      aside = tokens.length > 0;
      continue;
    }
    tokens.push({ text: piece, aside });
  }
  return tokens;
}

/** Words of a name or title, in order: those of `itemPieces`, stemmed, for the tens of thousands that are made ready at each start. */
export function plainTokens(text: string): string[] {
  const words: string[] = [];
  for (const piece of piecesOf(folded(text)))
    if (!(piece.length === 1 && STOPS.has(piece)) && !FOR.has(piece)) words.push(stemOf(piece));
  return words;
}

/** Whether a text holds Chinese or Japanese letters, which are searched letter by letter. */
export function isCjk(text: string): boolean {
  return FURTHER.test(text) && CJK.test(text);
}
