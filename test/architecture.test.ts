import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");
const MAX_LINES = 300;
const NORM_MEDIAN = 70;

/** The drawing: which rooms and packages each room may import. Down only, never sideways; see src/README.md. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: [] },
  text: { rooms: ["model"], packages: ["any-ascii"] },
  sources: {
    rooms: ["model", "text"],
    packages: ["csv-parse", "read-excel-file", "saxes", "yauzl", "node:"],
  },
  shipments: { rooms: ["model", "text"], packages: ["csv-parse", "yaml", "node:"] },
  store: { rooms: ["model", "text"], packages: ["better-sqlite3", "node:"] },
  match: { rooms: ["model", "text"], packages: ["js-quantities"] },
  licensing: { rooms: ["model", "text"], packages: [] },
  flags: { rooms: ["model", "text"], packages: [] },
  policy: { rooms: ["model", "text"], packages: [] },
  score: { rooms: ["model"], packages: [] },
  report: { rooms: ["model", "text"], packages: ["chalk", "zod"] },
  load: { rooms: ["model", "text", "sources", "store", "match"], packages: [] },
  screen: {
    rooms: ["model", "text", "store", "match", "flags", "licensing", "policy", "score"],
    packages: [],
  },
  evaluate: { rooms: ["model", "text", "match"], packages: [] },
  cli: {
    rooms: [
      "model",
      "text",
      "sources",
      "shipments",
      "store",
      "match",
      "licensing",
      "policy",
      "score",
      "report",
      "load",
      "screen",
      "evaluate",
    ],
    packages: ["commander", "fuse.js", "node:"],
  },
  "index.ts": {
    rooms: ["model", "sources", "shipments", "store", "policy", "score", "load", "screen"],
    packages: ["node:"],
  },
};
/** Rooms whose answers depend on nothing but what they are given. */
const PURE = new Set(["model", "text", "match", "flags", "licensing", "policy", "score", "report"]);
/** Rooms where a clock, the environment or the terminal may be touched. */
const DOORS = new Set(["cli"]);
const IMPURE = /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|Math\.random|performance\.now/;
/** Files that are tables of facts: long by nature. */
const TABLES = new Set([
  "match/items/quantities.ts",
  "text/country-names.ts",
  "text/common-names-data.ts",
  "text/common-words-data.ts",
  "text/legal-forms-data.ts",
  "text/listed-words-data.ts",
  "text/name-families-data.ts",
  "text/trade-words-data.ts",
]);
/** Packages that cost so much to start that only these files may name them. */
const HEAVY: Record<string, string[]> = {
  zod: [
    "report/schema.ts",
    "report/schema-answers.ts",
    "report/schema-calibration.ts",
    "report/schema-catalog.ts",
    "report/schema-item.ts",
    "report/schema-explain.ts",
    "report/schema-explain-result.ts",
    "report/schema-finding.ts",
    "report/schema-licence-data.ts",
    "report/schema-party.ts",
    "report/schema-profile.ts",
    "report/schema-score.ts",
    "report/schema-statement.ts",
    "report/schema-shadow.ts",
    "report/schema-records.ts",
    "report/schema-words.ts",
  ],
};

const IMPORT = /^(?:import|export)\b[^;"=(]*\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: string[];
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const path = relative(SRC, full).replaceAll("\\", "/");
    const text = readFileSync(full, "utf8");
    const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2]!);
    const resolved = imports.map((name) => {
      return name.startsWith(".") ? relative(SRC, join(full, "..", name)).replaceAll("\\", "/") : name;
    });
    return { path, room: path.split("/")[0]!, text, imports: resolved };
  });

describe("the house", () => {
  test("has only rooms that stand in the drawing", () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test.each(files.map((file) => [file.path, file] as const))("%s imports down, never sideways", (_, file) => {
    const { rooms, packages } = ROOMS[file.room]!;
    for (const name of file.imports) {
      const local = name.endsWith(".ts");
      const room = name.split("/")[0]!;
      const allowed = local
        ? room === file.room || rooms.includes(room)
        : packages.some(
            (known) => name === known || name.startsWith(known.endsWith(":") ? known : `${known}/`),
          );
      const advice = local
        ? `${file.room}/ may use only ${rooms.join(", ") || "nothing"}: hand the thing in from a journey (load/, screen/)`
        : `${file.room}/ may use only the packages ${packages.join(", ") || "none"}: see CONTRIBUTING.md`;
      expect(allowed, `${file.path} imports ${name}. ${advice}.`).toBe(true);
    }
  });

  test.each(files.filter((file) => !DOORS.has(file.room)).map((file) => [file.path, file] as const))(
    "%s has no clock, randomness, terminal or environment of its own",
    (_, { path, text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(IMPURE.exec(code)?.[0], `${path}: take it as an argument from the door`).toBeUndefined();
    },
  );

  test("keeps files out of the pure rooms", () => {
    const offenders = files.filter(
      (file) => PURE.has(file.room) && file.imports.some((name) => name.startsWith("node:")),
    );
    expect(offenders.map((file) => file.path)).toEqual([]);
  });

  test("names heavy packages only where they are worth their start", () => {
    for (const [name, homes] of Object.entries(HEAVY)) {
      const users = files.filter((file) => file.imports.includes(name)).map((file) => file.path);
      expect(
        users.filter((path) => !homes.includes(path)),
        `${name} belongs in ${homes.join(", ")}`,
      ).toEqual([]);
    }
  });

  test("has SQL in one room", () => {
    const offenders = files.filter(
      (file) => file.room !== "store" && file.imports.includes("better-sqlite3"),
    );
    expect(offenders.map((file) => file.path)).toEqual([]);
  });

  test(`has no file over ${MAX_LINES} lines but tables of facts, and a median under ${NORM_MEDIAN}`, () => {
    const sizes = files.map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }));
    expect(sizes.filter(({ path, lines }) => lines > MAX_LINES && !TABLES.has(path))).toEqual([]);
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(NORM_MEDIAN);
  });
});
