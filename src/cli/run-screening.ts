import { statSync } from "node:fs";
import { basename } from "node:path";
import type { RunSummary } from "../model/screening.ts";
import { visible } from "../report/escape.ts";
import { presenters } from "../report/index.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode, FailOn } from "./exit.ts";
import type { Io } from "./io.ts";
import { openScreener } from "./open-screener.ts";
import type { Output } from "./options.ts";
import { progressOn } from "./progress.ts";
import { Run } from "./run.ts";
import type { RunInput } from "./run.ts";

export interface ScreenOptions {
  readonly output: Output;
  readonly failOn: FailOn;
  readonly threshold?: string;
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
  const opened = await openScreener(io, options);
  const progress = progressOn(io, options.quiet);
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
    await io.out(presenter.end(summary));
    if (!options.quiet && !io.signal.aborted) say(io, summary);
    return exitOfRun({
      failOn: options.failOn,
      strictest: run.strictest(),
      listsIncomplete: opened.header.coverage.gaps.length > 0,
      inputIncomplete: run.incomplete(),
      allowPartial: options.allowPartial ?? false,
    });
  } finally {
    progress.end();
    opened.close();
  }
}

async function open(io: Io, file: string, { map }: ScreenOptions): Promise<RunInput> {
  const mapping = map === undefined ? {} : { map };
  if (file === "-")
    return { manifest: await openManifest({ name: "standard input", stream: io.in }, mapping) };
  const manifest = await openManifest(file, mapping);
  return { manifest, size: statSync(file).size };
}

function say(io: Io, { shipments, byNetBand, coverage, inputs }: RunSummary): void {
  const names = visible(inputs.map(({ name }) => basename(name)).join(", "));
  const bands = `${byNetBand.hold} hold, ${byNetBand.enhanced} enhanced, ${byNetBand.standard} standard`;
  io.err(`cordon: ${shipments} shipments of ${names}: ${bands}\n`);
  if (coverage.status === "complete") return;
  const what = coverage.status === "partial" ? "not everything was screened" : "nothing was screened";
  const first = coverage.gaps[0] === undefined ? "" : `: ${visible(coverage.gaps[0])}`;
  const more = coverage.gaps.length > 1 ? `; ${coverage.gaps.length - 1} more in the result` : "";
  io.err(`cordon: ${what}${first}${more}\n`);
}
