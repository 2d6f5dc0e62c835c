import type { Calibration, CalibrationAsk, Share, ThresholdFigures } from "../model/calibration.ts";
import { proposalWords } from "./calibration-words.ts";
import type { CalibrationDocument } from "./schema-calibration.ts";

/** What a calibration is shown with. */
export interface CalibrationHead {
  readonly version: string;
  readonly asOf: string;
  readonly decisions: string;
  readonly results: readonly string[];
  readonly profile: { readonly id: string; readonly version: string; readonly sha256: string };
}

/** A calibration as it leaves; scores and shares are 0–1. */
export function calibrationDocument(
  head: CalibrationHead,
  found: Calibration,
  ask: CalibrationAsk,
): CalibrationDocument {
  const { version, asOf, decisions, results, profile } = head;
  const { counts, hits, others, lowest, proposal } = found;
  const { rows, pairs, repeated, expired, undecided, unscored, unscoredHits, conflicts } = counts;
  const { id, version: of, sha256 } = profile;
  return {
    schema: "cordon-calibration/1",
    run: {
      tool: "cordon",
      version,
      asOf,
      decisions,
      results,
      profile: { id, version: of, sha256 },
      threshold: ask.current / 100,
      maxLoss: ask.maxLoss / 10_000,
    },
    decisions: {
      rows,
      pairs,
      repeated,
      hits,
      others,
      expired,
      undecided,
      unscored,
      unscoredHits: unscoredHits.map(({ subject, list, entry, line }) => ({ subject, list, entry, line })),
      conflicts: conflicts.map(({ subject, list, entry, decisions: told }) => ({
        subject,
        list,
        entry,
        decisions: told.map(({ line, status, author, date }) => ({ line, status, author, date })),
      })),
    },
    lowest: lowest === undefined ? undefined : lowest / 100,
    thresholds: found.thresholds.map(figuresDocument),
    codes: found.codes.map(({ code, hits: own, others: rest, thresholds }) => ({
      code,
      hits: own,
      others: rest,
      thresholds: thresholds.map(figuresDocument),
    })),
    proposal: {
      kind: proposal.kind,
      ...(proposal.kind === "threshold" && { threshold: proposal.threshold / 100, saved: proposal.saved }),
      ...(proposal.kind === "too_few" && { needed: proposal.needed }),
      text: proposalWords(found, ask),
    },
  };
}

function figuresDocument({ threshold, lost, saved }: ThresholdFigures) {
  return { threshold: threshold / 100, lost: shareDocument(lost), saved: shareDocument(saved) };
}

function shareDocument({ count, of, share, interval }: Share) {
  return {
    count,
    of,
    share: share === undefined ? undefined : share / 1000,
    interval: interval && { low: interval.low / 1000, high: interval.high / 1000 },
  };
}
