import { expect, test } from "vitest";
import { rate as rateFully } from "../../src/score/rate.ts";
import { profile } from "./world.ts";

/** The numbers alone. */
function rate(...args: Parameters<typeof rateFully>) {
  const { rated, ...numbers } = rateFully(...args);
  expect(rated).toBeDefined();
  return numbers;
}

const entityList = {
  measure: "licence_case_by_case",
  proof: { grade: "same", confidence: 84 },
} as const;

test("a party on the Entity List is rated by what the listing means in law", () => {
  expect(rate(profile, "PARTY.LISTED", { listing: entityList })).toEqual({
    factor: "P",
    severity: 80,
    gate: "hold",
  });
});

test("a weak alias is rated at its share and demands nothing", () => {
  expect(rate(profile, "PARTY.LISTED_WEAK", { listing: entityList })).toEqual({ factor: "P", severity: 48 });
});

test("an address shared with a listed party asks for an officer; a listed address weighs as its entry", () => {
  expect(rate(profile, "PARTY.ADDRESS")).toEqual({ factor: "P", severity: 60, gate: "enhanced" });
  expect(rate(profile, "PARTY.ADDRESS", { variant: "address_entry", listing: entityList })).toEqual({
    factor: "P",
    severity: 80,
    gate: "hold",
  });
});

test("the user's own denial list weighs the same as a measure and as a code", () => {
  const own = { measure: "own_denial", proof: { grade: "same", confidence: 100 } } as const;
  expect(profile.measures.own_denial.code).toBe("PARTY.DENIED_BEFORE");
  expect(rate(profile, "PARTY.LISTED", { listing: own })).toEqual(rate(profile, "PARTY.DENIED_BEFORE"));
});

test.each([
  ["DEST.EMBARGO", undefined, 100, "hold"],
  ["DEST.SEVERE", undefined, 85, "hold"],
  ["DEST.ARMS_EMBARGO", undefined, 30, undefined],
  ["DEST.ARMS_EMBARGO", "sensitive_item", 55, undefined],
  ["DEST.CONCERN", undefined, 30, undefined],
  ["DEST.TRANSIT", undefined, 85, "hold"],
  ["DEST.TIE", undefined, 55, "enhanced"],
  ["DEST.TIE", "embargoed", 85, "hold"],
  ["DEST.MISMATCH", undefined, 40, "enhanced"],
  ["DEST.UNRESOLVED", undefined, 30, "enhanced"],
])("a place that is %s (%s) weighs %i and demands %s", (code, variant, severity, gate) => {
  const facts = variant === undefined ? {} : { variant };
  const expected = gate === undefined ? { factor: "D", severity } : { factor: "D", severity, gate };
  expect(rate(profile, code, facts)).toEqual(expected);
});

test("a code, variant or listing that is not there is never rated by guess", () => {
  expect(() => rate(profile, "USE.GUESS")).toThrow(/common-1\.0 has no row for USE\.GUESS/u);
  expect(() => rate(profile, "constructor")).toThrow(/no row/u);
  expect(() => rate(profile, "DEST.TIE", { variant: "friendly" })).toThrow(/no variant "friendly"/u);
  expect(() => rate(profile, "DEST.TIE", { variant: "toString" })).toThrow(/no variant/u);
  expect(() => rate(profile, "PARTY.LISTED")).toThrow(TypeError);
});

test("what the profile was asked with stands beside the numbers, and nothing else", () => {
  expect(rateFully(profile, "DEST.CONCERN").rated).toEqual({});
  expect(rateFully(profile, "DEST.TIE", { variant: "embargoed" }).rated).toEqual({ variant: "embargoed" });
  expect(rateFully(profile, "PARTY.LISTED", { listing: entityList, known: ["vessel"] }).rated).toEqual({
    measure: "licence_case_by_case",
    grade: "same",
    known: ["vessel"],
  });
  expect(rateFully(profile, "PARTY.LISTED_WEAK", { listing: entityList, weak: true }).rated).toMatchObject({
    weak: true,
  });
});
