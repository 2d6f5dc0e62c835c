import { expect, test } from "vitest";
import { bandOf, grossBand } from "../../src/score/bands.ts";
import { profile } from "./world.ts";

test("an officer is asked from 30 on, and a shipment is held from 70 on", () => {
  const bands = [0, 29, 30, 69, 70, 100].map((total) => bandOf(total, profile));
  expect(bands).toEqual(["standard", "standard", "enhanced", "enhanced", "hold", "hold"]);
});

test("a gate raises the band and never lowers it", () => {
  const officer = [{ code: "DEST.TIE", band: "enhanced" }] as const;
  expect(grossBand("standard", officer)).toBe("enhanced");
  expect(grossBand("hold", officer)).toBe("hold");
  expect(grossBand("standard", [...officer, { code: "DEST.TRANSIT", band: "hold" }])).toBe("hold");
});
