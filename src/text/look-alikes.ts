/** Letters that a digit is written for, likeliest first. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  "0": ["o"],
  "1": ["i", "l"],
  "3": ["e"],
  "4": ["a"],
  "5": ["s"],
  "7": ["t"],
  "8": ["b"],
};
const HAS_DIGIT = /\d/;
const WORD = /[\p{L}\d]+/gu;
const FEWEST_LETTERS = 3;
/** A small L that begins a word before a consonant, and a capital I between small letters: each is read for the other. */
const SMALL_L = /(?<![\p{L}\d'’.-])l(?=[bcdfgjkmnpqrstvxz]\p{Ll}{2})/gu;
const CAPITAL_I = /(?<=\p{Ll})I(?=\p{Ll})/gu;
/** A small L among capitals, read for a capital I: `TURBlNE`, `WUXl`; the article of `AlMAZ` is one. */
const AMONG_CAPITALS = /(?<=\p{Lu}{2})l(?=\p{Lu}|(?![\p{L}\d]))|(?<![\p{L}\d'’.-])l(?=\p{Lu}{2})/gu;
/** No text without one of these holds such a letter. */
const MAY_HOLD = /(?:^|[ (])l[bcdfgjkmnpqrstvxz]|[a-z]I[a-z]|[A-Z]l(?![a-z\d])|(?:^|[ (])l[A-Z]{2}/;

/** Whether a text may hold a small L or a capital I in the other's place. */
export function mayHoldLikeLetters(text: string): boolean {
  return MAY_HOLD.test(text);
}

/**
 * A text with the digits inside its words written as the letters they resemble: `R0SOB0R0NEXP0RT`, `Sech1n`, two spellings
 * where a 1 may be an I or an L; and with a small L and a capital I in each other's places: `lslamic`. Empty where no word of
 * at least three letters holds such a digit, and no word such a letter.
 */
export function asLetters(text: string): string[] {
  const letters = mayHoldLikeLetters(text)
    ? text.replaceAll(SMALL_L, "I").replaceAll(CAPITAL_I, "l").replaceAll(AMONG_CAPITALS, "I")
    : text;
  return letters === text ? withoutDigits(text) : [letters, ...withoutDigits(letters)];
}

function withoutDigits(text: string): string[] {
  if (!HAS_DIGIT.test(text) || !/\p{L}\d|\d\p{L}/u.test(text)) return [];
  // Beside a word that is surely one, two letters and a digit are a word as well: `R0SNEFT 0IL`.
  const sure = (text.match(WORD) ?? []).some((word) => holdsDigit(word, FEWEST_LETTERS));
  if (!sure) return [];
  const spellings = [0, 1].map((choice) =>
    text.replaceAll(WORD, (word) => {
      if (!holdsDigit(word, FEWEST_LETTERS - 1)) return word;
      return word.replaceAll(/[0134578]/g, (digit) => {
        const options = LETTERS[digit] ?? [digit];
        return options[Math.min(choice, options.length - 1)]!;
      });
    }),
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}

function holdsDigit(word: string, fewest: number): boolean {
  const letters = word.replaceAll(/\d/g, "").length;
  return letters < word.length && letters >= fewest && letters >= word.length / 2;
}

/** Letters that stand for two on paper: a scan of `Chemezov` is read `Chernezov`. */
const TWO_AS_ONE: readonly (readonly [two: string, one: string])[] = [
  ["rn", "m"],
  ["cl", "d"],
  ["vv", "w"],
];
const MAY_STAND_FOR_TWO = /[mdw]|rn|cl|vv/;
/** Shorter words look like others by accident. */
const SHORTEST_SHAPE = 5;

/** A folded word with letters that look like two as the one; undefined for a short word, and one that holds none. */
export function shapeOf(word: string): string | undefined {
  if (word.length < SHORTEST_SHAPE || !MAY_STAND_FOR_TWO.test(word)) return undefined;
  return TWO_AS_ONE.reduce((so, [two, one]) => so.replaceAll(two, one), word);
}
