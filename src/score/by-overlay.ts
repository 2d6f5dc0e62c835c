import type { Finding, OverlayScore } from "../model/finding.ts";
import { overlayName } from "./grammar.ts";
import type { ScoringProfile } from "./profile.ts";
import { scoreFindings } from "./score.ts";

/**
 * What the law of each overlay in force comes to by itself, beside what is common to all: its gross score, in the order of
 * `overlays` (`name@version`). None is stricter than the score of all findings together.
 */
export function scoreByOverlay(
  findings: readonly Finding[],
  profile: ScoringProfile,
  overlays: readonly string[],
): OverlayScore[] {
  return overlays.map((one) => {
    const overlay = overlayName(one);
    const held = findings.filter((finding) => finding.overlay === undefined || finding.overlay === overlay);
    const { total, gross } = scoreFindings(held, profile, [one]);
    const own = held.flatMap(({ overlay: whose, code }) => (whose === undefined ? [] : [code]));
    return { overlay, total, gross, own: [...new Set(own)].sort() };
  });
}
