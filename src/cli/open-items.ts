import { openItems } from "../match/items/answer.ts";
import type { ItemClassifier } from "../match/items/answer.ts";
import { itemTablesOf } from "../match/items/item-tables.ts";
import type { Catalog } from "../model/catalog.ts";
import { readCatalog } from "../sources/catalogs/shipped.ts";
import { builtTables } from "./built-tables.ts";
import { DATA, ITEM_TABLES } from "./home.ts";

/** The catalog that ships, and goods classified by it: by the tables that were built of it, or where none were, by such made anew. */
export function openCatalog(): { readonly catalog: Catalog; readonly items: ItemClassifier } {
  const catalog = readCatalog(DATA);
  return {
    catalog,
    items: openItems(catalog, () => builtTables(DATA, ITEM_TABLES) ?? itemTablesOf(catalog)),
  };
}
