import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { CordonError } from "../model/errors.ts";
import { fileAt } from "./file-at.ts";
import { DATA } from "./home.ts";

/**
 * Sees to it that a file to be written is none that is read, by whatever name or link, and none that ships with Cordon.
 * `option` is the one that names it, such as `--balances-out`; an input `-` is standard input.
 * @throws CordonError `usage`
 */
export function checkOutput(option: string, out: string, inputs: readonly string[]): void {
  const read = new Map(inputs.map((path) => [fileAt(path), path]));
  read.delete(undefined);
  // The new file stands beside the old one until it is whole, and then takes its place.
  for (const path of [out, partOf(out)]) {
    const input = read.get(fileAt(path));
    const shipped = isWithin(realPath(path), realpathSync(DATA));
    if (input === undefined && !shipped) continue;
    const what = input === undefined ? "lies in the data that ships" : "is an input";
    const which = path === out ? what : `is written by way of ${path}, which ${what}`;
    const same =
      input === undefined || input === path ? "" : ` (${input === "-" ? "standard input" : input})`;
    throw new CordonError("usage", `${option} ${out} ${which}${same}`, "Name another file.");
  }
}

/** Where a file stands while it is written. */
export const partOf = (path: string) => `${path}.part`;

/** The path without links, of a file that need not be there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(realPath(folder), basename(path));
  }
}

const isWithin = (path: string, folder: string) => path.startsWith(folder + sep);
