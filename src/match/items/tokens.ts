import { folded, isAscii } from "./folded.ts";
import { piecesOf } from "./pieces.ts";
import { stemOf } from "./stem.ts";

/** A word of a description: as it is compared, and where it stands among the words. */
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
/** Nothing to part or fold. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** What ends such a clause. */
const STOPS = new Set(",;|()");
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a description, folded and stemmed, letters and figures parted: `14BIT` is `14 bit`. */
export function itemTokens(text: string): ItemToken[] {
  return itemPieces(text).map((one) => ({ ...one, text: stemOf(one.text) }));
}

/** The same as they are written. */
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

/** Words of a name or title, in order. */
export function plainTokens(text: string): string[] {
  // Names and titles are mostly words in blanks; a test lays both ways beside each other.
  if (SIMPLE.test(text)) {
    const words = text.toLowerCase().split(" ");
    return words.filter((word) => !FOR.has(word)).map(stemOf);
  }
  return itemTokens(text).map((token) => token.text);
}

/** Whether a text holds Chinese or Japanese letters, which are searched letter by letter. */
export function isCjk(text: string): boolean {
  return !isAscii(text) && CJK.test(text);
}
