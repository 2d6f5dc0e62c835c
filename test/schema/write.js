// Writes data/schema from src/report/schema.ts: `npm run schema`. A released file is frozen; a change is a new version.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../../dist/report/schema.js";

const folder = join(import.meta.dirname, "../../data/schema");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
