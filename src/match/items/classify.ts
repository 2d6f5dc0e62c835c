import { firstOf } from "./first-of.ts";
import type { Concept } from "../../model/catalog.ts";
import type { ItemAsk } from "../../model/classification.ts";
import type { KnownToken } from "./known-word.ts";
import { openLexicon } from "./lexicon.ts";
import type { Named } from "./lexicon.ts";
import { WEIGHTS } from "./weights.ts";
import { CAS_WITHIN, casNumbersIn } from "../../text/cas-number.ts";
import { baseOf } from "./codes.ts";
import { figuresIn } from "./params.ts";
import { folded } from "./folded.ts";
import { openDictionary } from "./dictionary.ts";
import { addConcept, addFigures, addIntangibles, evidenceFor, factsOf } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { openFamilies } from "./family.ts";
import type { Judge } from "./family.ts";
import type { ItemTables } from "./item-tables.ts";
import { listAt } from "./lists.ts";
import { openTexts } from "./texts.ts";
import { askedIn, kindFactor, saysMaking } from "./intangible.ts";
import type { Asked } from "./intangible.ts";
import { plainFigures } from "./plain-figures.ts";
import { quantitiesIn } from "./quantities.ts";
import { openPhrases } from "./phrases.ts";
import { serviceFactor, serviceIn } from "./service.ts";
import type { Service } from "./service.ts";
import { settled } from "./settled.ts";
import { openTextSearch } from "./text-search.ts";
import { openWordEvidence } from "./word-evidence.ts";

/** A code that goods may have, with the reasons. */
export interface Candidate {
  /** Entry, without paragraph: `3A001`, `EAR99`, `XI`. */
  readonly entry: string;
  /** As deep as the facts reach: `3A001.a.5.a.4`. */
  readonly code: string;
  /** 0–1, before it is calibrated. */
  readonly score: number;
  /** Names of goods that led to it. */
  readonly terms: readonly string[];
  /** Figures and features that decided. */
  readonly decided: readonly string[];
  /** Facts that would decide. */
  readonly missing: readonly string[];
  /** Own words for when the code applies. */
  readonly when?: string;
}

/** What a description says of its goods as a whole. */
interface Kind {
  readonly asked: Asked | undefined;
  readonly service: Service | undefined;
}

export interface Classifier {
  classify(ask: ItemAsk): Candidate[];
  readonly terms: number;
}

/** Makes tables ready to classify with. */
export function openClassifier(tables: ItemTables): Classifier {
  const lexicon = openLexicon(tables.lexicon);
  const search = openTextSearch(tables.texts);
  const evidenceOf = openWordEvidence(lexicon.names, tables.goods, search.holding);
  const phrases = openPhrases(tables.phrases);
  const families = openFamilies(tables.families, phrases.numberOf);
  const entryOfText: string[] = [];
  const codeAt = openTexts(tables.entries.codes.texts);
  const { find: casAt } = openDictionary(tables.cas.numbers);
  const { find: recordAt } = openDictionary(tables.entries.codes);
  const isEntry = (code: string) => recordAt(code) >= 0;
  const otherNames = new Map<Concept, ReadonlySet<number>>();
  /** Rules whose nouns stand in any English name of the goods. */
  const namedBy = (concept: Concept): ReadonlySet<number> => {
    let known = otherNames.get(concept);
    if (known === undefined) {
      known = families.forNouns(phrases.in(folded(concept.names.join(" | "))));
      otherNames.set(concept, known);
    }
    return known;
  };

  /** The entries of the catalog's codes, each found once. */
  const entries = new Map<string, string>();
  const entryOf = (code: string): string => {
    let entry = entries.get(code);
    if (entry === undefined) entries.set(code, (entry = baseOf(code)));
    return entry;
  };

  const classify = ({ text, hs, cas = [] }: ItemAsk): Candidate[] => {
    const plain = folded(text);
    const held = phrases.in(plain);
    const figured = plainFigures(text);
    const figures = figuresIn(figured, quantitiesIn(figured), held.words);
    const judge = families.about(figures, held);
    // The lists hold CAS numbers too: they are looked up, not searched for as words.
    const kind: Kind = { asked: askedIn(plain), service: serviceIn(plain) };
    const intangible = kind.asked === "D" || kind.asked === "E" ? kind.asked : undefined;
    const written = lexicon.tokensOf(text.replaceAll(CAS_WITHIN, " "));
    // What software or technology is for tells what it is.
    const tokens = intangible === undefined ? written : written.map(({ word }) => ({ word, aside: false }));
    const named = settled(lexicon.find(text, tokens, held.words));
    const found = new Map<string, Evidence>();
    const at = (code: string): Evidence => of(entryOf(code));
    const of = (entry: string): Evidence => {
      let one = found.get(entry);
      if (one === undefined) found.set(entry, (one = evidenceFor(entry)));
      return one;
    };
    for (const one of named.slice(0, WEIGHTS.concepts)) addConcept(at, one, hs, judge, namedBy(one.concept));
    if (intangible !== undefined)
      addIntangibles(at, [...found.values()], intangible, saysMaking(plain), isEntry);
    const denied = named.find((one) => one.denied !== undefined);
    if (denied) {
      const plainly = at("EAR99");
      plainly.lexicon = Math.max(plainly.lexicon, WEIGHTS.denied);
      plainly.terms.push(`${denied.term} … ${denied.denied}`);
    }
    const hits = search.find(
      tokens.map(({ word }) => word),
      WEIGHTS.texts,
    );
    const coverage = hits[0]?.coverage ?? 0;
    const full = Math.max(WEIGHTS.textFull, hits[0]?.score ?? 0);
    for (const { id, code, score } of hits) {
      const one = of((entryOfText[id] ??= baseOf(code)));
      const share = score / full;
      if (share <= one.text) continue;
      one.text = share;
      if (one.lexicon === 0) one.code = code;
    }
    for (const { entry, share } of evidenceOf(tokens, WEIGHTS.byWords)) of(entry).words = share;
    for (const number of [...cas, ...casNumbersIn(text)]) {
      for (const entry of listAt(tables.cas.entries, casAt(number))) {
        const one = at(codeAt(entry));
        one.exact = true;
        if (!one.terms.includes(`CAS ${number}`)) one.terms.push(`CAS ${number}`);
      }
    }
    const all = [...found.values()];
    // Baskets take what the specific entries leave over; words alone tell little beside goods that are named and whose figures or features meet.
    const met = all.some((one) => one.figures && !one.basket);
    const meant =
      met || all.some((one) => one.by?.factor === WEIGHTS.metByWord && one.terms.length > 0 && !one.basket);
    for (const one of all)
      one.factor *= one.basket
        ? met
          ? WEIGHTS.basket
          : 1
        : meant && one.lexicon === 0
          ? WEIGHTS.besideMet
          : 1;
    for (const one of all)
      if (one.figures && all.some((other) => isBefore(other, one))) one.factor *= WEIGHTS.leftOver;
    const byText = all.filter((one) => one.lexicon === 0);
    for (const one of firstOf(byText, WEIGHTS.judged, (a, b) => b.text - a.text)) addFigures(one, judge);
    if (all.every(isHardlyNamed)) of("EAR99").lexicon = unnamedWeight(coverage);
    const textWeight = weightOfText(coverage, named[0] === undefined ? 0 : shareNamed(named[0], tokens));
    const wordsWeight = weightOfWords(CITED.test(plain) ? 1 : coverage);
    const scored = Array.from(found.values(), (one) => {
      return { one, score: scoreOf(one, textWeight, wordsWeight, kind) };
    });
    return firstOf(scored, WEIGHTS.shown, byScore).map(({ one, score }) => shown(one, score, judge));
  };
  return { classify, terms: lexicon.terms };
}

interface Scored {
  readonly one: Evidence;
  readonly score: number;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.one.entry < b.one.entry ? -1 : 1);
}

/** Whether figures meet an entry of the first regime, which those of the others leave out: `2B204` is what `2B004` does not control. */
function isBefore(other: Evidence, one: Evidence): boolean {
  return (
    other.figures &&
    other.entry[2] === "0" &&
    (one.entry[2] === "1" || one.entry[2] === "2") &&
    other.entry[0] === one.entry[0] &&
    other.entry[1] === one.entry[1]
  );
}

/** Whether no name says much of an entry, and no figures meet it. */
function isHardlyNamed({ lexicon, by }: Evidence): boolean {
  return lexicon <= WEIGHTS.unnamed.name && by?.factor !== WEIGHTS.met;
}

/** Most goods of which nothing is known are in no list, but for those asked for in the words of one. */
function unnamedWeight(coverage: number): number {
  const { plain, full, none } = WEIGHTS.unnamed;
  return plain * Math.max(0, Math.min(1, (none - coverage) / (none - full)));
}

/** The list's words weigh more where they answer nearly the whole question, but for what of it is a name in trade. */
function weightOfText(coverage: number, named: number): number {
  return (
    WEIGHTS.text * Math.min(1, coverage / WEIGHTS.answered) +
    (1 - named) *
      WEIGHTS.textCovered *
      Math.min(1, Math.max(0, coverage - WEIGHTS.covered) / (1 - WEIGHTS.covered))
  );
}

/** Of the words of a description, those that are the name of goods itself. */
function shareNamed({ strength, places, denied }: Named, tokens: readonly KnownToken[]): number {
  if (strength < WEIGHTS.wholeName || denied !== undefined) return 0;
  let many = 0;
  for (let left = places; left !== 0; left &= left - 1) many++;
  return many / tokens.length;
}

/** An entry of a list: `software for 9A004`. */
const CITED = /(?<![a-z\d])\d[a-e]\d{3}(?![a-z\d])/;

/** Single words tell less of a question that is asked in the list's words. */
function weightOfWords(coverage: number): number {
  const { from, to, least } = WEIGHTS.wordsFade;
  return WEIGHTS.words * Math.max(least, 1 - Math.max(0, Math.min(1, (coverage - from) / (to - from))));
}

function scoreOf(one: Evidence, textWeight: number, wordsWeight: number, kind: Kind): number {
  if (one.exact) return WEIGHTS.exact + (1 - WEIGHTS.exact) * one.lexicon;
  const against = one.denied
    ? WEIGHTS.deniedText
    : one.lexicon > 0 && one.by?.factor === WEIGHTS.failed
      ? WEIGHTS.failed
      : one.named > 0
        ? 1 - ((1 - WEIGHTS.failed) * one.failed) / one.named
        : 1;
  const text = textWeight * one.text * against;
  const single = wordsWeight * one.words * against * Math.max(0, 1 - WEIGHTS.wordsBesideName * one.lexicon);
  const words = one.lexicon + text * Math.max(0, 1 - one.lexicon) + single;
  return one.factor * kindFactor(one.entry, kind.asked) * serviceFactor(one.entry, kind.service) * words;
}

function shown(one: Evidence, score: number, judge: Judge): Candidate {
  const { entry, code, terms, when } = one;
  const { decided, missing } = factsOf(one, judge);
  return when
    ? { entry, code, score, terms, decided, missing, when }
    : { entry, code, score, terms, decided, missing };
}
