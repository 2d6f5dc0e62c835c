import type { PartyCheck, RunHeader } from "../model/screening.ts";
import { csvRows } from "./csv-cells.ts";
import { foundRows } from "./csv-rows.ts";
import { CSV_HEADER, headCells, scoreCells } from "./csv-head.ts";
import { CHECK_SCHEMA, checkDocument } from "./document-check.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { coverageBlock, starterBanner } from "./table-coverage.ts";
import { findingsBlock } from "./table-findings.ts";
import { partyBlock } from "./table-party.ts";
import { headLine } from "./table-head.ts";
import { CHECK_SCOPE, matchStatement, POTENTIAL } from "./wording.ts";

/** One party checked on its own, as the whole text to be written. */
export interface PartyPresenter {
  party(header: RunHeader, check: PartyCheck): string;
}

export const partyPresenters = {
  table: (options) => {
    const sheet = sheetOf(options);
    return { party: (header, check) => checkTable(header, check, sheet) };
  },
  json: ({ lang }: Pick<PresenterOptions, "lang"> = {}) => ({
    party: (header, check) => `${jsonText(checkDocument(header, check, lang), 2)}\n`,
  }),
  jsonl: ({ lang }: Pick<PresenterOptions, "lang"> = {}) => ({
    party: (header, check) => `${jsonText(checkDocument(header, check, lang))}\n`,
  }),
  csv: () => ({ party: (_, check) => checkCsv(check) }),
} satisfies Record<string, (options: PresenterOptions) => PartyPresenter>;

function checkTable(
  header: RunHeader,
  { result, findings, score, coverage }: PartyCheck,
  sheet: Sheet,
): string {
  const { width, paint } = sheet;
  const word = score.net === "standard" ? score.net : score.net.toUpperCase();
  const lead = [
    { text: word, paint: paint.band[score.net] },
    { text: ` ${score.total}  ${matchStatement([result], coverage, findings)}` },
  ];
  return [
    starterBanner(coverage, sheet),
    headLine(header, sheet),
    "\n",
    flow(lead, { width, indent: 0, hang: 2 }),
    flow([{ text: shown(score.vector), paint: paint.faint }], { width, indent: 2 }),
    partyBlock(result, sheet),
    findingsBlock(findings, score, sheet),
    "\n",
    coverageBlock(coverage, sheet),
    "\n",
    flow([{ text: `${CHECK_SCOPE} ${POTENTIAL}`, paint: paint.faint }], { width, indent: 0 }),
    starterBanner(coverage, sheet),
  ].join("");
}

function checkCsv({ result, findings, score, coverage }: PartyCheck): string {
  const { role, name, country } = result.party;
  const about = { role, party: name, party_country: country, status: result.status };
  const base = { ...headCells(CHECK_SCHEMA, coverage), ...scoreCells(score) };
  const rows = foundRows([result], findings, coverage).map((row) => ({ ...base, ...about, ...row }));
  return CSV_HEADER + csvRows(rows);
}
