import { expect, test } from "vitest";
import { distanceKm } from "../../src/text/country-points.ts";

test.each([
  ["DE", "PL", 400, 800],
  ["DE", "AE", 4300, 5300],
  ["US", "JP", 9500, 11_500],
  ["GB", "AU", 16_000, 17_500],
])("from %s to %s it is %i to %i km", (from, to, least, most) => {
  const far = distanceKm(from, to);
  expect(far).toBeGreaterThanOrEqual(least);
  expect(far).toBeLessThanOrEqual(most);
  expect(distanceKm(to, from)).toBe(far);
});

test("a place without a point has no distance", () => {
  expect(distanceKm("DE", "AQ")).toBeUndefined();
  expect(distanceKm("DE", "DE")).toBe(0);
});
