import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { MEASURES } from "../../src/model/measure.ts";
import { NOT_COVERED } from "../../src/model/screening.ts";
import {
  counted,
  findingText,
  matchStatement,
  measureWords,
  notCoveredWords,
  reasonWords,
  thousands,
} from "../../src/report/wording.ts";
import profile from "../../data/scoring/common-1.0.json" with { type: "json" };
import { concern, coverage, found, listed, quiet, chipMaker, unscreenable } from "./world.ts";

const about = (code: string, evidence: Finding["evidence"], more: Partial<Finding> = {}): string =>
  findingText({ ...concern, code, evidence, ...more });

describe("findings in plain words", () => {
  test("a listing names party, entry and measure", () => {
    expect(findingText(listed)).toBe(
      "end user YANGTZE MEMORIE TECHNOLOGIES WUHAN: its name matches a listed party, Yangtze Memory Technologies Co., Ltd. " +
        "(us-csl:EL-yangtze-memory-technologies): licence required, presumption of denial",
    );
  });

  test("a place says whose rule it is and how far it reaches", () => {
    expect(
      about("DEST.SEVERE", {
        destination: "Russland",
        country: "RU",
        scope: "Annex XXIII goods",
        status: "in_force",
      }),
    ).toBe("destination Russland: RU is under severe export restrictions: Annex XXIII goods; US rule");
  });

  test("a rule still to be confirmed says so", () => {
    expect(about("DEST.CONCERN", { country: "AM", status: "to_confirm" })).toContain("status to confirm");
  });

  test("a region comes before its country", () => {
    const evidence = { party: "Krym Trade", role: "consignee", country: "UA", region: "crimea" };
    expect(about("DEST.TIE", evidence, { subject: "consignee", overlay: "eu" })).toBe(
      "consignee Krym Trade: it sits in crimea, UA, a place under an embargo or severe restrictions; EU rule",
    );
  });

  test("a US embargo that Europe may forbid to follow asks for counsel", () => {
    const sentence = "EU and UK blocking statutes may forbid compliance, ask counsel";
    expect(about("DEST.EMBARGO", { country: "CU" })).toContain(sentence);
    expect(about("DEST.EMBARGO", { country: "CU" }, { overlay: "uk" })).not.toContain(sentence);
    expect(about("DEST.EMBARGO", { country: "KP" })).not.toContain(sentence);
  });

  test("a destination nobody could make out is quoted", () => {
    expect(about("DEST.UNRESOLVED", { destination: "Atlantis" }, { overlay: "eu" })).toBe(
      'destination: no country of destination could be made out from "Atlantis"; EU rule',
    );
  });

  test("facts that no sentence uses follow it", () => {
    expect(about("DEST.MISMATCH", { destination: "DE", receivers: "RU", addressCountry: "CN" })).toContain(
      "disagree; receivers RU; address country CN",
    );
  });

  test("an unknown code is shown with its facts", () => {
    expect(about("USE.WMD", { end_use: "fuel cycle", pages: 3 }, { subject: "end_user" })).toBe(
      "end user: USE.WMD; end use fuel cycle; pages 3; US rule",
    );
  });

  test.each(Object.keys(profile.codes))("%s of the shipped profile has words", (code) => {
    expect(about(code, {})).not.toContain(code);
  });
});

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
    expect(matchStatement([quiet(chipMaker)], coverage)).toBe("no match at or above 0.70 in the lists below");
    expect(matchStatement([found], { ...coverage, threshold: 85 })).toBe("4 potential matches");
    expect(matchStatement([unscreenable], coverage)).toBe("1 party could not be screened");
    expect(matchStatement([], coverage)).toBe("no party was named");
  });

  test("numbers read well", () => {
    expect([999, 1000, 25_921, 41_000_000].map(thousands)).toEqual(["999", "1,000", "25,921", "41,000,000"]);
    expect([counted(1, "party", "parties"), counted(0, "row")]).toEqual(["1 party", "0 rows"]);
  });
});
