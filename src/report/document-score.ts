import type { Finding, Score } from "../model/finding.ts";
import { findingText } from "./finding-words.ts";
import type { ScreeningDocument } from "./schema.ts";
import type { Titles } from "./titles.ts";

/**
 * A finding with its points and whether they count. `index` is its place in the list that was scored; with `titles` it
 * has its title too.
 */
export function findingDocument(
  finding: Finding,
  index: number,
  { parts }: Score,
  titles?: Titles,
): ScreeningDocument["findings"][number] {
  const {
    code,
    factor,
    severity,
    confidence,
    gate,
    overlay,
    rule,
    citation,
    effective,
    subject,
    category,
    evidence,
    rated,
  } = finding;
  const titled = titles?.of(code);
  return {
    code,
    factor,
    severity,
    confidence: confidence / 100,
    points: pointsOf(finding) / 100,
    counted: isCounted(index, parts),
    gate,
    overlay,
    rule,
    citation,
    effective: effective && { from: effective.from, to: effective.to },
    subject,
    category,
    evidence: evidenceDocument(evidence),
    rated: rated && {
      variant: rated.variant,
      measure: rated.measure,
      grade: rated.grade,
      known: rated.known,
      weak: rated.weak,
    },
    title: titled?.text,
    lang: titled?.lang,
    text: findingText(finding),
  };
}

export function scoreDocument(score: Score): ScreeningDocument["score"] {
  const { system, total, totalBand, gross, net, factors, gates, overlays, vector, parts } = score;
  return {
    system,
    total,
    factors: { P: factors.P, I: factors.I, D: factors.D, U: factors.U },
    bands: { total: totalBand, gross, net },
    gates: gates.map(({ code, band }) => ({ code, band })),
    overlays,
    vector,
    parts: parts.map(({ code, points, counted, finding }) => ({
      code,
      points: points / 100,
      counted,
      finding,
    })),
  };
}

/** In order of key; a match score is 0–1 here as everywhere outside. */
function evidenceDocument(evidence: Finding["evidence"]): Record<string, string | number> {
  const facts = Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    facts.map(([key, value]) => [key, key === "score" && typeof value === "number" ? value / 100 : value]),
  );
}

/** severity × confidence in hundredths of a point, 0–10000. */
export function pointsOf({ severity, confidence }: Finding): number {
  return severity * confidence;
}

/** Is the finding at `index` part of the score? */
export function isCounted(index: number, parts: Score["parts"]): boolean {
  return parts.some((part) => part.finding === index && part.counted);
}
