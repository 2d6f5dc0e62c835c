import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of official files. Where it is missing the suite counts as failed: nothing was proved. */
export function officialFiles(): string {
  const root = process.env["CORDON_REAL_DATA"];
  const folder = join(root ?? "", "watchlists");
  if (root && existsSync(folder)) return folder;
  throw new Error(`NOT RUN: CORDON_REAL_DATA=${root ?? ""} holds no watchlists folder`);
}
