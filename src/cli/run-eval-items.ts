import { grouped } from "../evaluate/labels.ts";
import { categoryOf, measureItems } from "../evaluate/measure-items.ts";
import type { ItemMeasures, JudgedItem } from "../evaluate/measure-items.ts";
import { readCode } from "../text/control-code.ts";
import { CordonError } from "../model/errors.ts";
import { counted } from "../report/wording.ts";
import { Ids, idCell } from "./eval-ids.ts";
import { openEvalFile, openTable } from "./eval-input.ts";
import { figureJson, figureTable } from "./eval-report.ts";
import { inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";
import { openCatalog } from "./open-items.ts";
import type { EvalOptions } from "./run-eval-pairs.ts";
import { demandColumn } from "./run-eval-pairs.ts";

const HEADER = "case_id,rank,code,confidence\n";
const HEADS = "items exact@1 entry@1 entry@5 entry@10 category@1 missed".split(" ");
const TOP = 10;

interface Judged extends JudgedItem {
  readonly group: string;
}

/** Classifies each case, and prints its codes, or with a label how often they are right. */
export async function runEvalItems(
  io: Io,
  path: string,
  { label, group, output, quiet }: EvalOptions,
): Promise<void> {
  const file = await openEvalFile(io, path);
  const { header, rows } = await openTable(file, ["case_id", "text"]);
  if (label !== undefined) demandColumn(file.name, header, "--label", label);
  if (group !== undefined) demandColumn(file.name, header, "--group", group);
  const { items } = openCatalog();
  const ids = new Ids("case_id");
  const judged: Judged[] = [];
  let [count, left] = [0, 0];
  for await (const { column, where } of inTurns(io, rows, { quiet, what: "cases" })) {
    const id = column("case_id").trim();
    ids.add(id, where);
    const [hs, declared] = [cell(header, column, "hs"), cell(header, column, "declared")];
    const { candidates } = items.classify({
      text: column("text"),
      ...(hs ? { hs } : {}),
      ...(declared ? { declared } : {}),
    });
    const first = candidates.slice(0, TOP);
    count++;
    if (label === undefined) {
      const lines = first.map(
        ({ code, confidence }, at) => `${idCell(id)},${at + 1},${code},${(confidence / 100).toFixed(2)}\n`,
      );
      await io.out(`${count === 1 ? HEADER : ""}${lines.join("")}`);
      continue;
    }
    const truth = readCode(column(label));
    if (truth === undefined) left++;
    else
      judged.push({
        truth,
        proposed: first.map(({ code }) => code),
        group: group === undefined ? categoryOf(truth) : column(group),
      });
  }
  if (io.signal.aborted) return;
  if (label !== undefined) await io.out(measured(judged, left, label, group ?? "category", output));
  if (!quiet) io.err(`cordon: ${counted(count, "case")} classified\n`);
}

function cell(header: readonly string[], column: (name: string) => string, name: string): string {
  return header.includes(name) ? column(name).trim() : "";
}

/** @throws CordonError `usage` where no case has a code. */
function measured(
  judged: readonly Judged[],
  left: number,
  label: string,
  group: string,
  output: EvalOptions["output"],
): string {
  if (judged.length === 0)
    throw new CordonError(
      "usage",
      `--label ${label}: no case has a control code there`,
      "Name the column that holds the truth.",
    );
  const all = measureItems(judged);
  const groups = grouped(judged, (one) => one.group).map(({ name, members }) => ({
    name,
    ...measureItems(members),
  }));
  if (output === "json")
    return figureJson({ schema: "cordon-eval-items/1", label, excluded: left, all, group, groups });
  return figureTable({
    title: `${counted(judged.length, "case")} labelled by ${label}, ${left} left out without a code`,
    counts: 1,
    heads: HEADS,
    all: { name: "all", cells: cells(all) },
    by: { column: group, groups: groups.map((one) => ({ name: one.name, cells: cells(one) })) },
  });
}

function cells(of: ItemMeasures): number[] {
  return [of.items, of.exactTop1, of.entryTop1, of.entryTop5, of.entryTop10, of.categoryTop1, of.missed];
}
