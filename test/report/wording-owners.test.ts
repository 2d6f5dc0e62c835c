import { describe, expect, test } from "vitest";
import { csv } from "../../src/report/csv.ts";
import { checkDocument } from "../../src/report/document-check.ts";
import { screeningDocument } from "../../src/report/document.ts";
import { partyPresenters } from "../../src/report/party.ts";
import { table } from "../../src/report/table.ts";
import { furnace, header, incomplete, notGiven, ovens, owned, quietCheck } from "./world.ts";

const PLAIN = { width: 500 };
const SAID = "no match at or above 0.70 in the lists below; owned by listed parties, see the findings";
const [{ party }] = [quietCheck.result];
const finding = { ...owned, subject: party.role, evidence: { ...owned.evidence, party: party.name } };
const score = {
  ...furnace.score,
  parts: [{ code: "PARTY.OWNED", points: 9400, counted: true, finding: 0 }],
};
const held = { ...ovens, findings: [finding, incomplete], score };
const check = { ...quietCheck, findings: [finding, incomplete], score };

const asParty = await partyPresenters.table(PLAIN);

describe("a party that only its owners hold", () => {
  test("has them in the headline of a shipment and of a check, in every output that has one", () => {
    const texts = [table(PLAIN).screening(held), asParty.party(header, check)];
    for (const text of texts) {
      expect(text).toMatch(/^HOLD/m);
      expect(text).toContain(SAID);
      expect(text).toContain(
        "94.00  PARTY.OWNED (at least hold) consignee Bäckerei Lindner GmbH: owners that",
      );
    }
    expect(screeningDocument(held).statement).toBe(SAID);
    expect(checkDocument(header, check).statement).toBe(SAID);
  });

  test("has its facts without points among the findings", () => {
    for (const text of [table(PLAIN).screening(held), asParty.party(header, check)])
      expect(text).toContain(
        "0.00  DATA.OWNERS_INCOMPLETE consignee Bäckerei Lindner GmbH: the known shares of its owners come to only 60 %",
      );
    expect(csv().screening(held)).toContain("DATA.OWNERS_INCOMPLETE,0.00");
  });
});

test("facts without points stand in words in the line of a quiet shipment, each once", () => {
  expect(table(PLAIN).screening({ ...ovens, findings: [incomplete, incomplete, notGiven] })).toContain(
    "in the lists below; DATA.OWNERS_INCOMPLETE consignee Bäckerei Lindner GmbH: the known shares of its owners come to " +
      "only 60 %, with no share unknown; DATA.OWNERS_NOT_GIVEN the owners file does not name every party, and the " +
      "ownership of the others was not looked at: consignee Bäckerei Lindner GmbH\n",
  );
});
