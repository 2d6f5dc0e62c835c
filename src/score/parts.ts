import type { CountedFinding, Finding } from "../model/finding.ts";
import { byCodeUnits } from "./grammar.ts";
import type { Ladders } from "./ladders.ts";
import { pointsOf } from "./points.ts";
import { FACTORS, type ScoredFactor } from "./profile.ts";

/** One finding's part, with the factor it is a part of. */
export interface Part extends CountedFinding {
  readonly factor: ScoredFactor;
}

interface Rung extends Omit<Part, "counted"> {
  /** What findings compete for: one code, or one ladder, in one factor. */
  readonly slot: string;
  /** 0 for the highest rung of a ladder. */
  readonly height: number;
}

/**
 * Every finding that has a factor, with its points and whether it counts, by factor, then points downwards, then code,
 * then place in the list.
 * @throws RangeError for a severity or confidence out of range.
 */
export function partsOf(findings: readonly Finding[], ladders: Ladders): readonly Part[] {
  const rungs = findings.flatMap((finding, index) => rungOf(finding, index, ladders));
  const winners = new Map<string, Rung>();
  for (const rung of rungs) {
    const winner = winners.get(rung.slot);
    if (winner === undefined || beats(rung, winner)) winners.set(rung.slot, rung);
  }
  return rungs
    .map((rung) => ({
      factor: rung.factor,
      code: rung.code,
      points: rung.points,
      counted: winners.get(rung.slot) === rung,
      finding: rung.finding,
    }))
    .sort(inOrder);
}

function rungOf(finding: Finding, index: number, ladders: Ladders): readonly Rung[] {
  const { code, factor } = finding;
  const points = pointsOf(finding);
  if (factor === "-") return [];
  const ladder = Object.entries(ladders).find(([, rungs]) => rungs.includes(code));
  const slot = `${factor} ${ladder?.[0] ?? code}`;
  return [{ factor, code, points, finding: index, slot, height: ladder?.[1].indexOf(code) ?? 0 }];
}

/** Equal points: the higher rung explains more. */
function beats(a: Rung, b: Rung): boolean {
  return a.points === b.points ? a.height < b.height : a.points > b.points;
}

function inOrder(a: Part, b: Part): number {
  return (
    FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor) ||
    b.points - a.points ||
    byCodeUnits(a.code, b.code) ||
    a.finding - b.finding
  );
}
