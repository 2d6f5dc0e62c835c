import { describe, expect, test } from "vitest";
import type { Finding, Rated } from "../../src/model/finding.ts";
import { hasRow, rerate } from "../../src/score/rerate.ts";
import { changed, finding, profile } from "./world.ts";

const listed = (code: string, rated: Rated | undefined, evidence: Finding["evidence"] = {}): Finding => ({
  ...finding(code, 100, 94, "hold"),
  rule: "party-listed",
  evidence: { by: "name", score: 97, measure: "blocking", grade: "same", ...evidence },
  ...(rated && { rated }),
});
const numbers = (one: Finding | undefined) => one && [one.code, one.severity, one.gate];

describe("a finding rated anew", () => {
  test("takes the numbers of its row, and loses a gate that is no longer there", () => {
    const other = changed((json) =>
      Object.assign(json.codes["DEST.SEVERE"]!, { severity: 40, gate: "none" }),
    );
    const severe = { ...finding("DEST.SEVERE", 85, 100, "hold"), rated: {} };
    expect(numbers(rerate(other, severe))).toEqual(["DEST.SEVERE", 40, undefined]);
    expect(numbers(rerate(profile, severe))).toEqual(["DEST.SEVERE", 85, "hold"]);
  });

  test("goes by its variant", () => {
    const tie = { ...finding("DEST.TIE", 1), rated: { variant: "embargoed" } };
    expect(numbers(rerate(profile, tie))).toEqual(["DEST.TIE", 85, "hold"]);
  });

  test("goes by its measure, by what is known, and by what the match proves", () => {
    const vessel = listed("PARTY.LISTED", {
      measure: "transport_restriction",
      grade: "same",
      known: ["vessel"],
    });
    expect(numbers(rerate(profile, vessel))).toEqual(["PARTY.LISTED", 80, "hold"]);
    const ship = listed("PARTY.LISTED", { measure: "transport_restriction", grade: "same" });
    expect(numbers(rerate(profile, ship))).toEqual(["PARTY.LISTED", 80, "enhanced"]);
    const near = listed("PARTY.LISTED", { measure: "blocking", grade: "near" });
    expect(numbers(rerate(profile, near))).toEqual(["PARTY.LISTED", 100, "enhanced"]);
  });

  test("takes another code where the profile gives its measure one", () => {
    const other = changed((json) => (json.measures["blocking"]!.code = "PARTY.DENIED_BEFORE"));
    expect(numbers(rerate(other, listed("PARTY.LISTED", { measure: "blocking", grade: "same" })))).toEqual([
      "PARTY.DENIED_BEFORE",
      60,
      "enhanced",
    ]);
    const own = { measure: "own_denial", grade: "same", weak: true } as const;
    const so = changed((json) => (json.measures["own_denial"]!.code = "PARTY.LISTED"));
    expect(numbers(rerate(so, listed("PARTY.DENIED_BEFORE", own)))).toEqual([
      "PARTY.LISTED_WEAK",
      36,
      undefined,
    ]);
    const address = listed("PARTY.ADDRESS", { measure: "blocking", grade: "same" }, { by: "address" });
    expect(numbers(rerate(other, address))).toEqual(["PARTY.ADDRESS", 60, "enhanced"]);
  });

  test("throws where the profile has no row, which can be asked before", () => {
    const other = changed((json) => delete json.codes["DEST.TIE"]!.variants);
    const tie = { ...finding("DEST.TIE", 1), rated: { variant: "embargoed" } };
    expect([hasRow(profile, tie), hasRow(other, tie), hasRow(profile, finding("USE.NEXT", 1))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => rerate(other, tie)).toThrow(/no variant "embargoed"/);
  });
});

describe("a finding of an earlier build, that does not say what it was rated with,", () => {
  test.each([
    ["its row knows no variants", finding("DEST.CONCERN", 1), ["DEST.CONCERN", 30, undefined]],
    ["its evidence names the measure", listed("PARTY.LISTED", undefined), ["PARTY.LISTED", 100, "hold"]],
    ["it is weak by its code", listed("PARTY.LISTED_WEAK", undefined), ["PARTY.LISTED_WEAK", 60, undefined]],
  ])("is rated where %s", (_, one, expected) => {
    expect(numbers(rerate(profile, one))).toEqual(expected);
  });

  test.each([
    ["a variant could have decided", finding("DEST.TIE", 55, 100, "enhanced")],
    [
      "what is known of the entry could have",
      listed("PARTY.LISTED", undefined, { measure: "transport_restriction" }),
    ],
    ["the measure is not named", listed("PARTY.LISTED", undefined, { measure: "" })],
    ["the grade is not named", listed("PARTY.LISTED", undefined, { grade: "sure" })],
    [
      "a weak name may hide behind another code",
      listed("PARTY.DENIED_BEFORE", undefined, { measure: "own_denial" }),
    ],
    [
      "the numbers go by a measure under another rule",
      { ...listed("PARTY.LISTED", undefined), rule: "other" },
    ],
  ])("is not where %s", (_, one) => {
    expect(rerate(profile, one)).toBeUndefined();
  });
});
