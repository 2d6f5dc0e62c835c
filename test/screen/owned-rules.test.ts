import { describe, expect, test } from "vitest";
import { parseOwnership, periodOn } from "../../src/score/ownership.ts";
import { ask, brief, OFAC, rules, shipped, TODAY } from "./owned-world.ts";

const on = (day: string, share = "60") =>
  ask([`P < El One ${share}`], [day]).findings.filter(({ rule }) => rule);

describe("the BIS affiliates rule", () => {
  test.each([
    ["2025-09-28", "DATA.OWNER_LISTED", "enhanced", undefined],
    ["2025-09-29", "PARTY.OWNED", "hold", "in_force"],
    ["2025-11-09", "PARTY.OWNED", "hold", "in_force"],
    ["2025-11-10", "PARTY.MINORITY_OWNED", "enhanced", "suspended"],
    ["2026-11-09", "PARTY.MINORITY_OWNED", "enhanced", "suspended"],
    ["2026-11-10", "PARTY.OWNED", "hold", "to_confirm"],
  ])("on %s gives %s, %s", (day, code, gate, status) => {
    expect(on(day)[0]).toMatchObject({ code, gate });
    expect(on(day)[0]!.evidence["status"]).toBe(status);
  });

  test("gives both results while suspended and while its return is to be confirmed", () => {
    expect(on("2026-06-01")[0]!.evidence).toMatchObject({
      if_in_force: "PARTY.OWNED, by the owner's measure",
    });
    expect(on(TODAY)[0]!.evidence).toMatchObject({
      if_not_in_force: "PARTY.MINORITY_OWNED, at least enhanced",
    });
    expect(on("2026-06-01", "20")[0]!.evidence).not.toHaveProperty("if_in_force");
    expect(on("2026-06-01", "?")[0]).toMatchObject({ gate: "enhanced", evidence: { if_in_force: "hold" } });
    expect(on(TODAY, "?")[0]).toMatchObject({
      gate: "hold",
      evidence: { if_not_in_force: "at least enhanced" },
    });
  });

  test("of two days the stricter wins", () => {
    const bis = rules.rules.find(({ id }) => id === "us-bis-affiliates")!;
    expect(periodOn(bis, ["2026-06-01", "2026-12-01"])?.status).toBe("to_confirm");
    expect(periodOn(bis, ["2026-12-01", "2025-10-01"])?.status).toBe("in_force");
    expect(periodOn(bis, ["2024-01-01"])).toBeUndefined();
  });

  test("reaches blocked parties of certain programmes only", () => {
    const reached = brief(ask(["P < Sdn One 60"]).findings).map(([, law]) => law);
    expect(reached).toEqual([OFAC]);
  });
});

const broken = (change: (root: { rules: Record<string, unknown>[] }) => void): unknown => {
  const root = structuredClone(shipped) as { rules: Record<string, unknown>[] };
  change(root);
  return root;
};

describe("rules that are wrong are refused with the place", () => {
  test.each([
    [
      "a threshold of 0",
      (root: { rules: Record<string, unknown>[] }) => (root.rules[0]!["threshold"] = 0),
      "rules[0].threshold",
    ],
    ["a chain of another kind", (root) => (root.rules[1]!["chain"] = "sum"), "rules[1].chain must be one of"],
    ["no periods", (root) => (root.rules[1]!["periods"] = []), "rules[1].periods must be a list"],
    [
      "inclusive as a word",
      (root) => (root.rules[2]!["inclusive"] = "yes"),
      "rules[2].inclusive must be true or false",
    ],
    ["one rule twice", (root) => (root.rules[1] = root.rules[0]!), "rules holds us-ofac-50 twice"],
    [
      "an unknown measure",
      (root) => (root.rules[0]!["covers"] = [{ sources: ["SDN"], measures: ["exile"] }]),
      "measures[0] must be",
    ],
    [
      "periods that overlap",
      (root) =>
        (root.rules[1]!["periods"] = [
          { from: "2025-01-01", status: "in_force" },
          { from: "2026-01-01", status: "suspended" },
        ]),
      "rules[1].periods[1] must begin after",
    ],
  ] satisfies [string, (root: { rules: Record<string, unknown>[] }) => unknown, string][])(
    "%s",
    (_, change, message) => {
      expect(() => parseOwnership(broken(change))).toThrow(
        expect.objectContaining({ code: "usage", message: expect.stringContaining(message) }),
      );
    },
  );

  test("the shipped ones have a citation and begin on a day of the calendar", () => {
    expect(rules.rules.map(({ id }) => id)).toEqual([
      "us-ofac-50",
      "us-bis-affiliates",
      "eu-owned",
      "uk-owned",
    ]);
    expect(rules.rules.every(({ citation, periods }) => citation.length > 20 && periods.length > 0)).toBe(
      true,
    );
  });
});
