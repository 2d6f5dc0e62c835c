import { fractionText } from "../evaluate/fraction.ts";
import { grouped } from "../evaluate/labels.ts";
import { RANKS, answerOf, cutOf, measureSearch } from "../evaluate/measure-search.ts";
import type { Answer, SearchMeasures } from "../evaluate/measure-search.ts";
import { readRecord } from "../evaluate/neutral-record.ts";
import { QUERY_COLUMNS, queryOfRow, severalOf } from "../evaluate/read-query.ts";
import type { SearchQuery } from "../evaluate/read-query.ts";
import { RecordList } from "../evaluate/search-records.ts";
import { CordonError } from "../model/errors.ts";
import { counted } from "../report/wording.ts";
import { Ids, idCell } from "./eval-ids.ts";
import { openEvalFile, openTable, readLines } from "./eval-input.ts";
import type { Table } from "./eval-input.ts";
import { figureJson, figureTable } from "./eval-report.ts";
import { Unread, inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";
import { demandColumn } from "./run-eval-pairs.ts";
import type { EvalOptions } from "./run-eval-pairs.ts";

export interface EvalSearchOptions extends EvalOptions {
  readonly list: string;
  readonly queries: readonly string[];
  /** Results a query has at most. */
  readonly top: number;
}

interface Answered extends Answer {
  readonly group: string;
}

/** Searches a list for each query, and prints what was found, or with a label what it is worth. */
export async function runEvalSearch(io: Io, options: EvalSearchOptions): Promise<void> {
  const { label, top, quiet } = options;
  const tables = await openTables(io, options);
  const unread = new Unread();
  const { records, ids } = await readList(io, options, unread);
  const names = records.open(top);
  const group = options.group ?? "variant";
  const positives: Answered[] = [];
  const negatives: number[] = [];
  let [searched, unsearchable, unlisted] = [0, 0, 0];
  for await (const query of inTurns(io, queriesOf(tables), { quiet, what: "queries" })) {
    const { found, searchable, unread: texts } = names.search(query.record);
    if (searched++ === 0 && label === undefined) await io.out("query_id,entity_id,score\n");
    unread.add(texts);
    if (!searchable) unsearchable++;
    if (label === undefined) {
      const rows = found.map(({ id, score }) => `${idCell(query.id)},${idCell(id)},${fractionText(score)}\n`);
      if (rows.length > 0) await io.out(rows.join(""));
      continue;
    }
    const expected = severalOf(query.column(label));
    if (!expected.every((id) => ids.has(id))) unlisted++;
    if (expected.length === 0) negatives.push(found[0]?.score ?? 0);
    else positives.push({ ...answerOf(found, expected), group: query.column(group) });
  }
  if (io.signal.aborted) return;
  if (label !== undefined) await io.out(measured(positives, negatives, group, options));
  unread.say(io);
  const gaps = [
    ...(unsearchable === 0 ? [] : [`with a name that cannot be searched: ${unsearchable}`]),
    ...(unlisted === 0 ? [] : [`with an expected id that is not on the list: ${unlisted}`]),
  ];
  if (quiet && gaps.length === 0) return;
  io.err(`cordon: ${[`${counted(searched, "query", "queries")} searched`, ...gaps].join("; ")}\n`);
}

interface NamedTable extends Table {
  readonly name: string;
}

async function openTables(io: Io, { queries, label, group }: EvalSearchOptions): Promise<NamedTable[]> {
  const tables: NamedTable[] = [];
  for (const path of queries) {
    const file = await openEvalFile(io, path);
    tables.push({ name: file.name, ...(await openTable(file, QUERY_COLUMNS)) });
  }
  // A table of negatives alone needs no column of expected ids, nor groups.
  const header = tables.flatMap((table) => table.header);
  const names = tables.map(({ name }) => name).join(", ");
  if (label !== undefined) demandColumn(names, header, "--label", label);
  if (group !== undefined) demandColumn(names, header, "--group", group);
  return tables;
}

async function readList(io: Io, { list, quiet }: EvalSearchOptions, unread: Unread) {
  const records = new RecordList();
  const ids = new Ids("id");
  const lines = readLines(await openEvalFile(io, list));
  for await (const { value, where } of inTurns(io, lines, { quiet, what: "records" })) {
    const record = readRecord(value, where);
    if (record.id === undefined)
      throw new CordonError("input", `${where}: the record has no id`, "Each needs one of its own.");
    ids.add(record.id, where);
    unread.add(records.add(record));
  }
  return { records, ids };
}

async function* queriesOf(tables: readonly Table[]): AsyncGenerator<SearchQuery> {
  const ids = new Ids("query_id");
  for (const { rows } of tables) {
    for await (const { column, where } of rows) {
      const query = queryOfRow(column, where);
      ids.add(query.id, where);
      yield query;
    }
  }
}

function measured(
  positives: readonly Answered[],
  negatives: readonly number[],
  group: string,
  { label = "", output, top }: EvalSearchOptions,
): string {
  if (positives.length === 0)
    throw new CordonError(
      "usage",
      `--label ${label}: no query has ids there`,
      "Name the column of expected ids.",
    );
  const cut = cutOf(negatives);
  const all = measureSearch(positives, cut, top);
  const groups = grouped(positives, (one) => one.group).map(({ name, members }) => {
    return { name, ...measureSearch(members, cut, top) };
  });
  if (output === "json") {
    const above = cut === undefined ? {} : { scoreAboveNegatives: cut };
    const head = { schema: "cordon-eval-search/1", label, group, top, negatives: negatives.length, ...above };
    return figureJson({ ...head, all, groups });
  }
  const alert = cut === undefined ? "" : `; 1 % of them score above ${fractionText(cut)}`;
  return figureTable({
    title: `${counted(positives.length, "query", "queries")} with expected ids, ${negatives.length} without${alert}`,
    counts: 1,
    heads: ["queries", ...RANKS.filter((rank) => rank <= top).map((rank) => `R@${rank}`), "MRR", "TPR@1%FPR"],
    all: { name: "all", cells: cellsOf(all) },
    by: { column: group, groups: groups.map((row) => ({ name: row.name, cells: cellsOf(row) })) },
  });
}

function cellsOf({ queries, recallAt, meanReciprocalRank, truePositiveRate }: SearchMeasures) {
  return [queries, ...Object.values(recallAt), meanReciprocalRank, truePositiveRate];
}
