import { describe, expect, test } from "vitest";
import { partyPresenters } from "../../src/report/party.ts";
import { check, header, hit, match, quietCheck, starter } from "./world.ts";

const PLAIN = { width: 100 };
const { party } = await partyPresenters.table(PLAIN);

describe("one party checked", () => {
  test("with hits: band, evidence, coverage", () => {
    const text = party(header, check);
    expect(text).toContain("\nHOLD 91  4 potential matches\n");
    expect(text).toContain("    0.97 same  us-csl EL  Yangtze Memory Technologies Co., Ltd. (CN)\n");
    expect(text).toContain(
      "Coverage complete: every party was laid beside every list below; matches from 0.70 on\n",
    );
  });

  test("without: what was not found, and where", () => {
    expect(party(header, quietCheck))
      .toBe(`cordon 0.1.0 · rules as of 2026-11-22 · profile common-1.0 · overlays eu@1.0 us@1.0

standard 0  no match at or above 0.70 in the lists below
  CSS:1.0/P:0/I:0/D:0/U:0/G:-/B:standard/N:standard/O:eu@1.0+us@1.0
  consignee Bäckerei Lindner GmbH (DE)

Coverage complete: every party was laid beside every list below; matches from 0.70 on
  lists
    us-csl  Consolidated Screening List · 2026-07-31 · 25,921 entries
  not looked at
    - goods: where none are told of, no item was classified or compared with a control list
    - licences: where no goods are told of, their code, destination or place of export is not known,
      or the rules of the place of export are not held or were left out (--jurisdictions), no
      licence requirement or exception was determined

One party was checked on its own: no destination, route or goods were looked at. A match is
potential until a person decides it; nothing here releases a shipment.
`);
  });

  test("a weak alias says which and how weak", () => {
    const weak = {
      ...match,
      matched: "YMTC",
      strength: "weak" as const,
      weak: true,
      score: 79,
      grade: "near" as const,
    };
    const result = { ...check.result, hits: [{ ...hit, match: weak }], furtherHits: 0 };
    const text = party(header, { ...check, result });
    expect(text).toContain("0.79 near  us-csl EL");
    expect(text).toContain('matched "YMTC" by weak alias, weak evidence\n');
  });

  test("an identifier needs no words about its name", () => {
    const byNumber = {
      ...match,
      by: "identifier" as const,
      matched: "IMO 9187629",
      tokens: [],
      qualifiers: [],
    };
    const text = party(header, {
      ...check,
      result: { ...check.result, hits: [{ ...hit, match: byNumber }] },
    });
    expect(text).toContain('matched "IMO 9187629" by identifier\n');
    expect(text).not.toContain("why:");
  });

  test("starter data is loud here too, in every format", async () => {
    const one = { ...check, coverage: starter };
    expect(party(header, one).match(/STARTER DATA/g)).toHaveLength(2);
    for (const format of ["json", "jsonl", "csv"] as const) {
      expect((await partyPresenters[format]()).party(header, one)).toContain(
        "starter data, not for compliance use",
      );
    }
  });
});
