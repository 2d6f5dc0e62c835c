import { describe, expect, onTestFinished, test } from "vitest";
import { openForLoading } from "../../src/store/open.ts";
import type { LoadOptions } from "../../src/load/load-lists.ts";
import { between, files, firms, found, load, nationalList, stateOf } from "./world.ts";
import type { Files, Row } from "./world.ts";

const FORMAT = nationalList({ all: between(20, 60), terror: between(10) });
const FIRMS = firms(50);
const REASON = { acceptShrink: "half the list was lifted by decree of 20 November" };

async function loaded() {
  const db = openForLoading(":memory:");
  onTestFinished(() => void db.close());
  const own = files();
  const first = await load(db, [own.names(FIRMS), own.aliases()], [FORMAT]);
  expect(first).toMatchObject([{ record: { entries: 50, publishedOn: "2026-11-20" } }]);
  return { db, own };
}

interface Case {
  readonly rows: readonly Row[];
  readonly words: string;
  readonly options?: Partial<LoadOptions>;
  readonly paths?: (own: Files, rows: readonly Row[]) => string[];
  /** A person's reason does not help. */
  readonly always?: true;
}

const onlyExport = FIRMS.filter(([, source]) => source === "export");
const CASES: Record<string, Case> = {
  "it is far shorter": { rows: FIRMS.slice(0, 39), words: "nl-nds shrank from 50 to 39 entries" },
  "one of its sources is far shorter": {
    rows: FIRMS.map(([id, source, name], at) => [id, at < 12 ? "export" : source, name]),
    words: "source terror shrank from 25 to 19 entries",
  },
  "a source is gone": { rows: [...onlyExport, ...onlyExport.map(again)], words: "source terror: 0 entries" },
  "it is cut on a record boundary": { rows: FIRMS.slice(0, 49), words: "without its last 1 entries" },
  "it lies below the floor": { rows: FIRMS.slice(0, 19), words: "expected at least 20" },
  "it lies above the ceiling": { rows: firms(61), words: "the file is not this list", always: true },
  "it is empty": { rows: [], words: "holds no entry", always: true },
  "an id stands twice": {
    rows: [...FIRMS, FIRMS[7]!],
    words: "two entries have the id nl-nds:N7",
    always: true,
  },
  "a row is broken": {
    rows: [...FIRMS, ["N50", '"x'] as unknown as Row],
    words: "names-2.csv",
    always: true,
  },
  "a part is missing": {
    rows: FIRMS,
    words: "also needs its aliases file",
    paths: (own, rows) => [own.names(rows)],
    always: true,
  },
  "only the part that is no start is there": {
    rows: FIRMS,
    words: "also needs its names file",
    options: { allowPartial: true },
    paths: (own) => [own.aliases()],
    always: true,
  },
};

function pathsOf({ rows, paths }: Case, own: Files): string[] {
  return paths?.(own, rows) ?? [own.names(rows), own.aliases()];
}

function again([id, source, name]: Row): Row {
  return [`${id}b`, source, `${name} B`];
}

describe.each(Object.entries(CASES))("a list is refused where %s", (_, one) => {
  const { words, options = {} } = one;

  test("and its old entries, record and index stay in place and work", async () => {
    const { db, own } = await loaded();
    const before = stateOf(db);
    const outcomes = await load(db, pathsOf(one, own), [FORMAT], options);
    const refusal = { code: "list-refused", message: expect.stringContaining(words) };
    expect(outcomes).toEqual([{ list: "nl-nds", error: expect.objectContaining(refusal) }]);
    expect(stateOf(db)).toEqual(before);
    expect(found(db, "Zarya Export Trading 0")).toContain("nl-nds:N0");
    expect(db.inTransaction).toBe(false);
  });
});

describe("a person's reason", () => {
  const all = Object.entries(CASES);

  test.each(all.filter(([, one]) => !one.always))(
    "takes a list though %s, and is recorded",
    async (_, one) => {
      const { db, own } = await loaded();
      const [outcome] = await load(db, pathsOf(one, own), [FORMAT], { ...one.options, ...REASON });
      const record = { entries: one.rows.length, acceptedShrink: REASON.acceptShrink };
      expect(outcome).toMatchObject({ record });
      expect(stateOf(db)).toMatchObject({ records: [record] });
    },
  );

  test.each(all.filter(([, one]) => one.always))("takes no list where %s", async (_, one) => {
    const { db, own } = await loaded();
    const outcomes = await load(db, pathsOf(one, own), [FORMAT], { ...one.options, ...REASON });
    expect(outcomes).toMatchObject([{ error: { message: expect.stringContaining(one.words) } }]);
  });
});

test("a person's reason that was not needed is not recorded", async () => {
  const { db, own } = await loaded();
  const [outcome] = await load(db, [own.names([...FIRMS].toReversed()), own.aliases()], [FORMAT], REASON);
  expect(outcome).toMatchObject({ record: { entries: 50 } });
  expect((stateOf(db) as { records: object[] }).records[0]).not.toHaveProperty("acceptedShrink");
});

test("a bug in a reader leaves the old list in place too", async () => {
  const { db, own } = await loaded();
  const before = stateOf(db);
  const outcomes = await load(db, [own.names([...FIRMS, ["N50", "terror", ""]]), own.aliases()], [FORMAT]);
  expect(outcomes).toEqual([{ list: "nl-nds", error: expect.any(TypeError) }]);
  expect(stateOf(db)).toEqual(before);
});

test("a fifth less is taken, and entries that go here and there", async () => {
  const { db, own } = await loaded();
  const kept = FIRMS.filter((_, at) => at % 5 !== 0);
  expect(await load(db, [own.names(kept), own.aliases()], [FORMAT])).toMatchObject([
    { record: { entries: 40 } },
  ]);
  expect(found(db, FIRMS[1]![2])).toContain("nl-nds:N1");
  expect(found(db, FIRMS[0]![2])).not.toContain("nl-nds:N0");
});

test("a first load is held to floors and ceilings, and nothing else", async () => {
  const db = openForLoading(":memory:");
  const own = files();
  const short = await load(db, [own.names(firms(19)), own.aliases()], [FORMAT]);
  expect(short).toMatchObject([{ error: { message: expect.stringContaining("expected at least 20") } }]);
  expect(stateOf(db)).toMatchObject({ records: [], entries: [] });
  expect(await load(db, [own.names(firms(20)), own.aliases()], [FORMAT])).toMatchObject([{ record: {} }]);
  db.close();
});

test("a part that is allowed to be missing is a gap of the record, until all parts are there again", async () => {
  const { db, own } = await loaded();
  const partial = await load(db, [own.names(FIRMS)], [FORMAT], { allowPartial: true });
  expect(partial).toMatchObject([{ record: { gaps: ["nl-nds: the aliases file was not loaded"] } }]);
  const whole = await load(db, [own.names(FIRMS), own.aliases()], [FORMAT]);
  expect(whole).toMatchObject([{ record: { gaps: [] } }]);
});

test("a file of no known layout, a file twice and a missing file stop the load before anything is touched", async () => {
  const { db, own } = await loaded();
  const before = stateOf(db);
  const [names, aliases] = [own.names(FIRMS.slice(1)), own.aliases()];
  const attempts: [string[], string][] = [
    [[names, aliases, own.names(FIRMS, "nl-xxx")], "list-refused"],
    [[names, aliases, names], "list-refused"],
    [[names, aliases, `${names}.gone`], "input"],
  ];
  for (const [paths, code] of attempts) {
    await expect(load(db, paths, [FORMAT])).rejects.toMatchObject({ code });
    expect(stateOf(db)).toEqual(before);
  }
});
