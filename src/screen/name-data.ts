import { isCut } from "../match/parties/cut-name.ts";
import type { Finding } from "../model/finding.ts";
import type { Party } from "../model/shipment.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { rate } from "../score/rate.ts";
import { mixedWord } from "../text/mixed-script.ts";
import { isReordered, shownOrder } from "../text/shown-order.ts";

/** What is odd about how a party's name is written: shown, as it was screened nevertheless. */
export function nameData(profile: ScoringProfile, { role, name }: Party): Finding[] {
  const finding = (code: string, evidence: Finding["evidence"]): Finding => ({
    code,
    ...rate(profile, code),
    confidence: 100,
    rule: "party-name",
    citation: "common scoring system 1.0 section 4",
    subject: role,
    evidence: { party: name, ...evidence },
  });
  const mixed = mixedWord(name);
  return [
    ...(mixed === undefined
      ? []
      : [finding("DATA.MIXED_SCRIPT", { word: mixed.word, letters: mixed.letters })]),
    ...(isReordered(name) ? [finding("DATA.REORDERED", { shown: shownOrder(name) })] : []),
    ...(isCut(name) ? [finding("DATA.TRUNCATED", { field: name.length })] : []),
  ];
}
