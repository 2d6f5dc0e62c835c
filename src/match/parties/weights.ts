import { commonWord } from "../../text/common-words.ts";
import { isLegalForm } from "../../text/legal-forms.ts";

/**
 * Every number of party matching. Weights and similarities are hundredths; `cost` multiplies weight.
 * Measured on fixtures/truth and the bench; see test/quality.
 */
export const NUMBERS = {
  weight: {
    legal: 2,
    particle: 6,
    letter: 20,
    genericCeiling: 28,
    ordinaryCeiling: 40,
    placeCeiling: 22,
    number: 70,
    digit: 45,
  },
  /** A token of this weight or more is distinctive: it can carry a match. */
  distinctive: 45,
  similarity: {
    equal: 100,
    joined: 97,
    soundsEqual: 95,
    soundsNear: 89,
    soundsFar: 80,
    soundsShort: 82,
    unvowelled: 93,
    unvowelledShort: 86,
    editLong: 90,
    editSeven: 86,
    editMiddle: 80,
    editShort: 74,
    twoEdits: 80,
    initial: 75,
  },
  cost: {
    /** What a matched pair loses in likeness counts this many times. */
    unlike: 1.6,
    /** A second misspelt word, and each after it, costs this many times as much again. */
    manyEdits: 1.2,
    /** A common word that resembles a rare one: half of what they differ in weight is lost. */
    unequal: 0.5,
    /** Words that stand in the query alone. */
    missing: 0.7,
    /** Words that stand on the list alone, up to `extraFree` of the matched weight; beyond it also `extraMore`. */
    extra: 0.5,
    extraFree: 0.4,
    extraMore: 0.6,
    /** Distinctive words on both sides that disagree: a contradiction is not an omission. */
    contradiction: 1.2,
    /** Common words on both sides that disagree (university, Beijing). */
    commonClash: 0.5,
  },
  /** A listed name that stands whole in a longer name scores no less, if its words weigh this much together. */
  contained: 76,
  containedWeight: 70,
  /** Letters of a listed name of one word that may stand in a longer name. */
  containedLength: 11,
  /** Ceilings of the score, in hundredths. */
  ceiling: {
    /** A name alone proves less than a name with a date, a country or a number. */
    nameOnly: 96,
    commonName: 88,
    numbersDiffer: 80,
    nothingDistinctive: 66,
    weakAlias: 80,
    shortSingle: 66,
  },
  /** Factors in hundredths by which facts beside the name move the score. */
  qualifier: {
    countryAgrees: 103,
    countryDiffers: 93,
    birthAgrees: 105,
    birthDiffers: 72,
    kindDiffers: 75,
    /** A ship or an aircraft and a company may share a name, and lists mix them up. */
    objectDiffers: 92,
    identifierDiffers: 80,
  },
} as const;

const DIGITS = /^\d+$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True for tokens that are compared exactly or not at all: numbers, CJK pairs and words of up to three letters. */
export function exactOnly(token: string): boolean {
  return token.length <= 3 || /\d/.test(token) || CJK.test(token);
}

/** True for a token that is a number. */
export function isNumber(token: string): boolean {
  return DIGITS.test(token);
}

/**
 * Weight of a token in hundredths (1–100): its rarity over the lists, held down for words that the world's honest
 * firms share. `df` is the number of entries that hold the token, of `entries` in all.
 */
export function tokenWeight(token: string, df: number, entries: number): number {
  const { weight } = NUMBERS;
  if (isLegalForm(token)) return weight.legal;
  if (DIGITS.test(token)) return token.length === 1 ? weight.digit : weight.number;
  if (token.length === 1) return CJK.test(token) ? 40 : weight.letter;
  const rarity = Math.round((100 * Math.log(1 + entries / Math.max(df, 1))) / Math.log(1 + entries));
  const common = commonWord(token);
  if (common === "particle") return weight.particle;
  if (common === "generic") return Math.min(rarity, weight.genericCeiling);
  if (common === "ordinary") return Math.min(rarity, weight.ordinaryCeiling);
  if (common === "place") return Math.min(rarity, weight.placeCeiling);
  // Pairs of characters overlap, so that each stands for half a word.
  return Math.max(1, CJK.test(token) ? Math.round(rarity * 0.55) : rarity);
}
