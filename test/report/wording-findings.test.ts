import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import ownership from "../../data/scoring/ownership-1.0.json" with { type: "json" };
import profile from "../../data/scoring/common-1.0.json" with { type: "json" };
import type { Finding } from "../../src/model/finding.ts";
import { findingMeaning, findingText } from "../../src/report/finding-words.ts";
import { concern, incomplete, listed, listedTwice, notGiven, owned } from "./world.ts";

/** Every code that stands as a literal where findings are raised. */
const raised = ["screen", "flags", "model"].flatMap((room) => {
  const folder = join(import.meta.dirname, "../../src", room);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .flatMap(
      (name) =>
        readFileSync(join(folder, name), "utf8").match(/(?<=")(?:PARTY|DEST|DATA)\.[A-Z\d_]+(?=")/g) ?? [],
    );
});

const about = (code: string, evidence: Finding["evidence"], more: Partial<Finding> = {}): string =>
  findingText({ ...concern, code, evidence, ...more });

describe("findings in plain words", () => {
  test("a listing names party, entry and measure", () => {
    expect(findingText(listed)).toBe(
      "end user YANGTZE MEMORIE TECHNOLOGIES WUHAN: its name matches a listed party, Yangtze Memory Technologies Co., Ltd. " +
        "(us-csl:EL-yangtze-memory-technologies): licence required, presumption of denial",
    );
  });

  test("a party on several lists says on how many, and leaves their citations to the evidence", () => {
    const text = findingText(listedTwice[0]!);
    expect(text).toBe(
      "end user YANGTZE MEMORIE TECHNOLOGIES WUHAN: its name matches a listed party on 2 lists, " +
        "Yangtze Memory Technologies Co., Ltd. (un-sc:CNe.001): blocked: no dealings",
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
    expect(about("USE.NEXT", { end_use: "fuel cycle", pages: 3 }, { subject: "end_user" })).toBe(
      "end user: USE.NEXT; end use fuel cycle; pages 3; US rule",
    );
  });

  test.each([...new Set([...Object.keys(profile.codes), ...Object.keys(ownership.codes), ...raised])])(
    "%s has words, with facts and without",
    (code) => {
      expect(about(code, {})).not.toContain(code);
      expect(about(code, {})).not.toMatch(/[[\]{}|]|undefined| {2}/);
    },
  );

  test("codes were found in the sources", () => {
    expect(raised).toEqual(
      expect.arrayContaining(["DATA.OWNERS_CYCLE", "DATA.UNSCREENABLE", "DEST.TIE", "PARTY.OWNED"]),
    );
  });
});

describe("findings about owners in plain words", () => {
  const party = "Gamma GmbH";
  const subject = { subject: "consignee" };
  const law = { law: "OFAC 50 % rule", threshold: "50 % or more, listed parties together" };
  const [chains, entries] = ["Alpha NV 60 % > Gamma GmbH (line 2)", "Alpha NV = us:1 ALPHA (SDN, same 0.97)"];

  test("owned: share, rule and measure, then chains and entries", () => {
    expect(findingText(owned)).toBe(
      "consignee Gamma GmbH: owners that match listed parties hold 60 % of it, counted by the OFAC 50 % rule, which asks " +
        "for 50 % or more, listed parties together: blocked: no dealings; " +
        `chains ${chains}; entries ${entries}; rules ownership-1.0; owners file owners.csv sha256:abababababab; US rule`,
    );
  });

  test("both ways of counting are told where they differ, and shares that cannot be", () => {
    const evidence = {
      party,
      ...law,
      status: "to_confirm",
      share: "60 %",
      share_multiplied: "36 %",
      share_by_whole_links: "60 %",
      data: "the shares come to more than 100 %",
      if_not_in_force: "PARTY.MINORITY_OWNED, at least enhanced",
    };
    expect(about("PARTY.OWNED", evidence, subject)).toBe(
      "consignee Gamma GmbH: owners that match listed parties hold 60 % of it, counted by the OFAC 50 % rule, which asks " +
        "for 50 % or more, listed parties together (36 % multiplied along the chains, 60 % by whole links); the shares " +
        "come to more than 100 %; status to confirm; if not in force PARTY.MINORITY_OWNED, at least enhanced; US rule",
    );
  });

  test("a share that a suspended rule would reach is told with what it would be", () => {
    const evidence = { party, ...law, status: "suspended", share: "60 %", control: "not looked at", chains };
    const more = { ...evidence, if_in_force: "PARTY.OWNED, by the owner's measure" };
    expect(about("PARTY.MINORITY_OWNED", more, subject)).toBe(
      "consignee Gamma GmbH: owners that match listed parties hold 60 % of it, counted by the OFAC 50 % rule, which asks " +
        "for 50 % or more, listed parties together; status suspended; control not looked at; " +
        `chains ${chains}; if in force PARTY.OWNED, by the owner's measure; US rule`,
    );
  });

  test.each<[string, Finding["evidence"], string]>([
    [
      "PARTY.OWNER_UNKNOWN_SHARE",
      { ...law, share: "unknown" },
      "owners that match listed parties hold an unknown share of it, where the OFAC 50 % rule asks for 50 % or more, listed parties together",
    ],
    [
      "DATA.OWNER_LISTED",
      { share: "20 % and an unknown share", chains },
      `owners that match listed parties hold 20 % and an unknown share of it, and no rule says what that means for it; chains ${chains}`,
    ],
    [
      "DATA.OWNER_UNSCREENABLE",
      { owner: "?", reason: "no-letters", line: 4 },
      "its owner ? in line 4 could not be screened: the name holds nothing that can be compared",
    ],
    [
      "DATA.OWNERS_CUT",
      { followed: "10 links, 1000 holdings" },
      "not all of its owners could be followed: at most 10 links, 1000 holdings",
    ],
    [
      "DATA.OWNERS_OVER_100",
      { owned: "Beta BV", sum: "120 %", lines: "2, 3" },
      "the shares given of Beta BV come to more than 100 %: 120 % in lines 2, 3",
    ],
    [
      "DATA.OWNERS_CYCLE",
      { cycle: "X < Y < X" },
      "owners go round in a circle, each owned by the next and counted once along a chain: X < Y < X",
    ],
    [
      "DATA.OWNERS_INCOMPLETE",
      { given: "60 %", unknown: "some shares" },
      "the known shares of its owners come to only 60 %, with some shares unknown",
    ],
  ])("%s", (code, evidence, text) => {
    const finding = { ...owned, code, evidence: { party, ...evidence } };
    expect(findingText(finding)).toBe(`consignee Gamma GmbH: ${text}; US rule`);
  });

  test("the meaning alone leaves out the facts behind it", () => {
    expect(findingMeaning(incomplete)).toBe(
      "consignee Bäckerei Lindner GmbH: the known shares of its owners come to only 60 %, with no share unknown",
    );
    const parties = "consignee Anna & Co; notify Otto KG";
    expect(findingMeaning({ ...notGiven, evidence: { ...notGiven.evidence, parties } })).toBe(
      `the owners file does not name every party, and the ownership of the others was not looked at: ${parties}`,
    );
  });
});
