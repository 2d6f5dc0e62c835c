import type { ErrorCode } from "../model/errors.ts";
import type { Band } from "../model/finding.ts";

/** Exit codes; the README has the table. */
export const EXIT = {
  done: 0,
  found: 1,
  usage: 2,
  noList: 3,
  input: 4,
  bug: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_ERROR: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: EXIT.usage,
  "no-list": EXIT.noList,
  "list-refused": EXIT.noList,
  input: EXIT.input,
  interrupted: EXIT.interrupted,
};

/** The exit code of a known failure. */
export function exitOf(code: ErrorCode): ExitCode {
  return BY_ERROR[code];
}

export const FAIL_ON = ["enhanced", "hold", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What came of a run, as far as its exit code goes. */
export interface Outcome {
  readonly failOn: FailOn;
  /** The strictest net band. */
  readonly strictest: Band;
  /** A loaded list lacks a part. */
  readonly listsIncomplete: boolean;
  /** A loaded list is too old, or was closed by its publisher. */
  readonly listsOutdated: boolean;
  /** A row or party was not screened, or there was nothing to screen. */
  readonly inputIncomplete: boolean;
  /** Nobody read the results to their end, and the rest was not screened. */
  readonly cutShort?: boolean;
  readonly allowPartial: boolean;
  readonly allowStale: boolean;
}

/**
 * The exit code of a run: 3 outranks 1, and 1 outranks 4. Never 0 on incomplete coverage unless allowed. What a run that was cut
 * short had found by then hangs on how fast it was read: it is always 4.
 */
export function exitOfRun({
  failOn,
  strictest,
  listsIncomplete,
  listsOutdated,
  inputIncomplete,
  cutShort = false,
  allowPartial,
  allowStale,
}: Outcome): ExitCode {
  if ((listsIncomplete && !allowPartial) || (listsOutdated && !allowStale)) return EXIT.noList;
  if (cutShort) return EXIT.input;
  const order: readonly Band[] = ["standard", "enhanced", "hold"];
  if (failOn !== "never" && order.indexOf(strictest) >= order.indexOf(failOn)) return EXIT.found;
  return inputIncomplete && !allowPartial ? EXIT.input : EXIT.done;
}
