import type { ParagraphRule } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import type { Figures } from "./params.ts";
import { judge } from "./predicate.ts";
import type { Judged } from "./predicate.ts";
import { NOTHING, shapeOf } from "./shape.ts";
import type { Shape } from "./shape.ts";
import { figuresOf, lacksWord, truthOf, weigh } from "./truth.ts";
import { WEIGHTS } from "./weights.ts";

/** What figures and words say of a code. */
export interface JudgedCode {
  /** The paragraph they meet, else the code asked about. */
  readonly code: string;
  readonly factor: number;
  /** How many figures were compared. */
  readonly figures: number;
  /** The paragraph that decided; absent where none did. */
  readonly by?: Ready;
  /** Paragraphs of which too little is told, or nothing. */
  readonly open: readonly Ready[];
}

/** Facts in own words: those that decided, and those that would. */
export interface Reasons {
  readonly decided: readonly string[];
  readonly missing: readonly string[];
}

/** One description beside every paragraph's rule. */
export interface Judge {
  /** What it says of a code; `named` are words that its goods have by another name. */
  of(code: string, named?: ReadonlySet<string>): JudgedCode;
  reasons(judged: JudgedCode): Reasons;
}

/** Every paragraph's rule, made ready. */
export interface Families {
  /** Words and phrases that any rule asks for. */
  readonly words: ReadonlySet<string>;
  about(figures: Figures, held: ReadonlySet<string>): Judge;
}

/** A rule with what could tell of it. */
interface Ready {
  readonly id: number;
  readonly rule: ParagraphRule;
  readonly shape: Shape;
}

/** Missing facts that are named. */
export const FACTS = 6;
/** A rule not yet weighed. */
const NOT_YET = -1;

/** Makes rules ready to be asked: for a code, those of the paragraph itself, beneath it, and its neighbours beneath the same one. */
export function openFamilies(rules: readonly ParagraphRule[]): Families {
  const byEntry = new Map<string, Ready[]>();
  /** Rules by the words they ask for. */
  const asking = new Map<string, number[]>();
  const words = new Set<string>();
  for (const [id, rule] of rules.entries()) {
    const ready = { id, rule, shape: shapeOf(rule.when) };
    add(byEntry, baseOf(rule.code), ready);
    for (const word of ready.shape.words) add(asking, word, id);
    for (const word of [...ready.shape.words, ...(rule.noun ?? [])]) words.add(word);
  }
  const memo = new Map<string, readonly Ready[]>();
  const familyOf = (code: string): readonly Ready[] => {
    let family = memo.get(code);
    if (family === undefined) {
      family = (byEntry.get(baseOf(code)) ?? []).filter(({ rule }) => isOfFamily(rule.code, code));
      memo.set(code, family);
    }
    return family;
  };
  /** What each rule is where nothing is told of it, once that was asked. */
  const untold = new Int16Array(rules.length).fill(NOT_YET);
  const untoldWeight = (id: number, { when }: ParagraphRule): number =>
    untold[id] === NOT_YET ? (untold[id] = weigh(when, NOTHING)) : untold[id]!;
  /** What is missing where a description tells nothing of a rule. */
  const lacking: (readonly string[])[] = [];
  const about = (figures: Figures, held: ReadonlySet<string>): Judge => {
    const weighed = new Int16Array(rules.length).fill(NOT_YET);
    const told = new Uint8Array(rules.length);
    for (const word of held) for (const id of asking.get(word) ?? []) told[id] = 1;
    const weighOnce = ({ id, rule, shape }: Ready): number => {
      if (weighed[id] === NOT_YET) {
        // Most paragraphs ask for figures and words that a description has none of: their answer is always the same.
        if (shape.dimensions.some((one) => figures.dimensions.has(one))) told[id] = 1;
        weighed[id] = told[id] === 1 ? weigh(rule.when, figures) : untoldWeight(id, rule);
      }
      return weighed[id]!;
    };
    const judged = new Map<number, Judged>();
    const judgeOnce = ({ id, rule }: Ready): Judged => {
      let known = judged.get(id);
      if (known === undefined) judged.set(id, (known = judge(rule.when, figures)));
      return known;
    };
    const missingOf = (ready: Ready): readonly string[] =>
      told[ready.id] === 1
        ? judgeOnce(ready).missing
        : (lacking[ready.id] ??= judge(ready.rule.when, NOTHING).missing);
    return {
      of: (code, named) => judgeFamily(code, familyOf(code), weighOnce, held, named),
      reasons: ({ by, open }) => (by === undefined ? openFacts(open, missingOf) : judgeOnce(by)),
    };
  };
  return { words, about };
}

/** In the order in which they are believed: figures that meet a paragraph, those that do as far as they go, words that meet one. */
function judgeFamily(
  code: string,
  family: readonly Ready[],
  weighOnce: (ready: Ready) => number,
  held: ReadonlySet<string>,
  named?: ReadonlySet<string>,
): JudgedCode {
  let met: Found;
  let likely: Found;
  let byWord: Found;
  let failed: Found;
  /** Of the code's own paragraphs, not of its neighbours. */
  let fails = 0;
  let asked = 0;
  /** What the paragraphs above it ask for is not met. */
  let barred = false;
  const open: Ready[] = [];
  for (const ready of family) {
    const { rule } = ready;
    if (rule.noun && !rule.noun.some((one) => held.has(one) || named?.has(one) === true)) continue;
    const above = isBeneath(code, rule.code);
    const own = above || rule.code === code || isBeneath(rule.code, code);
    if (own) asked++;
    const weighed = weighOnce(ready);
    const truth = truthOf(weighed);
    const figures = figuresOf(weighed);
    if (truth === "unknown") open.push(ready);
    if (truth === "unknown" && figures === 0) continue;
    const one = { ready, figures, lacksWord: lacksWord(weighed) };
    if (truth === "unknown") likely = more(likely, one);
    else if (truth === "true" && figures > 0) met = more(met, one);
    else if (truth === "true") byWord = more(byWord, one);
    else if (own) {
      failed ??= one;
      fails++;
      barred ||= above || rule.code === code;
    }
  }
  if (met) return said(met, WEIGHTS.met);
  if (likely) return said(likely, likely.lacksWord ? WEIGHTS.likelyButForWord : WEIGHTS.likely);
  if (byWord) return said(byWord, WEIGHTS.metByWord);
  // What speaks against a code is no reason for it.
  if (failed && (barred || fails === asked))
    return { code, factor: WEIGHTS.failed, figures: failed.figures, open: [] };
  return { code, factor: fails > 0 ? WEIGHTS.partly : 1, figures: 0, open };
}

type Found = { readonly ready: Ready; readonly figures: number; readonly lacksWord: boolean } | undefined;

function said({ ready, figures }: NonNullable<Found>, factor: number): JudgedCode {
  return { code: ready.rule.code, factor, figures, by: ready, open: [] };
}

/** The paragraph of which more figures tell, of equals the deeper one. */
function more(a: Found, b: NonNullable<Found>): Found {
  if (a === undefined) return b;
  const [left, right] = [a.ready.rule.code, b.ready.rule.code];
  const rank =
    Number(a.lacksWord) - Number(b.lacksWord) ||
    b.figures - a.figures ||
    right.length - left.length ||
    (left < right ? -1 : 1);
  return rank > 0 ? b : a;
}

/** The first facts that would decide one of several paragraphs. */
function openFacts(open: readonly Ready[], missingOf: (ready: Ready) => readonly string[]): Reasons {
  const missing = new Set<string>();
  for (const ready of open) {
    for (const fact of missingOf(ready)) missing.add(fact);
    if (missing.size >= FACTS) break;
  }
  return { decided: [], missing: [...missing].slice(0, FACTS) };
}

/** A paragraph itself, those beneath it, and its neighbours beneath the same one. */
function isOfFamily(rule: string, code: string): boolean {
  if (rule === code || isBeneath(rule, code) || isBeneath(code, rule)) return true;
  const parent = code.slice(0, code.lastIndexOf("."));
  return parent.includes(".") && rule.startsWith(`${parent}.`);
}

/** `3A001.a.5` beneath `3A001.a`, `XI(a)` beneath `XI`; `1C111.d.13` is not beneath `1C111.d.1`. */
function isBeneath(code: string, other: string): boolean {
  return code.startsWith(other) && (code[other.length] === "." || code[other.length] === "(");
}

function add<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [one]);
  else others.push(one);
}
