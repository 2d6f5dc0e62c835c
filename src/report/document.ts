import type { RunHeader, RunSummary, Screening } from "../model/screening.ts";
import { briefCoverageDocument, coverageDocument, headDocument } from "./document-run.ts";
import { findingDocument, scoreDocument } from "./document-score.ts";
import { missingWords } from "./fact-words.ts";
import { recordsDocument, recordsInputDocument } from "./document-records.ts";
import { itemDocument } from "./document-item.ts";
import { partyDocument } from "./document-party.ts";
import { checklistDocument, statementCheckDocument } from "./document-statement.ts";
import type { RunDocument, ScreeningDocument, SummaryDocument } from "./schema.ts";
import type { Titles } from "./titles.ts";
import { matchStatement } from "./wording.ts";

/**
 * The outward shape of results. Inner nouns may be renamed; what leaves is named here, and `schema.ts` freezes it.
 * Numbers inside are whole hundredths; outside they are what they mean (0.92).
 */
export const SCREENING_SCHEMA = "cordon-screening/1";

export function runDocument(header: RunHeader): RunDocument {
  return {
    ...headDocument(header),
    jurisdictions: header.jurisdictions && [...header.jurisdictions],
    exportFrom: header.exportFrom,
    records: header.records && recordsInputDocument(header.records),
    coverage: coverageDocument(header.coverage),
  };
}

/** `titles`: findings carry theirs. */
export function screeningDocument(screening: Screening, titles?: Titles): ScreeningDocument {
  const { shipment, parties, findings, score, problems, coverage } = screening;
  const { id, origin, destination, destinationFrom, destinationText, via, date } = shipment;
  return {
    shipment: {
      id,
      origin: { file: origin.file, firstLine: origin.fromLine, lastLine: origin.toLine },
      destination,
      destinations: shipment.destinations,
      destinationFrom,
      destinationText,
      via,
      departure: shipment.departure,
      departures: shipment.departures,
      departureFrom: shipment.departureFrom,
      date,
      lastDate: shipment.lastDate,
      paymentTerms: shipment.paymentTerms,
      transportMode: shipment.transportMode,
      packaging: shipment.packaging,
      deliveryTerms: shipment.deliveryTerms,
    },
    statement: matchStatement(parties, coverage, findings),
    parties: parties.map(partyDocument),
    items: screening.items.map(itemDocument),
    findings: findings.map((finding, index) => findingDocument(finding, index, score, titles)),
    notEvaluated: screening.notEvaluated.map(({ rule, missing }) => ({
      rule,
      missing: missing.map((code) => ({ code, text: missingWords(code) })),
    })),
    score: scoreDocument(score),
    byOverlay: screening.byOverlay.map(({ overlay, total, gross, own }) => ({ overlay, total, gross, own })),
    checklist: checklistDocument(screening),
    ...(screening.statements === undefined
      ? {}
      : { statements: screening.statements.map(statementCheckDocument) }),
    records: screening.records && recordsDocument(screening.records, score),
    problems: problems.map(problemDocument),
    coverage: briefCoverageDocument(coverage),
  };
}

export function summaryDocument(summary: RunSummary): SummaryDocument {
  const { standard, enhanced, hold } = summary.byNetBand;
  return {
    inputs: summary.inputs.map(({ name, sha256, rows, columns }) => ({
      name,
      sha256,
      rows,
      columns: columns.map(({ column, field }) => ({ column, field })),
    })),
    shipments: summary.shipments,
    parties: summary.parties,
    unscreenableParties: summary.unscreenableParties,
    hits: summary.hits,
    byNetBand: { standard, enhanced, hold },
    problems: summary.problems.map(problemDocument),
    furtherProblems: summary.furtherProblems,
    coverage: coverageDocument(summary.coverage),
  };
}

function problemDocument(problem: Screening["problems"][number]): ScreeningDocument["problems"][number] {
  const { file, line, column, code, message, blocking, shipment } = problem;
  return { file, line, column, code, message, blocking, shipment };
}
