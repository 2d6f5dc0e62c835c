import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { loadLists } from "../../src/load/load-lists.ts";
import type { LoadOptions, LoadOutcome } from "../../src/load/load-lists.ts";
import { createScreener } from "../../src/screen/screener.ts";
import { DATA } from "../../src/cli/home.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { entryOf, nameOf, present } from "../../src/sources/entry.ts";
import { readCsv } from "../../src/sources/files/csv.ts";
import { readPlaces, readProfile } from "../../src/sources/reference.ts";
import type { Expect, Format } from "../../src/sources/source.ts";
import type { Connection } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";

export const NOW = "2026-11-22T08:00:00.000Z";

/** Rows of the list below: id, source, name. */
export type Row = readonly [id: string, source: string, name: string];

/** A national list in two files, of which the second holds the aliases. */
export function nationalList(expect: Format["expect"], list = "nl-nds"): Format {
  return {
    id: `${list}/csv`,
    list,
    parser: 1,
    parts: { required: ["names", "aliases"], optional: [] },
    expect,
    recognise: ({ text }) => {
      if (text.startsWith(`${list};names`)) return { part: "names" };
      return text.startsWith(`${list};aliases`) ? { part: "aliases" } : undefined;
    },
    async *read(files) {
      const aliases = new Map<string, string>();
      for await (const { fields } of readCsv(files.get("names")!, { delimiter: ";" })) {
        const [id = "", source = "", name = ""] = fields;
        if (id === list) yield { published: "2026-11-20" };
        else if (name === "") throw new TypeError(`a reader with a bug at ${id}`);
        else {
          const names = present([nameOf(name, "primary"), nameOf(aliases.get(id), "weak")]);
          yield { entry: entryOf({ list, ref: id, source, kind: "entity", measures: ["blocking"], names }) };
        }
      }
    },
  };
}

export const between = (min: number, max = 1000): Expect => ({ min, max });

/** The first `count` firms of the list, in two sources. */
export function firms(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const source = at % 2 === 0 ? "terror" : "export";
    return [`N${at}`, source, `${GIVEN[at % GIVEN.length]} ${GOODS[at % GOODS.length]} Trading ${at}`];
  });
}
const GIVEN = ["Zarya", "Mahan", "Alborz", "Taedong", "Yunqi", "Basij", "Wagna", "Pyongsu", "Sirjan"];
const GOODS = ["Export", "Marine", "Avionics", "Optics", "Bearings", "Chemical", "Drilling"];

export interface Files {
  names(rows: readonly Row[], list?: string): string;
  aliases(list?: string): string;
}

/** Writes files of the list into a folder that is gone when the test is. */
export function files(): Files {
  const folder = mkdtempSync(join(tmpdir(), "cordon-load-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  const write = (part: string, list: string, rows: readonly Row[]) => {
    const path = join(folder, `${list}-${part}-${count++}.csv`);
    writeFileSync(path, [[list, part, "x"], ...rows].map((row) => `${row.join(";")}\n`).join(""));
    return path;
  };
  return {
    names: (rows, list = "nl-nds") => write("names", list, rows),
    aliases: (list = "nl-nds") => write("aliases", list, []),
  };
}

export async function load(
  db: Connection,
  paths: readonly string[],
  formats: readonly Format[],
  more: Partial<LoadOptions> = {},
): Promise<LoadOutcome[]> {
  const titles = new Map([["nl-nds", "Nationale lijst"]]);
  return loadLists(db, paths, { formats, titles, now: NOW, ...more });
}

/** Ids of the entries a name is found under, by a screener opened now. */
export function found(db: Connection, name: string): string[] {
  const settings = {
    lists: readLists(db),
    places: readPlaces(DATA),
    profile: parseProfile(readProfile(DATA).json),
    asOf: "2026-11-22",
    starter: false,
  };
  const { result } = createScreener(settings).check({
    role: "party",
    name,
    kind: "unknown",
    identifiers: [],
  });
  return result.hits.map(({ entry }) => entry.id);
}

/** All that a load leaves behind. */
export function stateOf(db: Connection): unknown {
  const lists = readLists(db);
  const bytes = (name: "names" | "addresses") =>
    (lists.index(name) ?? []).map((part) => Buffer.from(part).toString("base64")).join(" ");
  return {
    records: lists.records(),
    entries: [...lists.all()],
    loads: db.prepare("SELECT record FROM load ORDER BY number").pluck().all(),
    identifiers: db.prepare("SELECT * FROM identifier ORDER BY row, scheme, value").all(),
    indexes: [bytes("names"), bytes("addresses")],
  };
}
