import { BANDS, type Band, type Score } from "../model/finding.ts";
import type { ScoringProfile } from "./profile.ts";

/** The band of a total (0–100), gates aside. */
export function bandOf(total: number, profile: ScoringProfile): Band {
  return BANDS.findLast((band) => total >= profile.bands[band].from) ?? "standard";
}

/** Is band `a` stricter than band `b`? */
export function isStricter(a: Band, b: Band): boolean {
  return BANDS.indexOf(a) > BANDS.indexOf(b);
}

/** The total's band raised by the gates: gates raise the band, never the number. */
export function grossBand(totalBand: Band, gates: Score["gates"]): Band {
  return gates.reduce<Band>((gross, gate) => (isStricter(gate.band, gross) ? gate.band : gross), totalBand);
}
