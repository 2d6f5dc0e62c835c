import { expect, test } from "vitest";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import type { Determination } from "../../src/model/determination.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const rules = openRules(readLicensing(DATA, CATALOG));
const us = (code: string, to: string): Determination =>
  determine(rules, { code, to, from: "US", date: "2026-10-01" }, ["us"])[0]!;

/** 15 CFR 742.18(a)(2) and (3): chemicals of Schedules 2 and 3 need a licence for the CW reason to States not Party alone. */
test.each([
  ["1C350.c.9", "DE", "indeterminate"],
  ["1C350.b.22", "IN", "indeterminate"],
  ["1C350.b.22", "JP", "indeterminate"],
  ["1C355.a.1", "BR", "indeterminate"],
  ["1C355.b", "HK", "indeterminate"],
  ["1C355.a.1", "IL", "licence_required"],
  ["1C355.b", "EG", "licence_required"],
  ["1C355", "SS", "licence_required"],
  // The supplement was not read: what goes by another state's membership, or by none, is open.
  ["1C355", "TW", "indeterminate"],
  ["1C355", "MO", "indeterminate"],
] as const)("%s to %s: %s", (code, to, outcome) => {
  expect(us(code, to).outcome).toBe(outcome);
});

test("of a party the fact is named, with its day and that it is to be confirmed", () => {
  expect(us("1C350.c.9", "DE").missing.join()).toMatch(
    /DE is a State Party.*745 Supp\. 2.*2026-07-23.*to confirm/,
  );
  expect(us("1C355", "TW").missing).toEqual(["convention membership"]);
});

test("the chart asks for a licence where it has the column, whatever the convention says", () => {
  expect(us("1C350.b", "SA")).toMatchObject({ outcome: "licence_required", reasons: ["CB 2"] });
});

test("189 members of the United Nations and three other states are parties, and none of those that stand outside", () => {
  const { cwcParties, cwcNonParties } = rules.us;
  expect(new Set(cwcParties.countries).size).toBe(192);
  expect(cwcParties.countries).toHaveLength(192);
  expect(cwcParties.countries.filter((one) => cwcNonParties.countries.includes(one))).toEqual([]);
});
