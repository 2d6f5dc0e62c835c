import type { Band, Finding, Score } from "../model/finding.ts";
import { isStricter } from "./bands.ts";
import { byCodeUnits } from "./grammar.ts";

/**
 * The strictest band each code demands, from all findings, counted or not; in order of code.
 * A demand of `standard` asks for nothing and is left out.
 */
export function gatesOf(findings: readonly Finding[]): Score["gates"] {
  const strictest = new Map<string, Band>();
  for (const { code, gate } of findings) {
    if (gate !== undefined && isStricter(gate, strictest.get(code) ?? "standard")) strictest.set(code, gate);
  }
  return [...strictest].map(([code, band]) => ({ code, band })).sort((a, b) => byCodeUnits(a.code, b.code));
}
