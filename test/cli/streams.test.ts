import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MANIFESTS, bash, cordon, loaded, run } from "./world.ts";

const ESC = "\u001b";
/** Control characters but the line feed. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe("streams", () => {
  test("results go to stdout and messages to stderr; --quiet leaves errors only", async () => {
    const where = await loaded();
    where.file("both.csv", MANIFESTS.both);
    const loud = cordon(where, "screen", "both.csv", "-o", "json");
    expect(JSON.parse(loud.stdout)).toBeTypeOf("object");
    expect(loud.stderr).toMatch(/^cordon: /);
    for (const args of [
      ["-q", "screen", "both.csv"],
      ["screen", "both.csv", "--quiet"],
    ]) {
      const quiet = cordon(where, ...args, "-o", "json");
      expect([quiet.status, quiet.stdout]).toEqual([1, loud.stdout]);
      // What was not screened is said even so, and nothing else.
      expect(quiet.stderr).toMatch(/^cordon: not everything was screened: [^\n]*\n$/);
    }
    const missing = cordon(where, "screen", "none.csv", "-q");
    expect([missing.status, missing.stdout]).toEqual([4, ""]);
    expect(missing.stderr).toMatch(/^cordon: .*none\.csv/);
  });

  test("without a terminal there is no colour and no progress, whatever TERM says", async () => {
    const where = await loaded();
    where.file("found.csv", MANIFESTS.found);
    const { stdout, stderr } = cordon(
      { ...where, env: { ...where.env, TERM: "xterm-256color" } },
      "screen",
      "found.csv",
    );
    expect(stdout + stderr).not.toMatch(CONTROLS);
  });

  test("the starter list has no instant of loading: equal input gives equal bytes; a loaded list keeps its own", async () => {
    const where = await loaded();
    const day = where.file("day.csv", MANIFESTS.found);
    for (const output of ["json", "jsonl", "csv", "table"]) {
      const answers = ["08:00:00.000", "17:31:02.417"].map((time) => {
        const now = () => new Date(`2026-11-22T${time}Z`);
        return run(where, ["screen", day, "--starter", "-o", output], { now });
      });
      const [one, other] = await Promise.all(answers);
      expect(one!.stdout.length).toBeGreaterThan(100);
      expect(other).toEqual(one);
    }
    const { stdout } = await run(where, ["screen", day, "-o", "json"]);
    const { lists } = (JSON.parse(stdout) as { run: { coverage: { lists: object[] } } }).run.coverage;
    expect(lists).toMatchObject(lists.map(() => ({ loadedAt: "2026-11-22T08:00:00.000Z" })));
    expect(lists.length).toBeGreaterThan(0);
  });

  test("a manifest comes from standard input as from a file", async () => {
    const where = await loaded();
    where.file("found.csv", MANIFESTS.found);
    const { status, stdout, stderr } = bash(where, "cat found.csv | cordon screen - -o jsonl");
    expect([status, stderr]).toEqual([1, expect.stringContaining("2 shipments of standard input")]);
    expect(stdout).toContain("SO-2");
  });

  test.skipIf(process.platform === "win32")(
    "no control character of a file name or argument comes out raw",
    async () => {
      const where = await loaded();
      const name = `evil${ESC}[31m\u0007\u202e.csv`;
      writeFileSync(join(where.folder, name), MANIFESTS.both);
      writeFileSync(join(where.folder, `no${name}`), MANIFESTS.noParty);
      const lines: [string[], number][] = [
        [["screen", name], 1],
        [["screen", `missing${name}`], 4],
        [["screen", `no${name}`], 4],
        [["lists", "load", name], 3],
        [["lists", "load", `no${name}`, "--own", "other"], 3],
        [["lists", "load", name, "--own", "more", "--map", "name=Consignee Name"], 3],
        [["lists", "show", name], 2],
        [["screen", name, `--${name}`], 2],
        [["screen", name, "-o", name], 2],
        [[name], 2],
        [["check", name, "--country", name], 2],
        [["check", name], name.includes("\u202e") ? 1 : 0],
      ];
      for (const [args, exit] of lines) {
        const { status, stdout, stderr } = cordon(where, ...args);
        expect([args, status]).toEqual([args, exit]);
        expect(`${stdout}${stderr}`, args.join(" ")).not.toMatch(CONTROLS);
        expect(`${stdout}${stderr}`, args.join(" ")).not.toContain("\u202e");
      }
    },
  );
});
