import { expect, test } from "vitest";
import { partsOf, reasonsOf } from "../../src/text/scope.ts";
import { CATALOG } from "../match/items/catalog.ts";

const entries = new Map(CATALOG.entries.map((entry) => [entry.code, entry] as const));

function reasons(code: string): readonly string[] {
  const { entry, path } = partsOf(code);
  return reasonsOf(entries.get(entry)!, path);
}

test.each([
  ["2B350.i", "CB"],
  ["6A005.b.6", "NS"],
  ["3A233.a", "NP"],
])("%s is controlled for %s", (code, reason) => {
  expect(reasons(code)).toContain(reason);
});

test("a paragraph that a clause does not cover has not its reason", () => {
  expect(reasons("3A001")).toContain("NP");
  expect(reasons("3A001.a.5.a.4")).not.toContain("NP");
  expect(reasons("3A001.a.5.a.4")).toContain("NS");
});
