import { fractionText } from "../evaluate/fraction.ts";
import { grouped, labelOf } from "../evaluate/labels.ts";
import { measurePairs } from "../evaluate/measure-pairs.ts";
import type { Labelled, PairMeasures } from "../evaluate/measure-pairs.ts";
import { CASE_COLUMNS, caseOfLine, caseOfRow } from "../evaluate/read-pair.ts";
import type { Case } from "../evaluate/read-pair.ts";
import { scorePair } from "../evaluate/score-pair.ts";
import { CordonError } from "../model/errors.ts";
import { counted } from "../report/wording.ts";
import { Ids, idCell } from "./eval-ids.ts";
import { isJson, openEvalFile, openTable, readLines } from "./eval-input.ts";
import type { EvalFile } from "./eval-input.ts";
import { figureJson, figureTable } from "./eval-report.ts";
import { Unread, inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";

export interface EvalOptions {
  readonly label?: string;
  readonly group?: string;
  readonly output?: "table" | "json";
  readonly quiet: boolean;
}

/** Cases, each with where it stands. */
type Located = AsyncGenerator<readonly [Case, string]>;

interface Judged extends Labelled {
  readonly group: string;
}

/** The shipped threshold of a match. */
const THRESHOLD = 0.7;
const HEADER = "case_id,score\n";
const HEADS = "cases positive AUC AP bestF1 at R@P95 R@P99 P@0.70 R@0.70 FPR@0.70".split(" ");

/** Scores each case, and prints the scores, or with a label what they are worth. */
export async function runEvalPairs(io: Io, path: string, options: EvalOptions): Promise<void> {
  const { label, quiet } = options;
  const group = options.group ?? "schema";
  const file = await openEvalFile(io, path);
  const cases = isJson(file) ? casesOfLines(file) : await casesOfTable(file, options);
  const unread = new Unread();
  const judged: Judged[] = [];
  let [scored, excluded, incomparable] = [0, 0, 0];
  for await (const one of inTurns(io, unique(cases), { quiet, what: "cases" })) {
    const positive = label === undefined ? undefined : labelOf(one.column(label));
    if (label !== undefined && positive === undefined) {
      excluded++;
      continue;
    }
    const { score, comparable, unread: texts } = scorePair(one);
    unread.add(texts);
    if (!comparable) incomparable++;
    if (positive !== undefined) judged.push({ score, positive, group: one.column(group) });
    else await io.out(`${scored === 0 ? HEADER : ""}${idCell(one.id)},${fractionText(score)}\n`);
    scored++;
  }
  if (io.signal.aborted) return;
  if (label !== undefined) await io.out(measured(judged, excluded, label, options));
  unread.say(io);
  const gap = incomparable === 0 ? "" : `; with a name that cannot be compared, score 0: ${incomparable}`;
  if (!quiet || gap !== "") io.err(`cordon: ${counted(scored, "case")} scored${gap}\n`);
}

async function casesOfTable(file: EvalFile, { label, group }: EvalOptions): Promise<Located> {
  const { header, rows } = await openTable(file, CASE_COLUMNS);
  if (label !== undefined) demandColumn(file.name, header, "--label", label);
  if (group !== undefined) demandColumn(file.name, header, "--group", group);
  async function* cases(): Located {
    for await (const { column, where } of rows) yield [caseOfRow(column, where), where];
  }
  return cases();
}

async function* casesOfLines(file: EvalFile): Located {
  for await (const { value, where } of readLines(file)) yield [caseOfLine(value, where), where];
}

/** @throws CordonError `usage` where the table has no such column. */
export function demandColumn(file: string, header: readonly string[], option: string, column: string): void {
  if (header.includes(column)) return;
  const hint = `Its columns are: ${header.join(", ").slice(0, 300)}.`;
  throw new CordonError("usage", `${option} ${column}: ${file} has no such column`, hint);
}

async function* unique(cases: Located): AsyncGenerator<Case> {
  const ids = new Ids("case_id");
  for await (const [one, where] of cases) {
    ids.add(one.id, where);
    yield one;
  }
}

function measured(
  judged: readonly Judged[],
  excluded: number,
  label: string,
  { group, output }: EvalOptions,
): string {
  if (judged.length === 0) {
    const hint = "Name the column that holds the truth.";
    throw new CordonError("usage", `--label ${label}: no case has 1 or 0 there`, hint);
  }
  const all = measurePairs(judged, THRESHOLD);
  const known = group !== undefined || judged.some((one) => one.group !== "");
  const groups = known ? grouped(judged, (one) => one.group) : [];
  const rows = groups.map(({ name, members }) => ({ name, ...measurePairs(members, THRESHOLD) }));
  const column = group ?? "schema";
  if (output === "json") {
    const by = known ? { group: column, groups: rows } : {};
    return figureJson({ schema: "cordon-eval-pairs/1", label, threshold: THRESHOLD, excluded, all, ...by });
  }
  const figures = rows.map((row) => ({ name: row.name, cells: cellsOf(row) }));
  return figureTable({
    title: `${counted(judged.length, "case")} labelled by ${label}, ${excluded} left out without 1 or 0`,
    counts: 2,
    heads: HEADS,
    all: { name: "all", cells: cellsOf(all) },
    ...(known ? { by: { column, groups: figures } } : {}),
  });
}

function cellsOf(of: PairMeasures): (number | undefined)[] {
  const best = [of.rocAuc, of.averagePrecision, of.bestF1, of.bestF1Threshold];
  const recalls = [of.recallAtPrecision95, of.recallAtPrecision99];
  return [of.cases, of.positives, ...best, ...recalls, of.precision, of.recall, of.falsePositiveRate];
}
