import { CordonError } from "./errors.ts";

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
  ENOTPLAIN: "is no plain file",
};

/** What reading fails with where a file must be read more than once: a pipe gives its bytes but once. */
export function notPlain(isFolder: boolean): Error {
  return Object.assign(new Error("no plain file"), { code: isFolder ? "EISDIR" : "ENOTPLAIN" });
}

/** A path of the user's that cannot be read: the one wording and code for all files. `cause` is what reading failed with. */
export function unreadable(path: string, cause: unknown): CordonError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const what = WHY[code] ?? `cannot be read (${code || String(cause)})`;
  return new CordonError("input", `${path} ${what}`, "Check the path.", { cause });
}
