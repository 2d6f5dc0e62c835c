import { basename } from "node:path";
import type { Owners } from "../model/owners.ts";
import type { Coverage, RunSummary } from "../model/screening.ts";
import type { EndUseStatement, Statements } from "../model/statement.ts";
import { visible } from "../report/escape.ts";
import type { Io } from "./io.ts";
import type { ReadHistory } from "./read-history.ts";

const MOST = 20;
const LONGEST = 80;

/** What came of the run; with `quiet` only what was not screened. */
export function say(io: Io, { shipments, byNetBand, coverage, inputs }: RunSummary, quiet: boolean): void {
  const names = visible(inputs.map(({ name }) => basename(name)).join(", "));
  const bands = `${byNetBand.hold} hold, ${byNetBand.enhanced} enhanced, ${byNetBand.standard} standard`;
  if (!quiet)
    io.err(`cordon: ${shipments} ${shipments === 1 ? "shipment" : "shipments"} of ${names}: ${bands}\n`);
  if (coverage.status === "complete") return;
  const what = coverage.status === "partial" ? "not everything was screened" : "nothing was screened";
  io.err(`cordon: ${what}${gapWords(coverage.gaps)}\n`);
}

/** That something was not screened, where it was not. */
export function sayGaps(io: Io, gaps: readonly string[]): void {
  if (gaps.length > 0) io.err(`cordon: not everything was screened${gapWords(gaps)}\n`);
}

/** That a loaded list is too old, and what can be done. */
export function sayOutdated(io: Io, { lists }: Coverage): void {
  const old = lists.filter(({ outdated }) => outdated !== undefined).map(({ list }) => list);
  if (old.length === 0) return;
  io.err(
    `cordon: too old, see the gaps: ${visible(old.join(", "))}; load newer editions, or permit it with --allow-stale\n`,
  );
}

function gapWords(gaps: readonly string[]): string {
  const first = gaps[0] === undefined ? "" : `: ${visible(gaps[0])}`;
  return `${first}${gaps.length > 1 ? `; ${gaps.length - 1} more in the result` : ""}`;
}

/** What would tell a place of export where none is told, or why the one stated for the run did not. */
export function sayFrom(io: Io, stated: string | undefined): void {
  io.err(
    stated === undefined
      ? "cordon: --from COUNTRY says the place of export for all shipments without one\n"
      : `cordon: --from ${visible(stated)} does not answer for shipments with a place that could not be read\n`,
  );
}

/** Columns that tell where goods go. */
const WHITHER = /^(?:destination(?:\.port)?|(?:(?:ultimate_)?consignee|end_user)\.country)$/;

/** The manifests of which no column was read as one that tells where goods go, and their columns that were not read. */
export function sayNoDestination(io: Io, { inputs }: RunSummary): void {
  for (const { name, columns } of inputs) {
    if (columns.some(({ field = "" }) => WHITHER.test(field))) continue;
    const left = columns.flatMap(({ column, field }) =>
      field === undefined && column.trim() !== "" ? [column.trim().slice(0, LONGEST)] : [],
    );
    const unread = left.length === 0 ? "" : `; not read: ${visible(left.slice(0, MOST).join(", "))}`;
    io.err(
      `cordon: ${visible(name)}: no column tells where the goods go: --map destination=COLUMN names one${unread}\n`,
    );
  }
}

/** That rules which hold for shipments were not asked, where they were not. */
export function sayLeftOut(io: Io, jurisdictions: string, shipments: number): void {
  if (shipments === 0) return;
  const what = `${shipments} ${shipments === 1 ? "shipment" : "shipments"}`;
  io.err(
    `cordon: --jurisdictions ${visible(jurisdictions)} leaves out rules that hold for ${what}, those of the place of export or on US goods: no licence requirement was determined by them; name them too\n`,
  );
}

/** What a file of owners or statements could not give; with `quiet` only what was not used. */
export function sayFile(
  io: Io,
  { file, problems, furtherProblems }: Pick<Owners, "file" | "problems" | "furtherProblems">,
  quiet: boolean,
): void {
  const told = problems.filter(({ blocking }) => blocking || !quiet);
  for (const { line, message } of told.slice(0, MOST))
    io.err(`cordon: ${visible(file)}, line ${line}: ${visible(message)}\n`);
  const more = Math.max(0, told.length - MOST) + furtherProblems;
  if (more > 0) io.err(`cordon: ${visible(file)}: ${more} more problems\n`);
}

/** How many statements there are, and which of them belong to no shipment. */
export function sayStatements(
  io: Io,
  { file, statements }: Statements,
  unused: readonly EndUseStatement[],
): void {
  const names = unused.slice(0, MOST).map(({ reference }) => visible(reference.slice(0, LONGEST)));
  const more = unused.length > MOST ? ` and ${unused.length - MOST} more` : "";
  const rest = unused.length === 0 ? "" : `; ${unused.length} for no shipment: ${names.join(", ")}${more}`;
  const count = `${statements.length} ${statements.length === 1 ? "statement" : "statements"}`;
  io.err(`cordon: ${visible(file)}: ${count}${rest}\n`);
}

/** What the history could not give; with `quiet` only what was not used. */
export function sayHistory(io: Io, { history, input, problems, ...rest }: ReadHistory, quiet: boolean): void {
  const file = input.name;
  if (!quiet)
    io.err(`cordon: compared with ${visible(file)}: shipments of ${history.from} to ${history.to}\n`);
  sayFile(io, { file, problems, furtherProblems: rest.furtherProblems }, quiet);
}
