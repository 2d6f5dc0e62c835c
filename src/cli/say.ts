import { basename } from "node:path";
import type { Owners } from "../model/owners.ts";
import type { RunSummary } from "../model/screening.ts";
import { visible } from "../report/escape.ts";
import type { Io } from "./io.ts";
import type { ReadHistory } from "./read-history.ts";

/** What came of the run; with `quiet` only what was not screened. */
export function say(io: Io, { shipments, byNetBand, coverage, inputs }: RunSummary, quiet: boolean): void {
  const names = visible(inputs.map(({ name }) => basename(name)).join(", "));
  const bands = `${byNetBand.hold} hold, ${byNetBand.enhanced} enhanced, ${byNetBand.standard} standard`;
  if (!quiet)
    io.err(`cordon: ${shipments} ${shipments === 1 ? "shipment" : "shipments"} of ${names}: ${bands}\n`);
  if (coverage.status === "complete") return;
  const what = coverage.status === "partial" ? "not everything was screened" : "nothing was screened";
  const first = coverage.gaps[0] === undefined ? "" : `: ${visible(coverage.gaps[0])}`;
  const more = coverage.gaps.length > 1 ? `; ${coverage.gaps.length - 1} more in the result` : "";
  io.err(`cordon: ${what}${first}${more}\n`);
}

const MOST = 20;

/** What the file of owners could not give; with `quiet` only what was not used. */
export function sayOwners(
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

/** What the history could not give; with `quiet` only what was not used. */
export function sayHistory(io: Io, { history, input, problems, ...rest }: ReadHistory, quiet: boolean): void {
  const file = input.name;
  if (!quiet)
    io.err(`cordon: compared with ${visible(file)}: shipments of ${history.from} to ${history.to}\n`);
  sayOwners(io, { file, problems, furtherProblems: rest.furtherProblems }, quiet);
}
