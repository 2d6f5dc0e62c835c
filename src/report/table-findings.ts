import type { Finding, Score } from "../model/finding.ts";
import type { RowProblem } from "../model/shipment.ts";
import { isCounted, pointsOf } from "./document-score.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { counted, findingText, hundredths } from "./wording.ts";

/**
 * The findings with their points, those that count first. Listings that a stronger one stands for are told by their hits above and only
 * counted here; every other finding is shown, counted or not.
 */
export function findingsBlock(findings: readonly Finding[], { parts }: Score, sheet: Sheet): string {
  if (findings.length === 0) return "";
  const judged = findings.map((finding, index) => ({ finding, counts: isCounted(index, parts) }));
  const folded = judged.filter(({ finding, counts }) => !counts && isListing(finding));
  const told = judged.filter((row) => !folded.includes(row));
  const lines = told.sort(byWeight).map(({ finding, counts }) => findingLine(finding, counts, sheet));
  const more = `and ${counted(folded.length, "listing")} above, counted as part of the strongest`;
  const { width, paint } = sheet;
  return [
    "  findings\n",
    ...lines,
    folded.length > 0 ? flow([{ text: more, paint: paint.faint }], { width, indent: 12 }) : "",
  ].join("");
}

interface Judged {
  readonly finding: Finding;
  readonly counts: boolean;
}

/** What counts comes first, then by points; equals keep their order. */
function byWeight(a: Judged, b: Judged): number {
  return Number(b.counts) - Number(a.counts) || pointsOf(b.finding) - pointsOf(a.finding);
}

function findingLine(finding: Finding, counts: boolean, { width, paint }: Sheet): string {
  const { code, gate, factor, citation } = finding;
  const points = hundredths(pointsOf(finding));
  const notes = [
    ...(gate === undefined ? [] : [`at least ${gate}`]),
    ...(counts || factor === "-" ? [] : ["not counted"]),
  ].join(", ");
  const head = { text: `${points}  ${shown(code)}`, paint: counts ? paint.strong : paint.faint };
  const about = isListing(finding) || citation === "" ? "" : ` · ${shown(citation)}`;
  const pieces = [
    head,
    { text: notes === "" ? "" : ` (${notes})` },
    { text: ` ${shown(findingText(finding))}` },
  ];
  return flow([...pieces, { text: about, paint: paint.faint }], {
    width,
    indent: 10 - points.length,
    hang: 12,
  });
}

/** Raised by a hit, whose entry and citation stand above. */
function isListing({ evidence }: Finding): boolean {
  return evidence["entry"] !== undefined;
}

/** Rows and cells that could not be read in full, each with where it stands. */
export function problemsBlock(problems: readonly RowProblem[], { width, paint }: Sheet): string {
  if (problems.length === 0) return "";
  const lines = problems.map((problem) => {
    const { message, blocking } = problem;
    const text = `${shown(problemPlace(problem))}: ${shown(message)}${blocking ? " (not screened)" : ""}`;
    return flow([blocking ? { text, paint: paint.warn } : { text }], { width, indent: 4, hang: 6 });
  });
  return ["  problems in the input\n", ...lines].join("");
}

/** `orders.csv line 12, column HS code`. */
export function problemPlace({ file, line, column }: RowProblem): string {
  return `${file} line ${line}${column === undefined ? "" : `, column ${column}`}`;
}
