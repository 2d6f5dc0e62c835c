import { expect, test } from "vitest";
import { shipmentKey } from "../../src/text/shipment-key.ts";

test.each([
  ["SO-1", "SO-1"],
  [" so-1 ", "SO-1"],
  ["ＳＯ－１", "SO-1"],
  ["straße 7", "STRASSE 7"],
  ["SO 1", "SO 1"],
])("%j is known as %j", (id, key) => expect(shipmentKey(id)).toBe(key));

test("a key is its own key, whatever the letters", () => {
  const odd: string[] = [];
  for (let code = 33; code < 0x30000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = `a${String.fromCodePoint(code)}\u0301`;
    const key = shipmentKey(text);
    if (key === "" || shipmentKey(key) !== key) odd.push(text);
  }
  expect(odd).toEqual([]);
});
