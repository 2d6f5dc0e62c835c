import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CordonError } from "../model/errors.ts";
import type { Coverage, RunSummary, Screening } from "../model/screening.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { visible } from "../report/escape.ts";
import { presenters } from "../report/index.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import type { Manifest } from "../shipments/open-manifest.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode, FailOn } from "./exit.ts";
import type { Io } from "./io.ts";
import { openScreener } from "./open-screener.ts";
import type { OpenedScreener } from "./open-screener.ts";
import type { Output } from "./options.ts";
import { progressOn } from "./progress.ts";
import type { Progress } from "./progress.ts";

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
  const run = new Run(io, opened, progress, (screening) => io.out(presenter.screening(screening)));
  try {
    const manifests: Manifest[] = [];
    for (const file of files) manifests.push(await open(file, options));
    await io.out(presenter.begin(opened.header));
    for (const manifest of manifests) await run.read(manifest);
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

async function open(file: string, { map }: ScreenOptions): Promise<Manifest> {
  const input = file === "-" ? { name: "standard input", stream: process.stdin } : file;
  return openManifest(input, map === undefined ? {} : { map });
}

/** Gaps named in the summary; each also stands where it belongs. */
const MAX_GAPS = 50;

/** One run: what it has screened so far, and what it came to. */
class Run {
  private readonly bands = { standard: 0, enhanced: 0, hold: 0 };
  private readonly inputs: { name: string; sha256: string; rows: number }[] = [];
  private readonly distinct = new Set<string>();
  private readonly problems: RowProblem[] = [];
  private readonly gaps = new Set<string>();
  private parties = 0;
  private unscreenable = 0;
  private hits = 0;
  private shipments = 0;
  private readonly io: Io;
  private readonly opened: OpenedScreener;
  private readonly progress: Progress;
  private readonly write: (screening: Screening) => Promise<void>;

  constructor(
    io: Io,
    opened: OpenedScreener,
    progress: Progress,
    write: (screening: Screening) => Promise<void>,
  ) {
    this.io = io;
    this.opened = opened;
    this.progress = progress;
    this.write = write;
  }

  async read(manifest: Manifest): Promise<void> {
    const pending: RowProblem[] = [];
    let last = 0;
    for await (const event of manifest.events) {
      if (this.io.signal.aborted) {
        this.gaps.add(`${manifest.name}: the rest was not screened, as nobody read the results any more`);
        break;
      }
      if ("problem" in event) pending.push(event.problem);
      else await this.screen(event.shipment, pending.splice(0));
      // Screening is all computing: let a Ctrl-C and the progress line through.
      if (this.shipments >= last + 50) {
        last = this.shipments;
        this.progress.show(`${this.shipments} shipments of ${visible(manifest.name)} screened`);
        await setImmediate();
      }
    }
    this.problems.push(...pending);
    for (const problem of pending.filter(({ blocking }) => blocking))
      this.gaps.add(`line ${problem.line}: ${problem.message}`);
    this.inputs.push({ name: manifest.name, ...manifest.summary() });
    if (this.io.signal.reason === "interrupted") {
      throw new CordonError(
        "interrupted",
        `Interrupted: ${this.shipments} shipments were screened, the rest was not`,
      );
    }
  }

  private async screen(shipment: Shipment, waiting: RowProblem[]): Promise<void> {
    const own = waiting.filter((problem) => problem.shipment === shipment.id);
    const loose = waiting.filter((problem) => problem.shipment !== shipment.id);
    this.problems.push(...loose);
    for (const problem of loose.filter(({ blocking }) => blocking))
      this.gaps.add(`line ${problem.line}: ${problem.message}`);
    const screening = this.opened.screener.shipment(shipment, own);
    this.shipments++;
    this.bands[screening.score.net]++;
    this.parties += screening.parties.length;
    for (const { party, status, hits, furtherHits } of screening.parties) {
      this.distinct.add(`${party.name}\n${party.country ?? ""}`);
      if (status === "unscreenable") this.unscreenable++;
      this.hits += hits.length + furtherHits;
    }
    for (const gap of screening.coverage.gaps) this.gaps.add(gap);
    await this.write(screening);
  }

  strictest() {
    return this.bands.hold > 0 ? "hold" : this.bands.enhanced > 0 ? "enhanced" : "standard";
  }

  incomplete(): boolean {
    return this.shipments === 0 || this.gaps.size > this.opened.header.coverage.gaps.length;
  }

  summary(): RunSummary {
    const { coverage: base } = this.opened.header;
    const shown = [...this.gaps].slice(0, MAX_GAPS);
    const more = this.gaps.size - shown.length;
    const gaps = more > 0 ? [...shown, `and ${more} more gaps: each stands with its shipment or row`] : shown;
    const status: Coverage["status"] =
      this.shipments === 0 ? "not_screened" : gaps.length > 0 ? "partial" : base.status;
    return {
      inputs: this.inputs,
      shipments: this.shipments,
      parties: this.parties,
      distinctParties: this.distinct.size,
      unscreenableParties: this.unscreenable,
      hits: this.hits,
      byNetBand: this.bands,
      problems: this.problems,
      coverage: { ...base, status, gaps },
    };
  }
}

function say(io: Io, { shipments, byNetBand, coverage, inputs }: RunSummary): void {
  const names = visible(inputs.map(({ name }) => basename(name)).join(", "));
  const bands = `${byNetBand.hold} hold, ${byNetBand.enhanced} enhanced, ${byNetBand.standard} standard`;
  io.err(`cordon: ${shipments} shipments of ${names}: ${bands}\n`);
  if (coverage.status !== "complete") {
    io.err(
      `cordon: ${coverage.status === "partial" ? "not everything" : "nothing"} was screened: ${coverage.gaps.length} gaps\n`,
    );
  }
}
