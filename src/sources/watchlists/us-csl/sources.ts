import type { Measure } from "../../../model/measure.ts";
import type { Expect } from "../../source.ts";

/** One of the 13 lists inside the CSL. */
export interface CslSource {
  /** Short code, as the CSL prints it in the brackets at the end of `source`. */
  readonly code: string;
  /** What it means in law; the Entity List follows its own licence policy. */
  readonly measure: Measure | "by-policy";
  /** Treasury's rows have a type and an entity number, and split their aliases safely. */
  readonly treasury: boolean;
}

const SOURCES: readonly CslSource[] = [
  { code: "SDN", measure: "blocking", treasury: true },
  { code: "FSE", measure: "blocking", treasury: true },
  { code: "SSI", measure: "sectoral", treasury: true },
  { code: "CAP", measure: "sectoral", treasury: true },
  { code: "NS-MBS", measure: "sectoral", treasury: true },
  { code: "PLC", measure: "sectoral", treasury: true },
  { code: "CMIC", measure: "securities_only", treasury: true },
  { code: "EL", measure: "by-policy", treasury: false },
  { code: "DPL", measure: "denied_export_privileges", treasury: false },
  { code: "UVL", measure: "unverified", treasury: false },
  { code: "MEU", measure: "military_end_user", treasury: false },
  { code: "DTC", measure: "debarred", treasury: false },
  { code: "ISN", measure: "licence_presumption_of_denial", treasury: false },
];

/** The source a `source` text names: `Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department` → NS-MBS. */
export function cslSource(text: string): CslSource | undefined {
  const code = [...text.matchAll(/\(([^()]+)\)/g)].at(-1)?.[1]?.replace(/ List$/, "");
  return SOURCES.find((source) => source.code === code);
}

/**
 * Floors from the full file of April 2022 (14,160 rows), ceilings from July 2026 (25,921). CAPTA and FSE have shrunk
 * to almost nothing since, so they have no floor.
 */
export const CSL_EXPECT: Readonly<Record<string, Expect>> & { readonly all: Expect } = {
  all: { min: 8_500, max: 52_000 },
  SDN: { min: 6_000, max: 39_000 },
  EL: { min: 1_200, max: 7_000 },
  DPL: { min: 275, max: 3_200 },
  DTC: { min: 430, max: 1_600 },
  SSI: { min: 170, max: 580 },
  UVL: { min: 120, max: 450 },
  ISN: { min: 95, max: 330 },
  PLC: { min: 45, max: 160 },
  MEU: { min: 40, max: 150 },
  CMIC: { min: 40, max: 140 },
  "NS-MBS": { min: 10, max: 110 },
  CAP: { min: 0, max: 110 },
  FSE: { min: 0, max: 10 },
};
