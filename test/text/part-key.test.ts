import { expect, test } from "vitest";
import { partKey } from "../../src/text/part-key.ts";

test.each([
  ["6205-2RS", "62052RS"],
  [" 6205 2rs ", "62052RS"],
  ["ＭＣ－32", "MC32"],
  ["---", "---"],
  ["-- ", "--"],
])("%j is known as %j", (number, key) => expect(partKey(number)).toBe(key));
