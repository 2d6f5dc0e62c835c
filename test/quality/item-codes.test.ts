import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { measureItems } from "../../src/evaluate/measure-items.ts";
import type { ItemMeasures } from "../../src/evaluate/measure-items.ts";
import { openItems } from "../../src/match/items/answer.ts";
import { CATALOG } from "../match/items/catalog.ts";

/** Descriptions of goods by two authors who had not seen the engine; a second labeller's disagreements stand beside. */
const FILE = new URL("../../fixtures/truth/item-codes.csv", import.meta.url);
const SECOND = new URL("../../fixtures/truth/item-codes-second.csv", import.meta.url);

type Row = Record<"case_id" | "text" | "hs" | "code" | "class", string>;
const rows: Row[] = parse(readFileSync(FILE, "utf8"), { columns: true });
const { classify } = openItems(CATALOG);

/** Nobody tuned on the half that is held out: rows whose id hashes to an odd number. */
function isHeldOut({ case_id }: Row): boolean {
  const hash = createHash("sha256").update(case_id).digest("hex");
  return Number.parseInt(hash.slice(0, 8), 16) % 2 === 1;
}

function measured(some: readonly Row[]): ItemMeasures {
  return measureItems(
    some.map(({ text, hs, code }) => ({
      truth: code,
      proposed: classify({ text, ...(hs ? { hs } : {}) }).candidates.map((one) => one.code),
    })),
  );
}

test("the truth set is large and mixed enough to tell", () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(
    rows.filter((row) => row.class === "ear99" || row.class === "at-only").length,
  ).toBeGreaterThanOrEqual(90);
  const second: { case_id: string }[] = parse(readFileSync(SECOND, "utf8"), { columns: true });
  expect(second.every(({ case_id }) => rows.some((row) => row.case_id === case_id))).toBe(true);
});

/** Floors lie 0.02 below what was measured when they were set. */
describe.each([
  ["held-out", rows.filter(isHeldOut), { entryTop1: 0.6, entryTop5: 0.88, categoryTop1: 0.72 }],
  [
    "development",
    rows.filter((row) => !isHeldOut(row)),
    { entryTop1: 0.73, entryTop5: 0.92, categoryTop1: 0.82 },
  ],
] as const)("%s items", (_, half, floor) => {
  const figures = measured(half);

  test.each(Object.entries(floor))("%s is no less than %d", (name, least) => {
    const value = figures[name as keyof ItemMeasures];
    expect(value, `${name} ${value.toFixed(4)}`).toBeGreaterThanOrEqual(least);
  });

  test("hardly any controlled item is given EAR99 or nothing as the only answer", () => {
    expect(figures.missed).toBeLessThanOrEqual(0.02);
  });
});
