import { strictestOf } from "../model/determination.ts";
import type { ItemScreening } from "../model/screening.ts";
import { UNDETERMINED_WORDS, classificationWords, declaredWords } from "./item-words.ts";
import type { ItemDocument } from "./schema-item.ts";

/** Candidates shown for one line of goods. */
const SHOWN = 3;

/** One line of goods as it leaves. */
export function itemDocument({
  item,
  classification,
  code,
  determinations,
  undetermined,
}: ItemScreening): ItemDocument {
  const { outcome, candidates, declared, vague, uncontrolledHeading, cut, otherRegime, highPriority } =
    classification;
  return {
    line: item.line,
    number: item.number,
    description: item.description,
    hs: item.hs,
    service: item.service,
    destination: item.destination,
    outcome,
    text: classificationWords(classification),
    vague,
    uncontrolledHeading,
    cut,
    candidates: candidates.slice(0, SHOWN).map((one) => ({
      code: one.code,
      title: one.title,
      tier: one.tier,
      confidence: one.confidence / 100,
      terms: [...one.terms],
      decided: [...one.decided],
      missing: [...one.missing],
    })),
    declared: declared && {
      declared: declared.text,
      status: declared.status,
      code: declared.code,
      annexNumber: declared.annexNumber && { ...declared.annexNumber },
      proposal: declared.proposal,
      text: declaredWords(declared),
    },
    otherRegime,
    highPriorityTier: highPriority,
    determinedFor: code,
    undetermined: undetermined && { code: undetermined, text: UNDETERMINED_WORDS[undetermined] },
    determinations: determinations.map((one) => ({
      jurisdiction: one.jurisdiction,
      to: one.to,
      outcome: one.outcome,
      reasons: [...one.reasons],
      exceptions: one.exceptions.map(({ code: letters, unmet }) => ({ code: letters, unmet: [...unmet] })),
      missing: [...one.missing],
      notes: [...one.notes],
      asOf: one.asOf,
    })),
    strictest: determinations.length > 1 ? strictestOf(determinations) : undefined,
  };
}
