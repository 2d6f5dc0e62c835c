import { CordonError } from "../model/errors.ts";

/** Hundredths of `--threshold`, 0.50–1.00 as typed. @throws CordonError `usage`. */
export function parseThreshold(text: string): number {
  const value = /^(?:0?\.\d{1,2}|1(?:\.0{1,2})?)$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
  if (value >= 50 && value <= 100) return value;
  throw new CordonError(
    "usage",
    `--threshold ${text} is not between 0.50 and 1.00`,
    "The shipped threshold is 0.70.",
  );
}
