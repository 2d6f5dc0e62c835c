import type { ScoreExplanation } from "../model/score-explanation.ts";
import type { SavedRecord } from "../model/saved.ts";
import { findingDocument, pointsOf } from "./document-score.ts";
import { formulaWords, leftWords } from "./explain-result-words.ts";
import { missingWords } from "./fact-words.ts";
import type { ExplainResultDocument } from "./schema-explain-result.ts";
import { STARTER_LABEL } from "./wording.ts";

/** What an explanation of a score is shown with. */
export interface ExplainResultHead {
  /** Of Cordon. */
  readonly version: string;
  /** The result ends without its summary. */
  readonly cut: boolean;
}

/** The explanation of a score as it leaves; points are 0–100 with two decimals. */
export function explainResultDocument(
  { version, cut }: ExplainResultHead,
  { saved, run, profile, score, factors, exactTotal, from, gates }: ScoreExplanation,
): ExplainResultDocument {
  const { file, firstLine, lastLine } = saved.origin;
  return {
    schema: "cordon-explain-result/1",
    tool: "cordon",
    version,
    label: run?.starter ? STARTER_LABEL : undefined,
    shipment: { id: saved.shipment, origin: { file, firstLine, lastLine } },
    profile: profileDocument(profile),
    run: run && { profile: profileDocument(run.profile), threshold: run.threshold / 100 },
    cut: cut ? true : undefined,
    vector: score.vector,
    overlays: score.overlays,
    findings: findingDocuments(saved, score, factors),
    factors: factors.map(({ factor, score: points, exact, weight, brings, counted, left }) => ({
      factor,
      score: points,
      exact,
      formula: formulaWords(
        counted.map((at) => pointsOf(saved.findings[at]!)),
        exact,
        points,
      ),
      counted: [...counted],
      left: left.map(({ finding }) => finding),
      weight: weight / 100,
      brings: brings / 100,
    })),
    total: {
      score: score.total,
      exact: exactTotal,
      formula: formulaWords(
        factors.map(({ brings }) => brings),
        exactTotal,
        score.total,
      ),
    },
    gates: gates.map(({ code, band, findings }) => ({ code, band, findings: [...findings] })),
    bands: {
      from: { standard: from.standard, enhanced: from.enhanced, hold: from.hold },
      total: score.totalBand,
      gross: score.gross,
      net: score.net,
    },
    records: saved.records && {
      reasons: saved.records.reasons.map(({ code, overlay, subject, from: before, to, by }) => {
        return { code, overlay, subject, from: before, to, by: [...by] };
      }),
      applied: saved.records.applied.map(recordDocument),
      nearly: saved.records.nearly.map(recordDocument),
      furtherNearly: saved.records.furtherNearly,
    },
    notEvaluated: saved.notEvaluated?.map(({ rule, missing }) => ({
      rule,
      missing: missing.map((code) => ({ code, text: missingWords(code) })),
    })),
    gaps: saved.gaps,
  };
}

function findingDocuments(
  { findings, hits }: ScoreExplanation["saved"],
  score: ScoreExplanation["score"],
  factors: ScoreExplanation["factors"],
): ExplainResultDocument["findings"] {
  const left = new Map(factors.flatMap((factor) => factor.left.map((one) => [one.finding, one] as const)));
  const lists = new Map(hits.map(({ entry, list, source }) => [entry, { list, source }] as const));
  return findings.map((finding, index) => {
    const out = left.get(index);
    const by = out && findings[out.by]!;
    return {
      index,
      ...findingDocument(finding, index, score),
      listed: lists.get(String(finding.evidence["entry"])),
      left: out && by && { code: out.why, by: out.by, text: leftWords(out, by.code, pointsOf(by)) },
    };
  });
}

function profileDocument({ id, version, sha256 }: ScoreExplanation["profile"]) {
  return { id, version, sha256 };
}

function recordDocument({ record, kind, authority, legalRef, validFrom, validTo, text }: SavedRecord) {
  return { record, kind, authority, legalRef, validFrom, validTo, text };
}
