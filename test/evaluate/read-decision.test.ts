import { describe, expect, test } from "vitest";
import { readDecision } from "../../src/evaluate/read-decision.ts";

const GOOD: Readonly<Record<string, string>> = {
  subject: "Petrov Maschinenbau",
  list: "us-csl",
  entry: "us-csl:SDN-100",
  status: "not_match",
  justification: "Other seat",
  author: "m.vogt",
  date: "2026-03-02",
  expiry: "2027-03-01",
  score: "0.74",
  code: "PARTY.LISTED; PARTY.ADDRESS",
};
const read = (change: Readonly<Record<string, string>> = {}) => {
  const row: Record<string, string> = { ...GOOD, ...change };
  return readDecision((name) => row[name] ?? "", {
    where: "d.csv, line 2",
    line: 2,
    today: "2026-11-22",
    known: new Set(["PARTY.LISTED", "PARTY.ADDRESS"]),
  });
};

describe("a decision", () => {
  test("is read as it stands, its score as hundredths", () => {
    expect(read()).toEqual({
      ...GOOD,
      score: 74,
      code: undefined,
      codes: ["PARTY.LISTED", "PARTY.ADDRESS"],
      line: 2,
    });
  });

  test("may say less: no expiry, no score, no code, and of a review no reason", () => {
    const bare = read({ expiry: "", score: "", code: "", justification: "", status: "under_review" });
    expect(bare).not.toHaveProperty("expiry");
    expect(bare).not.toHaveProperty("score");
    expect(bare.codes).toEqual([]);
  });

  test.each([
    ["1", 100],
    ["1.00", 100],
    [".7", 70],
    ["0.07", 7],
    ["0", 0],
  ])("takes the score %s", (score, expected) => {
    expect(read({ score }).score).toBe(expected);
  });

  test("of tomorrow is taken, as another time zone may have made it", () => {
    expect(read({ date: "2026-11-23" }).date).toBe("2026-11-23");
  });

  test.each([
    ["subject", " ", "subject is empty"],
    ["entry", "", "entry is empty"],
    ["author", "", "author is empty"],
    ["justification", "", "justification is empty"],
    [
      "status",
      "cleared",
      'status must be one of not_match, confirmed, under_review, match_authorised, not "cleared"',
    ],
    ["date", "2.3.2026", "date is no day such as"],
    ["date", "2026-02-30", "date is no day such as"],
    ["date", "2026-11-24", "date lies ahead: 2026-11-24"],
    ["expiry", "2026-03-01", "expiry 2026-03-01 is before date 2026-03-02"],
    ["expiry", "never", "expiry is no day"],
    ["score", "74", "score must be a number from 0 to 1"],
    ["score", "0.745", "score must be a number from 0 to 1"],
    ["code", "listed", "code must be one such as PARTY.LISTED"],
    ["code", "PARTY.LISTEDD", 'code "PARTY.LISTEDD" is that of no finding; the nearest is PARTY.LISTED'],
    ["code", "PARTY.NONSENSE", 'code "PARTY.NONSENSE" is that of no finding'],
    ["subject", "x".repeat(4001), "subject is longer than 4000 characters"],
  ])("is refused where %s is %s", (column, value, message) => {
    expect(() => read({ [column]: value })).toThrow(`d.csv, line 2: ${message}`);
  });
});
