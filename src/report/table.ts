import type { RunSummary } from "../model/screening.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { Presenter, PresenterOptions } from "./presenter.ts";
import { coverageBlock, starterBanner } from "./table-coverage.ts";
import { headLine } from "./table-head.ts";
import { problemsBlock } from "./table-problems.ts";
import { isQuiet, shipmentBlock, shipmentLine } from "./table-shipment.ts";
import { counted, POTENTIAL, thousands } from "./wording.ts";

/** Problems shown at the end; the other formats hold them all. */
const MOST_PROBLEMS = 50;

/** For a person at a terminal: a line for a quiet shipment, a block for any other, then what was covered. */
export function table(options: PresenterOptions): Presenter {
  const sheet = sheetOf(options);
  let afterBlock = true;
  return {
    begin: (header) => `${starterBanner(header.coverage, sheet)}${headLine(header, sheet)}`,
    screening(screening) {
      const quiet = isQuiet(screening);
      const gap = afterBlock || !quiet ? "\n" : "";
      afterBlock = !quiet;
      return gap + (quiet ? shipmentLine(screening, sheet) : shipmentBlock(screening, sheet));
    },
    end: (summary) =>
      ["\n", summaryBlock(summary, sheet), coverageBlock(summary.coverage, sheet), "\n"].join("") +
      flow([{ text: POTENTIAL, paint: sheet.paint.faint }], { width: sheet.width, indent: 0 }) +
      starterBanner(summary.coverage, sheet),
  };
}

function summaryBlock(summary: RunSummary, sheet: Sheet): string {
  const { width, paint } = sheet;
  const { byNetBand, shipments, parties, unscreenableParties, hits, problems, inputs } = summary;
  const counts = [
    `${counted(shipments, "shipment")}, ${counted(parties, "party", "parties")}`,
    counted(hits, "potential match", "potential matches"),
    ...(unscreenableParties > 0
      ? [`${counted(unscreenableParties, "party", "parties")} could not be screened`]
      : []),
  ];
  const bands = (["hold", "enhanced", "standard"] as const).flatMap((band, index) => [
    { text: index === 0 ? ": " : ", " },
    {
      text: `${thousands(byNetBand[band])} ${band}`,
      ...(byNetBand[band] > 0 && { paint: paint.band[band] }),
    },
  ]);
  const files = inputs.flatMap(({ name, rows, sha256, columns }) => {
    const read = columns.flatMap(({ column, field }) =>
      field === undefined ? [] : [`${shown(column)} = ${shown(field)}`],
    );
    const unread = columns.filter(({ field }) => field === undefined).map(({ column }) => shown(column));
    const lines = [
      `${shown(name)} · ${counted(rows, "row")} · sha256 ${shown(sha256)}`,
      `columns read: ${read.join(" · ")}`,
      ...(unread.length > 0 ? [`columns not read: ${unread.join(" · ")}`] : []),
    ];
    return lines.map((text, at) =>
      flow([{ text, paint: paint.faint }], { width, indent: at === 0 ? 2 : 4, hang: 6 }),
    );
  });
  const more = problems.length + summary.furtherProblems - MOST_PROBLEMS;
  return [
    flow([{ text: "Summary", paint: paint.strong }, ...bands], { width, indent: 0, hang: 2 }),
    flow([{ text: counts.join("; ") }], { width, indent: 2, hang: 4 }),
    ...files,
    problemsBlock(problems.slice(0, MOST_PROBLEMS), sheet),
    more > 0
      ? flow([{ text: `and ${counted(more, "further problem")}; -o json lists all` }], { width, indent: 4 })
      : "",
  ].join("");
}
