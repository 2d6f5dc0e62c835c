import { statSync } from "node:fs";
import type { Owners } from "../model/owners.ts";
import type { RunSummary } from "../model/screening.ts";
import { presenters } from "../report/index.ts";
import { visible } from "../report/escape.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode, FailOn } from "./exit.ts";
import type { Io } from "./io.ts";
import { checkRecordOptions } from "./open-records.ts";
import { openScreener } from "./open-screener.ts";
import type { Output } from "./options.ts";
import { progressOn } from "./progress.ts";
import { Run } from "./run.ts";
import type { RunInput } from "./run.ts";
import { say, sayOwners } from "./say.ts";

export interface ScreenOptions {
  readonly output: Output;
  readonly failOn: FailOn;
  readonly threshold?: string;
  readonly owners?: string;
  readonly records?: string;
  readonly balances?: string;
  readonly balancesOut?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly allowPartial?: boolean;
  readonly starter?: boolean;
  readonly quiet: boolean;
}

/** Screens manifests one after another and writes each shipment's result as it comes. */
export async function runScreening(
  io: Io,
  files: readonly string[],
  options: ScreenOptions,
): Promise<ExitCode> {
  checkRecordOptions(options, files);
  const opened = await openScreener(io, { ...options, goods: true });
  // Results on the same terminal show the progress themselves.
  const progress = progressOn(io, options.quiet || io.outIsTerminal);
  const presenter = presenters[options.output]({
    color: io.outIsTerminal && !io.env["NO_COLOR"],
    width: io.width,
  });
  const run = new Run(io, opened.screener, progress, (screening) => io.out(presenter.screening(screening)));
  try {
    const inputs: RunInput[] = [];
    for (const file of files) inputs.push(await open(io, file, options));
    await io.out(presenter.begin(opened.header));
    for (const input of inputs) await run.read(input);
    progress.end();
    const summary = run.summary();
    await io.out(presenter.end(opened.owners === undefined ? summary : withOwners(summary, opened.owners)));
    if (opened.owners !== undefined) sayOwners(io, opened.owners, options.quiet);
    if (opened.owners !== undefined && !options.quiet)
      io.err(
        `cordon: ${visible(opened.owners.file)} names every party of ${run.fullyOwned()} of ${summary.shipments} shipments\n`,
      );
    if (opened.records !== undefined && options.balancesOut !== undefined) {
      // A run that was cut short drew for shipments whose results nobody has.
      if (!io.signal.aborted)
        (await import("./write-balances.ts")).writeBalances(options.balancesOut, opened.records);
      else io.err(`cordon: ${visible(options.balancesOut)} was not written, as the run was cut short\n`);
    }
    if (!io.signal.aborted) say(io, summary, options.quiet);
    return exitOfRun({
      failOn: options.failOn,
      strictest: run.strictest(),
      listsIncomplete: opened.listsIncomplete,
      inputIncomplete: run.incomplete() || opened.ownersIncomplete,
      allowPartial: options.allowPartial ?? false,
    });
  } finally {
    progress.end();
    opened.close();
  }
}

/** The file of owners is an input of the run too, and its problems are told with those of the manifests. */
function withOwners(
  summary: RunSummary,
  { file, sha256, rowCount, columns, problems, furtherProblems }: Owners,
): RunSummary {
  return {
    ...summary,
    inputs: [...summary.inputs, { name: file, sha256, rows: rowCount, columns }],
    problems: [...summary.problems, ...problems],
    furtherProblems: summary.furtherProblems + furtherProblems,
  };
}

async function open(io: Io, file: string, { map }: ScreenOptions): Promise<RunInput> {
  const mapping = map === undefined ? {} : { map };
  if (file === "-")
    return { manifest: await openManifest({ name: "standard input", stream: io.in }, mapping) };
  const manifest = await openManifest(file, mapping);
  return { manifest, size: statSync(file).size };
}
