import { CordonError } from "../model/errors.ts";
import { fileAt } from "./file-at.ts";

/** Refuses a file that is given twice, by whatever name or link: its shipments would count twice. @throws CordonError `usage`. */
export function eachOnce(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of files) {
    const file = fileAt(path) ?? path;
    const first = seen.get(file);
    seen.set(file, path);
    if (first === undefined) continue;
    const [one, other] = [first, path].map((name) => (name === "-" ? "standard input" : name));
    const what = one === other ? `${one} is given twice` : `${one} and ${other} are one file`;
    throw new CordonError("usage", `${what}: its shipments would count twice`, "Name each file once.");
  }
}
