import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * What the catalog in a data folder is told by: the sha256, in hex, over the names and bytes of all its files of records, in the order
 * of their names. Equal catalogs have equal ones, on every system.
 */
export function fingerprintOf(data: string): string {
  const folder = join(data, "catalog");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.jsonl?$/.test(name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
