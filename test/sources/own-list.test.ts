import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { openListFile } from "../../src/sources/files/open.ts";
import { recogniseFiles } from "../../src/sources/read-list.ts";
import { ownList } from "../../src/sources/watchlists/own-list.ts";

const ROOT = join(import.meta.dirname, "../../fixtures/sources/own-list");

async function read(path: string, map: Record<string, string> = {}) {
  const format = ownList({ name: "Denied Partners", map });
  const { lists } = await openListFile(path);
  const [set] = recogniseFiles(lists, [format]);
  const notes: Record<string, string[]> = {};
  const entries: ListEntry[] = [];
  for await (const event of format.read(set!.files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) (notes[event.note] ??= []).push(event.where);
  }
  return { notes, entries };
}

async function readText(text: string, map?: Record<string, string>, name = "list.csv") {
  const path = join(mkdtempSync(join(tmpdir(), "own-")), name);
  writeFileSync(path, text);
  return read(path, map);
}

describe("a user's own list", () => {
  test.each([
    ["csv", "denied.csv", { id: "Ref No" }],
    ["json", "denied.json", {}],
  ])("in %s becomes exactly the entries beside it", async (layout, file, map) => {
    const got = await read(join(ROOT, layout, file), map as Record<string, string>);
    const path = join(ROOT, layout, "expected.json");
    if (process.env["UPDATE_FIXTURES"]) writeFileSync(path, `${JSON.stringify(got, null, 1)}\n`);
    expect(got).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });

  test.each([
    ["a semicolon", "name;country\nAcme, Inc;US\n"],
    ["a tab", "name\tcountry\nAcme, Inc\tUS\n"],
    ["a comma", '"name","country"\n"Acme, Inc","US"\n'],
    ["lines of JSON", '{"name":"Acme, Inc","country":"US"}\n{"name":"Beta"}\n'],
    ["a JSON array", '[{"name":"Acme, Inc","country":"US"}]'],
  ])("may part its values by %s", async (_, text) => {
    const { entries } = await readText(text);
    expect(entries[0]?.names[0]?.text).toBe("Acme, Inc");
    expect(entries[0]?.countries).toEqual(["US"]);
    expect(entries[0]?.list).toBe("own-denied-partners");
    expect(entries[0]?.measures).toEqual(["own_denial"]);
  });

  test.each([
    ["a field that does not exist", { names: "Name" }, "names"],
    ["a field twice", { "Weak aliases": "A", weak_aliases: "B" }, "twice"],
    ["one column for two fields", { name: "A", aliases: "A" }, "mapped to name and to aliases"],
    ["no column", { name: " " }, "no column"],
  ])("is not opened with a mapping of %s", (_, map, words) => {
    expect(() => ownList({ name: "x", map: map as Record<string, string> })).toThrowError(
      expect.objectContaining({ code: "usage", message: expect.stringContaining(words) }),
    );
  });

  test("needs a name that makes a list id", () => {
    expect(() => ownList({ name: "—", map: {} })).toThrowError(expect.objectContaining({ code: "usage" }));
    expect(ownList({ name: "Müşteri Kara-Liste 2", map: {} }).list).toBe("own-musteri-kara-liste-2");
  });

  test.each([
    ["has no column for the name", "firm code,country\n1,US\n", {}, "no column that could be the name"],
    ["lacks a mapped column", "name\nAcme\n", { imo: "Ship" }, 'no column "Ship"'],
    ["has two columns that could be the name", "name,company\nA,B\n", {}, "could both be name"],
    ["has one header twice", "name,name\nA,B\n", {}, "stands there twice"],
    ["uses a word that is no measure", "name,measure\nA,own_denial\nB,banned\n", {}, 'line 3: "banned"'],
    ["has a row of another width", "name,country\nA,US\nB\n", {}, "Invalid Record Length"],
    ["is cut within a quoted field", 'name,country\nA,"U', {}, "Quote Not Closed"],
    ["is cut JSON", '[{"name":"A"},', {}, "not valid JSON"],
    ["nests objects", '[{"name":{"first":"A"}}]', {}, "name is no text"],
    [
      "writes a long number without quotes",
      '[{"name":"A","tax":12345678901234567890}]',
      {},
      "tax is no text",
    ],
    ["is a JSON text", '{"parties":\n []}', {}, "neither an array"],
    ["is an array of texts", '["Acme"]', {}, "entry 1 is no object"],
  ])("is refused where it %s", async (_, text, map, words) => {
    await expect(readText(text, map as Record<string, string>)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringContaining(words),
    });
  });

  test("in an encoding that is not UTF-8 is refused", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "own-")), "latin1.csv");
    writeFileSync(path, Buffer.from("name\nM\xfcller\n", "latin1"));
    await expect(read(path)).rejects.toMatchObject({ code: "list-refused" });
  });
});
