import { expect, test } from "vitest";
import { OFFICE_HINT, withoutAcronym, withoutOffice } from "../../../src/match/parties/additions.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

test.each([
  ["Mehr Bank Head Office", "Mehr Bank"],
  ["Almaz Works - Purchasing Department", "Almaz Works"],
  ["Almaz Works (Procurement Dept.)", "Almaz Works"],
  ["Almaz Works, Headquarters", "Almaz Works"],
  ["ALMAZ WORKS SALES OFFICE", "ALMAZ WORKS"],
])("%j is met without its office", (name, bare) => {
  expect(OFFICE_HINT.test(name)).toBe(true);
  expect(withoutOffice(name)).toBe(bare);
});

test.each([["Head Office"], ["Office Supplies Almaz"], ["Almaz Works"], ["Almaz Design Bureau"]])(
  "%j names no office behind its name",
  (name) => {
    expect(withoutOffice(name)).toBeUndefined();
  },
);

test.each([
  ["United Aircraft Corporation UAC", "united aircraft corporation"],
  ["UAC United Aircraft Corporation", "united aircraft corporation"],
  ["Almaz Military Research Institute AMRI", "almaz military research institute"],
])("%j is met without its own first letters", (name, bare) => {
  expect(withoutAcronym(tokensOf(name))?.join(" ")).toBe(bare);
});

test.each([["United Aircraft Corporation UAB"], ["Almaz Works AW"], ["Ali Hassan Omar AHO"]])(
  "%j keeps all its words, or is some person's",
  (name) => {
    const bare = withoutAcronym(tokensOf(name));
    expect(bare === undefined || bare.length === 3).toBe(true);
  },
);
