import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { CordonError } from "../../src/model/errors.ts";
import { openForLoading, openForReading } from "../../src/store/open.ts";
import type { Connection } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { homeless } from "../store/world.ts";
import { between, files, firms, found, load, nationalList, stateOf } from "./world.ts";

const NL = nationalList({ all: between(1, 5000) });
const DK = nationalList({ all: between(1) }, "dk-nds");
const BOTH = [NL, DK];

function database(path = ":memory:"): Connection {
  const db = openForLoading(path);
  onTestFinished(() => void db.close());
  return db;
}

describe("a load", () => {
  test("is recorded with its files' hashes, its dates and its counts", async () => {
    const db = database();
    const own = files();
    const paths = [own.names(firms(5)), own.aliases()];
    const [outcome] = await load(db, paths, BOTH);
    const hashes = paths.map((path) => createHash("sha256").update(readFileSync(path)).digest("hex"));
    const record = {
      list: "nl-nds",
      title: "Nationale lijst",
      format: "nl-nds/csv",
      parser: 1,
      loadedAt: "2026-11-22T08:00:00.000Z",
      publishedOn: "2026-11-20",
      entries: 5,
      names: 5,
      bySource: { export: 2, terror: 3 },
      byKind: { entity: 5 },
      notes: [],
      gaps: [],
    };
    expect(outcome).toMatchObject({ list: "nl-nds", record });
    const { files: read, acceptedShrink } = readLists(db).records()[0]!;
    expect(read.map(({ sha256 }) => sha256)).toEqual(hashes);
    expect(acceptedShrink).toBeUndefined();
  });

  test("of several lists takes those that are right and keeps the old data of those that are not", async () => {
    const db = database();
    const own = files();
    await load(db, [own.names(firms(9)), own.aliases()], BOTH);
    const paths = [own.names(firms(2)), own.aliases(), own.names(firms(4), "dk-nds"), own.aliases("dk-nds")];
    const outcomes = await load(db, paths, BOTH);
    expect(outcomes).toMatchObject([
      { list: "nl-nds", error: { code: "list-refused" } },
      { list: "dk-nds", record: { entries: 4 } },
    ]);
    expect(found(db, firms(1)[0]![2])).toEqual(expect.arrayContaining(["nl-nds:N0", "dk-nds:N0"]));
    expect(found(db, firms(9)[8]![2])).toContain("nl-nds:N8");
  });

  test("is followed by a new index: new entries are found, those gone are not", async () => {
    const db = database();
    const own = files();
    await load(db, [own.names([["N1", "terror", "Zarya Optics"]]), own.aliases()], BOTH);
    expect(found(db, "Zarya Optics")).toEqual(["nl-nds:N1"]);
    await load(db, [own.names([["N2", "terror", "Alborz Drilling"]]), own.aliases()], BOTH);
    expect(found(db, "Zarya Optics")).toEqual([]);
    expect(found(db, "Alborz Drilling")).toEqual(["nl-nds:N2"]);
  });
});

describe("equal loads", () => {
  test("give byte-equal indexes and equal states, in a new database and over the old one", async () => {
    const [one, two] = [database(), database()];
    const own = files();
    const paths = [own.names(firms(40)), own.aliases(), own.names(firms(9), "dk-nds"), own.aliases("dk-nds")];
    await load(one, paths, BOTH);
    await load(two, paths, BOTH);
    expect(stateOf(two)).toEqual(stateOf(one));
    const { loads: _, ...before } = stateOf(one) as { loads: unknown };
    const nl = [paths[0]!, paths[1]!];
    const only = database();
    await load(only, nl, BOTH);
    const first = stateOf(only) as { indexes: unknown };
    await load(only, nl, BOTH);
    expect((stateOf(only) as { indexes: unknown }).indexes).toEqual(first.indexes);
    expect(before).toMatchObject({ indexes: [expect.any(String), expect.any(String)] });
  });
});

describe("an interrupted load", () => {
  const interrupted = new CordonError("interrupted", "Interrupted");

  /** Loads two lists of which the second is interrupted after `from` entries. */
  async function interruptedAt(db: Connection, from: number) {
    const own = files();
    await load(db, [own.names(firms(600)), own.aliases()], BOTH);
    const paths = [
      own.names(firms(9), "dk-nds"),
      own.aliases("dk-nds"),
      own.names(firms(700)),
      own.aliases(),
    ];
    return load(db, paths, BOTH, {
      progress: (stage, entries) => {
        if (stage === "nl-nds" && entries >= from) throw interrupted;
      },
    });
  }

  test.each([0, 500])(
    "after %i entries keeps the old list, and those taken before it are found",
    async (from) => {
      const db = database();
      const outcomes = await interruptedAt(db, from);
      expect(outcomes).toMatchObject([
        { record: { list: "dk-nds" } },
        { list: "nl-nds", error: interrupted },
      ]);
      expect(
        readLists(db)
          .records()
          .map(({ entries }) => entries),
      ).toEqual([9, 600]);
      expect(found(db, firms(1)[0]![2])).toEqual(expect.arrayContaining(["nl-nds:N0", "dk-nds:N0"]));
    },
  );

  test("goes on to no further list", async () => {
    const db = database();
    const own = files();
    const paths = [
      own.names(firms(600)),
      own.aliases(),
      own.names(firms(9), "dk-nds"),
      own.aliases("dk-nds"),
    ];
    const outcomes = await load(db, paths, BOTH, {
      progress: (_, entries) => {
        if (entries >= 500) throw interrupted;
      },
    });
    expect(outcomes.map(({ list }) => list)).toEqual(["nl-nds"]);
    expect(readLists(db).records()).toEqual([]);
  });
});

describe("another process", () => {
  test("that is loading makes a load fail as a known failure and touch nothing", async () => {
    const path = homeless();
    const [one, two] = [database(path), database(path)];
    two.pragma("busy_timeout = 1");
    const own = files();
    await load(one, [own.names(firms(9)), own.aliases()], BOTH);
    one.exec("BEGIN IMMEDIATE");
    const attempt = load(two, [own.names(firms(9)), own.aliases()], BOTH);
    await expect(attempt).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    one.exec("ROLLBACK");
    expect(found(two, firms(1)[0]![2])).toContain("nl-nds:N0");
  });

  test("that screens goes on with the lists it opened, index and entries together", async () => {
    const path = homeless();
    const db = database(path);
    const own = files();
    await load(db, [own.names([["N1", "terror", "Zarya Optics"]]), own.aliases()], BOTH);
    const reader = openForReading(path);
    onTestFinished(() => void reader.close());
    expect(found(reader, "Zarya Optics")).toEqual(["nl-nds:N1"]);
    await load(db, [own.names([["N2", "terror", "Alborz Drilling"]]), own.aliases()], BOTH);
    expect(found(reader, "Zarya Optics")).toEqual(["nl-nds:N1"]);
    expect(found(reader, "Alborz Drilling")).toEqual([]);
  });
});
