import { homedir } from "node:os";
import { join } from "node:path";

/** Where lists.db lives: `$CORDON_HOME`, else the XDG data folder. */
export function listsPath(env: Readonly<Record<string, string | undefined>>): string {
  const xdg = env["XDG_DATA_HOME"] || join(env["HOME"] || homedir(), ".local/share");
  return join(env["CORDON_HOME"] || join(xdg, "cordon"), "lists.db");
}

/** The data folder that ships with Cordon. */
export const DATA = join(import.meta.dirname, "../../data");

/** The catalog taken apart for classification, as `npm run build` leaves it. */
export const ITEM_TABLES = join(import.meta.dirname, "../../dist/item-tables.bin");
