import type { Band, Finding, Score } from "../model/finding.ts";
import { isStricter } from "./bands.ts";
import { factorsOf } from "./factors.ts";
import { gatesOf } from "./gates.ts";
import { byCodeUnits, CODE, OVERLAY, overlayName } from "./grammar.ts";
import { partsOf } from "./parts.ts";
import type { ScoringProfile } from "./profile.ts";
import { scoreVector } from "./score-vector.ts";
import { formatVector } from "./vector.ts";

/**
 * Scores findings; their order changes nothing but the indices in `parts`. `overlays` are those in force, `name@version`.
 * `lowered` is the band that dated records leave; without it the net band is the gross one.
 * @throws RangeError for a finding or overlay that a vector could not carry, or a band above the gross one: it was built wrongly.
 */
export function scoreFindings(
  findings: readonly Finding[],
  profile: ScoringProfile,
  overlays: readonly string[],
  lowered?: Band,
): Score {
  const unwritable = findings.find((finding) => !CODE.test(finding.code))?.code;
  if (unwritable !== undefined) throw new RangeError(`not a finding code: ${JSON.stringify(unwritable)}`);
  const unnamed = overlays.find((overlay) => !OVERLAY.test(overlay));
  if (unnamed !== undefined)
    throw new RangeError(`not an overlay with its version: ${JSON.stringify(unnamed)}`);

  const parts = partsOf(findings, profile.ladders);
  const { version } = profile;
  const factors = factorsOf(parts);
  const gates = gatesOf(findings);
  const inForce = [...new Set(overlays)].sort(byCodeUnits);
  const twice = inForce.find((one, at) => overlayName(one) === overlayName(inForce[at - 1] ?? ""));
  if (twice !== undefined) throw new RangeError(`an overlay in two versions: ${JSON.stringify(twice)}`);
  const { total, totalBand, gross } = scoreVector({ version, factors, gates }, profile);
  const net = lowered ?? gross;
  if (isStricter(net, gross)) throw new RangeError(`the net band ${net} is above the gross band ${gross}`);
  return {
    system: `CSS:${version}`,
    factors,
    total,
    totalBand,
    gates,
    gross,
    net,
    overlays: inForce,
    vector: formatVector({ version, factors, gates, gross, net, overlays: inForce }),
    parts: parts.map(({ code, points, counted, finding }) => ({ code, points, counted, finding })),
  };
}
