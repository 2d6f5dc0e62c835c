import type { AskedRoot } from "./text-search.ts";
import type { Feature } from "./word-evidence.ts";

/** A word of descriptions as it is compared, with what each search knows of it once it was asked: looked up once, not once a search. */
export interface KnownWord {
  readonly text: string;
  /** Among the words of names; -1 where no name has it. */
  readonly number: number;
  asked: AskedRoot | undefined;
  alone: Feature | undefined;
  start: Feature | undefined;
}

/** A word of a description and whether it stands behind `for`. */
export interface KnownToken {
  readonly word: KnownWord;
  readonly aside: boolean;
}

/** Words that are kept: what descriptions bring along is without end. */
const ENOUGH = 60_000;

/** Makes words known by their pieces in a text. Within one text equal words are the same object. */
export function openKnownWords(
  textOf: (piece: string) => string,
  numberOf: (text: string) => number,
): (pieces: readonly { readonly text: string; readonly aside: boolean }[]) => KnownToken[] {
  const byPiece = new Map<string, KnownWord>();
  const byText = new Map<string, KnownWord>();
  const make = (piece: string): KnownWord => {
    const text = textOf(piece);
    let word = byText.get(text);
    if (word === undefined) {
      word = {
        text,
        number: numberOf(text),
        asked: undefined,
        alone: undefined,
        start: undefined,
      };
      byText.set(text, word);
    }
    byPiece.set(piece, word);
    return word;
  };
  return (pieces) => {
    if (byPiece.size >= ENOUGH) {
      byPiece.clear();
      byText.clear();
    }
    return pieces.map(({ text, aside }) => ({ word: byPiece.get(text) ?? make(text), aside }));
  };
}
