import type { ParagraphRule } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import type { Figures } from "./params.ts";
import { shapeOf, tells } from "./shape.ts";
import type { Shape } from "./shape.ts";
import { holdsWord, judge } from "./predicate.ts";
import type { Judged } from "./predicate.ts";
import { WEIGHTS } from "./weights.ts";

/** What figures say of a code. */
export interface JudgedCode {
  readonly code: string;
  readonly factor: number;
  readonly decided: readonly string[];
  readonly missing: readonly string[];
  /** How many figures were compared. */
  readonly figures: number;
}

/** Paragraph rules by the code they are asked for. */
export type Families = (code: string) => readonly ParagraphRule[];

/** Makes the families of all codes ready: a paragraph itself, those beneath it, and its neighbours beneath the same one. */
export function openFamilies(rules: readonly ParagraphRule[]): Families {
  const byEntry = new Map<string, ParagraphRule[]>();
  for (const rule of rules) {
    const entry = baseOf(rule.code);
    const known = byEntry.get(entry);
    if (known === undefined) byEntry.set(entry, [rule]);
    else known.push(rule);
  }
  const memo = new Map<string, readonly ParagraphRule[]>();
  return (code) => {
    let family = memo.get(code);
    if (family === undefined) {
      family = (byEntry.get(baseOf(code)) ?? []).filter((rule) => isOfFamily(rule.code, code));
      memo.set(code, family);
    }
    return family;
  };
}

/**
 * What the figures say of a code: which of its paragraphs they meet, or that they meet none. `named` holds other names of the
 * goods, in which a paragraph's noun may stand too.
 */
export function judgeCode(code: string, families: Families, figures: Figures, named = ""): JudgedCode {
  const family = families(code).filter(
    ({ noun }) =>
      noun === undefined || noun.some((one) => holdsWord(figures.text, one) || holdsWord(named, one)),
  );
  if (family.length === 0) return { code, factor: 1, decided: [], missing: [], figures: 0 };
  const judged = family.map((rule): JudgedRule => ({ rule, ...ruled(rule, figures) }));
  const told = judged.filter((one) => one.figures > 0);
  const met = told.filter(({ truth }) => truth === "true").sort(tellingFirst)[0];
  if (met) return said(met, WEIGHTS.met);
  const likely = told.filter(({ truth }) => truth === "unknown").sort(tellingFirst)[0];
  if (likely) return said(likely, WEIGHTS.likely);
  const byWord = judged.filter(({ truth }) => truth === "true").sort(tellingFirst)[0];
  if (byWord) return said(byWord, WEIGHTS.metByWord);
  const failed = judged.filter(({ truth, figures: count }) => truth === "false" && count > 0);
  if (failed.length > 0 && failed.length === judged.length)
    return { ...said(failed[0]!, WEIGHTS.failed), code };
  const open = judged.filter(({ truth }) => truth === "unknown").flatMap(({ missing }) => missing);
  const factor = failed.length > 0 ? WEIGHTS.partly : 1;
  return { code, factor, decided: [], missing: [...new Set(open)].slice(0, 6), figures: 0 };
}

interface JudgedRule extends Judged {
  readonly rule: ParagraphRule;
}

function said({ rule, decided, missing, figures }: JudgedRule, factor: number): JudgedCode {
  return { code: rule.code, factor, decided, missing, figures };
}

/** The paragraph first that most figures tell of, and of equals the deeper one. */
function tellingFirst(a: JudgedRule, b: JudgedRule): number {
  return (
    b.figures - a.figures || b.rule.code.length - a.rule.code.length || (a.rule.code < b.rule.code ? -1 : 1)
  );
}

/** Of the description last asked about: its paragraphs already judged. */
const judgements = new WeakMap<Figures, Map<ParagraphRule, Judged>>();
/** Of each paragraph: what would tell of it, and what is known where nothing does. */
const shapes = new WeakMap<ParagraphRule, Shape>();

function ruled(rule: ParagraphRule, figures: Figures): Judged {
  let shape = shapes.get(rule);
  if (shape === undefined) shapes.set(rule, (shape = shapeOf(rule.when)));
  // Most paragraphs ask for figures and words that a description has none of: their answer is always the same.
  if (!tells(shape, figures)) return shape.untold;
  let known = judgements.get(figures);
  if (known === undefined) judgements.set(figures, (known = new Map()));
  let judged = known.get(rule);
  if (judged === undefined) known.set(rule, (judged = judge(rule.when, figures)));
  return judged;
}

/** A paragraph itself, those beneath it, and its neighbours beneath the same one. */
function isOfFamily(rule: string, code: string): boolean {
  if (rule === code || rule.startsWith(`${code}.`) || code.startsWith(`${rule}.`)) return true;
  const parent = code.slice(0, code.lastIndexOf("."));
  return parent.includes(".") && rule.startsWith(`${parent}.`);
}
