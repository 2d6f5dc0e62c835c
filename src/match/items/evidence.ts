import { isBasket } from "./codes.ts";
import type { Judge } from "./family.ts";
import { intangiblesOf } from "./intangible-entries.ts";
import { FACTS } from "./judge-family.ts";
import type { JudgedCode, Reasons } from "./judge-family.ts";
import type { Named } from "./lexicon.ts";
import { WEIGHTS } from "./weights.ts";

/** What speaks for one entry. */
export interface Evidence {
  readonly entry: string;
  readonly basket: boolean;
  /** As deep as the facts reach. */
  code: string;
  /** 0 and up: what names of goods say. */
  lexicon: number;
  /** 0–1: what the words of the list say. */
  text: number;
  /** 0–1: what single words say. */
  words: number;
  /** A CAS number leads to it. */
  exact: boolean;
  /** What its figures and its kind multiply it by. */
  factor: number;
  /** Figures met one of its paragraphs. */
  figures: boolean;
  /** A word shows that the goods are something else. */
  denied: boolean;
  readonly terms: string[];
  /** The judgement its score stands on, and all that were made. */
  by?: JudgedCode;
  readonly asked: { readonly judged: JudgedCode; readonly need: readonly string[] }[];
  /** What names of goods say of its codes before figures are looked at, and of those that figures speak against. */
  named: number;
  failed: number;
  when?: string;
}

export function evidenceFor(entry: string): Evidence {
  return {
    entry,
    basket: isBasket(entry),
    code: entry,
    lexicon: 0,
    text: 0,
    words: 0,
    exact: false,
    factor: 1,
    figures: false,
    denied: false,
    terms: [],
    asked: [],
    named: 0,
    failed: 0,
  };
}

/** Evidence by entry; made where there is none yet. */
export type At = (code: string) => Evidence;

/** Adds what a name of goods says of its codes; `named` are rules whose nouns it has by another name. */
export function addConcept(
  at: At,
  { concept, strength, term, denied }: Named,
  hs: string | undefined,
  judge: Judge,
  named: ReadonlySet<number>,
): void {
  const agrees = hsAgrees(concept.hs ?? [], hs);
  for (const [rank, { code, likelihood, when, need = [] }] of concept.codes.entries()) {
    const one = at(code);
    const prior = WEIGHTS.likelihood[likelihood] * WEIGHTS.rank ** rank;
    const judged = judge.of(code, named);
    // Figures that meet a paragraph outweigh how usual it is.
    const least =
      judged.factor === WEIGHTS.met
        ? WEIGHTS.metPrior
        : judged.factor === WEIGHTS.likely && judged.figures > 1
          ? WEIGHTS.likelyPrior
          : 0;
    const score =
      strength * agrees * judged.factor * Math.max(prior, least) * (1 + WEIGHTS.eachFigure * judged.figures);
    if (!one.terms.includes(term)) one.terms.push(term);
    one.asked.push({ judged, need });
    one.named += strength * prior;
    if (judged.factor === WEIGHTS.failed) one.failed += strength * prior;
    if (score <= one.lexicon) continue;
    one.lexicon = score;
    one.denied = denied !== undefined && one.entry !== "EAR99";
    one.code = judged.code;
    one.by = judged;
    one.figures = judged.factor === WEIGHTS.met;
    if (when !== undefined) one.when = when;
  }
}

/** Software or technology of things that are named, which mostly have no name of their own: `technology for FPGAs`. */
export function addIntangibles(
  at: At,
  things: readonly Evidence[],
  asked: "D" | "E",
  isMaking: boolean,
  isEntry: (code: string) => boolean,
): void {
  for (const { entry, lexicon, terms } of things) {
    const code = intangiblesOf(entry, asked, isMaking).find(isEntry);
    if (code === undefined) continue;
    const one = at(code);
    const score = WEIGHTS.ofThing * lexicon;
    if (score <= one.lexicon) continue;
    one.lexicon = score;
    for (const term of terms) if (!one.terms.includes(term)) one.terms.push(term);
  }
}

/** Lets figures speak of an entry that was found by its words alone. */
export function addFigures(one: Evidence, judge: Judge): void {
  const judged = judge.of(one.code);
  if (judged.factor > 1) one.code = judged.code;
  one.factor *= judged.factor;
  one.by = judged;
  one.asked.push({ judged, need: [] });
}

/** Facts that decided, and facts that would. */
export function factsOf({ by, asked }: Evidence, judge: Judge): Reasons {
  const missing = new Set<string>();
  for (const { judged, need } of asked) {
    if (missing.size >= FACTS) break;
    const reasons = judge.reasons(judged);
    const facts = reasons.missing.length > 0 || reasons.decided.length > 0 ? reasons.missing : need;
    for (const fact of facts) missing.add(fact);
  }
  return {
    decided: by === undefined ? [] : judge.reasons(by).decided,
    missing: [...missing].slice(0, FACTS),
  };
}

function hsAgrees(known: readonly string[], hs: string | undefined): number {
  const six = hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
  if (six.length < 4 || known.length === 0) return 1;
  if (known.includes(six)) return WEIGHTS.hs.same;
  if (known.some((one) => one.startsWith(six.slice(0, 4)))) return WEIGHTS.hs.heading;
  return known.some((one) => one.startsWith(six.slice(0, 2))) ? 1 : WEIGHTS.hs.differs;
}
