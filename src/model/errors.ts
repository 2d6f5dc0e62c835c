/** The closed set of known failures; each maps to one exit code in `cli/exit.ts`. Anything else thrown is a bug. */
export type ErrorCode =
  | "usage" // the command line, a config or a policy file is wrong
  | "no-list" // no usable list data: not screened
  | "list-refused" // a list file was not recognised, is damaged, or shrank
  | "input" // the user's input cannot be read
  | "interrupted";

/** A failure we know: what happened and where in `message`, what to do next in `hint`. */
export class CordonError extends Error {
  override readonly name = "CordonError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, hint?: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
