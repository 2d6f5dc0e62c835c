import { describe, expect, test } from "vitest";
import type { CordonError } from "../../src/model/errors.ts";
import { inForceOn } from "../../src/score/in-force.ts";

const old = { name: "old.json", effective: { from: "2026-01-01", to: "2026-11-30" } };
const next = { name: "next.json", effective: { from: "2026-12-01" } };

function refusal(profiles: Parameters<typeof inForceOn>[0], day: string): CordonError {
  try {
    inForceOn(profiles, day);
  } catch (error) {
    return error as CordonError;
  }
  throw new Error("nothing was refused");
}

describe("the profile in force", () => {
  test.each([
    ["2026-01-01", old],
    ["2026-11-30", old],
    ["2026-12-01", next],
    ["2031-05-05", next],
  ])("on %s is the one whose days hold it, both ends inside, in any order", (day, expected) => {
    expect(inForceOn([old, next], day)).toBe(expected);
    expect(inForceOn([next, old], day)).toBe(expected);
  });

  test("holds on every day where it says nothing of days", () => {
    const plain = { name: "plain.json" };
    expect(inForceOn([plain], "1999-01-01")).toBe(plain);
  });

  test("is refused where there is none on the day, and what was given is named with its days", () => {
    const { code, message, hint } = refusal([old, next], "2025-12-31");
    expect(code).toBe("usage");
    expect(message).toBe(
      "no scoring profile is in force on 2025-12-31: old.json (2026-01-01 to 2026-11-30), next.json (2026-12-01 to further notice)",
    );
    expect(hint).toContain('"effective"');
  });

  test.each([
    ["one day is shared", { name: "late.json", effective: { from: "2026-11-30" } }],
    ["one holds on every day", { name: "late.json" }],
    ["both are open-ended", { name: "late.json", effective: { from: "2026-02-01" } }],
  ])("is refused where two could be meant, on whatever day is asked: %s", (_, late) => {
    expect(refusal([old, late], "2026-06-01").message).toContain("in force on the same days");
    expect(refusal([late, old], "2020-01-01").message).toContain("in force on the same days");
  });
});
