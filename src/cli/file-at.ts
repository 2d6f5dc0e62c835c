import { statSync } from "node:fs";

/** What is one file under all its names, `-` for standard input; absent where there is none. */
export function fileAt(path: string): string | undefined {
  const stat = statSync(path === "-" ? "/dev/stdin" : path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.dev}:${stat.ino}` : undefined;
}
