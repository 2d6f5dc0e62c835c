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
const FEWEST_LETTERS = 3;

/**
 * A text with the digits inside its words written as the letters they resemble: `R0SOB0R0NEXP0RT`, `Sech1n`; two spellings
 * where a 1 may be an I or an L. Empty where no word of at least three letters holds such a digit.
 */
export function asLetters(text: string): string[] {
  if (!HAS_DIGIT.test(text) || !/\p{L}\d|\d\p{L}/u.test(text)) return [];
  const spellings = [0, 1].map((choice) =>
    text.replaceAll(/[\p{L}\d]+/gu, (word) => {
      const letters = word.replaceAll(/\d/g, "").length;
      if (letters === word.length || letters < FEWEST_LETTERS || letters < word.length / 2) return word;
      return word.replaceAll(/[0134578]/g, (digit) => {
        const options = LETTERS[digit] ?? [digit];
        return options[Math.min(choice, options.length - 1)]!;
      });
    }),
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}
