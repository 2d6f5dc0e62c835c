import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BALANCES, EXAMPLE, MISMATCH, screen } from "./records-world.ts";
import { place, ROOT } from "./world.ts";
import type { Place } from "./world.ts";

async function written(where: Place, out: string, ...more: string[]): Promise<[number, string]> {
  const balances = where.file("bal.json", readFileSync(BALANCES));
  const options = ["--records", EXAMPLE, "--balances", balances, "--balances-out", out, ...more];
  const { exit, stderr } = await screen(where, MISMATCH, ...options);
  return [exit, stderr];
}

describe("--balances-out writes over no input", () => {
  const OWNERS = "party,owner,share_percent,as_of\nHengyu Ltd,Bob Smith,100,2026-01-01\n";
  test.each(["owners", "statements", "history", "profile"])("not over that of --%s", async (option) => {
    const where = place();
    const path = where.file("input.txt", OWNERS);
    expect(await written(where, path, `--${option}`, path)).toEqual([
      2,
      expect.stringContaining("input.txt is an input"),
    ]);
    expect(readFileSync(path, "utf8")).toBe(OWNERS);
  });

  test("not by another name, a link, or the file beside it", async () => {
    const where = place();
    const owners = where.file("deep/owners.csv", OWNERS);
    const soft = join(where.folder, "soft.csv");
    const hard = join(where.folder, "hard.csv");
    symlinkSync(owners, soft);
    linkSync(owners, hard);
    symlinkSync(join(where.folder, "deep"), join(where.folder, "folder"));
    symlinkSync(owners, join(where.folder, "drawn.json.part"));
    for (const name of [
      "deep/../deep/owners.csv",
      "soft.csv",
      "hard.csv",
      "folder/owners.csv",
      "drawn.json",
    ]) {
      const [exit, stderr] = await written(where, join(where.folder, name), "--owners", owners);
      expect([name, exit]).toEqual([name, 2]);
      expect(stderr).toContain("is an input");
      expect(readFileSync(owners, "utf8")).toBe(OWNERS);
    }
  });

  test("not over the lists, and not over the data that ships", async () => {
    const where = place();
    const lists = where.file("home/lists.db", "lists");
    expect(await written(where, lists)).toEqual([2, expect.stringContaining("lists.db is an input")]);
    expect(await written(where, join(ROOT, "data/new.json"))).toEqual([
      2,
      expect.stringContaining("lies in the data that ships"),
    ]);
  });

  test("but over the balances it began with", async () => {
    const where = place();
    const [exit] = await written(where, join(where.folder, "bal.json"));
    expect(exit).toBe(1);
    expect(JSON.parse(readFileSync(join(where.folder, "bal.json"), "utf8"))).toHaveProperty("records");
  });
});
