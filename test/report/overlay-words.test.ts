import { expect, test } from "vitest";
import { byOverlayWords } from "../../src/report/overlay-words.ts";

test("where laws differ, the strictest is told first, with what is its own", () => {
  expect(
    byOverlayWords([
      { overlay: "eu", total: 18, gross: "standard", own: [] },
      { overlay: "uk", total: 45, gross: "enhanced", own: ["DEST.ARMS_EMBARGO"] },
      { overlay: "us", total: 60, gross: "hold", own: ["LICENCE.REQUIRED", "PARTY.LISTED"] },
    ]),
  ).toBe(
    "by each law alone: hold by us (60: LICENCE.REQUIRED, PARTY.LISTED) · enhanced by uk (45: DEST.ARMS_EMBARGO) · standard by eu (18)",
  );
});

test("where all come to one band, nothing differs and nothing is told", () => {
  const one = { total: 0, gross: "standard", own: [] } as const;
  expect(
    byOverlayWords([
      { overlay: "eu", ...one },
      { overlay: "us", ...one },
    ]),
  ).toBe("");
  expect(byOverlayWords([])).toBe("");
});
