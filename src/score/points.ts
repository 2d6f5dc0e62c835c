import type { Finding } from "../model/finding.ts";

/**
 * severity × confidence, in hundredths of a point (0–10000).
 * @throws RangeError where either is not a whole number from 0 to 100: such a finding was built wrongly.
 */
export function pointsOf(finding: Pick<Finding, "code" | "severity" | "confidence">): number {
  for (const key of ["severity", "confidence"] as const) {
    const value = finding[key];
    if (!Number.isInteger(value) || value < 0 || value > 100) {
      throw new RangeError(`${finding.code}: ${key} must be a whole number from 0 to 100, not ${value}`);
    }
  }
  return finding.severity * finding.confidence;
}
