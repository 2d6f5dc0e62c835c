import type { PartyCheck } from "../model/screening.ts";
import { csvRows } from "./csv-cells.ts";
import { CSV_HEADER, headCells, scoreCells } from "./csv-head.ts";
import { foundRows } from "./csv-rows.ts";
import { CHECK_SCHEMA } from "./document-check.ts";
import type { PartyPresenter } from "./party.ts";

export function partyCsv(): PartyPresenter {
  return { party: (_, check) => checkCsv(check) };
}

function checkCsv({ result, findings, score, coverage }: PartyCheck): string {
  const { role, name, country } = result.party;
  const about = { role, party: name, party_country: country, status: result.status };
  const base = { ...headCells(CHECK_SCHEMA, coverage), ...scoreCells(score) };
  const rows = foundRows([result], findings, coverage).map((row) => ({ ...base, ...about, ...row }));
  return CSV_HEADER + csvRows(rows);
}
