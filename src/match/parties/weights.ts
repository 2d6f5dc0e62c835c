/**
 * Every number of party matching. Weights, similarities and ceilings are hundredths; a cost multiplies weight.
 * Set from what the words of names mean, then measured on fixtures/truth (the half that is not kept apart) and on
 * `npm run bench`; test/match/parties holds the floors.
 */
export const NUMBERS = {
  weight: {
    legal: 2,
    particle: 4,
    letter: 20,
    /** What an initial in the query carries for the word it stands for. */
    initialCarries: 36,
    firstHalf: 32,
    /** A word that is a title as often as a name: Sayyid, Khan. */
    title: 26,
    /** A word that stands in no table of common names or words weighs no less, however many listed firms share it. */
    brand: 72,
    genericCeiling: 28,
    ordinaryCeiling: 40,
    placeCeiling: 22,
    /** A number of several digits, one of one digit, a code of letters and digits. */
    number: 60,
    digit: 30,
    code: 60,
    /** Names of people by how common they are in the world, commonest last. */
    name: [100, 74, 60, 46, 32],
  },
  /** A token of this weight or more is distinctive: it can carry a match. */
  distinctive: 45,
  similarity: {
    equal: 100,
    joined: 97,
    variant: 96,
    nickname: 78,
    soundsEqual: 95,
    soundsNear: 89,
    soundsFar: 80,
    soundsShort: 82,
    unvowelled: 93,
    unvowelledShort: 86,
    /** One edit, by the letters of the shorter word: 3, 4, 5–6, 7, 8 and more. */
    edit: [50, 70, 80, 86, 90],
    /** Two neighbouring letters exchanged behind the first, by the letters: 5–6, 7, 8 and more; words differ so by a slip alone. */
    exchanged: [88, 90, 92],
    /** Two edits: 7, 8, 9–10, 11 and more letters. */
    twoEdits: [60, 66, 76, 86],
    /** A Chinese name in which one syllable of two is another: `Jianping`, `Jianming`. */
    otherSyllable: 66,
    initial: 75,
    /** A word against the first letters of several: 3, 4, 5 and more letters. */
    acronym: [60, 68, 84],
    knownAcronym: 95,
  },
  cost: {
    /** What a matched pair loses in likeness counts this many times. */
    unlike: 1.6,
    /** A second misspelt word, and each after it, costs this many times as much again. */
    manyEdits: 1.2,
    /** Words that stand in the query alone: of a person's name, of one of which the first and the last word are met, of any other. */
    missing: { person: 0.55, between: 0.2, other: 0.7 },
    /** The same of words that stand on the list alone. */
    extra: { person: 0.35, between: 0.1, other: 0.5 },
    /** Beyond this share of the matched weight they cost `extraMore` as well (never a person's: lists print them in full). */
    extraFree: 0.4,
    extraMore: 0.6,
    /** Words on both sides that disagree: a contradiction is not an omission. */
    contradiction: 4,
    /** The less two words resemble each other, the more: the cost falls with this power of their unlikeness. */
    contradictionPower: 2,
  },
  /** How much two words that disagree resemble each other (0–1) that are one edit apart, and two: it may be a slip. */
  slip: [0.95, 0.9],
  /**
   * A name met but for one such word scores no less than `most`, and `step` less for a second letter and where both words are
   * known as names; its other words must weigh `met`, and `left` is the most that the word and little ones beside it weigh.
   */
  slipped: { most: 58, step: 6, met: 28, left: 108 },
  /** Two words of a person's name that resemble each other less (0–1) are two names for certain. */
  unlike: 0.35,
  /** What a place weighs that one side alone has: Mexico in `Banco Santander Mexico`. */
  leftPlace: 50,
  /**
   * What a word weighs where it disagrees with another of its kind: a place proves little and tells much apart; a person's name
   * weighs no less than `person`, however common it is.
   */
  telling: { generic: 34, ordinary: 40, place: 55, number: 8, person: 60 },
  /** A person's name met but for the father's, which is left out as often as not, may score so much more than one met in part. */
  patronymicLeft: 4,
  /** A listed name that stands whole in a longer name scores no less, if its words weigh this much together. */
  contained: 76,
  containedWeight: 70,
  /** Letters of a listed name of one word that may stand in a longer name. */
  containedLength: 12,
  /** Two names that begin with the brand of a group of listed firms, and differ in places and words of trade alone, score no less. */
  group: 76,
  /** Ceilings of the score, in hundredths. */
  ceiling: {
    /** A name alone proves less than a name with a date, a country or a number. */
    nameOnly: 96,
    /** A name met whole: this much, and `wholeRise` for each hundredth of matched weight. */
    whole: 84,
    wholeRise: 0.1,
    /** A name met in part: this much, and `partRise` for each hundredth of matched weight. */
    part: 36,
    partRise: 0.4,
    /** One telling word of a body's name met in part: this much, and `loneRise` for each letter of it, `loneWordRise` for each other word met. */
    lone: 52,
    loneRise: 2,
    loneWordRise: 4,
    personPart: 22,
    personPartRise: 0.44,
    /** A person's name met but for titles, initials or places may score this much, however common its words are. */
    titleLeft: 58,
    commonName: 88,
    numbersDiffer: 78,
    legalFormDiffers: 74,
    nothingDistinctive: 66,
    weakAlias: 80,
    shortSingle: 66,
    /** One telling word that is not equal: this much, and `singleRise` for each letter of it and for each other word met. */
    fuzzySingle: 47,
    singleRise: 3.5,
    /** `A bin B` for `B bin A`: the father is not the son. */
    chainReversed: 45,
    /** `A B C` for `C B A`. */
    reversed: 62,
    /** Two names in Chinese characters that only sound alike. */
    homophone: 66,
    /** The family name is not among the words met. */
    familyUnmet: 62,
    /** A name that may have been cut off, and is the beginning of the listed one. */
    cut: 80,
    /** A person's full name beside a ship or a firm that has a part of it as its name. */
    bearer: 62,
    /** A word of a person's name is misspelt, or is not in the listed name: it may be another's. */
    personMisspelt: 87,
    wordMissing: 76,
    /** A word of a person's name stands against another: this much, and `contradictedRise` for each hundredth of matched weight. */
    contradicted: 30,
    contradictedRise: 0.05,
    /** The first name asked for is not among the words met: it may be a child of the listed one. */
    givenUnmet: 68,
    /** Junior for senior, the second for the third; and either beside a name that does not say. */
    generationsDiffer: 50,
    generationUntold: 74,
    /** One name of a person's several. */
    oneOfSeveral: 58,
  },
  /** Factors in hundredths for a person's words in another order: one part moved behind the rest, any other, and syllables of Chinese or Korean names. */
  order: { rotated: 95, mixed: 84, syllables: 70 },
  /** Beyond this `part` rises by that share alone: a body whose name has a word more is another as often as not. */
  partNear: { limit: 77, rise: 0.08 },
  /** Odds by which facts beside the name move the score; 1 is neutral. */
  odds: {
    countryAgrees: 1.35,
    /** Of a body that the name alone takes for the same. */
    bodyCountryAgrees: 2.5,
    countryDiffers: 0.75,
    /** A place beside the name in which the listed party is known to be: it may be its branch. */
    placeBeside: 0.6,
    /** One town, beside a name that is near at least and contradicts in nothing; one that many listed parties have in their names. */
    townAgrees: 3,
    knownTownAgrees: 1.5,
    birthYearAgrees: 3,
    birthDayAgrees: 6,
    birthDiffers: 0.06,
    kindDiffers: 0.1,
    /** A ship or an aircraft and a company may share a name, and lists mix them up. */
    objectDiffers: 0.2,
    /** A party that nothing says to be a ship, beside one. */
    perhapsObject: 0.4,
    identifierDiffers: 0.2,
  },
  /** Rarity among the names of listed parties (hundredths) from which on a town is not known for them. */
  rareTown: 80,
} as const;

/** From this likeness (hundredths) on a matched word carries its weight. */
export const SURE = 80;

/** From this likeness (hundredths) on one word is taken for a spelling of another. */
export const SPELLING = 85;

/** What a token is, for what it costs where it is left over. */
export const KIND = {
  name: 0,
  number: 1,
  letter: 2,
  generic: 3,
  ordinary: 4,
  place: 5,
  little: 6,
  legal: 7,
} as const;
