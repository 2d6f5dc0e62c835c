import { setImmediate } from "node:timers/promises";
import { CordonError } from "../model/errors.ts";
import type { Band } from "../model/finding.ts";
import { NOT_COVERED } from "../model/screening.ts";
import type { Coverage, NotCovered, RunSummary, Screening } from "../model/screening.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { visible } from "../report/escape.ts";
import type { Manifest } from "../shipments/open-manifest.ts";
import type { Screener } from "../screen/screener.ts";
import { addLines, undeterminedGap, undeterminedLines } from "../screen/undetermined.ts";
import type { UndeterminedLines } from "../screen/undetermined.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/** Gaps and problems named in the summary; the rest is counted: a million rows need no more memory than a thousand. */
const MAX_GAPS = 50;
const MAX_PROBLEMS = 1000;
/** Unread rows that are laid beside one shipment. */
const MAX_BESIDE = 50;
/** Shipments after which Ctrl-C and the progress line get their turn. */
const TURN = 50;

/** One manifest of a run. */
export interface RunInput {
  readonly manifest: Manifest;
  /** Size of the file in bytes, where it is known. */
  readonly size?: number;
}

/** One run: screens manifests one after another, and what that has come to so far. */
export class Run {
  private readonly bands = { standard: 0, enhanced: 0, hold: 0 };
  private readonly inputs: RunSummary["inputs"][number][] = [];
  private readonly problems: RowProblem[] = [];
  private readonly gaps: string[];
  /** Rows behind the last shipment that could not be read: they may belong to the next. */
  private cut = false;
  private unread: readonly RowProblem[] = [];
  private furtherProblems = 0;
  private furtherGaps = 0;
  private parties = 0;
  private unscreenable = 0;
  private hits = 0;
  private shipments = 0;
  private owned = 0;
  private leftOut = 0;
  private undetermined: UndeterminedLines = {};
  /** Licence rules were asked for that could not be laid beside every line of goods. */
  private unanswered = false;
  private readonly notCovered = new Set<NotCovered>();
  private readonly io: Io;
  private readonly screener: Screener;
  private readonly progress: Progress;
  private readonly write: (screening: Screening) => Promise<void>;

  constructor(
    io: Io,
    screener: Screener,
    progress: Progress,
    write: (screening: Screening) => Promise<void>,
  ) {
    this.io = io;
    this.screener = screener;
    this.progress = progress;
    this.write = write;
    this.gaps = [...screener.coverage.gaps];
  }

  /** Screens one manifest to its end. @throws CordonError `interrupted`. */
  async read({ manifest, size }: RunInput): Promise<void> {
    const waiting: RowProblem[] = [];
    this.unread = [];
    for await (const event of manifest.events) {
      if (this.io.signal.aborted) {
        this.cut = true;
        this.gap(`${manifest.name}: the rest was not screened, as nobody read the results any more`);
        break;
      }
      if ("problem" in event) waiting.push(event.problem);
      else {
        await this.screen(event.shipment, waiting.splice(0));
        if (this.shipments % TURN === 0) {
          const share = size === undefined ? undefined : manifest.bytesRead() / size;
          this.progress.show(`${this.shipments} shipments screened, ${visible(manifest.name)}`, share);
          await setImmediate();
        }
      }
    }
    this.keep(waiting);
    const columns = manifest.mapping.map(({ column, field }) => ({
      column,
      ...(field === undefined ? {} : { field }),
    }));
    this.inputs.push({ name: manifest.name, ...manifest.summary(), columns });
    if (this.io.signal.reason !== "interrupted") return;
    throw new CordonError(
      "interrupted",
      `Interrupted: ${this.shipments} shipments were screened, the rest was not`,
    );
  }

  private async screen(shipment: Shipment, waiting: readonly RowProblem[]): Promise<void> {
    const others = waiting.filter((problem) => problem.shipment !== shipment.id);
    this.keep(others);
    const own = waiting.filter((problem) => problem.shipment === shipment.id);
    const beside = this.besideOf(shipment, others);
    const screening = this.screener.shipment(shipment, [...own, ...beside]);
    this.shipments++;
    if (screening.items.some(({ notAsked }) => notAsked === "left-out")) this.leftOut++;
    for (const code of screening.coverage.notCovered) this.notCovered.add(code);
    if (!screening.coverage.notCovered.includes("ownership")) this.owned++;
    this.bands[screening.score.net]++;
    this.parties += screening.parties.length;
    for (const { status, hits, furtherHits } of screening.parties) {
      if (status === "unscreenable") this.unscreenable++;
      this.hits += hits.length + furtherHits;
    }
    const known = this.screener.coverage.gaps.length;
    const lines = undeterminedLines(screening.items);
    const [ofLicences] = undeterminedGap(lines);
    this.undetermined = addLines(this.undetermined, lines);
    for (const gap of screening.coverage.gaps.slice(known))
      // Said once for the whole run: manifests that leave a fact out leave it out in every row.
      if (gap === ofLicences) this.unanswered = true;
      else this.gap(`${shipment.id}: ${gap}`);
    await this.write(screening);
  }

  /** Rows that could not be read, and may be rows of this shipment: those within it, and those next to it. */
  private besideOf({ origin }: Shipment, others: readonly RowProblem[]): readonly RowProblem[] {
    const unread = others.filter(({ blocking, shipment }) => blocking && shipment === undefined);
    const beside = [...this.unread, ...unread].slice(0, MAX_BESIDE);
    this.unread = beside.filter(({ line }) => line > origin.toLine);
    return beside;
  }

  /** Problems that belong to no shipment. */
  private keep(problems: readonly RowProblem[]): void {
    for (const problem of problems) {
      if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
      else this.furtherProblems++;
      if (problem.blocking) this.gap(`${problem.file}, line ${problem.line}: ${problem.message}`);
    }
  }

  private gap(text: string): void {
    if (this.gaps.length < MAX_GAPS) this.gaps.push(text);
    else this.furtherGaps++;
  }

  strictest(): Band {
    return this.bands.hold > 0 ? "hold" : this.bands.enhanced > 0 ? "enhanced" : "standard";
  }

  /** Shipments of which the file of owners names every party. */
  fullyOwned(): number {
    return this.owned;
  }

  /** Shipments for which `--jurisdictions` leaves out rules that hold for them. */
  withRulesLeftOut(): number {
    return this.leftOut;
  }

  /** The lines of goods of which no licence requirement was determined, and why; none where there are none. */
  withoutDetermination(): readonly string[] {
    return undeterminedGap(this.undetermined);
  }

  /** Lines of goods are among them of which no paper tells a place of export. */
  withoutPlaceOfExport(): boolean {
    return this.undetermined["no-sender"] !== undefined;
  }

  /** Lines of goods are among them of which no paper tells a destination. */
  withoutDestination(): boolean {
    return this.undetermined["no-destination"] !== undefined;
  }

  /** Nobody read the results any more before the manifests came to their end. */
  cutShort(): boolean {
    return this.cut;
  }

  /** Something the manifests hold was not screened, or they held nothing. */
  incomplete(): boolean {
    if (this.shipments === 0 || this.unanswered) return true;
    return this.gaps.length + this.furtherGaps > this.screener.coverage.gaps.length;
  }

  summary(): RunSummary {
    const { coverage } = this.screener;
    const more =
      this.furtherGaps === 0
        ? []
        : [`and ${this.furtherGaps} more gaps: each stands with its shipment or row`];
    const unanswered = this.unanswered ? this.withoutDetermination() : [];
    const gaps = [...this.gaps, ...more, ...unanswered];
    const left = NOT_COVERED.filter((code) => this.notCovered.has(code));
    const notCovered = this.shipments === 0 ? coverage.notCovered : left;
    const status: Coverage["status"] =
      this.shipments === 0 ? "not_screened" : gaps.length > 0 ? "partial" : coverage.status;
    return {
      inputs: this.inputs,
      shipments: this.shipments,
      parties: this.parties,
      unscreenableParties: this.unscreenable,
      hits: this.hits,
      byNetBand: this.bands,
      problems: this.problems,
      furtherProblems: this.furtherProblems,
      coverage: { ...coverage, status, notCovered, gaps },
    };
  }
}
