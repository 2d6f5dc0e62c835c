import { expect, test } from "vitest";
import { inHangul } from "./korean.js";

/** Whether two names may be one in Hangul. */
function areOne(a: string, b: string): boolean {
  const others = inHangul(b);
  return inHangul(a).some((name) => others.includes(name));
}

test.each([
  ["Kim Kyung-hee", "KIM, Kyong Hui", true],
  ["Youngsoo Kim", "KIM, Yong Su", true],
  ["Byung-chul Kim", "Pyong Chol KIM", true],
  ["Lee Jong Soo", "Jong-Su Ri", true],
  ["Kim Hyun Woo", "KIM, Hyon Wu", true],
  ["Kim Hyun Woo", "KIM, Hyon Su", false],
  ["Kim Kyung-hee", "PAK, Kyong Hui", false],
  ["Jan Piotrowski", "Jan Petrovskij", false],
  ["Kim", "Kim", false],
])("%s and %s are one name in Hangul: %s", (a, b, same) => {
  expect(areOne(a, b)).toBe(same);
});
