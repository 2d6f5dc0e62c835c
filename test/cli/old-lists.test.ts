import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MANIFESTS, UN, place, run } from "./world.ts";

describe("3: a loaded list is too old", () => {
  test("is told in every form, outranks 1 and is never 0, unless that is permitted", async () => {
    const where = place();
    const old = readFileSync(UN, "utf8").replace(/dateGenerated='\d{4}/, "dateGenerated='2025");
    const list = where.file("consolidated.xml", old);
    const loaded = await run(where, ["lists", "load", list, "--accept-shrink", "a sample"]);
    const gap = /un-sc: published on 2025-10-04, \d+ days/;
    expect([loaded.exit, loaded.stdout]).toEqual([0, expect.stringMatching(gap)]);
    expect((await run(where, ["lists", "status"])).stdout).toMatch(gap);
    const screen = ["screen", where.file("hold.csv", MANIFESTS.hold)];
    for (const form of ["table", "json", "jsonl"]) {
      const { exit, stdout } = await run(where, [...screen, "-o", form], { width: 300 });
      expect([exit, stdout]).toEqual([3, expect.stringMatching(gap)]);
    }
    expect((await run(where, [...screen, "-o", "csv"])).stdout).toContain("partial");
    const check = ["check", "Bäckerei Lindner"];
    const refused = await run(where, check);
    expect([refused.exit, refused.stderr]).toEqual([3, expect.stringContaining("--allow-stale")]);
    expect((await run(where, [...check, "--allow-partial"])).exit).toBe(3);
    const permitted = await run(where, [...check, "--allow-stale"], { width: 300 });
    expect([permitted.exit, permitted.stdout]).toEqual([0, expect.stringMatching(gap)]);
    expect((await run(where, [...screen, "--allow-stale"])).exit).toBe(1);
  });
});
