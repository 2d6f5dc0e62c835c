// Writes dist/item-tables.bin, the catalog taken apart for classification: the last step of `npm run build`.
import { writeFileSync } from "node:fs";
import { DATA, ITEM_TABLES } from "../../dist/cli/home.js";
import { itemTablesOf } from "../../dist/match/items/item-tables.js";
import { packTables } from "../../dist/match/items/pack-tables.js";
import { fingerprintOf } from "../../dist/sources/catalogs/fingerprint.js";
import { readCatalog } from "../../dist/sources/catalogs/shipped.js";

writeFileSync(ITEM_TABLES, packTables(itemTablesOf(readCatalog(DATA)), fingerprintOf(DATA)));
