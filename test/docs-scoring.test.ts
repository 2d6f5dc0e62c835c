import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Band } from "../src/model/finding.ts";
import { scoreFindings } from "../src/score/score.ts";
import { parseVector } from "../src/score/vector.ts";
import { examples, page, readable, refused } from "./docs/page.ts";
import { withTables } from "./docs/tables.js";
import { finding, profile } from "./score/world.ts";

describe("docs/common-scoring-system.md", () => {
  test("has the tables that `npm run docs` writes from the profile, byte for byte", () => {
    expect(page).toBe(withTables(page));
  });

  test("has every code, measure and ladder of the profile in its tables", () => {
    const { codes, measures, ladders } = profile;
    const names = [...Object.keys(codes), ...Object.keys(measures), ...Object.keys(ladders)];
    const heads = new Set([...page.matchAll(/^\| `?([^`|]+?)`? \|/gm)].map((match) => match[1]));
    expect(names.filter((name) => !heads.has(name))).toEqual([]);
  });

  test("tells test vectors of every band, and some to be refused", () => {
    expect(readable.length).toBeGreaterThanOrEqual(9);
    expect(new Set(readable.map(([, , , gross]) => gross))).toEqual(
      new Set(["standard", "enhanced", "hold"]),
    );
    expect(refused.length).toBeGreaterThanOrEqual(9);
  });

  test("shows no vector that cannot be read but those to be refused", () => {
    const wrong = new Set(refused.map(([vector]) => vector));
    const shown = [...page.matchAll(/`(CSS:[^`]+)`/g)].map((match) => match[1] ?? "");
    for (const vector of shown.filter((each) => !wrong.has(each))) parseVector(vector);
    expect(shown.length).toBeGreaterThan(20);
  });

  test.each(examples)("%s gives the vector it tells", (told, vector) => {
    const findings = [...told.matchAll(/([A-Z]+\.[\w.]+) (\d+) × (\d\.\d\d)(?: (enhanced|hold))?/g)].map(
      ([, code = "", severity, confidence, gate]) =>
        finding(code, Number(severity), Math.round(Number(confidence) * 100), gate as Band | undefined),
    );
    expect(findings).toHaveLength(told.split("×").length - 1);
    expect(scoreFindings(findings, profile, []).vector).toBe(vector);
  });

  test("links only to files that exist", () => {
    for (const [, target] of page.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(existsSync(join(import.meta.dirname, "../docs", target!)), target).toBe(true);
    }
  });
});
