import type {
  Calibration,
  CalibrationAsk,
  CodeFigures,
  Share,
  ThresholdFigures,
} from "../model/calibration.ts";
import { type CalibrationHead, calibrationDocument } from "./calibration-document.ts";
import { countWords, conflictWords, proposalWords, shareWords, unscoredWords } from "./calibration-words.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { counted, hundredths } from "./wording.ts";

/** Columns of `12345 of 12345  0.500 (0.094 to 0.906)` and a gap. */
const CELL = 40;

export type CalibrationReport = (head: CalibrationHead, found: Calibration, ask: CalibrationAsk) => string;

export const calibrationReports = {
  table: (options) => (head, found, ask) => table(sheetOf(options), head, found, ask),
  json: () => (head, found, ask) => `${jsonText(calibrationDocument(head, found, ask), 2)}\n`,
} satisfies Record<string, (options: PresenterOptions) => CalibrationReport>;

function table(
  { width, paint }: Sheet,
  head: CalibrationHead,
  found: Calibration,
  ask: CalibrationAsk,
): string {
  const { version, asOf, decisions, profile } = head;
  const line = (text: string, indent = 2) =>
    flow([{ text: shown(text) }], { width, indent, hang: indent + 2 });
  const title = `cordon ${version} · decisions in force on ${asOf} · ${decisions} · profile ${profile.id}, threshold ${hundredths(ask.current)}`;
  const known =
    found.lowest === undefined
      ? []
      : [`lowest score decided ${hundredths(found.lowest)}: what a lower threshold would add is not known`];
  return [
    flow([{ text: shown(title), paint: paint.faint }], { width, indent: 0, hang: 2 }),
    ...[...countWords(found.counts, found), ...known].map((text) => line(text)),
    ...found.counts.conflicts.map((one) => line(conflictWords(one))),
    ...unscoredWords(found.counts.unscoredHits).map((text) => line(text)),
    "\n",
    paint.strong(
      "Threshold  True hits lost                    Reviews saved, by shares with 95 % intervals\n",
    ),
    figureLines(found.thresholds, ask.current),
    ...found.codes.map((one) => codeBlock(one, paint.strong, ask.current)),
    "\n",
    flow([{ text: proposalWords(found, ask), paint: paint.strong }], { width, indent: 0, hang: 2 }),
  ].join("");
}

function codeBlock(
  { code, hits, others, thresholds }: CodeFigures,
  strong: (text: string) => string,
  current: number,
) {
  const title = `${code ?? "no finding known"}: ${counted(hits, "true hit")}, ${others} no match`;
  return `${strong(shown(title))}\n${figureLines(thresholds, current)}`;
}

/** Lines at which a figure changes, beside the first, the last and the one in force; JSON has them all. */
function figureLines(figures: readonly ThresholdFigures[], current: number): string {
  const told = figures.filter(({ threshold, lost, saved }, at) => {
    const before = figures[at - 1];
    const moved = before?.lost.count !== lost.count || before.saved.count !== saved.count;
    return moved || threshold === current || at === figures.length - 1;
  });
  return told
    .map(({ threshold, lost, saved }) => {
      const mark = threshold === current ? "*" : " ";
      return `  ${hundredths(threshold)}${mark}    ${cell(lost).padEnd(CELL)}${cell(saved)}\n`;
    })
    .join("");
}

function cell(share: Share): string {
  return `${share.count} of ${share.of}  ${shareWords(share)}`;
}
