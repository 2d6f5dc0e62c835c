import { expect, test } from "vitest";
import type { Determination } from "../../src/model/determination.ts";
import { stricter } from "../../src/screen/stricter.ts";

const answer = (more: Partial<Determination>): Determination => ({
  jurisdiction: "us",
  outcome: "licence_required",
  reasons: [],
  exceptions: [],
  missing: [],
  notes: [],
  asOf: "2026-10-01",
  ...more,
});
const exception = (code: string) =>
  ({ outcome: "exception_possible", exceptions: [{ code, unmet: [] }] }) as const;

test("the stricter of two days stands, whichever comes first", () => {
  const [mild, strict] = [answer({ outcome: "no_requirement_found" }), answer({ reasons: ["NS 2"] })];
  expect(stricter(mild, strict)).toBe(strict);
  expect(stricter(strict, mild)).toBe(strict);
});

test("of alike answers the reasons of both stand, and an exception must hold on both", () => {
  expect(stricter(answer({ reasons: ["NS 2"] }), answer({ reasons: ["RS 1"] })).reasons).toEqual([
    "NS 2",
    "RS 1",
  ]);
  expect(stricter(answer(exception("LVS")), answer(exception("LVS"))).outcome).toBe("exception_possible");
  expect(stricter(answer(exception("LVS")), answer(exception("GBS")))).toMatchObject({
    outcome: "licence_required",
    exceptions: [],
  });
});
