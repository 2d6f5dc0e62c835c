import { expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { reasonsOf } from "../../src/licensing/reasons.ts";
import { readCatalog } from "../../src/sources/catalogs/shipped.ts";

const entries = new Map(readCatalog(DATA).entries.map((entry) => [entry.code, entry] as const));

test.each([
  ["2B350.i", "CB"],
  ["6A005.b.6", "NS"],
  ["3A233.a", "NP"],
])("%s is controlled for %s", (code, reason) => expect(reasonsOf(entries, code)).toContain(reason));

test("a paragraph that a clause does not cover has not its reason", () => {
  const whole = reasonsOf(entries, "3A001");
  expect(whole).toContain("NP");
  expect(reasonsOf(entries, "3A001.a.5.a.4")).not.toContain("NP");
  expect(reasonsOf(entries, "3A001.a.5.a.4")).toContain("NS");
});

test.each(["EAR99", "XI(a)(3)", "9Z999", ""])("%s has none", (code) => {
  expect(reasonsOf(entries, code)).toEqual([]);
});
