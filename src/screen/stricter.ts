import { OUTCOMES } from "../model/determination.ts";
import type { Determination } from "../model/determination.ts";

/**
 * One jurisdiction's answers for two days or two places of export: the stricter, and of alike ones what holds of either; an
 * exception must hold for both.
 */
export function stricter(one: Determination, other: Determination): Determination {
  const [a, b] = [OUTCOMES.indexOf(one.outcome), OUTCOMES.indexOf(other.outcome)];
  if (a !== b) return a < b ? one : other;
  const exceptions = one.exceptions.filter(({ code }) => other.exceptions.some((each) => each.code === code));
  return {
    ...one,
    outcome:
      one.outcome === "exception_possible" && exceptions.length === 0 ? "licence_required" : one.outcome,
    reasons: either(one.reasons, other.reasons),
    exceptions,
    missing: either(one.missing, other.missing),
    notes: either(one.notes, other.notes),
  };
}

const either = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
