import type {
  Matrix,
  ShadowFinding,
  ShadowHead,
  ShadowProfile,
  ShadowRow,
  Shadowed,
  ShadowSide,
  ShadowSummary,
} from "../model/shadow.ts";
import type { ShadowDocument } from "./schema-shadow.ts";
import { keptWords } from "./shadow-words.ts";
import { STARTER_LABEL } from "./wording.ts";

export const SHADOW_SCHEMA = "cordon-shadow/1";

export function shadowHeadDocument({
  version,
  asOf,
  inForce,
  next,
  exportFrom,
}: ShadowHead): ShadowDocument["run"] {
  return {
    tool: "cordon",
    version,
    asOf,
    inForce: profileDocument(inForce),
    next: profileDocument(next),
    exportFrom,
  };
}

export function shadowedDocument(one: Shadowed): ShadowDocument["shipments"][number] {
  const { shipment, origin, move, before, after, savedTotal, findings } = one;
  const { file, firstLine, lastLine } = origin;
  return {
    shipment,
    origin: { file, firstLine, lastLine },
    move,
    before: sideDocument(before),
    after: sideDocument(after),
    savedTotal,
    findings: findings.map(findingDocument),
  };
}

export function shadowSummaryDocument(summary: ShadowSummary, notes: string[]): ShadowDocument["summary"] {
  const {
    inputs,
    shipments,
    looser,
    stricter,
    totalOnly,
    netUnknown,
    keptFindings,
    keptShipments,
    restated,
  } = summary;
  return {
    inputs: inputs.map(({ name, kind, shipments: of, run, cut, otherProfile, altered }) => ({
      name,
      kind,
      shipments: of,
      run: run && {
        profile: { id: run.profile.id, version: run.profile.version, sha256: run.profile.sha256 },
        threshold: run.threshold / 100,
      },
      cut,
      otherProfile,
      altered,
    })),
    shipments,
    looser,
    stricter,
    totalOnly,
    gross: matrixDocument(summary.gross),
    net: matrixDocument(summary.net),
    netUnknown,
    keptFindings,
    keptShipments,
    restated,
    label: summary.starter ? STARTER_LABEL : undefined,
    gaps: summary.gaps,
    notes,
  };
}

function profileDocument({ id, version, sha256, effective }: ShadowProfile) {
  return { id, version, sha256, effective: effective && { from: effective.from, to: effective.to } };
}

function sideDocument({ total, gross, net, vector }: ShadowSide) {
  return { total, gross, net, vector };
}

function findingDocument({ rule, subject, party, overlay, entry, before, after, kept }: ShadowFinding) {
  return {
    rule,
    subject,
    party,
    overlay,
    entry,
    before: before && rowDocument(before),
    after: after && rowDocument(after),
    kept: kept && { code: kept, text: keptWords(kept) },
  };
}

function rowDocument({ code, severity, gate, points, counted }: ShadowRow) {
  return { code, severity, gate, points: points / 100, counted };
}

function matrixDocument({ standard, enhanced, hold }: Matrix): Matrix {
  return { standard: countsOf(standard), enhanced: countsOf(enhanced), hold: countsOf(hold) };
}

function countsOf({ standard, enhanced, hold }: Matrix["hold"]): Matrix["hold"] {
  return { standard, enhanced, hold };
}
