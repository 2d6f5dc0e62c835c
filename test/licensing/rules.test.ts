import { describe, expect, test } from "vitest";
import { useSigns } from "../../src/text/use-signs.ts";
import { OUTCOMES, PARTY_STATUS } from "../../src/model/determination.ts";
import type { LicenceAsk } from "../../src/model/determination.ts";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import { covers, isOneOf, leavesOf, partsOf } from "../../src/text/scope.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const rules = openRules(readLicensing(DATA, CATALOG));
const ask = { to: "CN", from: "US", date: "2026-07-23" } as const;

describe("a clause", () => {
  test.each([
    [{}, "a.1", "all"],
    [{ paths: ["a"] }, "a.1", "all"],
    [{ paths: ["a"] }, "b", "none"],
    [{ paths: ["a.1"] }, "a", "some"],
    [{ except: ["y"] }, "x", "all"],
    [{ except: ["y"] }, "y.3", "none"],
    [{ except: ["y"] }, "", "some"],
    [{ paths: ["b"], except: ["b.5"] }, "b", "some"],
    [{ paths: ["a"] }, "ab", "none"],
  ] as const)("%j covers of %s %s", (scope, path, cover) => {
    expect(covers(scope, path)).toBe(cover);
  });

  test("a code lies beneath another by its parts, not by its letters", () => {
    expect([isOneOf("3A001.a.1", ["3A001.a"]), isOneOf("3A001.ab", ["3A001.a"])]).toEqual([true, false]);
    expect(partsOf("3A001.a.5")).toEqual({ entry: "3A001", path: "a.5" });
    expect(leavesOf(["a", "a.1", "a.2", "b"], "a")).toEqual(["a.1", "a.2"]);
    expect(leavesOf(["a"], "b")).toEqual(["b"]);
  });
});

describe("an end use", () => {
  test.each([
    ["gas centrifuge cascade for uranium enrichment", "nuclear"],
    ["ballistic missile guidance", "missile"],
    ["nerve agent plant", "chemical-biological"],
    ["repair of army trucks", "military"],
    ["5 nm logic wafer fab", "advanced-fab"],
    ["temporary exhibition", "trade-fair"],
  ] as const)("%s speaks of %s", (text, sign) => {
    expect(useSigns(text)).toContain(sign);
  });

  test.each([
    "no military end use",
    "not for missiles",
    "for office use, without nuclear weapons",
    "scarmy",
    undefined,
  ])("%s speaks of nothing that asks for a licence", (text) => {
    expect([...useSigns(text)].filter((sign) => sign !== "civil")).toEqual([]);
  });
});

describe("what is not known is never free", () => {
  test.each([
    ["9Z999", "CN"],
    ["3A001.q", "CN"],
    ["3A001.a.7.a", "GL"],
  ])("%s to %s is indeterminate and says what is missing", (code, to) => {
    const [answer] = determine(rules, { ...ask, code, to }, ["us"]);
    expect(answer).toMatchObject({ outcome: "indeterminate" });
    expect(answer!.missing.length).toBeGreaterThan(0);
  });

  test("every entry to every destination has a reason or a missing fact where it asks for something", () => {
    const bare: string[] = [];
    for (const { code } of CATALOG.entries) {
      for (const to of ["DE", "CN", "RU", "IL", "AE", "BR", "KP"]) {
        const { outcome, reasons, missing } = determine(rules, { ...ask, code, to }, ["us"])[0]!;
        const asks = outcome === "licence_required" || outcome === "prohibited";
        if (asks && reasons.length === 0) bare.push(`${code} to ${to}`);
        if (outcome === "indeterminate" && missing.length === 0) bare.push(`${code} to ${to}`);
        if (outcome === "no_requirement_found" && (to === "RU" || to === "KP")) bare.push(`${code} to ${to}`);
      }
    }
    expect(bare).toEqual([]);
  });

  test("parties of concern never loosen an answer", () => {
    const strictness = OUTCOMES.toReversed();
    const rank = (more: object) =>
      strictness.indexOf(determine(rules, { ...ask, ...more } as LicenceAsk, ["us"])[0]!.outcome);
    const asked = ["EAR99", "3A991", "3A001.a.7.a", "9A610.x"].flatMap((code) =>
      ["DE", "CN", "AE", "PK"].map((to) => ({ code, to })),
    );
    const loosened = asked.filter((one) =>
      PARTY_STATUS.some(
        (party) => party !== "owned-50-entity-list" && rank({ ...one, parties: [party] }) < rank(one),
      ),
    );
    expect(loosened).toEqual([]);
  });
});
