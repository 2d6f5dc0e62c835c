import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { checklistOf } from "../../src/report/checklist.ts";
import { stepsFor } from "../../src/report/checklist-words.ts";
import { presenters } from "../../src/report/index.ts";
import { screeningSchema } from "../../src/report/schema.ts";
import { screeningDocument } from "../../src/report/document.ts";
import { COMPLETE } from "../flags/statement-world.ts";
import { furnace, screenings } from "./world.ts";

const codes = Object.entries(
  (
    JSON.parse(readFileSync(join(DATA, "scoring/common-1.0.json"), "utf8")) as {
      codes: Record<string, { severity: unknown }>;
    }
  ).codes,
).map(([code]) => code);
const statements = [
  {
    statement: { ...COMPLETE, reference: "EUS\u202e-1" },
    by: "shipment",
    faults: ["expired", "quantity"],
    stands: false,
  },
  { statement: COMPLETE, by: "names", faults: [], stands: true },
] as const;

describe("the checklist", () => {
  test.each(codes)("has steps for %s", (code) => {
    expect(stepsFor(code).length).toBeGreaterThan(0);
    for (const step of stepsFor(code)) expect(step).toMatch(/^[A-Z].*\.$/);
  });

  test("has steps for red flags, and none for what only informs", () => {
    expect(stepsFor("USE.RED_FLAG.cash")).toEqual(stepsFor("USE.RED_FLAG.route"));
    expect(stepsFor("DATA.UNHEARD_OF")).toEqual([]);
    expect(stepsFor("constructor")).toEqual([]);
  });

  test("asks nothing for standard, and each step once, with the codes that ask for it", () => {
    const standard = screenings.find(({ score }) => score.net === "standard")!;
    expect(checklistOf(standard).steps).toEqual([]);
    const { band, serviceDays, steps } = checklistOf({ ...furnace, serviceDays: 10 });
    expect([band, serviceDays]).toEqual(["hold", 10]);
    expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
    expect(steps.filter((step) => step.codes.includes("PARTY.LISTED")).map(({ text }) => text)).toEqual(
      stepsFor("PARTY.LISTED"),
    );
  });

  test("puts the steps of the strictest gate first", () => {
    const missing = { ...furnace.findings[0]!, code: "USE.STATEMENT_MISSING", gate: "hold" as const };
    const soft = { ...furnace.findings[0]!, code: "ITEM.VAGUE", gate: "enhanced" as const };
    const { steps } = checklistOf({ ...furnace, findings: [soft, missing] });
    const asked = steps.flatMap((step) => step.codes);
    expect(asked.indexOf("USE.STATEMENT_MISSING")).toBeLessThan(asked.indexOf("ITEM.VAGUE"));
  });
});

describe("statements and checklist in the outputs", () => {
  const screening = { ...furnace, serviceDays: 10, statements };

  test("JSON keeps to its schema", () => {
    const document = JSON.parse(JSON.stringify(screeningDocument(screening)));
    expect(screeningSchema.parse(document)).toEqual(document);
    expect(document.checklist.serviceDays).toBe(10);
    expect(document.statements).toMatchObject([
      { reference: "EUS\u202e-1", faults: ["expired", "quantity"], stands: false },
      { by: "names", faults: [], stands: true },
    ]);
  });

  test("without a file of statements there is no such key", () => {
    expect("statements" in screeningDocument(furnace)).toBe(false);
    expect(screeningDocument({ ...furnace, statements: [] }).statements).toEqual([]);
  });

  test("the table tells both in short", () => {
    const text = presenters.table({ width: 100 }).screening(screening);
    expect(text).toContain("  to check, within 10 calendar days\n    [ ] Stop the goods");
    expect(text).toContain(
      "statement EUS\\u{202e}-1 (by shipment id): has expired; covers less than is shipped",
    );
    expect(text).toContain("statement EUS-1 (by names): no contradiction was found by the checks made\n");
  });
});
