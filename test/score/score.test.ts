import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { finding, profile } from "./world.ts";

const scored = (...findings: Finding[]) => scoreFindings(findings, profile, []);

test("a shipment about which nothing was found is standard at 0 and says so in its vector", () => {
  expect(scored()).toEqual({
    system: "CSS:1.0",
    factors: { P: 0, I: 0, D: 0, U: 0 },
    total: 0,
    totalBand: "standard",
    gates: [],
    gross: "standard",
    net: "standard",
    overlays: [],
    vector: "CSS:1.0/P:0/I:0/D:0/U:0/G:-/B:standard/N:standard/O:-",
    parts: [],
  });
});

test("a munitions item alone reaches 60 and asks for an officer", () => {
  expect(scored(finding("ITEM.MUNITIONS", 100))).toMatchObject({ total: 60, gross: "enhanced" });
});

test("an ordinary dual-use item to an ally reaches 27 and passes", () => {
  expect(scored(finding("ITEM.DUAL_USE", 45))).toMatchObject({ total: 27, gross: "standard" });
});

test("an anti-terrorism-only item to a country of concern reaches 25 and passes", () => {
  const score = scored(finding("ITEM.LOW_TIER", 15), finding("DEST.CONCERN", 30));
  expect(score).toMatchObject({ total: 25, gross: "standard" });
});

test("an office chair to a country of concern reaches 18 and passes", () => {
  expect(scored(finding("DEST.CONCERN", 30))).toMatchObject({ total: 18, gross: "standard" });
});

test("a controlled item to Russia is held by the gate though the number alone says enhanced", () => {
  const score = scored(finding("ITEM.DUAL_USE", 45), finding("DEST.SEVERE", 85, 100, "hold"));
  expect(score).toMatchObject({ total: 64, totalBand: "enhanced", gross: "hold" });
});

test("a certain listing alone reaches 100", () => {
  const score = scored(finding("PARTY.LISTED", 100, 100, "hold"));
  expect(score).toMatchObject({ total: 100, gates: [{ code: "PARTY.LISTED", band: "hold" }] });
});

test("ten weak look-alikes of one name are not ten reasons", () => {
  const ten = Array.from({ length: 10 }, (_, i) => finding("PARTY.LISTED_WEAK", 60, 40 + i));
  const score = scored(...ten);
  expect(score.factors.P).toBe(29); // 60 × 0.49 = 29.4
  expect(score.parts.filter((part) => part.counted)).toEqual([
    { code: "PARTY.LISTED_WEAK", points: 2940, counted: true, finding: 9 },
  ]);
});

test("a country under an arms embargo is not also counted as a country of concern", () => {
  const score = scored(finding("DEST.CONCERN", 30), finding("DEST.ARMS_EMBARGO", 55));
  expect(score.factors.D).toBe(55);
});

test("where two rungs of a ladder weigh the same, the higher one is named as the reason", () => {
  const score = scored(finding("DEST.CONCERN", 30), finding("DEST.ARMS_EMBARGO", 30));
  expect(score.parts).toMatchObject([
    { code: "DEST.ARMS_EMBARGO", counted: true },
    { code: "DEST.CONCERN", counted: false },
  ]);
  const item = scored(finding("ITEM.DUAL_USE", 45), finding("ITEM.STRATEGIC", 100, 45));
  expect(item.parts).toMatchObject([{ counted: false }, { code: "ITEM.STRATEGIC", counted: true }]);
});

test("munitions and strategic items stand on one ladder, so that only one of them scores", () => {
  const score = scored(finding("ITEM.MUNITIONS", 100, 50), finding("ITEM.STRATEGIC", 100, 60));
  expect(score.factors.I).toBe(60);
});

test("two red flags of different kinds are two reasons", () => {
  const score = scored(finding("USE.RED_FLAG.cash", 30), finding("USE.RED_FLAG.new-buyer", 60));
  expect(score.factors.U).toBe(72);
});

test("the gate of a finding that does not count still holds the shipment", () => {
  const score = scored(finding("DEST.SEVERE", 85, 10, "hold"), finding("DEST.ARMS_EMBARGO", 55));
  expect(score.factors.D).toBe(55);
  expect(score).toMatchObject({ totalBand: "enhanced", gross: "hold" });
});

test("a party that could not be screened asks for an officer and adds no points", () => {
  const score = scored(finding("DATA.UNSCREENABLE", 0, 100, "enhanced"));
  expect(score).toMatchObject({ total: 0, totalBand: "standard", gross: "enhanced", parts: [] });
});

test("several demands of one code are published once, with the strictest band", () => {
  const score = scored(
    finding("PARTY.LISTED", 40, 60, "enhanced"),
    finding("PARTY.LISTED", 40, 60, "hold"),
    finding("DEST.TIE", 55, 100, "enhanced"),
    finding("DEST.CONCERN", 30, 100, "standard"),
  );
  expect(score.vector).toContain("/G:DEST.TIE=enhanced+PARTY.LISTED=hold/");
});

test("overlays in force are named once each, in order of name", () => {
  const score = scoreFindings([], profile, ["us@1.0", "eu@1.0", "us@1.0"]);
  expect(score.overlays).toEqual(["eu@1.0", "us@1.0"]);
  expect(score.vector).toMatch(/\/O:eu@1\.0\+us@1\.0$/u);
});

test("a listing that has ended is shown with no points and asks for nothing", () => {
  const score = scored(finding("PARTY.LISTED", 0, 100));
  expect(score).toMatchObject({ total: 0, gross: "standard", parts: [{ points: 0 }] });
});

test("a finding that no one could have made is a bug and is never scored", () => {
  expect(() => scored(finding("PARTY.LISTED", 101))).toThrow(/severity .* from 0 to 100, not 101/u);
  expect(() => scored(finding("PARTY.LISTED", 50, 0.7))).toThrow(/confidence .*, not 0.7/u);
  expect(() => scored(finding("DATA.UNSCREENABLE", Number.NaN))).toThrow(RangeError);
  expect(() => scored(finding("PARTY/LISTED", 50))).toThrow(/not a finding code/u);
  expect(() => scoreFindings([], profile, ["us"])).toThrow(/not an overlay/u);
  expect(() => scoreFindings([], profile, ["us@1.0", "eu@1.0", "us@1.1"])).toThrow(/two versions/u);
});
