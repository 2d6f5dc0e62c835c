import type { Finding, OverlayScore, Score } from "../model/finding.ts";
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
  const common = findings.filter((finding) => finding.overlay === undefined);
  let ofCommon: Score | undefined;
  return overlays.map((one) => {
    const overlay = overlayName(one);
    const own = findings.filter((finding) => finding.overlay === overlay).map(({ code }) => code);
    // Most overlays have nothing of their own, and come to what is common.
    const { total, gross } =
      own.length === 0
        ? (ofCommon ??= scoreFindings(common, profile, []))
        : scoreFindings(
            findings.filter((finding) => finding.overlay === undefined || finding.overlay === overlay),
            profile,
            [one],
          );
    return { overlay, total, gross, own: [...new Set(own)].sort() };
  });
}
