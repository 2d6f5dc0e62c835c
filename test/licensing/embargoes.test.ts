import { describe, expect, test } from "vitest";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import type { Determination, LicenceAsk } from "../../src/model/determination.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const rules = openRules(readLicensing(DATA, CATALOG));
const us = (code: string, to: string, more: Partial<LicenceAsk> = {}): Determination =>
  determine(rules, { code, to, from: "US", date: "2026-10-01", ...more }, ["us"])[0]!;

describe("what the embargoes of part 746 weigh by a policy of its own is not prohibited", () => {
  test.each([
    ["9A991.d", "SY", "licence_required", "746.9(c)(2)", "case by case"],
    ["5A992.c", "SY", "licence_required", "746.9(c)(2)", "to confirm"],
    ["9A991.d", "CU", "licence_required", "746.2(b)(2)(v)", "generally approved"],
    ["5A991", "CU", "licence_required", "746.2(b)(2)(i)", "generally approved"],
    ["9A991.d", "IR", "licence_required", "746.7(b)", "case by case"],
    ["5D992.c", "UA-43", "indeterminate", "746.6(d)(3)", "policy of denial"],
  ] as const)("%s to %s: %s by %s", (code, to, outcome, cite, policy) => {
    const found = us(code, to);
    expect(found.outcome).toBe(outcome);
    expect(found.reasons).toContain(cite);
    expect(found.notes.join()).toContain(policy);
  });

  test("746.2(a)(1)(xiii): consumer devices to Cuba may go under License Exception CCD, on terms that stay open", () => {
    const found = us("5A992.c", "CU");
    expect(found).toMatchObject({ outcome: "exception_possible", reasons: ["746.2", "746.2(a)(1)(xiii)"] });
    expect(found.exceptions.map(({ code }) => code)).toEqual(["CCD"]);
    expect(found.missing).toHaveLength(2);
    expect(us("5A992.z.1", "CU").outcome).toBe("prohibited");
  });

  test.each(["unverified", "entity-list"] as const)("a party that is %s has no exception", (party) => {
    expect(us("5A992.c", "CU", { parties: [party] })).toMatchObject({
      outcome: "licence_required",
      exceptions: [],
    });
  });
});

describe("what is refused in general says by which policy", () => {
  test.each([
    ["EAR99", "CU", "general policy of denial (746.2(b))"],
    ["3A001.a.7.a", "IR", "generally denied"],
    ["3A991", "KP", "746.4(b)"],
    ["3A001.a.7.a", "SY", "746.9(c)"],
    ["3A001.a.7.a", "UA-14", "746.6(b)"],
    ["III(a)(1)", "IR", "22 CFR 126.1(a)"],
  ])("%s to %s", (code, to, policy) => {
    const found = us(code, to);
    expect(found.outcome).toBe("prohibited");
    expect(found.notes.join()).toContain(policy);
  });

  test("746.8: Russia and Belarus have a policy of denial, and civil end users of their own for mass-market goods", () => {
    for (const to of ["RU", "BY"]) {
      expect(us("5A992.c", to).outcome).toBe("licence_required");
      expect(us("5A992.c", to).notes.join()).toMatch(/746\.8\(b\)\(3\).*746\.8\(a\)\(12\)\(ii\)/);
      expect(us("3A001.a.7.a", to).notes.join()).not.toContain("746.8(a)(12)(ii)");
    }
  });
});
