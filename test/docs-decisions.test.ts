import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { leastWithout } from "../src/evaluate/wilson.ts";
import { DECISION_COLUMNS, MORE_DECISION_COLUMNS } from "../src/evaluate/read-decision.ts";
import { DECISION_STATUSES } from "../src/model/decision.ts";
import { calibrationSchema } from "../src/report/schema-calibration.ts";
import { place, run } from "./cli/world.ts";

const TEXT = readFileSync(join(import.meta.dirname, "../docs/decisions.md"), "utf8");
const EXAMPLE = /```csv\n([\s\S]*?)```/.exec(TEXT)![1]!;

describe("docs/decisions.md", () => {
  test("names every column in the order of the example, and no other", () => {
    const rows = [...TEXT.matchAll(/^\| `([a-z]+)` +\|/gm)].map((match) => match[1]);
    expect(rows).toEqual([...DECISION_COLUMNS, ...MORE_DECISION_COLUMNS]);
    expect(EXAMPLE.split("\n", 1)[0]).toBe(rows.join(","));
  });

  test("names every status", () => {
    for (const status of DECISION_STATUSES) expect(TEXT).toContain(`\`${status}\``);
  });

  test("has an example that is read as the text says", async () => {
    const where = place();
    const args = ["calibrate", where.file("decisions.csv", EXAMPLE), "-o", "json"];
    const { exit, stdout } = await run(where, args);
    expect(exit).toBe(0);
    const { decisions } = calibrationSchema.parse(JSON.parse(stdout));
    expect(decisions).toMatchObject({
      rows: 8,
      pairs: 7,
      hits: 2,
      others: 1,
      undecided: 1,
      expired: 1,
      unscored: 1,
      conflicts: [{ subject: "Lindner Optik", decisions: [{ line: 5 }, { line: 6 }] }],
    });
  });

  test("says how many true hits a proposal takes", () => {
    expect([leastWithout(100, 10_000), leastWithout(500, 10_000)].join()).toBe("381,73");
    expect(TEXT.replaceAll(/\s+/g, " ")).toContain("for 0.01 that takes 381 of them, for 0.05 73");
  });
});
