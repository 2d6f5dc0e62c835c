/** Every number of item classification. Measured on the half of fixtures/truth/item-codes.csv that is not kept apart. */
export const WEIGHTS = {
  /** What a concept says of its codes. */
  likelihood: { usual: 0.9, possible: 0.55, rare: 0.3 },
  /** Each code behind the first counts this much less. */
  rank: 0.92,
  hs: { same: 1.2, heading: 1.06, differs: 0.85 },
  /** Figures that meet a paragraph, words that do, figures that meet none of a code's paragraphs, and some of them. */
  met: 1.4,
  /** What a code counts at least whose figures are met, and what each figure met adds. */
  metPrior: 0.85,
  likelyPrior: 0.8,
  eachFigure: 0.03,
  /** EAR99 and the baskets, where figures meet a specific entry. */
  basket: 0.55,
  /** Entries of the later regimes, where figures meet one of the first beside them. */
  leftOver: 0.85,
  /** Entries found by the list's words alone, where figures meet one that is named. */
  besideMet: 0.6,
  /** The list's words, for goods of which a word shows that they are something else. */
  deniedText: 0.4,
  metByWord: 1.2,
  /** All figures told meet it, and some are not told. */
  likely: 1.15,
  /** And one of those is a word that catalogues would have, or figures speak against another way to meet it. */
  likelyInDoubt: 1,
  failed: 0.2,
  partly: 0.8,
  /** EAR99, where a word shows that goods are an accessory of what is named. */
  denied: 0.5,
  /** EAR99, for goods of which no name is known and hardly a word is met: up to this much of a name, and up to and from which share of the question. */
  unnamed: { name: 0.2, plain: 0.45, full: 0.5, none: 0.75 },
  /** A name within a longer name. */
  within: 0.5,
  /** What the words of the list itself add. */
  text: 0.75,
  /** A CAS number alone. */
  exact: 0.9,
  /** What is added to that for a paragraph that holds nearly all of a question: it is asked in the list's own words. */
  textCovered: 1.2,
  /** But not for what of the question is a name of goods, met in this strength: it is asked in words of trade. */
  wholeName: 0.8,
  covered: 0.35,
  /** A paragraph that holds another word for the one asked. */
  thesaurus: 0.3,
  /** Of a question this much must be found in the list's words for them to count in full. */
  answered: 0.2,
  /** Where words of a paragraph stand: own and title, title of its entry, paragraphs above. */
  field: { title: 0.6, entry: 0.5, above: 0.35 },
  /** Arms, for goods that are said not to be military, and others for goods of the armed forces. */
  otherService: { civil: 0.6, military: 0.6 },
  /** Software and technology asked for; where a thing is asked for; things where software is asked for; letters in which the word stands. */
  intangible: 1.1,
  intangibleForThing: 1,
  /** Of these, software is asked for by its name rather than technology. */
  softwareUnnamed: 0.92,
  thingForIntangible: 0.5,
  munitionsForIntangible: 0.7,
  /** What is left for the software or technology of a thing of what its name says of the thing. */
  ofThing: 0.85,
  making: 1.2,
  thingForMaking: 0.8,
  intangibleWithin: 40,
  /** A score of the text search that counts in full. */
  textFull: 24,
  /** What single words add, and entries looked at for them. */
  words: 0.6,
  wordsBesideName: 0.5,
  byWords: 20,
  /** From and to which share of a question answered in the list's words that fades, and to what. */
  wordsFade: { from: 0.3, to: 0.5, least: 0.05 },
  concepts: 6,
  texts: 30,
  /** Entries found by their words alone of which the figures are looked at. */
  judged: 12,
  shown: 10,
} as const;

/** Every number of what single words tell (`word-evidence.ts`), chosen on the same half. */
export const WORD_EVIDENCE = {
  /** A concept's goods are shared out among its codes so; shares below the least are left out. */
  likelihood: { usual: 1, possible: 0.09, rare: 0.01 },
  least: 0.02,
  /** How far an entry of many goods needs more. */
  prior: 0.8,
  /** Words of an official list, beside names of goods. */
  listed: 0.5,
  /** Two words in a row, and what stands behind `for`. */
  pair: 1.5,
  aside: 0.6,
  /** A word of so many names tells nothing but this. */
  allNames: 30_000,
  common: 0.05,
  /** A sum that speaks in full, and the share of the highest below which an entry is left out. */
  full: 25,
  near: 0.4,
  /** Features that are kept ready. */
  remembered: 50_000,
} as const;
