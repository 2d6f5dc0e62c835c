import type { RunHeader, RunSummary, Screening } from "../model/screening.ts";
import type { Paint } from "./paint.ts";
import type { Titles } from "./titles.ts";

export interface PresenterOptions {
  /** Looks of a terminal; absent for plain text. The table alone asks. */
  readonly paint?: Paint;
  /** Columns of the terminal; the table alone asks. */
  readonly width: number;
  /** Findings carry these titles; CSV has none. */
  readonly titles?: Titles;
}

/**
 * One run as text, piece by piece: each call returns what is to be written next, with its line ends, and keeps nothing
 * of what it has shown. `begin` comes first and once, `end` last and once; a presenter serves one run.
 */
export interface Presenter {
  begin(header: RunHeader): string;
  screening(screening: Screening): string;
  end(summary: RunSummary): string;
}
