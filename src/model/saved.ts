import type { Band, Finding } from "./finding.ts";

/** A screening as a saved result of `cordon screen` holds it: what scoring it anew or judging its matches needs. */
export interface SavedScreening {
  readonly shipment: string;
  readonly origin: Origin;
  readonly findings: readonly Finding[];
  readonly score: {
    readonly total: number;
    readonly gross: Band;
    readonly net: Band;
    readonly overlays: readonly string[];
  };
  readonly hits: readonly SavedHit[];
}

/** Where a shipment stands in its manifest; lines from 1. */
export interface Origin {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One listing that a party met. */
export interface SavedHit {
  /** Name of the party as screened. */
  readonly subject: string;
  readonly entry: string;
  readonly list: string;
  readonly source: string;
  /** Whole hundredths. */
  readonly score: number;
  /** Codes of the findings that rest on it. */
  readonly codes: readonly string[];
}

/** The run that made a saved result. */
export interface SavedRun {
  readonly profile: { readonly id: string; readonly version: string; readonly sha256: string };
  /** Match score in whole hundredths from which matches stand in it. */
  readonly threshold: number;
  /** It was made on the embedded starter watchlist. */
  readonly starter: boolean;
}
