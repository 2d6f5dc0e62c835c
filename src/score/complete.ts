import type { CodeRow } from "./code-row.ts";
import type { ScoringProfile } from "./profile.ts";
import { ProfileRefused } from "./shape.ts";

/**
 * Sees to it that a profile has a row, and each variant, for all that may be raised: `shipped`, the profile that ships, is the
 * table of these.
 * @throws ProfileRefused naming each row and variant that is wanting
 */
export function checkRows({ codes }: ScoringProfile, shipped: ScoringProfile): void {
  const problems = Object.entries(shipped.codes).flatMap(([code, { variants = {} }]) => {
    const row = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (row === undefined) return [`codes has no row for ${code}, which may be raised`];
    if (isByMeasure(row) && !isByMeasure(shipped.codes[code]!))
      return [`codes.${code} goes by the measure of a listing, and is raised of things that are not listed`];
    return Object.keys(variants)
      .filter((name) => !Object.hasOwn(row.variants ?? {}, name))
      .map((name) => `codes.${code} has no variant "${name}", which may be raised`);
  });
  if (problems.length > 0) throw new ProfileRefused(problems);
}

/** Whether a number or band of the row, or of a variant, is that of a measure. */
function isByMeasure({ severity, gate, variants = {} }: CodeRow): boolean {
  const all = [{ severity, gate }, ...Object.values(variants)];
  return all.some((one) => one.gate === "measure" || typeof one.severity === "string");
}
