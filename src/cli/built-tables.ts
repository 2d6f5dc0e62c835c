import { existsSync, readFileSync } from "node:fs";
import type { ItemTables } from "../match/items/item-tables.ts";
import { unpackTables } from "../match/items/pack-tables.ts";
import { fingerprintOf } from "../sources/catalogs/fingerprint.ts";

/**
 * The tables that the build left at a path, where they were made of the catalog that stands in a data folder now; undefined where they
 * are of another, damaged, or not there.
 */
export function builtTables(data: string, path: string): ItemTables | undefined {
  return existsSync(path) ? unpackTables(readFileSync(path), fingerprintOf(data)) : undefined;
}
