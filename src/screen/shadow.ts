import type { Origin } from "../model/saved.ts";
import type { Screening } from "../model/screening.ts";
import type { Move, Shadowed, ShadowSide } from "../model/shadow.ts";
import { isStricter } from "../score/bands.ts";
import { type Pair, type Scored, differing, pairsOf } from "./shadow-pairs.ts";

/** One shipment that was screened under both profiles. */
export function shadowScreenings(before: Screening, after: Screening): Shadowed {
  const { id, origin } = before.shipment;
  const pairs = pairsOf(before.findings, after.findings);
  const at = { file: origin.file, firstLine: origin.fromLine, lastLine: origin.toLine };
  return shadowed(id, at, pairs, { scored: before, net: true }, { scored: after, net: true });
}

/** One side; `net`: its net band is known. */
export interface Side {
  readonly scored: Scored;
  readonly net: boolean;
}

/** One shipment of which findings were paired and scored. */
export function shadowed(
  shipment: string,
  origin: Origin,
  pairs: readonly Pair[],
  old: Side,
  now: Side,
): Shadowed {
  const [before, after] = [sideOf(old), sideOf(now)];
  return {
    shipment,
    origin,
    move: moveOf(before, after),
    before,
    after,
    findings: differing(pairs, old.scored, now.scored),
  };
}

function sideOf({ scored: { score }, net }: Side): ShadowSide {
  return {
    total: score.total,
    gross: score.gross,
    ...(net && { net: score.net }),
    vector: score.vector,
  };
}

function moveOf(before: ShadowSide, after: ShadowSide): Move {
  const bands = [
    [before.gross, after.gross],
    [before.net ?? before.gross, after.net ?? after.gross],
  ] as const;
  if (bands.some(([old, now]) => isStricter(old, now))) return "looser";
  return bands.some(([old, now]) => isStricter(now, old)) ? "stricter" : "none";
}
