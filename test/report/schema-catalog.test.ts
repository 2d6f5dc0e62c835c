import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { conceptSchema, entriesSchema, paragraphSchema } from "../../src/report/schema-catalog.ts";

const DATA = join(import.meta.dirname, "../../data");

function problems(schema: z.ZodType, value: unknown, where: string): string[] {
  const { success, error } = schema.safeParse(value);
  return success ? [] : [`${where}: ${error.issues[0]!.path.join(".")} ${error.issues[0]!.message}`];
}

function lines(folder: string): { where: string; value: unknown }[] {
  return readdirSync(join(DATA, "catalog", folder)).flatMap((file) =>
    readFileSync(join(DATA, "catalog", folder, file), "utf8")
      .trim()
      .split("\n")
      .map((line, at) => ({ where: `${file}:${at + 1}`, value: JSON.parse(line) as unknown })),
  );
}

describe("the catalog keeps to its schema", () => {
  test("entries", () => {
    const value: unknown = JSON.parse(readFileSync(join(DATA, "catalog/us-ccl.json"), "utf8"));
    expect(problems(entriesSchema, value, "us-ccl.json")).toEqual([]);
  });

  test.each([
    ["lexicon", conceptSchema, 1900],
    ["paragraphs", paragraphSchema, 1400],
  ] as const)("every line of %s", (folder, schema, least) => {
    const all = lines(folder);
    expect(all.length).toBeGreaterThan(least);
    expect(all.flatMap(({ where, value }) => problems(schema, value, where))).toEqual([]);
  });

  test("what is none is refused", () => {
    const good = { id: "a", names: ["x"], codes: [{ code: "3A001", likelihood: "usual" }] };
    expect(conceptSchema.safeParse(good).success).toBe(true);
    for (const bad of [
      { ...good, codes: [] },
      { ...good, codes: [{ code: "3E+01", likelihood: "usual" }] },
      { ...good, hs: ["84713"] },
      { ...good, more: 1 },
    ])
      expect(conceptSchema.safeParse(bad).success).toBe(false);
    expect(
      paragraphSchema.safeParse({
        code: "3A001.a",
        title: "x",
        when: { all: [{ param: "p", op: "=>", value: 1, unit: "" }] },
      }).success,
    ).toBe(false);
  });
});
