/** One case of a truth set: what it scored, and whether it should have been raised. */
export interface Scored {
  readonly score: number;
  readonly truth: boolean;
}

/** Precision and recall where everything at or above a score is raised. */
interface Point {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Area under the ROC curve: the chance that a true case scores more than a false one, ties counted half (mid-ranks). NaN where
 * all cases are true or all are false.
 */
export function rocAuc(cases: readonly Scored[]): number {
  const sorted = cases.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (sorted[to]?.score === sorted[from]!.score) to++;
    const middle = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (sorted[at]!.truth) ranks += middle;
    from = to;
  }
  const trues = count(cases);
  return (ranks - (trues * (trues + 1)) / 2) / (trues * (cases.length - trues));
}

/** Average precision: the precision at each score at which recall grows, weighed by how much it grows. */
export function averagePrecision(cases: readonly Scored[]): number {
  let sum = 0;
  let before = 0;
  for (const { precision, recall } of curve(cases)) {
    sum += precision * (recall - before);
    before = recall;
  }
  return sum;
}

/** The best F1 over all thresholds. */
export function bestF1(cases: readonly Scored[]): number {
  return Math.max(
    0,
    ...curve(cases).map(({ precision: p, recall: r }) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))),
  );
}

/** The highest recall over all thresholds at which precision is no less. */
export function recallAt(cases: readonly Scored[], precision: number): number {
  const reached = curve(cases).filter((point) => point.precision >= precision);
  return Math.max(0, ...reached.map(({ recall }) => recall));
}

/** A point for each score that occurs, highest first. */
function curve(cases: readonly Scored[]): Point[] {
  const sorted = cases.toSorted((a, b) => b.score - a.score);
  const all = count(cases);
  const points: Point[] = [];
  let met = 0;
  for (const [at, { score, truth }] of sorted.entries()) {
    if (truth) met++;
    if (sorted[at + 1]?.score !== score) points.push({ precision: met / (at + 1), recall: met / all });
  }
  return points;
}

function count(cases: readonly Scored[]): number {
  return cases.filter(({ truth }) => truth).length;
}
