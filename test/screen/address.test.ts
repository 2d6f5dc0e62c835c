import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import { entry } from "../store/world.ts";
import { LISTED, party, screener } from "./world.ts";

const PLACE = "18 Java Road, North Point, Hong Kong";
const at = (id: string, name: string, text: string, more: Parameters<typeof entry>[2] = {}): ListEntry =>
  entry(id, name, { addresses: [{ text }], countries: ["HK"], ...more });
const drop = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    at(`own-denied:${n}`, `Quillon${n} Verant${n}`, "9 Harbour Lane, Leeds"),
  );

const one = screener({
  entries: [
    ...LISTED,
    at("us-csl:A1", "Qorvanth Meridiol Holdings", PLACE, { measures: ["blocking", "unverified"] }),
    at("us-csl:A2", "Gone Since Ltd", PLACE, { measures: ["ended"] }),
    at("un-sc:A3", "Qorvanth Meridiol Holdings", PLACE),
  ],
});
const java = { text: "Flat 2, 18 Java Rd, Hong Kong" };

describe("a listed party's address under another name", () => {
  test("is PARTY.ADDRESS, one for an entry, of severity 60 and enhanced", () => {
    const { result, findings } = one.check(party("Petrel Exports", { address: java }));
    expect(result.hits).toMatchObject([{ match: { by: "address", matched: PLACE, grade: "same" } }]);
    expect(result.hits[0]!.others, "one party on two lists is one hit").toHaveLength(1);
    expect(findings.map(({ code, severity, gate }) => [code, severity, gate])).toEqual([
      ["PARTY.ADDRESS", 60, "enhanced"],
      ["PARTY.ADDRESS", 60, "enhanced"],
    ]);
  });

  test("is not told of a party that is met by name, on whatever list", () => {
    const plain = one.check(party("Qorvanth Meridiol Holdings"));
    const more = one.check(party("Qorvanth Meridiol Holdings", { address: java }));
    expect(more.result.hits).toEqual(plain.result.hits);
    expect(more.findings).toEqual(plain.findings);
  });

  test.each(["19 Java Road, Hong Kong", "Java Road, Hong Kong", "Hong Kong", "18 Java Road, Leeds"])(
    "%s is not it",
    (text) => expect(one.check(party("Petrel Exports", { address: { text } })).findings).toEqual([]),
  );

  test("the country of the party counts where its address names none", () => {
    const address = { text: "18 Java Road, North Point" };
    expect(one.check(party("Petrel Exports", { address, country: "HK" })).result.hits).toHaveLength(1);
    expect(one.check(party("Petrel Exports", { address, country: "DE" })).result.hits).toEqual([]);
  });
});

describe("an address that many listed entries share", () => {
  const address = { text: "9 Harbour Ln, Leeds" };

  test("shows the five strongest and counts the rest", () => {
    const { hits, furtherHits } = screener({ entries: drop(9) }).check(party("Petrel", { address })).result;
    expect([hits.length, furtherHits]).toEqual([5, 4]);
  });

  test("beyond 25 is one near finding that says so", () => {
    expect(screener({ entries: drop(25) }).check(party("Petrel", { address })).result.hits).toHaveLength(5);
    const { result, findings } = screener({ entries: drop(26) }).check(party("Petrel", { address }));
    expect([result.hits.length, result.furtherHits, result.hits[0]!.match.grade]).toEqual([1, 25, "near"]);
    expect(findings).toMatchObject([{ code: "PARTY.ADDRESS" }]);
    expect(findings[0]!.evidence["matched"]).toContain("26 listed entries share");
  });

  test("leaves no hit by name out", () => {
    const check = screener({ entries: drop(26) }).check(party("Quillon7 Verant7", { address }));
    expect(check.result.hits.map(({ match }) => match.by)).toContain("name");
  });
});
