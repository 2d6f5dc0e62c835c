import type { Band } from "./finding.ts";
import type { Origin, SavedRun } from "./saved.ts";

/** A shipment's score under one profile. */
export interface ShadowSide {
  readonly total: number;
  readonly gross: Band;
  /** Absent where dated records lowered it and can't be weighed again. */
  readonly net?: Band;
  readonly vector: string;
}

/** What a profile makes of one finding. */
export interface ShadowRow {
  readonly code: string;
  readonly severity: number;
  readonly gate?: Band;
  /** severity × confidence, in hundredths of a point. */
  readonly points: number;
  readonly counted: boolean;
}

/**
 * Why a finding of a saved result kept its numbers: the result lacks a fact that decides, or the profile in force has no
 * row for it.
 */
export const KEPT = ["facts_missing", "no_row"] as const;
export type Kept = (typeof KEPT)[number];

/** One finding under both profiles; absent on the side on which it is not raised. */
export interface ShadowFinding {
  readonly rule: string;
  readonly subject?: string;
  /** Name of the party it is about, where it is about one. */
  readonly party?: string;
  /** Whose law it is; absent for the common profile. */
  readonly overlay?: string;
  /** Id of the list entry, where it rests on one. */
  readonly entry?: string;
  readonly before?: ShadowRow;
  readonly after?: ShadowRow;
  readonly kept?: Kept;
}

export const MOVES = ["looser", "stricter", "none"] as const;
export type Move = (typeof MOVES)[number];

/** One shipment under both profiles. */
export interface Shadowed {
  readonly shipment: string;
  readonly origin: Origin;
  /** `looser` where its gross or its net band is, whatever the other does. */
  readonly move: Move;
  readonly before: ShadowSide;
  readonly after: ShadowSide;
  /** The total of the saved result where it is not that under the profile in force. */
  readonly savedTotal?: number;
  /** Those whose rows differ, and those that kept their numbers. */
  readonly findings: readonly ShadowFinding[];
}

/** Shipments by band before and band after. */
export type Matrix = Readonly<Record<Band, Readonly<Record<Band, number>>>>;

export interface ShadowProfile {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly effective?: { readonly from: string; readonly to?: string };
}

/** Known before the first shipment. */
export interface ShadowHead {
  readonly version: string;
  /** ISO day. */
  readonly asOf: string;
  readonly inForce: ShadowProfile;
  readonly next: ShadowProfile;
  /** Match score of the new profile, whole hundredths, from which a match is told. */
  readonly nextThreshold: number;
  /** The place of export stated for shipments of manifests of which no paper tells one. */
  readonly exportFrom?: string;
}

export interface ShadowInput {
  readonly name: string;
  readonly kind: "manifest" | "result";
  readonly shipments: number;
  /** The run that made a saved result, where it says so. */
  readonly run?: SavedRun;
  /** A saved result lacks its summary or shipments which that counts: the run was cut short, or lines were taken from it. */
  readonly cut?: boolean;
  /** A saved result was made under another profile than the one in force. */
  readonly otherProfile?: boolean;
  /** Shipments of a saved result whose score does not follow from their own findings and dated records; absent for none. */
  readonly altered?: number;
}

/** Known after the last shipment. */
export interface ShadowSummary {
  readonly inputs: readonly ShadowInput[];
  readonly shipments: number;
  readonly looser: number;
  readonly stricter: number;
  /** Shipments that change their total and no band. */
  readonly totalOnly: number;
  readonly gross: Matrix;
  /** Without the shipments of `netUnknown`. */
  readonly net: Matrix;
  readonly netUnknown: number;
  /** Findings that kept their numbers, and shipments that have one. */
  readonly keptFindings: number;
  readonly keptShipments: number;
  /** Saved results with another total than under the profile in force. */
  readonly restated: number;
  /** The embedded starter watchlist was used. */
  readonly starter: boolean;
  /** What of the manifests was not screened. */
  readonly gaps: readonly string[];
}
