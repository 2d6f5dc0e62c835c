// Writes the tables of docs/common-scoring-system.md anew from data/scoring: `npm run docs`. A test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { PAGE, withTables } from "./tables.js";

writeFileSync(PAGE, withTables(readFileSync(PAGE, "utf8")));
