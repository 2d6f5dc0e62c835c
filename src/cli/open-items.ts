import { openItems } from "../match/items/answer.ts";
import type { ItemClassifier } from "../match/items/answer.ts";
import type { Catalog } from "../model/catalog.ts";
import { readCatalog } from "../sources/catalogs/shipped.ts";
import { DATA } from "./home.ts";

/** The catalog that ships, and goods classified by it. */
export function openCatalog(): { readonly catalog: Catalog; readonly items: ItemClassifier } {
  const catalog = readCatalog(DATA);
  return { catalog, items: openItems(catalog) };
}
