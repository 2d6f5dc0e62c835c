import type { RecordsTrace } from "../model/dated-record.ts";
import type { Coverage, Screening } from "../model/screening.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { csvRows, type Row } from "./csv-cells.ts";
import { CSV_HEADER, headCells, notEvaluatedCells, scoreCells } from "./csv-head.ts";
import { itemRows } from "./csv-items.ts";
import { foundRows } from "./csv-rows.ts";
import { SCREENING_SCHEMA } from "./document.ts";
import type { Presenter } from "./presenter.ts";
import { appliedWords, nearWords, recordName } from "./record-words.ts";
import { COVERAGE_WORDS } from "./wording.ts";

/** A row for each hit, finding, line of goods or problem, for spreadsheets; a shipment without finding has one row that says so. */
export function csv(): Presenter {
  return {
    begin: () => CSV_HEADER,
    screening: (screening) => csvRows(screeningRows(screening)),
    end({ problems, shipments, coverage }) {
      const unread = problems.map((problem) => problemRow(problem, coverage));
      const nothing: Row = {
        ...headCells(SCREENING_SCHEMA, coverage),
        status: "not_screened",
        reason: COVERAGE_WORDS.not_screened,
      };
      return csvRows(shipments === 0 ? [...unread, nothing] : unread);
    },
  };
}

function screeningRows({
  shipment,
  parties,
  items,
  findings,
  notEvaluated,
  score,
  records,
  problems,
  coverage,
}: Screening): Row[] {
  const base = {
    ...headCells(SCREENING_SCHEMA, coverage),
    ...shipmentCells(shipment),
    ...scoreCells(score),
    ...notEvaluatedCells(notEvaluated),
  };
  const found = foundRows(parties, findings, coverage).map((row) => ({ ...base, ...row }));
  return [
    ...found,
    ...itemRows(items).map((row) => ({ ...base, ...row })),
    ...recordRows(records).map((row) => ({ ...base, ...row })),
    ...problems.map((problem) => ({ ...base, ...problemRow(problem, coverage), shipment: shipment.id })),
  ];
}

/** The departure only where no paper tells it: of what the papers tell the manifest has the row. */
function shipmentCells({ id, origin, departure, departureFrom }: Shipment): Row {
  return {
    shipment: id,
    file: origin.file,
    first_line: origin.fromLine,
    last_line: origin.toLine,
    ...(departureFrom === "run" && { stated_departure: departure }),
  };
}

/** A row for each dated record that applied or nearly did. */
function recordRows(records: RecordsTrace | undefined): Row[] {
  return [
    ...(records?.applied ?? []).map((one) => ({
      status: "record_applied",
      finding_code: [...new Set(one.covers.map(({ code }) => code))].join("; "),
      citation: one.legalRef,
      reason: `${recordName(one)}: ${appliedWords(one)}`,
    })),
    ...(records?.nearly ?? []).map((one) => ({
      status: "record_not_applied",
      finding_code: one.codes.join("; "),
      citation: one.legalRef,
      reason: `${recordName(one)} ${nearWords(one)}`,
    })),
  ];
}

function problemRow(problem: RowProblem, coverage: Coverage): Row {
  const { file, line, column, message, blocking, shipment } = problem;
  return {
    ...headCells(SCREENING_SCHEMA, coverage),
    shipment,
    file,
    first_line: line,
    last_line: line,
    status: blocking ? "not_screened" : "problem",
    reason: column === undefined ? message : `column ${column}: ${message}`,
  };
}
