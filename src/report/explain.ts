import type { ExplainedFact, ExplainedWord, Explanation } from "../model/explanation.ts";
import { listVersion } from "./document-run.ts";
import { jsonText } from "./escape.ts";
import { explainDocument } from "./explain-document.ts";
import type { ExplainHead } from "./explain-document.ts";
import { flow } from "./flow.ts";
import { listedName } from "./listed-name.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { columnsOf, padTo } from "./width.ts";
import {
  POTENTIAL,
  STARTER_LABEL,
  TOKEN_SIGNS,
  gradeWords,
  holdWords,
  hundredths,
  whatIfWords,
} from "./wording.ts";

export type { ExplainHead } from "./explain-document.ts";

const PLAIN: PresenterOptions = { width: 100 };
/** In a cell of a word that stands on one side alone. */
const NONE = "—";
const HEADS = ["party", "", "listed", "likeness", "weight", "points"] as const;

/** One party beside one list entry, as `cordon explain` prints it: the whole text to be written. */
export const explainReport = {
  table: (head, explanation, options = PLAIN) => {
    const sheet = sheetOf(options);
    return [
      headBlock(head, explanation, sheet),
      wordsBlock(explanation, sheet),
      factsBlock(explanation, sheet),
      ...(explanation.whatIf.length > 0
        ? block("What would change it", explanation.whatIf.map(whatIfWords), sheet)
        : []),
      "\n",
      flow([{ text: POTENTIAL, paint: sheet.paint.faint }], { width: sheet.width, indent: 0 }),
    ].join("");
  },
  json: (head, explanation) => `${jsonText(explainDocument(head, explanation), 2)}\n`,
} satisfies Record<
  string,
  (head: ExplainHead, explanation: Explanation, options?: PresenterOptions) => string
>;

function headBlock(
  { version, record, starter }: ExplainHead,
  explanation: Explanation,
  { width, paint }: Sheet,
): string {
  const { party, entry, name, score, grade } = explanation;
  const listed = entry.names[name];
  const alias = listed?.strength === "primary" ? "the primary name" : `a ${listed?.strength} alias`;
  const look = grade === "same" ? paint.band.hold : grade === "near" ? paint.band.enhanced : paint.strong;
  const list = entry.source === entry.list ? entry.list : `${entry.list} ${entry.source}`;
  const lead = [{ text: hundredths(score), paint: look }, { text: `  ${gradeWords(explanation)}` }];
  const own = [
    { text: "party   " },
    { text: shown(party.name), paint: paint.strong },
    { text: inBrackets(party.country === undefined ? [] : [party.country]) },
  ];
  const other = [
    { text: "beside  " },
    { text: shown(listed?.text ?? ""), paint: paint.strong },
    { text: `, ${alias} of ${shown(listedName(entry))}${inBrackets(entry.countries)}` },
  ];
  const from = `${shown(entry.id)} · ${shown(list)} · ${shown(record.title)} · version ${shown(listVersion(record))}`;
  const label = [{ text: STARTER_LABEL.toUpperCase(), paint: paint.band.hold }];
  return [
    starter ? flow(label, { width, indent: 0 }) : "",
    flow([{ text: `cordon ${shown(version)}`, paint: paint.faint }], { width, indent: 0 }),
    "\n",
    flow(lead, { width, indent: 0, hang: 6 }),
    flow(own, { width, indent: 2, hang: 10 }),
    flow(other, { width, indent: 2, hang: 10 }),
    flow([{ text: from, paint: paint.faint }], { width, indent: 10 }),
  ].join("");
}

function inBrackets(countries: readonly string[]): string {
  return countries.length > 0 ? ` (${shown(countries.join(" "))})` : "";
}

/** A row a word, and below them what held the sum: the points add up to the score of the name. */
function wordsBlock({ words, holds, nameScore }: Explanation, sheet: Sheet): string {
  const { width, paint } = sheet;
  const cells = words.map(wordCells);
  const columns = HEADS.map((head, at) =>
    Math.max(...[head, ...cells.map((row) => row[at]!)].map(columnsOf)),
  );
  const line = (row: readonly string[]) => row.map((cell, at) => padTo(cell, columns[at]!)).join("  ");
  const lay = { width, indent: 2, hang: 6 };
  return [
    "\n",
    flow(
      [
        { text: "Words", paint: paint.strong },
        { text: WORDS_NOTE, paint: paint.faint },
      ],
      {
        width,
        indent: 0,
        hang: 2,
      },
    ),
    flow([{ text: line(HEADS), paint: paint.faint }], lay),
    ...cells.map((row) => flow([{ text: line(row) }], lay)),
    ...holds.map((hold) => flow([{ text: `${signed(hold.points)}  ${holdWords(hold)}` }], lay)),
    flow([{ text: `${hundredths(nameScore)}  the name alone`, paint: paint.strong }], lay),
  ].join("");
}

const WORDS_NOTE = ": those met bring 1.00 by their weight, what differs or is left over takes away";

function wordCells({ query, list, relation, similarity, weight, earned, lost }: ExplainedWord): string[] {
  const alone = relation === "missing" || relation === "extra";
  const points = [
    ...(earned > 0 ? [signed(earned)] : []),
    ...(lost > 0 || earned <= 0 ? [signed(-lost)] : []),
  ];
  return [
    shown(query ?? NONE),
    alone ? NONE : TOKEN_SIGNS[relation],
    shown(list ?? NONE),
    alone ? NONE : hundredths(similarity),
    hundredths(weight),
    points.join(" "),
  ];
}

function factsBlock({ nameScore, facts, heldAt, identifier, score }: Explanation, sheet: Sheet): string {
  const lines = facts.map(factWords);
  if (heldAt !== undefined) lines.push(holdWords({ reason: "weakAlias", score: heldAt }));
  if (identifier !== undefined) lines.push(`1.00  both hold ${identifier}: that alone matches`);
  if (lines.length === 0) lines.push(`${hundredths(nameScore)}  none that both have: the name alone decides`);
  return [
    ...block("Facts beside the name", lines, sheet),
    flow([{ text: `${hundredths(score)}  the score`, paint: sheet.paint.strong }], {
      width: sheet.width,
      indent: 2,
    }),
  ].join("");
}

function factWords({ feature, relation, odds, query, list, score }: ExplainedFact): string {
  return `${hundredths(score)}  ${feature} ${relation}: ${query} / ${list} (odds ×${odds})`;
}

/** 12 → `+0.12`, −3 → `-0.03`, 0 → `0.00`. */
function signed(points: number): string {
  return `${points < 0 ? "-" : points > 0 ? "+" : ""}${hundredths(Math.abs(points))}`;
}

function block(title: string, lines: readonly string[], { width, paint }: Sheet): string[] {
  return [
    "\n",
    flow([{ text: title, paint: paint.strong }], { width, indent: 0 }),
    ...lines.map((text) => flow([{ text: shown(text) }], { width, indent: 2, hang: 8 })),
  ];
}
