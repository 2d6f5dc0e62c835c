/** A scored case of which the truth is known. */
export interface Labelled {
  /** 0–1. */
  readonly score: number;
  readonly positive: boolean;
}

/** How well scores tell positives from negatives; shares 0–1, absent where a class is missing. */
export interface PairMeasures {
  readonly cases: number;
  readonly positives: number;
  /** Chance that a positive scores above a negative; a tie counts half. */
  readonly rocAuc?: number;
  /** Precision averaged over the steps of recall, without interpolation. */
  readonly averagePrecision?: number;
  readonly bestF1?: number;
  /** The highest threshold that has the best F1. */
  readonly bestF1Threshold?: number;
  /** The most recall at any threshold with a precision of 95 % and more. */
  readonly recallAtPrecision95?: number;
  readonly recallAtPrecision99?: number;
  /** At the threshold asked for. */
  readonly precision?: number;
  readonly recall?: number;
  readonly falsePositiveRate?: number;
}

/** Measures scores; a case is positive at a threshold it reaches, and equal scores move together. */
export function measurePairs(cases: readonly Labelled[], threshold: number): PairMeasures {
  const positives = cases.filter(({ positive }) => positive).length;
  const negatives = cases.length - positives;
  const reached = cases.filter(({ score }) => score >= threshold);
  const hits = reached.filter(({ positive }) => positive).length;
  return {
    cases: cases.length,
    positives,
    ...(positives > 0 && negatives > 0 ? overThresholds(cases, positives, negatives) : {}),
    ...(reached.length > 0 ? { precision: hits / reached.length } : {}),
    ...(positives > 0 ? { recall: hits / positives } : {}),
    ...(negatives > 0 ? { falsePositiveRate: (reached.length - hits) / negatives } : {}),
  };
}

function overThresholds(cases: readonly Labelled[], positives: number, negatives: number) {
  let area = 0;
  let averagePrecision = 0;
  let [bestF1, bestF1Threshold, recallAtPrecision95, recallAtPrecision99] = [-1, 0, 0, 0];
  let before = { hits: 0, alarms: 0 };
  for (const { score, hits, alarms } of steps(cases)) {
    const precision = hits / (hits + alarms);
    const recall = hits / positives;
    const f1 = (2 * hits) / (hits + alarms + positives);
    area += ((alarms - before.alarms) * (before.hits + hits)) / 2;
    averagePrecision += ((hits - before.hits) / positives) * precision;
    if (f1 > bestF1) [bestF1, bestF1Threshold] = [f1, score];
    if (precision >= 0.95) recallAtPrecision95 = recall;
    if (precision >= 0.99) recallAtPrecision99 = recall;
    before = { hits, alarms };
  }
  const rocAuc = area / (positives * negatives);
  return { rocAuc, averagePrecision, bestF1, bestF1Threshold, recallAtPrecision95, recallAtPrecision99 };
}

/** Each distinct score from the highest down, with the positives and negatives that reach it. */
function steps(cases: readonly Labelled[]): { score: number; hits: number; alarms: number }[] {
  const found: { score: number; hits: number; alarms: number }[] = [];
  let [hits, alarms] = [0, 0];
  for (const { score, positive } of cases.toSorted((a, b) => b.score - a.score)) {
    if (positive) hits++;
    else alarms++;
    if (found.at(-1)?.score === score) found[found.length - 1] = { score, hits, alarms };
    else found.push({ score, hits, alarms });
  }
  return found;
}
