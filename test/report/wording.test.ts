import { describe, expect, test } from "vitest";
import { MEASURES } from "../../src/model/measure.ts";
import { NOT_COVERED } from "../../src/model/screening.ts";
import {
  counted,
  matchStatement,
  measureWords,
  notCoveredWords,
  reasonWords,
  thousands,
} from "../../src/report/wording.ts";
import { chipMaker, coverage, found, owned, quiet, unscreenable } from "./world.ts";

const NONE = "no match at or above 0.70 in the lists below";

describe("other words", () => {
  test("every measure and every part left out has words", () => {
    for (const measure of MEASURES) expect(measureWords(measure)).not.toBe(measure);
    for (const code of NOT_COVERED) expect(notCoveredWords(code)).not.toBe(code);
    expect(measureWords("exile")).toBe("exile");
  });

  test("a reason we do not know is shown as it is", () => {
    expect(reasonWords("placeholder")).not.toBe("placeholder");
    expect(reasonWords("toString")).toBe("toString");
  });

  test("nothing found is said with its threshold; what was not screened is never no match", () => {
    expect(matchStatement([quiet(chipMaker)], coverage, [])).toBe(NONE);
    expect(matchStatement([found], { ...coverage, threshold: 85 }, [])).toBe("4 potential matches");
    expect(matchStatement([unscreenable], coverage, [])).toBe("1 party could not be screened");
    expect(matchStatement([], coverage, [])).toBe("no party was named");
  });

  test("a party without a hit that listed parties own is never only no match", () => {
    const own = { ...owned, subject: chipMaker.role, evidence: { party: chipMaker.name } };
    const minor = { ...own, code: "PARTY.MINORITY_OWNED" };
    const said = (...findings: (typeof own)[]) => matchStatement([quiet(chipMaker)], coverage, findings);
    expect(said(minor, own)).toBe(`${NONE}; owned by listed parties, see the findings`);
    expect(said(minor)).toBe(`${NONE}; with listed owners, see the findings`);
    expect(said({ ...own, code: "DATA.OWNERS_INCOMPLETE" })).toBe(NONE);
    expect(said({ ...own, evidence: { party: "Somebody Else" } })).toBe(NONE);
  });

  test("what is owned is said beside hits of others and parties that could not be screened, not beside its own", () => {
    const { name, role } = unscreenable.party;
    const findings = [{ ...owned, subject: role, evidence: { party: name } }];
    expect(matchStatement([found, unscreenable], coverage, findings)).toBe(
      "4 potential matches; owned by listed parties, see the findings; 1 party could not be screened",
    );
    const own = { ...owned, subject: chipMaker.role, evidence: { party: chipMaker.name } };
    expect(matchStatement([found], coverage, [own])).toBe("4 potential matches");
  });

  test("numbers read well", () => {
    expect([999, 1000, 25_921, 41_000_000].map(thousands)).toEqual(["999", "1,000", "25,921", "41,000,000"]);
    expect([counted(1, "party", "parties"), counted(0, "row")]).toEqual(["1 party", "0 rows"]);
  });
});
