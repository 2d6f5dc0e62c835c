import type { Determination, PossibleException } from "../model/determination.ts";

/** What one paragraph, or all that may apply, come to. */
export type Answer = Pick<Determination, "outcome" | "reasons" | "exceptions" | "missing" | "notes">;

/** The answer of all paragraphs: theirs where they agree, else that the paragraph must be known. */
export function united(answers: readonly Answer[], several: boolean): Answer {
  const outcomes = new Set(answers.map(({ outcome }) => outcome));
  const reasons = [...new Set(answers.flatMap((one) => one.reasons))];
  const missing = [...new Set(answers.flatMap((one) => one.missing))];
  if (outcomes.size === 1) {
    const [first] = answers;
    const exceptions = shared(answers);
    // Each paragraph has an exception, and none that all have.
    if (first!.outcome === "exception_possible" && exceptions.length === 0)
      return {
        outcome: "indeterminate",
        reasons,
        exceptions,
        missing: ["paragraph", ...missing.slice(0, 3)],
        notes: [],
      };
    const notes = [...new Set(answers.flatMap((one) => one.notes))];
    return { outcome: first!.outcome, reasons, exceptions, missing, notes };
  }
  return {
    outcome: "indeterminate",
    reasons,
    exceptions: [],
    missing: several ? ["paragraph", ...missing.slice(0, 3)] : missing,
    notes: [],
  };
}

/** Exceptions that every paragraph has. */
function shared(answers: readonly Answer[]): PossibleException[] {
  const [first, ...rest] = answers;
  return (first?.exceptions ?? []).filter(({ code }) =>
    rest.every((other) => other.exceptions.some((one) => one.code === code)),
  );
}
