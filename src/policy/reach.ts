import type { RecordKind } from "../model/dated-record.ts";
import { BANDS, type Band } from "../model/finding.ts";

/** The less strict of two bands. */
export function milder(a: Band, b: Band): Band {
  return BANDS.indexOf(a) < BANDS.indexOf(b) ? a : b;
}

/** The stricter of two bands. */
export function stricter(a: Band, b: Band): Band {
  return BANDS.indexOf(a) > BANDS.indexOf(b) ? a : b;
}

/**
 * What one record of a kind makes of a band, at best: never stricter than it was. `met`: all its conditions are recorded as
 * met. Records are never added up: of several the one that reaches furthest counts.
 */
export function reach(kind: RecordKind, met: boolean, from: Band): Band {
  switch (kind) {
    case "licence":
      return met ? "standard" : milder(from, "enhanced");
    case "general_licence":
    case "humanitarian":
      return milder(from, "enhanced");
    case "waiver":
      return from === "hold" ? "enhanced" : "standard";
    case "trusted_party":
      return from === "hold" ? "hold" : "standard";
  }
}
