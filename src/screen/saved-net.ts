import type { BandReason } from "../model/dated-record.ts";
import type { Band } from "../model/finding.ts";
import type { SavedRecords, SavedScreening } from "../model/saved.ts";
import { netOf, reaching, reasonsOf } from "../policy/lowering.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { scoreFindings } from "../score/score.ts";

/**
 * The net band of a saved screening anew: the gross band, or what the records that applied leave of each of its reasons.
 * Undefined where the reasons that it holds do not follow from its findings and those records.
 */
export function netAnew(saved: SavedScreening, profile: ScoringProfile): Band | undefined {
  const { findings, records, score: held } = saved;
  const { gross, totalBand } = scoreFindings(findings, profile, held.overlays);
  if (records === undefined) return gross;
  const applied = records.applied.map((told) => ({
    told,
    covers: new Map(told.covers.map(({ finding, answers }) => [finding, answers] as const)),
    reach: reaching(told.kind, told.met),
  }));
  const reasons = reasonsOf(
    {
      findings,
      score: { totalBand },
      totalBandWithout: (without) =>
        scoreFindings(
          findings.filter((_, at) => !without.has(at)),
          profile,
          held.overlays,
        ).totalBand,
    },
    applied,
  );
  return told(reasons) === told(records.reasons) ? netOf(reasons) : undefined;
}

function told(reasons: readonly BandReason[] | SavedRecords["reasons"]): string {
  return JSON.stringify(
    reasons.map(({ finding, code, overlay, subject, from, to, by }) => {
      return [finding ?? -1, code, overlay ?? "", subject ?? "", from, to, by];
    }),
  );
}
