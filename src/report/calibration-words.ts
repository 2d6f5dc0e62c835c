import type {
  Calibration,
  CalibrationAsk,
  Conflict,
  DecisionCounts,
  Share,
  ToldPair,
} from "../model/calibration.ts";
import { counted, hundredths } from "./wording.ts";

/** Thousandths as a share: `0.013`. */
export function thousandths(part: number): string {
  return (part / 1000).toFixed(3);
}

/** `0.013 (0.002 to 0.051)`; `-` where there is none to count. */
export function shareWords({ share, interval }: Share): string {
  if (share === undefined || interval === undefined) return "-";
  return `${thousandths(share)} (${thousandths(interval.low)} to ${thousandths(interval.high)})`;
}

/** How the rows of the file were used, a line each. */
export function countWords(counts: DecisionCounts, { hits, others }: Calibration): string[] {
  const { rows, pairs, repeated, expired, undecided, conflicts, unscored } = counts;
  return [
    `${counted(rows, "decision")} on ${counted(pairs, "pair")} of party and entry: ${counted(hits, "true hit")}, ${others} no match`,
    `apart: ${expired} expired, ${undecided} under review, ${conflicts.length} in conflict, ${unscored} without a score; ${counted(repeated, "row")} repeated`,
  ];
}

/** One pair on which decisions contradict each other. */
export function conflictWords({ subject, list, entry, decisions }: Conflict): string {
  const told = decisions.map(
    ({ line, status, author, date }) => `line ${line} ${status} (${author}, ${date})`,
  );
  return `conflict: ${subject} · ${list} · ${entry}: ${told.join("; ")}; settle it, it was left out`;
}

/** Hits without a score that a table names; JSON has them all. */
const MOST_UNSCORED = 20;

/** The true hits of which no score is known, a line each. */
export function unscoredWords(hits: readonly ToldPair[]): string[] {
  const named = hits.slice(0, MOST_UNSCORED).map(({ subject, list, entry, line }) => {
    return `true hit without a score: ${subject} · ${list} · ${entry}: line ${line}`;
  });
  const more = hits.length - named.length;
  return more > 0 ? [...named, `and ${more} more without a score: -o json names them all`] : named;
}

/** What follows for the threshold. A person decides, and nothing is changed. */
export function proposalWords({ proposal, hits }: Calibration, { current, maxLoss }: CalibrationAsk): string {
  const bound = `${String(maxLoss / 100)} % at the upper 95 % bound`;
  if (proposal.kind === "too_few")
    return `No proposal: ${counted(hits, "true hit")} ${hits === 1 ? "is" : "are"} too few. To show that no more than ${bound} are lost takes at least ${proposal.needed}, none of them lost.`;
  if (proposal.kind === "unscored")
    return `No proposal: of ${counted(proposal.hits, "true hit")} no score is known, so no threshold is known to lose none. Write their scores into the decisions, or name results that hold them with --results.`;
  if (proposal.kind === "stay")
    return `No proposal: no threshold above ${hundredths(current)} saves a review without losing a true hit. ${hundredths(current)} stays.`;
  const { threshold, saved } = proposal;
  return `Proposal: ${hundredths(threshold)} in place of ${hundredths(current)} loses none of ${counted(hits, "true hit")} (no more than ${bound}) and would have saved ${counted(saved, "review")}. Nothing was changed: a person sets match.near in a profile, after a run of cordon profile shadow.`;
}
