import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cordon } from "./cordon.ts";
import { countFile } from "./count/index.ts";
import { cutMidRecord, cutOnBoundary } from "./cut.ts";
import { officialFiles } from "./folder.ts";

interface Real {
  /** Files under watchlists/, the main one first. */
  readonly files: readonly string[];
  readonly list: string;
  /** Exact number of entries, by MANIFEST.tsv or the publisher, where one is stated. */
  readonly stated?: number;
  /** The reader tells ships, or entries whose kind the file does not say, from companies; the counter does not. */
  readonly byKind?: false;
}

const OFAC_2021 = ["sdn", "alt", "add", "sdn_comments"].map((part) => `ofac/2021-07/${part}.csv`);
const CONS_2025 = ["prim", "alt", "add", "comments"].map((part) => `ofac/cons_${part}-2025-12.csv`);

/** Every whole official file there is: verbatim ones and those rebuilt in the official layout. */
const WHOLE: readonly Real[] = [
  { files: ["csl/consolidated-2022-04.csv.gz"], list: "us-csl", stated: 14_160 },
  { files: ["csl/RECONSTRUCTED-consolidated-2026-07-31.json.gz"], list: "us-csl", stated: 25_921 },
  { files: OFAC_2021, list: "us-ofac-sdn", stated: 8_976 },
  { files: CONS_2025, list: "us-ofac-cons", stated: 442 },
  { files: ["ofac/consolidated-2025-03-28.xml"], list: "us-ofac-cons", stated: 443 },
  { files: ["ofac/CONS_ENHANCED.ZIP"], list: "us-ofac-cons", stated: 443 },
  { files: ["bis/dpl-2023-11.txt"], list: "us-bis-dpl", stated: 665 },
  {
    files: ["eu/RECONSTRUCTED-xmlFullSanctionsList_1_1.xml.gz"],
    list: "eu-fsf",
    stated: 5_860,
    byKind: false,
  },
  { files: ["un/consolidated-2025-04-19.xml"], list: "un-sc", stated: 684 + 193 },
  { files: ["un/consolidated-2025-11-18.xml"], list: "un-sc", stated: 727 + 273 },
  { files: ["un/consolidated-2026-02-27.xml"], list: "un-sc", stated: 730 + 273 },
  { files: ["uk/RECONSTRUCTED-UK-Sanctions-List.xml.gz"], list: "uk-sl", stated: 6_349 },
  { files: ["uk/RECONSTRUCTED-UK-Sanctions-List.csv.gz"], list: "uk-sl", stated: 6_349 },
  { files: ["uk/ConList-2018-04.csv"], list: "uk-conlist", byKind: false },
  { files: ["ca/sema-lmes-2020.xml"], list: "ca-sema", stated: 1_369, byKind: false },
  { files: ["ca/sema-lmes-2025-03.xml"], list: "ca-sema", stated: 4_759, byKind: false },
  { files: ["ca/RECONSTRUCTED-sema-lmes.xml.gz"], list: "ca-sema", stated: 5_690, byKind: false },
  { files: ["au/regulation8_consolidated-2024-12.xlsx"], list: "au-dfat", byKind: false },
  {
    files: ["au/RECONSTRUCTED-Australian_Sanctions_Consolidated_List.xlsx"],
    list: "au-dfat",
    stated: 3_856,
    byKind: false,
  },
  { files: ["jp/meti-eul-20250929_4.xlsx"], list: "jp-meti-eul", stated: 835 },
  { files: ["jp/mof-shisantouketsu20260305.xlsx"], list: "jp-mof", byKind: false },
  {
    files: ["opensanctions/ua_war_sanctions-targets.simple-2026-03-13.csv"],
    list: "opensanctions",
    stated: 5_600,
    byKind: false,
  },
];

/** Parts and joined copies that are no list by themselves. */
const REFUSED: readonly (readonly [why: string, files: readonly string[], says: RegExp])[] = [
  ["a UN file whose bytes were damaged", ["un/BROKEN-consolidated-2025-08-16.xml"], /BROKEN/],
  ["the SDN list without its aliases and addresses", ["ofac/2021-07/sdn.csv"], /alt and add/],
  ["aliases without their list", ["ofac/alt-2025-12.csv"], /sdn/],
  ["addresses without their list", ["ofac/add-2025-12.csv"], /sdn/],
  ["comments without their list", ["ofac/sdn_comments-2025-12.csv"], /sdn|layout/],
  ["SDN and consolidated list joined in one file", ["ofac/sdn-2022-11.csv"], /joined|alt and add/],
  [
    "parts from different days",
    ["ofac/2021-07/sdn.csv", "ofac/alt-2025-12.csv", "ofac/add-2025-12.csv"],
    /day/,
  ],
  ["the EU's old CSV", ["eu/EUSanctionsShort-2018-oldcsv.csv"], /old/i],
  ["SECO's amendment file", ["ch/seco-official-example-amendment-2024-01-17.xml"], /amendment/],
  ["OFAC's delta file", ["ofac/EXCERPT-delta-2026-08-28.xml"], /delta/i],
  ["a Senzing file", ["opensanctions/us_congress_senzing.json"], /senzing/i],
];

const EXPECTED = JSON.parse(readFileSync(join(import.meta.dirname, "count/expected.json"), "utf8")) as Record<
  string,
  { entries: number }
>;
const root = officialFiles();
const work = mkdtempSync(join(tmpdir(), "cordon-cut-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Status {
  readonly lists: readonly {
    readonly id: string;
    readonly entries: number;
    readonly byKind: Record<string, number>;
  }[];
}

describe.each(WHOLE.map((real) => [real.files[0]!, real] as const))("%s", (_, real) => {
  const own = cordon();
  const paths = real.files.map((file) => join(root, file));
  const main = paths[0]!;
  afterAll(() => own.remove());

  beforeAll(async () => {
    const { exit, err } = await own.run("lists", "load", ...paths);
    if (exit !== 0 || err !== "") throw new Error(`exit ${exit}: ${err}`);
  });

  test("loads whole, with the counts of the independent counter and of the manifest", async () => {
    const record = await statusOf(own, real.list);
    const counted = await countFile(main);
    const kinds = real.byKind === false || !counted.byKind ? record.byKind : counted.byKind;
    expect({ entries: record.entries, kinds: kindsOf(record.byKind) }).toEqual({
      entries: counted.entries,
      kinds: kindsOf(kinds),
    });
    expect([record.entries, counted.entries]).toEqual([
      real.stated ?? record.entries,
      EXPECTED[real.files[0]!]?.entries,
    ]);
  });

  const REFUSED_WITH_ALL_IN_PLACE = { exit: 3, said: true, unchanged: true, searchable: true };

  test("is refused when a copy is cut in mid-record, and the old list stays", async () => {
    expect(await loadCut(own, paths, cutMidRecord(main))).toEqual(REFUSED_WITH_ALL_IN_PLACE);
  });

  test("is refused when a copy is cut on a record boundary, and the old list stays", async () => {
    expect(await loadCut(own, paths, cutOnBoundary(main))).toEqual(REFUSED_WITH_ALL_IN_PLACE);
  });
});

describe("what is no whole list is refused by name, and nothing is loaded", () => {
  test.each(REFUSED)("%s", async (_, files, says) => {
    const own = cordon();
    try {
      const { exit, err } = await own.run("lists", "load", ...files.map((file) => join(root, file)));
      expect(exit).toBe(3);
      expect(err).toMatch(says);
      expect((await own.run("check", "Mahan Air")).exit).toBe(3);
    } finally {
      own.remove();
    }
  });

  test("the damaged UN file leaves a good one in place", async () => {
    const own = cordon();
    try {
      await own.run("lists", "load", join(root, "un/consolidated-2025-04-19.xml"));
      const before = await own.run("lists", "status", "-o", "json");
      expect((await own.run("lists", "load", join(root, REFUSED[0]![1][0]!))).exit).toBe(3);
      expect((await own.run("lists", "status", "-o", "json")).out).toBe(before.out);
      expect((await own.run("lists", "show", "un-sc:CDi.001")).exit).toBe(0);
    } finally {
      own.remove();
    }
  });

  test("the SDN part of a joined file loads by itself when the gap is accepted, and every result says so", async () => {
    const own = cordon();
    try {
      const joined = readFileSync(join(root, "ofac/sdn-2022-11.csv"));
      const sdn = join(work, "sdn.csv");
      writeFileSync(sdn, joined.subarray(0, joined.indexOf(0x1a)));
      expect((await own.run("lists", "load", sdn)).exit).toBe(3);
      expect((await own.run("lists", "load", sdn, "--allow-partial")).exit).toBe(0);
      expect((await statusOf(own, "us-ofac-sdn")).entries).toBe(11_118);
      const check = await own.run("check", "MAHAN AIR");
      expect(check.exit).toBe(3);
      expect(check.out).toContain("alt file was not loaded");
    } finally {
      own.remove();
    }
  });
});

async function loadCut(own: ReturnType<typeof cordon>, paths: readonly string[], cut: Uint8Array) {
  const before = await own.run("lists", "status", "-o", "json");
  const copies = paths.map((path, index) => {
    const copy = join(work, basename(path).replace(/\.gz$/, ""));
    if (index === 0) writeFileSync(copy, cut);
    else copyFileSync(path, copy);
    return copy;
  });
  const { exit, err } = await own.run("lists", "load", ...copies);
  const after = await own.run("lists", "status", "-o", "json");
  const check = await own.run("check", "--id", "other:none", "--allow-stale");
  return { exit, said: err !== "", unchanged: after.out === before.out, searchable: check.exit === 0 };
}

async function statusOf(own: ReturnType<typeof cordon>, list: string) {
  const { out } = await own.run("lists", "status", "-o", "json");
  const record = (JSON.parse(out) as Status).lists.find(({ id }) => id === list);
  if (!record) throw new Error(`${list} is not loaded:\n${out}`);
  return record;
}

/** The counter says untyped where the publisher gives no kind; the reader knows address-only entries among them. */
function kindsOf(kinds: Record<string, number>): Record<string, number> {
  const { unknown = 0, untyped = 0, address = 0, ship = 0, vessel = 0, ...rest } = kinds;
  return { ...rest, untyped: unknown + untyped + address, vessel: ship + vessel };
}
