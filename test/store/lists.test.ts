import { describe, expect, test } from "vitest";
import { openForLoading } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { replaceList, saveIndexes } from "../../src/store/write-lists.ts";
import { entry, put, record } from "./world.ts";

const mahan = entry("un-sc:CDe.1", "3E001", {
  kind: "vessel",
  identifiers: [
    { scheme: "imo", value: "IMO 9187629" },
    { scheme: "registration", value: "0012-3E001" },
    { scheme: "bic", value: "BKMTIRTHXXX" },
  ],
});
const twin = entry("un-sc:CDe.2", "Rahbaran Omid Darya", {
  identifiers: [
    { scheme: "mmsi", value: "9187629" },
    { scheme: "other", value: "B 77-4/12", label: "Licence" },
    { scheme: "tax", value: "—" },
  ],
});

function loaded() {
  const db = openForLoading(":memory:");
  put(db, "un-sc", [mahan, twin]);
  return { db, lists: readLists(db) };
}

describe("codes and ids stay text", () => {
  test("an entry comes back exactly as it went in", () => {
    const { lists } = loaded();
    expect([...lists.all()].map((one) => one.entry)).toEqual([mahan, twin]);
    expect(lists.entry(1)).toEqual(mahan);
    expect(lists.entryById("un-sc:CDe.2")).toEqual(twin);
    expect(lists.entryById("un-sc:CDe.3")).toBeUndefined();
  });

  test("as ids, names and identifiers that look like numbers", () => {
    const db = openForLoading(":memory:");
    const odd = entry("own-x:3E001", "12", { identifiers: [{ scheme: "tax", value: "3E001" }] });
    put(db, "own-x", [odd, entry("own-x:30", "30"), entry("own-x:0030", "0030")]);
    expect(readLists(db).entryById("own-x:3E001")).toEqual(odd);
    expect(readLists(db).rowsByIdentifier("3E001", "tax")).toEqual([1]);
    expect(readLists(db).rowsByIdentifier("30", "tax")).toEqual([]);
    const kinds = db.prepare("SELECT typeof(value) kind, value FROM identifier").all();
    expect(kinds).toEqual([{ kind: "text", value: "3E001" }]);
  });

  test("as every table is STRICT", () => {
    const { db } = loaded();
    const tables = db
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main'")
      .pluck()
      .all();
    expect(tables.filter((name) => !String(name).startsWith("sqlite_"))).toEqual([]);
    expect(() => db.prepare("UPDATE entry SET ordinal = 'E001'").run()).toThrow("cannot store TEXT");
  });
});

describe("an identifier is found", () => {
  test.each([
    ["in its scheme", "9187629", "imo", [1]],
    ["in its scheme, with its prefix", "IMO No. 9187629", "imo", [1]],
    ["in any scheme, where none is given", "9187629", undefined, [1, 2]],
    ["in any scheme, with its prefix", "imo 918-7629", undefined, [1, 2]],
    ["however it is parted", "b774 12", "other", [2]],
    ["in full-width digits", "９１８７６２９", "imo", [1]],
    ["as a head office's BIC", "BKMTIRTH", "bic", [1]],
    ["as a head office's BIC, in full", "BKMTIRTHXXX", "bic", [1]],
    ["as a head office's BIC, in full and without scheme", "bkmtirthxxx", undefined, [1]],
    ["as one with leading zeros", "0012/3e001", "registration", [1]],
  ] as const)("%s", (_, value, scheme, rows) => {
    expect(loaded().lists.rowsByIdentifier(value, scheme)).toEqual(rows);
  });

  test.each([
    ["another scheme's", "9187629", "passport"],
    ["a part of it", "918762", "imo"],
    ["without leading zeros", "12-3E001", "registration"],
    ["nothing but marks", "—", "tax"],
    ["nothing", "", undefined],
  ] as const)("not by %s", (_, value, scheme) => {
    expect(loaded().lists.rowsByIdentifier(value, scheme)).toEqual([]);
  });
});

describe("replacing a list", () => {
  test("takes its old entries and their identifiers away, and leaves other lists alone", () => {
    const { db, lists } = loaded();
    put(db, "own-x", [entry("own-x:1", "Mahan Air")]);
    put(db, "un-sc", [entry("un-sc:CDe.9", "Petrova Trading")]);
    expect(lists.rowsByIdentifier("9187629")).toEqual([]);
    expect([...lists.all()].map((one) => one.entry.id)).toEqual(["own-x:1", "un-sc:CDe.9"]);
    expect(lists.records().map(({ list, entries }) => [list, entries])).toEqual([
      ["own-x", 1],
      ["un-sc", 1],
    ]);
    expect(db.prepare("SELECT count(*) FROM load").pluck().get(), "each load is remembered").toBe(3);
    expect(db.prepare("SELECT count(*) FROM identifier").pluck().get()).toBe(0);
  });

  test("with an id that is there already says so and keeps the first", () => {
    const { db, lists } = loaded();
    const writer = replaceList(db, "un-sc");
    expect([writer.add(twin), writer.add({ ...mahan, id: twin.id })]).toEqual([true, false]);
    expect(writer.fingerprints()).toHaveLength(1);
    writer.commit(record("un-sc", 1));
    expect([...lists.all()].map((one) => one.entry)).toEqual([twin]);
  });

  test("and going back leaves everything as it was, the indexes too", () => {
    const { db, lists } = loaded();
    saveIndexes(db, { names: [Uint8Array.of(1, 2), Uint8Array.of(4)], addresses: [Uint8Array.of(3)] });
    const before = [lists.records(), lists.fingerprints("un-sc"), [...lists.all()]];
    const writer = replaceList(db, "un-sc");
    writer.add(entry("un-sc:CDe.9", "Petrova Trading"));
    expect(lists.index("names"), "they do not fit what is being written").toBeUndefined();
    writer.rollback();
    writer.rollback();
    expect([lists.records(), lists.fingerprints("un-sc"), [...lists.all()]]).toEqual(before);
    expect(lists.index("names")?.map((part) => [...part])).toEqual([[1, 2], [4]]);
  });

  test("takes the indexes away with the commit", () => {
    const { db, lists } = loaded();
    saveIndexes(db, { names: [Uint8Array.of(1, 2), Uint8Array.of(4)], addresses: [Uint8Array.of(3)] });
    put(db, "own-x", [entry("own-x:1", "Mahan Air")]);
    expect([lists.index("names"), lists.index("addresses")]).toEqual([undefined, undefined]);
  });
});

test("a fingerprint changes with any content and with nothing else", () => {
  const { db, lists } = loaded();
  const [first] = lists.fingerprints("un-sc");
  put(db, "un-sc", [twin, mahan]);
  expect(lists.fingerprints("un-sc")[1]).toEqual(first);
  put(db, "un-sc", [{ ...mahan, remarks: "amended" }]);
  expect(lists.fingerprints("un-sc")[0]).not.toEqual(first);
});

test("a row that is not there is a fault, never an empty entry", () => {
  const words = "an entry that its index points to is missing";
  expect(() => loaded().lists.entry(99)).toThrow(
    expect.objectContaining({ code: "no-list", message: expect.stringContaining(words) }),
  );
});

test("a body that was changed after the load is never answered from", () => {
  const { db, lists } = loaded();
  db.exec("UPDATE entry SET body = replace(body, 'Rahbaran', 'Harmless') WHERE row = 2");
  const changed = expect.objectContaining({
    code: "no-list",
    message: expect.stringContaining("un-sc:CDe.2 does not fit its hash"),
  });
  expect(() => lists.entry(2)).toThrow(changed);
  expect(() => lists.entryById("un-sc:CDe.2")).toThrow(changed);
  expect(() => [...lists.all()]).toThrow(changed);
  expect(lists.entry(1)).toEqual(mahan);
});
