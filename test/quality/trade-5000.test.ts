import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { ROOT, place, run } from "../cli/world.ts";

/** 5,000 shipments composed and frozen before the rules ran on them, with a hand-worked band each: fixtures/shipments/trade-5000.md. */
const MANIFEST = join(ROOT, "fixtures/shipments/trade-5000.csv");
const EXPECTED = join(ROOT, "fixtures/truth/trade-5000-expected.csv");

const RANK: Readonly<Record<string, number>> = { standard: 0, enhanced: 1, hold: 2 };
const read = <T>(text: string): T[] => parse(text, { columns: true });

test("planted cases reach their band, and ordinary rows stay standard", { timeout: 300_000 }, async () => {
  const args = ["--starter", "--allow-partial", "--fail-on", "never", "-o", "csv"];
  const { stdout } = await run(place(), ["screen", MANIFEST, ...args]);
  const bands = new Map(
    read<Record<"shipment" | "gross_band", string>>(stdout).map((row) => [row.shipment, row.gross_band]),
  );
  const rows = read<Record<"row id" | "planted" | "expected band", string>>(readFileSync(EXPECTED, "utf8"));
  expect(rows).toHaveLength(5000);
  const bandOf = (row: (typeof rows)[number]) => RANK[bands.get(row["row id"])!]!;
  const planted = rows.filter((row) => row.planted === "1");
  const ordinary = rows.filter((row) => row.planted === "0" && row["expected band"] === "standard");
  const reached = planted.filter((row) => bandOf(row) >= RANK[row["expected band"]]!).length / planted.length;
  const looked = planted.filter((row) => bandOf(row) > 0).length / planted.length;
  const left = ordinary.filter((row) => bandOf(row) > 0).length / ordinary.length;
  expect(planted).toHaveLength(98);
  // By the labels as frozen; the column `relabelled` is no part of it.
  expect(reached, `reach their band: ${reached}`).toBeGreaterThanOrEqual(0.98);
  expect(looked, `leave standard: ${looked}`).toBeGreaterThanOrEqual(0.98);
  expect(left, `ordinary rows that leave standard: ${left}`).toBeLessThanOrEqual(0.03);
});
