import { expect, test } from "vitest";
import { MEASURES } from "../../src/model/measure.ts";
import { confidenceOf } from "../../src/score/confidence.ts";
import { measureGate, measureSeverity, weakSeverity } from "../../src/score/measure.ts";
import { profile } from "./world.ts";

const CERTAIN = { grade: "same", confidence: 100 } as const;
const LIKELY = { grade: "near", confidence: 54 } as const;

/** Section 4: severity, band demanded by a certain match, severity of a weak one. */
const LAW = {
  blocking: [100, "hold", 60],
  denied_export_privileges: [100, "hold", 60],
  licence_presumption_of_denial: [95, "hold", 57],
  licence_case_by_case: [80, "hold", 48],
  military_intelligence_end_user: [95, "hold", 57],
  military_end_user: [85, "hold", 51],
  debarred: [80, "hold", 48],
  end_user_concern: [70, "enhanced", 42],
  unverified: [55, "enhanced", 33],
  sectoral: [40, "enhanced", 24],
  securities_only: [15, undefined, 9],
  transport_restriction: [80, "enhanced", 48],
  own_denial: [60, "enhanced", 36],
  other: [30, "enhanced", 18],
  ended: [0, undefined, 0],
} as const;

test.each(MEASURES)("a listing of the kind %s weighs what the specification says", (measure) => {
  const [severity, gate, weak] = LAW[measure];
  expect(measureSeverity(profile, measure)).toBe(severity);
  expect(measureGate(profile, measure, CERTAIN)).toBe(gate);
  expect(weakSeverity(profile, measure)).toBe(weak);
});

test.each(MEASURES)("a near match of a %s listing never holds a shipment", (measure) => {
  expect(measureGate(profile, measure, LIKELY)).toBe(
    measure === "securities_only" || measure === "ended" ? undefined : "enhanced",
  );
});

test("a match that is the same holds from a confidence of 0.70, not below", () => {
  expect(measureGate(profile, "blocking", { grade: "same", confidence: 70 })).toBe("hold");
  expect(measureGate(profile, "blocking", { grade: "same", confidence: 69 })).toBe("enhanced");
});

test("half a point of a weak match is rounded up", () => {
  expect(weakSeverity({ ...profile, weakShare: 50 }, "securities_only")).toBe(8); // 7.5
  expect(weakSeverity({ ...profile, weakShare: 49 }, "securities_only")).toBe(7); // 7.35
});

test("a military end user weighs less for goods known to lie outside the rule", () => {
  expect(measureSeverity(profile, "military_end_user", ["out_of_scope"])).toBe(45);
  expect(measureGate(profile, "military_end_user", CERTAIN, ["out_of_scope"])).toBe("enhanced");
});

test("a debarment from defence trade weighs less for goods known to be no munitions", () => {
  expect(measureSeverity(profile, "debarred", ["vessel", "not_munitions"])).toBe(30);
  expect(measureGate(profile, "debarred", CERTAIN, ["not_munitions"])).toBe("enhanced");
});

test("a vessel banned from ports holds the shipment it carries", () => {
  expect(measureSeverity(profile, "transport_restriction", ["vessel"])).toBe(80);
  expect(measureGate(profile, "transport_restriction", CERTAIN, ["vessel"])).toBe("hold");
});

test("confidence follows the match score: 2s − 1 where it is the same, s − 0.30 where it is near", () => {
  expect([85, 92, 100].map((s) => confidenceOf(s, "same"))).toEqual([70, 84, 100]);
  expect([70, 77, 84].map((s) => confidenceOf(s, "near"))).toEqual([40, 47, 54]);
});

test("confidence stays between 0 and 1 under any threshold a user sets", () => {
  for (let s = 0; s <= 100; s++) {
    expect(confidenceOf(s, "near")).toBeGreaterThanOrEqual(0);
    expect(confidenceOf(s, "same")).toBeGreaterThanOrEqual(0);
  }
  for (const s of [-1, 101, 0.85]) expect(() => confidenceOf(s, "same")).toThrow(RangeError);
});
