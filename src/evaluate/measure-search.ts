import type { Found } from "./search-records.ts";

/** Ranks up to which recall is measured. */
export const RANKS = [1, 5, 10, 50] as const;
/** Share of negative queries that may alert. */
export const FALSE_POSITIVES = 0.01;

/** What a query with a known answer came to. */
export interface Answer {
  /** Pessimistic: entries that score as much stand before the expected one. Absent where it was not found. */
  readonly rank?: number;
  /** Of the expected entry; 0 where it was not found. */
  readonly score: number;
}

export interface SearchMeasures {
  readonly queries: number;
  /** Share of the queries with the expected entry at this rank or before it: `{"1": 0.62, …}`. */
  readonly recallAt: Readonly<Record<string, number>>;
  /** Mean of 1/rank, 0 where nothing was found. */
  readonly meanReciprocalRank: number;
  /** Share whose expected entry scores above all but 1 % of the negatives; absent without negatives. */
  readonly truePositiveRate?: number;
}

/** Lays what was found beside what was expected. */
export function answerOf(found: readonly Found[], expected: readonly string[]): Answer {
  const right = found.filter(({ id }) => expected.includes(id));
  if (right.length === 0) return { score: 0 };
  const score = Math.max(...right.map((one) => one.score));
  const before = found.filter((one) => one.score >= score && !expected.includes(one.id));
  return { rank: before.length + 1, score };
}

/** The score that at most 1 % of the negatives exceed (a positive must stand above it); undefined without negatives. */
export function cutOf(negatives: readonly number[]): number | undefined {
  const sorted = negatives.toSorted((a, b) => b - a);
  return sorted[Math.floor(FALSE_POSITIVES * sorted.length)];
}

/** @param top results a query had at most: recall at a later rank is not known */
export function measureSearch(
  answers: readonly Answer[],
  cut: number | undefined,
  top: number,
): SearchMeasures {
  const share = (holds: (answer: Answer) => boolean) => answers.filter(holds).length / answers.length;
  const ranks = RANKS.filter((rank) => rank <= top);
  const within = ranks.map(
    (most) => [most, share(({ rank }) => rank !== undefined && rank <= most)] as const,
  );
  const reciprocal = answers.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0);
  return {
    queries: answers.length,
    recallAt: Object.fromEntries(within),
    meanReciprocalRank: reciprocal / answers.length,
    ...(cut === undefined ? {} : { truePositiveRate: share(({ score }) => score > cut) }),
  };
}
