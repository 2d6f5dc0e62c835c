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
  /** Entries found by the list's words alone, where figures meet one that is named. */
  besideMet: 0.6,
  /** The list's words, for goods of which a word shows that they are something else. */
  deniedText: 0.4,
  metByWord: 1.2,
  /** All figures told meet it, and some are not told. */
  likely: 1.15,
  /** And one of those is a word that catalogues would have. */
  likelyButForWord: 1,
  failed: 0.2,
  partly: 0.8,
  /** EAR99, where a word shows that goods are an accessory of what is named. */
  denied: 0.5,
  /** A name within a longer name. */
  within: 0.5,
  /** What the words of the list itself add. */
  text: 0.75,
  /** A CAS number alone. */
  exact: 0.9,
  /** What is added to that for a paragraph that holds nearly all of a question: it is asked in the list's own words. */
  textCovered: 1.2,
  covered: 0.35,
  /** A paragraph that holds another word for the one asked. */
  thesaurus: 0.3,
  /** Of a question this much must be found in the list's words for them to count in full. */
  answered: 0.2,
  /** Where words of a paragraph stand: own and title, title of its entry, paragraphs above. */
  field: { title: 0.6, entry: 0.5, above: 0.35 },
  /** Software and technology asked for; where a thing is asked for; things where software is asked for; letters in which the word stands. */
  intangible: 1.1,
  intangibleForThing: 1,
  /** Of these, software is asked for by its name rather than technology. */
  softwareUnnamed: 0.92,
  thingForIntangible: 0.5,
  making: 1.2,
  thingForMaking: 0.8,
  intangibleWithin: 40,
  /** A score of the text search that counts in full. */
  textFull: 24,
  concepts: 6,
  texts: 30,
  /** Entries found by their words alone of which the figures are looked at. */
  judged: 12,
  shown: 10,
} as const;
