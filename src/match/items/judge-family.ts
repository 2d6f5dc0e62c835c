import { figuresOf, isDoubtful, truthOf } from "./truth.ts";
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
  /** Once they were asked for. */
  reasons?: Reasons;
}

/** Facts in own words: those that decided, and those that would. */
export interface Reasons {
  readonly decided: readonly string[];
  readonly missing: readonly string[];
}

/** A rule, by its number. */
export interface Ready {
  readonly id: number;
  /** Of its paragraph. */
  readonly code: string;
}

/** The rules that speak of a code. */
export interface Family {
  readonly rules: readonly Ready[];
  /** Of each, whether it is of the code itself, not of a neighbour. */
  readonly own: readonly boolean[];
  /** Those that are for goods of certain nouns. */
  readonly nouned: readonly Ready[];
  /** What is judged where nothing is told of any, once that was asked: by which of `nouned` are for the goods. */
  readonly untold: Map<string, JudgedCode>;
}

/** Missing facts that are named. */
export const FACTS = 6;

/** In the order in which they are believed: figures that meet a paragraph, those that do as far as they go, words that meet one. */
export function judgeFamily(
  code: string,
  { rules, own: isOwn }: Family,
  weighOnce: (ready: Ready) => number,
  isFor: (ready: Ready) => boolean,
): JudgedCode {
  let met: Found;
  let likely: Found;
  let byWord: Found;
  let failed: Found;
  /** Of the code's own paragraphs, not of its neighbours. */
  let fails = 0;
  let asked = 0;
  /** What the paragraphs above it ask for, or its own whole, is not met. */
  let barred = false;
  const open: Ready[] = [];
  for (let i = 0; i < rules.length; i++) {
    const ready = rules[i]!;
    if (!isFor(ready)) continue;
    const own = isOwn[i]!;
    if (own) asked++;
    const weighed = weighOnce(ready);
    const truth = truthOf(weighed);
    const figures = figuresOf(weighed);
    if (truth === "unknown") open.push(ready);
    if (truth === "unknown" && figures === 0) continue;
    const one = { ready, figures, isDoubtful: isDoubtful(weighed) };
    if (truth === "unknown") likely = more(likely, one);
    else if (truth === "true" && figures > 0) met = more(met, one);
    else if (truth === "true") byWord = more(byWord, one);
    else if (own) {
      failed ??= one;
      fails++;
      barred ||= ready.code.length <= code.length;
    }
  }
  if (met) return said(met, WEIGHTS.met);
  if (likely) return said(likely, likely.isDoubtful ? WEIGHTS.likelyInDoubt : WEIGHTS.likely);
  if (byWord) return said(byWord, WEIGHTS.metByWord);
  // What speaks against a code is no reason for it.
  if (failed && (barred || fails === asked))
    return { code, factor: WEIGHTS.failed, figures: failed.figures, open: [] };
  return { code, factor: fails > 0 ? WEIGHTS.partly : 1, figures: 0, open };
}

type Found = { readonly ready: Ready; readonly figures: number; readonly isDoubtful: boolean } | undefined;

function said({ ready, figures }: NonNullable<Found>, factor: number): JudgedCode {
  return { code: ready.code, factor, figures, by: ready, open: [] };
}

/** The paragraph of which more figures tell, of equals the deeper one. */
function more(a: Found, b: NonNullable<Found>): Found {
  if (a === undefined) return b;
  const [left, right] = [a.ready.code, b.ready.code];
  const rank =
    Number(a.isDoubtful) - Number(b.isDoubtful) ||
    b.figures - a.figures ||
    right.length - left.length ||
    (left < right ? -1 : 1);
  return rank > 0 ? b : a;
}

/** The first facts that would decide one of several paragraphs. */
export function openFacts(open: readonly Ready[], missingOf: (ready: Ready) => readonly string[]): Reasons {
  const missing = new Set<string>();
  for (const ready of open) {
    for (const fact of missingOf(ready)) missing.add(fact);
    if (missing.size >= FACTS) break;
  }
  return { decided: [], missing: [...missing].slice(0, FACTS) };
}
