import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shippedJson } from "../score/world.ts";
import { MANIFESTS, bash, place, run } from "./world.ts";

test.each([
  ["a.csv", "a.csv", "a.csv is given twice"],
  ["a.csv", "./a.csv", "a.csv and ./a.csv are one file"],
  ["a.csv", "b.csv", "a.csv and b.csv are one file"],
  ["nowhere.csv", "nowhere.csv", "nowhere.csv is given twice"],
])("%s %s is refused by screen and shadow before anything is screened", async (one, other, words) => {
  const where = place();
  where.file("a.csv", MANIFESTS.quiet);
  symlinkSync(join(where.folder, "a.csv"), join(where.folder, "b.csv"));
  const at = (name: string) => `${where.folder}/${name}`;
  const profile = where.file("next.json", JSON.stringify(shippedJson()));
  for (const command of [["screen"], ["profile", "shadow", profile]]) {
    const { exit, stdout, stderr } = await run(where, [...command, at(one), at(other), "--starter"]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr.replaceAll(`${where.folder}/`, "")).toBe(
      `cordon: ${words}: its shipments would count twice\n  Name each file once.\n`,
    );
  }
});

test("two files with equal rows are two files; standard input is one", () => {
  const where = place();
  where.file("a.csv", MANIFESTS.quiet);
  where.file("b.csv", MANIFESTS.quiet);
  expect(bash(where, "cordon screen a.csv b.csv --starter").status).toBe(0);
  const twice = bash(where, "cat a.csv | cordon screen - - --starter");
  expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining("standard input is given twice")]);
  const same = bash(where, "cordon screen a.csv - --starter < a.csv");
  expect(same.stderr).toContain("a.csv and standard input are one file");
});
