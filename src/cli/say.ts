import { basename } from "node:path";
import type { RunSummary } from "../model/screening.ts";
import { visible } from "../report/escape.ts";
import type { Io } from "./io.ts";

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
