import { join } from "node:path";
import { readCatalog } from "../../../src/sources/catalogs/shipped.ts";

/** The data folder that ships. */
export const DATA = join(import.meta.dirname, "../../../data");
/** The catalog that ships, read once. */
export const CATALOG = readCatalog(DATA);
