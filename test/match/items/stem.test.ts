import { expect, test } from "vitest";
import { stemOf } from "../../../src/match/items/stem.ts";

test.each([
  ["cameras", "camera"],
  ["antennas", "antenna"],
  ["gyros", "gyro"],
  ["radios", "radio"],
  ["lenses", "lens"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["axes", "axis"],
  ["matrices", "matrix"],
  ["batteries", "battery"],
  ["switches", "switch"],
  ["fibres", "fiber"],
])("%s are several of one %s", (many, one) => {
  expect(stemOf(many)).toBe(stemOf(one));
});

test.each(["lens", "gas", "virus", "bias", "atlas", "asbestos", "glass", "axis", "bus"])(
  "%s is one",
  (word) => {
    expect(stemOf(word)).toBe(word);
  },
);
