import Database from "better-sqlite3";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openForLoading, openForReading, storeFault } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { SCHEMA_VERSION } from "../../src/store/schema.ts";
import { saveIndexes } from "../../src/store/write-lists.ts";
import { entry, homeless, put } from "./world.ts";

const noList = (words: string, hint = "lists load") =>
  expect.objectContaining({
    code: "no-list",
    message: expect.stringContaining(words),
    hint: expect.stringContaining(hint),
  });

function fileAt(path: string, bytes: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function withVersion(version: number): string {
  const path = fileAt(homeless(), "");
  const db = new Database(path);
  db.exec("CREATE TABLE thing (id TEXT)");
  db.pragma(`user_version = ${version}`);
  db.close();
  return path;
}

describe("opening to read", () => {
  test("needs a database, and names the way to one and the starter data", () => {
    const path = homeless();
    expect(() => openForReading(path)).toThrow(noList(path));
    expect(() => openForReading(path)).toThrow(noList("nothing was screened", "--starter"));
    expect(existsSync(dirname(path)), "and leaves nothing behind").toBe(false);
  });

  test.each([
    ["text", "id,name\n1,Mahan Air\n"],
    ["nothing", ""],
    ["the head of a database and then text", `SQLite format 3\u0000${"x".repeat(5000)}`],
  ])("refuses a file of %s", (_, bytes) => {
    expect(() => openForReading(fileAt(homeless(), bytes))).toThrow(noList("lists.db"));
  });

  test("refuses the layout of another Cordon, and does not touch it", () => {
    const path = withVersion(SCHEMA_VERSION + 1);
    const words = `has layout ${SCHEMA_VERSION + 1}; this Cordon reads ${SCHEMA_VERSION}`;
    expect(() => openForReading(path)).toThrow(noList(words));
    expect(() => openForLoading(path)).toThrow(noList(words, `Move ${path} away`));
    const db = new Database(path, { readonly: true });
    expect(db.pragma("user_version", { simple: true })).toBe(SCHEMA_VERSION + 1);
    db.close();
  });

  test.each([
    ["DELETE FROM entry WHERE row = 1", "un-sc has 1 of its 2 entries"],
    ["DELETE FROM entry", "un-sc has 0 of its 2 entries"],
  ])("refuses lists that lack entries: %s", (sql, words) => {
    const path = homeless();
    const db = openForLoading(path);
    put(db, "un-sc", [entry("un-sc:CDe.1", "Mahan Air"), entry("un-sc:CDe.2", "Rahbaran Omid Darya")]);
    db.exec(sql);
    db.close();
    expect(() => openForReading(path)).toThrow(noList(words));
  });

  test("cannot write", () => {
    const path = homeless();
    openForLoading(path).close();
    const db = openForReading(path);
    expect(() => db.exec("DELETE FROM list")).toThrow("readonly");
    db.close();
  });

  test("sees the lists as they were when it opened, whatever is loaded meanwhile", () => {
    const path = homeless();
    const writer = openForLoading(path);
    onTestFinished(() => void writer.close());
    put(writer, "un-sc", [entry("un-sc:1", "Mahan Air")]);
    saveIndexes(writer, { names: [Uint8Array.of(1)], addresses: [Uint8Array.of(1)] });
    const db = openForReading(path);
    const lists = readLists(db);
    // The new entry takes the row of the old one: an index read before would lead to the wrong party.
    put(writer, "un-sc", [entry("un-sc:2", "Petrova Trading")]);
    expect(lists.entry(1).id).toBe("un-sc:1");
    expect(lists.entryById("un-sc:2")).toBeUndefined();
    expect(lists.index("names")?.map((part) => [...part])).toEqual([[1]]);
    db.close();
    const later = openForReading(path);
    expect(readLists(later).entry(1).id).toBe("un-sc:2");
    expect(readLists(later).index("names")).toBeUndefined();
    later.close();
  });
});

describe("opening to load", () => {
  test("makes the folder and the tables, and leaves what is there", () => {
    const path = homeless();
    const db = openForLoading(path);
    put(db, "un-sc", [entry("un-sc:1", "Mahan Air")]);
    db.close();
    const again = openForLoading(path);
    expect(readLists(again).records()).toHaveLength(1);
    expect(again.pragma("journal_mode", { simple: true })).toBe("wal");
    again.close();
  });

  test.each([
    ["is text", (path: string) => fileAt(path, "id,name\n1,Mahan Air\n")],
    ["is a folder", (path: string) => (mkdirSync(path, { recursive: true }), path)],
    ["lies in a file", (path: string) => `${fileAt(path, "x")}/lists.db`],
  ])("refuses a path that %s", (_, make) => {
    const path = make(homeless());
    expect(() => openForLoading(path)).toThrow(noList(path, "move it away"));
  });
});

test("what SQLite says of a locked or damaged database is known; a wrong statement is a bug", () => {
  const path = homeless();
  const first = openForLoading(path);
  onTestFinished(() => void first.close());
  const second = new Database(path, { timeout: 1 });
  onTestFinished(() => void second.close());
  first.exec("BEGIN IMMEDIATE");
  expect(storeFault(thrown(() => second.exec("BEGIN IMMEDIATE")))).toEqual(noList("locked", "another load"));
  expect(storeFault(thrown(() => second.exec("SELECT nothing FROM nowhere")))).toBeUndefined();
  expect(storeFault(new TypeError("x"))).toBeUndefined();
});

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
