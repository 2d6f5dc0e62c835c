import type {
  Calibration,
  CalibrationAsk,
  CodeFigures,
  Proposal,
  ThresholdFigures,
} from "../model/calibration.ts";
import type { Decided, DecidedPair } from "./decided-pairs.ts";
import { into } from "./pair-key.ts";
import { shareOf } from "./share.ts";
import { leastWithout, upperAtMost } from "./wilson.ts";

interface Scored extends DecidedPair {
  readonly score: number;
}

/** What thresholds would come to on decided pairs, and what follows; nothing is changed. `rows`: of the file. */
export function calibrate(
  decided: Decided,
  pairs: readonly DecidedPair[],
  rows: number,
  ask: CalibrationAsk,
): Calibration {
  const scored = pairs.filter((pair): pair is Scored => pair.score !== undefined);
  const hits = scored.filter(({ hit }) => hit).length;
  const thresholds = figuresOf(scored, ask.thresholds);
  const { all, repeated, expired, undecided, conflicts } = decided;
  const unscoredHits = pairs
    .filter(({ hit, score }) => hit && score === undefined)
    .map(({ subject, list, entry, line }) => ({ subject, list, entry, line }))
    .sort((a, b) => a.line - b.line);
  const lowest = scored.reduce((least, { score }) => Math.min(least, score), 101);
  return {
    counts: {
      rows,
      pairs: all,
      repeated,
      expired,
      undecided,
      conflicts,
      unscored: pairs.length - scored.length,
      unscoredHits,
    },
    hits,
    others: scored.length - hits,
    ...(scored.length > 0 && { lowest }),
    thresholds,
    codes: byCode(scored, ask.thresholds),
    proposal: proposalOf(thresholds, { hits, unscored: unscoredHits.length }, ask),
  };
}

function figuresOf(pairs: readonly Scored[], thresholds: readonly number[]): ThresholdFigures[] {
  const [hits, others] = [countsOf(pairs, true), countsOf(pairs, false)];
  return thresholds.map((threshold) => ({
    threshold,
    lost: shareOf(hits[threshold] ?? 0, hits[101] ?? 0),
    saved: shareOf(others[threshold] ?? 0, others[101] ?? 0),
  }));
}

/** At each place how many score below it, 0–101. */
function countsOf(pairs: readonly Scored[], hit: boolean): number[] {
  const below = Array.from({ length: 102 }, () => 0);
  for (const pair of pairs) if (pair.hit === hit) below[pair.score + 1]! += 1;
  for (let place = 1; place < below.length; place++) below[place]! += below[place - 1]!;
  return below;
}

/** A pair with several codes stands under each. */
function byCode(pairs: readonly Scored[], thresholds: readonly number[]): CodeFigures[] {
  const groups = new Map<string, Scored[]>();
  for (const pair of pairs)
    for (const code of pair.codes.length === 0 ? [""] : pair.codes) into(groups, code, pair);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const hits = own.filter(({ hit }) => hit).length;
      const figures = figuresOf(own, thresholds);
      return { ...(code !== "" && { code }), hits, others: own.length - hits, thresholds: figures };
    });
}

/** Parts of the whole in which `maxLoss` is given. */
const SCALE = 10_000;

function proposalOf(
  figures: readonly ThresholdFigures[],
  { hits, unscored }: { readonly hits: number; readonly unscored: number },
  { current, highest, maxLoss }: CalibrationAsk,
): Proposal {
  if (!upperAtMost(0, hits, maxLoss, SCALE))
    return { kind: "too_few", hits, needed: leastWithout(maxLoss, SCALE) ?? 0 };
  const best = figures.findLast(
    ({ threshold, lost, saved }) =>
      threshold > current && threshold <= highest && lost.count === 0 && saved.count > 0,
  );
  if (best === undefined) return { kind: "stay" };
  // A hit without a score may lie below any threshold.
  if (unscored > 0) return { kind: "unscored", hits: unscored };
  return { kind: "threshold", threshold: best.threshold, saved: best.saved.count, lost: best.lost };
}
