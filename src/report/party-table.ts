import type { PartyCheck, RunHeader } from "../model/screening.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PartyPresenter } from "./party.ts";
import type { PresenterOptions } from "./presenter.ts";
import { coverageBlock, starterBanner } from "./table-coverage.ts";
import { findingsBlock } from "./table-findings.ts";
import { headLine } from "./table-head.ts";
import { partyBlock } from "./table-party.ts";
import { CHECK_SCOPE, matchStatement, POTENTIAL } from "./wording.ts";

export function partyTable(options: PresenterOptions): PartyPresenter {
  const sheet = sheetOf(options);
  return { party: (header, check) => checkTable(header, check, sheet) };
}

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
