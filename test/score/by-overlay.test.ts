import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { BANDS } from "../../src/model/finding.ts";
import { scoreByOverlay } from "../../src/score/by-overlay.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { anyFinding, CASES } from "./arbitrary.ts";
import { finding, profile } from "./world.ts";

const OVERLAYS = ["eu@1.0", "jp@1.0", "us@1.0"];

test("each law is scored with what is common and without what is another's", () => {
  const findings: Finding[] = [
    finding("PARTY.ADDRESS", 60, 50),
    { ...finding("LICENCE.REQUIRED", 0, 100, "hold"), overlay: "us" },
    { ...finding("DEST.ARMS_EMBARGO", 55, 100), overlay: "eu" },
    { ...finding("DEST.ARMS_EMBARGO", 55, 100), overlay: "eu" },
    { ...finding("DEST.EMBARGO", 100, 100, "hold"), overlay: "ch" },
  ];
  expect(scoreByOverlay(findings, profile, OVERLAYS)).toEqual([
    { overlay: "eu", total: 53, gross: "enhanced", own: ["DEST.ARMS_EMBARGO"] },
    { overlay: "jp", total: 30, gross: "enhanced", own: [] },
    { overlay: "us", total: 30, gross: "hold", own: ["LICENCE.REQUIRED"] },
  ]);
});

test("no law alone is stricter than all findings together", () => {
  const whose = fc.constantFrom(undefined, "eu", "jp", "us");
  const some = fc.array(fc.tuple(anyFinding, whose), { maxLength: 12 });
  const law = fc.property(some, (drawn) => {
    const findings = drawn.map(([one, overlay]) => (overlay === undefined ? one : { ...one, overlay }));
    const all = scoreFindings(findings, profile, OVERLAYS);
    for (const { total, gross } of scoreByOverlay(findings, profile, OVERLAYS)) {
      expect(total).toBeLessThanOrEqual(all.total);
      expect(BANDS.indexOf(gross)).toBeLessThanOrEqual(BANDS.indexOf(all.gross));
    }
  });
  fc.assert(law, CASES);
});
