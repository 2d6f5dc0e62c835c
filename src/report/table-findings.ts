import type { Finding, Score } from "../model/finding.ts";
import { isCounted, pointsOf } from "./document-score.ts";
import { findingText } from "./finding-words.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import type { Titles } from "./titles.ts";
import { counted, hundredths } from "./wording.ts";

/**
 * The findings with their points, those that count first. What a stronger finding stands for is not told again: listings
 * stand above with their hits, rules about the same place are named in one line. A gate is always told.
 */
export function findingsBlock(findings: readonly Finding[], { parts }: Score, sheet: Sheet): string {
  if (findings.length === 0) return "";
  const judged = findings.map((finding, index) => ({ finding, counts: isCounted(index, parts) }));
  const listings = judged.filter(({ finding, counts }) => !counts && isListing(finding));
  const beside = judged.filter(
    ({ finding, counts }) => !counts && !isListing(finding) && finding.gate === undefined,
  );
  const told = judged.filter(
    (row) => (!listings.includes(row) && !beside.includes(row)) || row.finding.factor === "-",
  );
  const lines = told.sort(byWeight).map(({ finding, counts }) => findingLine(finding, counts, sheet));
  const { width, paint } = sheet;
  const faint = (text: string) => flow([{ text, paint: paint.faint }], { width, indent: 12 });
  const also = [
    ...new Set(beside.filter((row) => !told.includes(row)).map(({ finding }) => shortly(finding))),
  ];
  return [
    "  findings\n",
    ...lines,
    listings.length > 0
      ? faint(`and ${counted(listings.length, "listing")} above, counted as part of the strongest`)
      : "",
    also.length > 0 ? faint(`not counted beside these: ${also.join(" · ")}`) : "",
  ].join("");
}

function shortly({ code, overlay, evidence }: Finding): string {
  return shown([code, evidence["country"], overlay].filter((part) => part !== undefined).join(" "));
}

interface Judged {
  readonly finding: Finding;
  readonly counts: boolean;
}

/** What counts comes first, then by points; equals keep their order. */
function byWeight(a: Judged, b: Judged): number {
  return Number(b.counts) - Number(a.counts) || pointsOf(b.finding) - pointsOf(a.finding);
}

function findingLine(finding: Finding, counts: boolean, { width, paint, titles }: Sheet): string {
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
    { text: titleLead(code, titles), paint: counts ? paint.strong : paint.faint },
    { text: ` ${shown(findingText(finding))}` },
  ];
  return flow([...pieces, { text: about, paint: paint.faint }], {
    width,
    indent: 10 - points.length,
    hang: 12,
  });
}

/** The title as it stands before a finding's sentence; empty where there is none to show. */
export function titleLead(code: string, titles: Titles | undefined): string {
  const titled = titles?.of(code);
  return titled === undefined ? "" : ` ${titled.text} –`;
}

/** Raised by a hit, whose entry and citation stand above. */
function isListing({ evidence }: Finding): boolean {
  return evidence["entry"] !== undefined;
}
