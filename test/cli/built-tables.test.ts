import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtTables } from "../../src/cli/built-tables.ts";
import { DATA, ITEM_TABLES } from "../../src/cli/home.ts";
import { openItems } from "../../src/match/items/answer.ts";
import { itemTablesOf } from "../../src/match/items/item-tables.ts";
import { packTables } from "../../src/match/items/pack-tables.ts";
import { fingerprintOf } from "../../src/sources/catalogs/fingerprint.ts";
import { readCatalog } from "../../src/sources/catalogs/shipped.ts";

const key = fingerprintOf(DATA);
const fresh = packTables(itemTablesOf(readCatalog(DATA)), key);

test("the tables that were built are those of the catalog at hand: npm run build", () => {
  expect(Buffer.compare(readFileSync(ITEM_TABLES), fresh)).toBe(0);
});

describe("tables that do not belong to the catalog at hand are not taken", () => {
  let folder: string;
  const path = () => join(folder, "tables.bin");
  const edit = (change: (text: string) => string) => {
    const file = join(folder, "catalog/lexicon/everyday.jsonl");
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cordon-tables-"));
    cpSync(join(DATA, "catalog"), join(folder, "catalog"), { recursive: true });
    writeFileSync(path(), fresh);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("but those of a copy of it are", () => {
    expect(builtTables(folder, path())).toBeDefined();
  });

  test("where they are not there, or damaged", () => {
    expect(builtTables(folder, join(folder, "none.bin"))).toBeUndefined();
    writeFileSync(join(folder, "cut.bin"), fresh.subarray(0, -1));
    expect(builtTables(folder, join(folder, "cut.bin"))).toBeUndefined();
  });

  test("where one letter of the catalog is another, and tables made anew know it", () => {
    edit((text) => text.replace('"names":["', '"names":["zzyzx whirligig","'));
    expect(builtTables(folder, path())).toBeUndefined();
    const { candidates } = openItems(readCatalog(folder)).classify({ text: "zzyzx whirligig" });
    expect(candidates[0]?.terms).toEqual(["zzyzx whirligig"]);
  });

  test("where the same lines stand in another file", () => {
    expect(fingerprintOf(folder)).not.toBe(key);
    edit((text) => text.replace('"zzyzx whirligig",', ""));
    expect(fingerprintOf(folder)).toBe(key);
    cpSync(join(folder, "catalog/lexicon/everyday.jsonl"), join(folder, "catalog/lexicon/zz.jsonl"));
    expect(builtTables(folder, path())).toBeUndefined();
  });
});
