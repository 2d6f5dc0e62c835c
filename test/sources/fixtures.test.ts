import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { openListFile } from "../../src/sources/files/open.ts";
import { formats } from "../../src/sources/index.ts";
import { recogniseFiles } from "../../src/sources/read-list.ts";

const ROOT = join(import.meta.dirname, "../../fixtures/sources");
/** The day on which all fixtures are read. */
const TODAY = "2026-11-22";

interface Expected {
  published?: string;
  notes: Record<string, number>;
  entries: ListEntry[];
}

/** Every layout has a folder of hand-written records that show its quirks, and the entries they become. */
describe.each(formats.map((format) => [format.id, format] as const))("%s", (id, format) => {
  const folder = join(ROOT, id);

  test("is recognised, and becomes exactly the entries beside it", async () => {
    const names = readdirSync(folder)
      .filter((name) => name !== "expected.json")
      .sort();
    const opened = await Promise.all(names.map((name) => openListFile(join(folder, name))));
    const sets = recogniseFiles(
      opened.flatMap((file) => file.lists),
      formats,
    );
    expect(sets.map((set) => set.format.id)).toEqual([format.id]);
    const got: Expected = { notes: {}, entries: [] };
    for await (const event of format.read(sets[0]!.files, { today: TODAY })) {
      if ("entry" in event) got.entries.push(event.entry);
      else if ("published" in event) got.published = event.published;
      else got.notes[event.note] = (got.notes[event.note] ?? 0) + 1;
    }
    const path = join(folder, "expected.json");
    if (process.env["UPDATE_FIXTURES"]) writeFileSync(path, `${JSON.stringify(got, null, 1)}\n`);
    expect(got).toEqual(JSON.parse(readFileSync(path, "utf8")));
    expect(got.entries.length).toBeGreaterThanOrEqual(5);
    expect(new Set(got.entries.map((entry) => entry.id)).size).toBe(got.entries.length);
  });
});
