import type { RecordsTrace } from "../model/dated-record.ts";
import type { Score } from "../model/finding.ts";
import type { Coverage, Screening } from "../model/screening.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { COLUMNS, csvRows, type Row } from "./csv-cells.ts";
import { itemRows } from "./csv-items.ts";
import { coverageCells, foundRows } from "./csv-rows.ts";
import { SCREENING_SCHEMA } from "./document.ts";
import type { Presenter } from "./presenter.ts";
import { appliedWords, nearWords, recordName } from "./record-words.ts";
import { COVERAGE_WORDS } from "./wording.ts";

/** The line of column names. */
export const CSV_HEADER = `${COLUMNS.join(",")}\r\n`;

/** A row for each hit, finding, line of goods or problem, for spreadsheets; a shipment without finding has one row that says so. */
export function csv(): Presenter {
  return {
    begin: () => CSV_HEADER,
    screening: (screening) => csvRows(screeningRows(screening)),
    end({ problems, shipments, coverage }) {
      const unread = problems.map((problem) => problemRow(problem, coverage));
      const nothing: Row = {
        ...headCells(coverage),
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
  score,
  records,
  problems,
  coverage,
}: Screening): Row[] {
  const base = { ...headCells(coverage), ...shipmentCells(shipment), ...scoreCells(score) };
  const found = foundRows(parties, findings, coverage).map((row) => ({ ...base, ...row }));
  return [
    ...found,
    ...itemRows(items).map((row) => ({ ...base, ...row })),
    ...recordRows(records).map((row) => ({ ...base, ...row })),
    ...problems.map((problem) => ({ ...base, ...problemRow(problem, coverage), shipment: shipment.id })),
  ];
}

/** What stands in every row. */
export function headCells(coverage: Coverage): Row {
  return { schema: SCREENING_SCHEMA, ...coverageCells(coverage) };
}

export function scoreCells({ net, gross, total, vector }: Score): Row {
  return { net_band: net, gross_band: gross, total, vector };
}

function shipmentCells({ id, origin }: Shipment): Row {
  return { shipment: id, file: origin.file, first_line: origin.fromLine, last_line: origin.toLine };
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
    ...headCells(coverage),
    shipment,
    file,
    first_line: line,
    last_line: line,
    status: blocking ? "not_screened" : "problem",
    reason: column === undefined ? message : `column ${column}: ${message}`,
  };
}
