import type { Answer, BandReason, RecordKind } from "./dated-record.ts";
import type { NotEvaluated } from "./fact.ts";
import type { Band, Finding, Score } from "./finding.ts";

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
    readonly factors: Score["factors"];
    readonly totalBand: Band;
    readonly gates: Score["gates"];
    readonly vector: string;
  };
  readonly hits: readonly SavedHit[];
  /** Absent in results of builds that did not keep it. */
  readonly notEvaluated?: readonly NotEvaluated[];
  /** Absent where no dated records were given. */
  readonly records?: SavedRecords;
  /** What of the input was not screened. */
  readonly gaps: readonly string[];
}

/** What dated records made of the band, as a saved result tells it. */
export interface SavedRecords {
  /** Every reason of the gross band; `code` is `total` for the band of the total. */
  readonly reasons: readonly BandReason[];
  readonly applied: readonly SavedApplied[];
  readonly nearly: readonly SavedRecord[];
  /** Records that nearly applied beyond those told. */
  readonly furtherNearly: number;
}

/** One dated record as it was told. */
export interface SavedRecord {
  readonly record: string;
  readonly kind: RecordKind;
  readonly authority: string;
  readonly legalRef: string;
  /** As written, with its zone. */
  readonly validFrom: string;
  readonly validTo: string;
  /** What came of it, in the words of the result. */
  readonly text: string;
}

/** A record that applied. */
export interface SavedApplied extends SavedRecord {
  /** Findings that it covers, by index, with what it answers for of each. */
  readonly covers: readonly { readonly finding: number; readonly answers: readonly Answer[] }[];
  /** All its conditions are recorded as met. */
  readonly met: boolean;
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
