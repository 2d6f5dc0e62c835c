import type { ScoreExplanation } from "../model/score-explanation.ts";
import { jsonText } from "./escape.ts";
import { explainResultDocument } from "./explain-result-document.ts";
import type { ExplainResultHead } from "./explain-result-document.ts";
import { NO_HEAD_WORDS } from "./explain-result-words.ts";
import { explainedFinding, explainedRecords } from "./explain-result-lines.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import type { ExplainResultDocument } from "./schema-explain-result.ts";
import { FACTOR_WORDS, rangeWords } from "./score-words.ts";
import { BAND_WORDS, CUT_WORDS, POTENTIAL } from "./wording.ts";

/** The score of one shipment of a saved result, as `cordon explain` prints it: the whole text to be written. */
export const explainResultReport = {
  table: (head: ExplainResultHead, explanation: ScoreExplanation, options: PresenterOptions): string =>
    table(explainResultDocument(head, explanation), sheetOf(options)),
  json: (head: ExplainResultHead, explanation: ScoreExplanation): string =>
    `${jsonText(explainResultDocument(head, explanation), 2)}\n`,
};

function table(one: ExplainResultDocument, sheet: Sheet): string {
  const { width, paint } = sheet;
  const line = (text: string, indent = 2) =>
    flow([{ text: shown(text) }], { width, indent, hang: indent + 2 });
  const title = (text: string) => `\n${flow([{ text, paint: paint.strong }], { width, indent: 0 })}`;
  const { findings, factors, total, gates, bands, notEvaluated, records, gaps } = one;
  const rest = findings.filter(({ factor }) => factor === "-");
  return [
    headBlock(one, sheet),
    ...factors.map((each) =>
      [
        title(`${each.factor}  ${FACTOR_WORDS[each.factor]}: ${each.score}`),
        ...[...each.counted, ...each.left].map((at) => explainedFinding(findings[at]!, sheet)),
        line(each.formula),
      ].join(""),
    ),
    ...(rest.length === 0
      ? []
      : [title("Of no factor"), ...rest.map((finding) => explainedFinding(finding, sheet))]),
    title(`Total: ${total.score}`),
    ...factors.map(({ factor, score, weight, brings }) =>
      line(`${factor}  ${score} × weight ${weight.toFixed(2)} = ${brings.toFixed(2)}`),
    ),
    line(total.formula),
    title("Bands"),
    line(`by the total alone ${bands.total}: totals from ${rangeWords(bands.total, starts(bands.from))}`),
    ...(gates.length === 0 ? [line("gates: none")] : []),
    ...gates.map(({ code, band, findings: by }) =>
      line(`gate ${code} demands ${band}: ${by.length === 1 ? "finding" : "findings"} ${by.join(", ")}`),
    ),
    line(`gross ${bands.gross}: ${BAND_WORDS[bands.gross]}`),
    line(
      `net ${bands.net}: ${bands.net === bands.gross ? "no dated record lowered it" : "dated records lowered it"}`,
    ),
    records === undefined ? "" : title("Dated records") + explainedRecords(records, sheet),
    title("Rules not evaluated"),
    ...(notEvaluated === undefined ? [line("the result does not hold them: an older build made it")] : []),
    ...(notEvaluated?.length === 0 ? [line("none")] : []),
    ...(notEvaluated ?? []).map(({ rule, missing }) =>
      line(`${rule}, for want of: ${missing.map(({ text }) => text).join(", ")}`),
    ),
    ...(gaps.length === 0 ? [] : [title("Not screened"), ...gaps.map((gap) => line(gap))]),
    "\n",
    flow([{ text: POTENTIAL, paint: paint.faint }], { width, indent: 0 }),
  ].join("");
}

function headBlock(
  { shipment, vector, profile, run, cut, label, version }: ExplainResultDocument,
  { width, paint }: Sheet,
): string {
  const { file, firstLine, lastLine } = shipment.origin;
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  const notes = [
    ...(run === undefined ? [NO_HEAD_WORDS] : []),
    ...(cut ? [`The result is not whole: ${CUT_WORDS}.`] : []),
    ...(label === undefined ? [] : [label.toUpperCase()]),
  ];
  return [
    flow([{ text: shown(shipment.id), paint: paint.strong }, { text: `  ${shown(file)}, ${lines}` }], {
      width,
      indent: 0,
      hang: 2,
    }),
    flow([{ text: shown(vector) }], { width, indent: 2 }),
    flow(
      [
        {
          text: shown(
            `cordon ${version} · profile ${profile.id}, version ${profile.version}, sha256 ${profile.sha256.slice(0, 12)}`,
          ),
          paint: paint.faint,
        },
      ],
      { width, indent: 2, hang: 4 },
    ),
    ...notes.map((text) => flow([{ text, paint: paint.warn }], { width, indent: 2, hang: 4 })),
  ].join("");
}

function starts({ standard, enhanced, hold }: ExplainResultDocument["bands"]["from"]) {
  return { standard: { from: standard }, enhanced: { from: enhanced }, hold: { from: hold } };
}
