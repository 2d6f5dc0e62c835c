import type { LoadRecord } from "../model/load-record.ts";
import type { Coverage } from "../model/screening.ts";
import { listVersion } from "./document-run.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { columnsOf, padTo } from "./width.ts";
import {
  counted,
  COVERAGE_WORDS,
  hundredths,
  modifiedWords,
  notCoveredWords,
  STARTER_LABEL,
} from "./wording.ts";

/** The words nobody may overlook; empty for official lists. */
export function starterBanner({ starter }: Coverage, { width, paint }: Sheet): string {
  if (!starter) return "";
  const rule = "!".repeat(Math.min(Math.max(width, 40), 100));
  return [rule, `!!  ${STARTER_LABEL.toUpperCase()}`, rule]
    .map((line) => `${paint.band.hold(line)}\n`)
    .join("");
}

/** What was and was not screened: lists with their versions, what this release leaves out, the gaps. */
export function coverageBlock(coverage: Coverage, sheet: Sheet): string {
  const { width, paint } = sheet;
  const { status, threshold, profileModified, lists, notCovered, gaps } = coverage;
  const word = { text: status.replace("_", " "), paint: status === "complete" ? paint.strong : paint.warn };
  const modified = profileModified ? `, profile modified: ${modifiedWords(coverage.modifiedBy)}` : "";
  const said = { text: `: ${COVERAGE_WORDS[status]}; matches from ${hundredths(threshold)} on${modified}` };
  return [
    flow([{ text: "Coverage ", paint: paint.strong }, word, said], { width, indent: 0, hang: 2 }),
    listLines(lists, sheet),
    ...bullets("not looked at", notCovered.map(notCoveredWords), sheet),
    ...bullets("gaps", gaps, sheet),
  ].join("");
}

function listLines(lists: readonly LoadRecord[], { width, paint }: Sheet): string {
  if (lists.length === 0)
    return flow([{ text: "no list is loaded", paint: paint.warn }], { width, indent: 2 });
  const column = Math.max(...lists.map(({ list }) => columnsOf(shown(list))));
  const lines = lists.map((record) => {
    const facts = [
      shown(record.title),
      shown(listVersion(record)),
      ...(record.publishedOn === undefined && record.newestListing !== undefined
        ? [`newest listing ${shown(record.newestListing)}`]
        : []),
      counted(record.entries, "entry", "entries"),
    ];
    const shrunk =
      record.acceptedShrink === undefined ? [] : [`accepted though shorter: ${shown(record.acceptedShrink)}`];
    const text = `${padTo(shown(record.list), column)}  ${[...facts, ...shrunk].join(" · ")}`;
    return flow([{ text }], { width, indent: 4, hang: column + 6 });
  });
  return ["  lists\n", ...lines].join("");
}

function bullets(title: string, texts: readonly string[], { width, paint }: Sheet): string[] {
  if (texts.length === 0) return [];
  const look = title === "gaps" ? paint.warn : paint.faint;
  const lines = texts.map((text) =>
    flow([{ text: `- ${shown(text)}`, paint: look }], { width, indent: 4, hang: 6 }),
  );
  return [`  ${title}\n`, ...lines];
}
