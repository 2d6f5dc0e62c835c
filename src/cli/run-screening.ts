import { statSync } from "node:fs";
import type { Lang } from "../model/lang.ts";
import type { Owners } from "../model/owners.ts";
import type { RunSummary } from "../model/screening.ts";
import type { Statements } from "../model/statement.ts";
import { presenters } from "../report/index.ts";
import { titlesIn } from "../report/titles.ts";
import { visible } from "../report/escape.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import { boundHeap } from "./bound-heap.ts";
import { eachOnce } from "./each-once.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode, FailOn } from "./exit.ts";
import { listsPath } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { checkRecordOptions } from "./open-records.ts";
import { openScreener } from "./open-screener.ts";
import type { Output } from "./options.ts";
import { progressOn } from "./progress.ts";
import { readHistory } from "./read-history.ts";
import type { ReadHistory } from "./read-history.ts";
import { Run } from "./run.ts";
import type { RunInput } from "./run.ts";
import {
  say,
  sayFile,
  sayFrom,
  sayHistory,
  sayLeftOut,
  sayNoDestination,
  sayOutdated,
  sayStatements,
} from "./say.ts";
import { Untitled } from "./untitled.ts";

export interface ScreenOptions {
  readonly output: Output;
  readonly failOn: FailOn;
  /** Language of the titles of findings. */
  readonly lang?: Lang;
  readonly threshold?: string;
  readonly owners?: string;
  readonly statements?: string;
  /** Path of a file of earlier shipments. */
  readonly history?: string;
  readonly profile?: readonly string[];
  /** Whose licence rules are asked, with commas between. */
  readonly jurisdictions?: string;
  /** From where goods are exported of which no paper tells it. */
  readonly from?: string;
  readonly records?: string;
  readonly balances?: string;
  readonly balancesOut?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly allowPartial?: boolean;
  readonly allowStale?: boolean;
  readonly starter?: boolean;
  readonly quiet: boolean;
}

/** Screens manifests one after another and writes each shipment's result as it comes. */
export async function runScreening(
  io: Io,
  files: readonly string[],
  options: ScreenOptions,
): Promise<ExitCode> {
  eachOnce(files);
  const { owners, statements, history, profile = [] } = options;
  const besides = [owners, statements, history, ...profile].filter((path) => path !== undefined);
  checkRecordOptions(options, [...files, ...besides, listsPath(io.env)]);
  const past = options.history === undefined ? undefined : await readHistory(options.history, options.map);
  const opened = await openScreener(io, {
    ...options,
    ...(past === undefined ? {} : { earlier: past }),
  });
  // Not before: reading the lists is quickest in a heap that grows as it likes.
  boundHeap();
  // Results on the same terminal show the progress themselves.
  const progress = progressOn(io, options.quiet || io.outIsTerminal);
  const titles = options.lang === undefined ? undefined : await titlesIn(options.lang);
  const presenter = presenters[options.output]({
    ...(await lookOf(io)),
    ...(titles && { titles }),
  });
  const untitled = new Untitled(options.output, titles);
  const run = new Run(io, opened.screener, progress, (screening) => {
    untitled.note(screening.findings);
    return io.out(presenter.screening(screening));
  });
  try {
    const inputs: RunInput[] = [];
    for (const file of files) inputs.push(await open(io, file, options));
    await io.out(presenter.begin(opened.header));
    for (const input of inputs) await run.read(input);
    progress.end();
    const summary = run.summary();
    const others = [opened.owners, opened.statements].filter((file) => file !== undefined);
    await io.out(presenter.end(others.reduce(withFile, withHistory(summary, past))));
    // A reader that is gone gets no claim about the rest.
    if (!io.signal.aborted) {
      if (!options.quiet) untitled.say(io);
      for (const line of run.withoutDetermination())
        if (!summary.coverage.gaps.includes(line)) io.err(`cordon: ${line}\n`);
      if (!options.quiet && run.withoutPlaceOfExport()) sayFrom(io, options.from);
      if (!options.quiet && run.withoutDestination()) sayNoDestination(io, summary);
      if (options.jurisdictions !== undefined) sayLeftOut(io, options.jurisdictions, run.withRulesLeftOut());
      for (const file of others) sayFile(io, file, options.quiet);
      if (past !== undefined) sayHistory(io, past, options.quiet);
      if (opened.statements !== undefined && !options.quiet)
        sayStatements(io, opened.statements, opened.screener.unusedStatements());
      if (opened.owners !== undefined && !options.quiet)
        io.err(
          `cordon: ${visible(opened.owners.file)} names every party of ${run.fullyOwned()} of ${summary.shipments} shipments\n`,
        );
    }
    if (opened.records !== undefined && options.balancesOut !== undefined) {
      // A run that was cut short drew for shipments whose results nobody has.
      if (!io.signal.aborted)
        (await import("./write-balances.ts")).writeBalances(options.balancesOut, opened.records);
      else io.err(`cordon: ${visible(options.balancesOut)} was not written, as the run was cut short\n`);
    }
    if (!io.signal.aborted) say(io, summary, options.quiet);
    if (!options.allowStale && !io.signal.aborted) sayOutdated(io, summary.coverage);
    return exitOfRun({
      failOn: options.failOn,
      strictest: run.strictest(),
      listsIncomplete: opened.listsIncomplete,
      listsOutdated: opened.listsOutdated,
      inputIncomplete:
        run.incomplete() ||
        opened.ownersIncomplete ||
        opened.statementsIncomplete ||
        (past?.gaps.length ?? 0) > 0,
      cutShort: run.cutShort(),
      allowPartial: options.allowPartial ?? false,
      allowStale: options.allowStale ?? false,
    });
  } finally {
    progress.end();
    opened.close();
  }
}

/** A file of owners or statements is an input of the run too, and its problems are told with those of the manifests. */
function withFile(
  summary: RunSummary,
  { file, sha256, rowCount, columns, problems, furtherProblems }: Omit<Owners, "rows"> | Statements,
): RunSummary {
  return {
    ...summary,
    inputs: [...summary.inputs, { name: file, sha256, rows: rowCount, columns }],
    problems: [...summary.problems, ...problems],
    furtherProblems: summary.furtherProblems + furtherProblems,
  };
}

/** The file of earlier shipments is an input of the run too. */
function withHistory(summary: RunSummary, past: ReadHistory | undefined): RunSummary {
  if (past === undefined) return summary;
  return {
    ...summary,
    inputs: [...summary.inputs, past.input],
    problems: [...summary.problems, ...past.problems],
    furtherProblems: summary.furtherProblems + past.furtherProblems,
  };
}

async function open(io: Io, file: string, { map }: ScreenOptions): Promise<RunInput> {
  const mapping = map === undefined ? {} : { map };
  if (file === "-")
    return { manifest: await openManifest({ name: "standard input", stream: io.in }, mapping) };
  const manifest = await openManifest(file, mapping);
  return { manifest, size: statSync(file).size };
}
