import { statSync } from "node:fs";

/** What is one file under all its names, `-` for standard input; absent where there is none. */
export function fileAt(path: string): string | undefined {
  try {
    const stat = statSync(path === "-" ? "/dev/stdin" : path, { bigint: true });
    return stat.isFile() ? `${stat.dev}:${stat.ino}` : undefined;
  } catch {
    // Whoever opens it says why.
    return undefined;
  }
}
