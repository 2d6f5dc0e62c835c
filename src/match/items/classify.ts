import type { Catalog, Concept } from "../../model/catalog.ts";
import type { ItemAsk } from "../../model/classification.ts";
import { openLexicon } from "./lexicon.ts";
import type { Named } from "./lexicon.ts";
import { WEIGHTS } from "./weights.ts";
import { baseOf, isBasket } from "./codes.ts";
import { figuresIn } from "./params.ts";
import type { Figures } from "./params.ts";
import { folded } from "./folded.ts";
import { documentsOf } from "./documents.ts";
import { judgeCode, openFamilies } from "./family.ts";
import type { Families } from "./family.ts";
import { intangibleIn, kindFactor } from "./intangible.ts";
import { quantitiesOf } from "./quantities.ts";
import { openTextSearch } from "./text-search.ts";
import { itemTokens } from "./tokens.ts";

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

export interface Classifier {
  classify(ask: ItemAsk): Candidate[];
  readonly terms: number;
}

interface Building {
  readonly entry: string;
  code: string;
  lexicon: number;
  text: number;
  exact: boolean;
  terms: Set<string>;
  decided: readonly string[];
  missing: Set<string>;
  when?: string;
  factor: number;
  /** Figures met one of its paragraphs. */
  figures: boolean;
}

const CAS = /(?<!\d)\d{2,7}-\d{2}-\d(?!\d)/g;

/** Makes a catalog ready to classify with. */
export function openClassifier(catalog: Catalog): Classifier {
  const lexicon = openLexicon(catalog.concepts);
  const search = openTextSearch(documentsOf(catalog));
  const families = openFamilies(catalog.paragraphs);
  const byCas = new Map<string, string[]>();
  for (const { code, cas } of catalog.entries)
    for (const one of cas) byCas.set(one, [...(byCas.get(one) ?? []), code]);

  const classify = ({ text, hs, cas = [] }: ItemAsk): Candidate[] => {
    const tokens = lexicon.correct(itemTokens(text));
    const named = settled(lexicon.find(text, tokens));
    const found = new Map<string, Building>();
    const at = (code: string): Building => {
      const entry = baseOf(code);
      let one = found.get(entry);
      if (one === undefined) {
        one = {
          entry,
          code: entry,
          lexicon: 0,
          text: 0,
          exact: false,
          terms: new Set(),
          decided: [],
          missing: new Set(),
          factor: 1,
          figures: false,
        };
        found.set(entry, one);
      }
      return one;
    };
    const figures = figuresIn(text, quantitiesOf(text));
    const intangible = intangibleIn(figures.text);
    for (const one of named.slice(0, WEIGHTS.concepts)) addConcept(at, one, hs, families, figures);
    const denied = named.find((one) => one.denied !== undefined);
    if (denied) {
      const plain = at("EAR99");
      plain.lexicon = Math.max(plain.lexicon, WEIGHTS.denied);
      plain.terms.add(`${denied.term} … ${denied.denied}`);
    }
    const words = tokens.map((token) => token.text);
    const hits = search(words, WEIGHTS.texts);
    const full = Math.max(WEIGHTS.textFull, hits[0]?.score ?? 0);
    const textWeight =
      WEIGHTS.text +
      WEIGHTS.textCovered *
        Math.min(1, Math.max(0, (hits[0]?.coverage ?? 0) - WEIGHTS.covered) / (1 - WEIGHTS.covered));
    for (const { code, score } of hits) {
      const one = at(code);
      const share = score / full;
      if (share > one.text) {
        one.text = share;
        if (one.lexicon === 0) one.code = code;
      }
    }
    for (const number of [...cas, ...(text.match(CAS) ?? [])]) {
      for (const code of byCas.get(number) ?? []) {
        const one = at(code);
        one.exact = true;
        one.terms.add(`CAS ${number}`);
      }
    }
    const met = [...found.values()].some((one) => one.figures && !isBasket(one.entry));
    // Baskets take what the specific entries leave over.
    if (met) for (const one of found.values()) if (isBasket(one.entry)) one.factor *= WEIGHTS.basket;
    const byText = [...found.values()].filter((one) => one.lexicon === 0).sort((a, b) => b.text - a.text);
    for (const one of byText.slice(0, WEIGHTS.judged)) applyRules(one, families, figures);
    const candidates = [...found.values()].map((one): Candidate => {
      const { entry, code, terms, decided, missing, when } = one;
      const score = one.exact
        ? WEIGHTS.exact + (1 - WEIGHTS.exact) * one.lexicon
        : one.factor *
          kindFactor(one.entry, intangible) *
          (one.lexicon + textWeight * one.text * Math.max(0, 1 - one.lexicon));
      return {
        entry,
        code,
        score,
        terms: [...terms],
        decided,
        missing: [...missing],
        ...(when ? { when } : {}),
      };
    });
    return candidates
      .sort((a, b) => b.score - a.score || (a.entry < b.entry ? -1 : 1))
      .slice(0, WEIGHTS.shown);
  };
  return { classify, terms: lexicon.terms };
}

/** Names within longer names that were met as well tell nothing of their own. */
function settled(named: readonly Named[]): Named[] {
  return named
    .map((one) => {
      const longer = named.some(
        (other) =>
          other !== one &&
          !other.denied &&
          other.places !== one.places &&
          (other.places & one.places) === one.places &&
          one.places !== 0 &&
          other.strength >= one.strength,
      );
      return longer ? { ...one, strength: one.strength * WEIGHTS.within } : one;
    })
    .sort((a, b) => b.strength - a.strength || (a.concept.id < b.concept.id ? -1 : 1));
}

function addConcept(
  at: (code: string) => Building,
  { concept, strength, term }: Named,
  hs: string | undefined,
  families: Families,
  figures: Figures,
): void {
  const agrees = hsAgrees(concept.hs ?? [], hs);
  for (const [rank, { code, likelihood, when, need = [] }] of concept.codes.entries()) {
    const one = at(code);
    const prior = WEIGHTS.likelihood[likelihood] * WEIGHTS.rank ** rank;
    const judged = judgeCode(code, families, figures, namesOf(concept));
    // Figures that meet a paragraph outweigh how usual it is.
    const decided = judged.factor === WEIGHTS.met || (judged.factor === WEIGHTS.likely && judged.figures > 1);
    const score =
      strength *
      agrees *
      judged.factor *
      (decided ? Math.max(prior, WEIGHTS.decidedPrior) : prior) *
      (1 + WEIGHTS.eachFigure * judged.figures);
    one.terms.add(term);
    if (judged.missing.length > 0) for (const fact of judged.missing) one.missing.add(fact);
    else if (judged.decided.length === 0) for (const fact of need) one.missing.add(fact);
    if (score <= one.lexicon) continue;
    one.lexicon = score;
    one.code = judged.code;
    one.decided = judged.decided;
    one.figures = judged.factor === WEIGHTS.met;
    if (when !== undefined) one.when = when;
  }
}

const names = new WeakMap<Concept, string>();

/** All English names of a concept, folded. */
function namesOf(concept: Concept): string {
  let known = names.get(concept);
  if (known === undefined) names.set(concept, (known = folded(concept.names.join(" | "))));
  return known;
}

function hsAgrees(known: readonly string[], hs: string | undefined): number {
  const six = hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
  if (six.length < 4 || known.length === 0) return 1;
  if (known.includes(six)) return WEIGHTS.hs.same;
  if (known.some((one) => one.startsWith(six.slice(0, 4)))) return WEIGHTS.hs.heading;
  return known.some((one) => one.startsWith(six.slice(0, 2))) ? 1 : WEIGHTS.hs.differs;
}

function applyRules(one: Building, families: Families, figures: Figures): void {
  const judged = judgeCode(one.code, families, figures);
  if (judged.factor > 1) one.code = judged.code;
  one.factor *= judged.factor;
  one.decided = judged.decided;
  for (const fact of judged.missing) one.missing.add(fact);
}
