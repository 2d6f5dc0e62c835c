import type { ParagraphRule } from "../../model/catalog.ts";
import type { Figures } from "./params.ts";
import { holdsWord, judge } from "./predicate.ts";
import type { Judged } from "./predicate.ts";
import { WEIGHTS } from "./weights.ts";

/** What figures say of a code. */
export interface JudgedCode {
  readonly code: string;
  readonly factor: number;
  readonly decided: readonly string[];
  readonly missing: readonly string[];
}

/** What the figures say of a code: which of its paragraphs they meet, or that they meet none. */
export function judgeCode(code: string, all: readonly ParagraphRule[], figures: Figures): JudgedCode {
  const family = all.filter(
    (rule) =>
      isOfFamily(rule.code, code) &&
      (rule.noun === undefined || rule.noun.some((noun) => holdsWord(figures.text, noun))),
  );
  if (family.length === 0) return { code, factor: 1, decided: [], missing: [] };
  const judged = family.map((rule) => ({ rule, ...ruled(rule, figures) }));
  const met = judged
    .filter(({ truth }) => truth === "true")
    .sort(
      (a, b) =>
        b.figures - a.figures ||
        b.rule.code.length - a.rule.code.length ||
        (a.rule.code < b.rule.code ? -1 : 1),
    );
  const best = met[0];
  if (best)
    return {
      code: best.rule.code,
      factor: best.figures > 0 ? WEIGHTS.met : WEIGHTS.metByWord,
      decided: best.decided,
      missing: [],
    };
  const likely = judged
    .filter(({ truth, figures: count }) => truth === "unknown" && count > 0)
    .sort(
      (a, b) =>
        b.figures - a.figures ||
        b.rule.code.length - a.rule.code.length ||
        (a.rule.code < b.rule.code ? -1 : 1),
    )[0];
  if (likely)
    return {
      code: likely.rule.code,
      factor: WEIGHTS.likely,
      decided: likely.decided,
      missing: likely.missing,
    };
  const failed = judged.filter(({ truth, figures: count }) => truth === "false" && count > 0);
  if (failed.length > 0 && failed.length === judged.length)
    return { code, factor: WEIGHTS.failed, decided: failed[0]!.decided, missing: [] };
  const open = judged.filter(({ truth }) => truth === "unknown");
  const factor = failed.length > 0 ? WEIGHTS.partly : 1;
  return {
    code,
    factor,
    decided: [],
    missing: [...new Set(open.flatMap(({ missing }) => missing))].slice(0, 6),
  };
}

/** Of the description last asked about: its paragraphs already judged. */
const judgements = new WeakMap<Figures, Map<ParagraphRule, Judged>>();

function ruled(rule: ParagraphRule, figures: Figures): Judged {
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
