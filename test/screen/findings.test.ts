import { describe, expect, test } from "vitest";
import type { Party } from "../../src/model/shipment.ts";
import { entry } from "../store/world.ts";
import { LISTED, party, screener, shipment } from "./world.ts";

function check(subject: Party) {
  return screener().check(subject);
}

describe("a hit becomes a finding with the numbers of its measure", () => {
  test.each([
    // name, entry, code, severity, gate, from the score
    ["Yunqi Optronics Research Institute", "us-csl:EL1", "PARTY.LISTED", 95, "hold"],
    ["Alborz Drillbit Manufacturing", "us-csl:UVL1", "PARTY.LISTED", 55, "enhanced"],
    ["Ibrahim Qasim al-Zubaydi", "un-sc:QDi.1", "PARTY.LISTED", 100, "hold"],
    ["Brennerhof Antriebstechnik GmbH", "own-denied:7", "PARTY.DENIED_BEFORE", 60, "enhanced"],
  ])("%s", (name, id, code, severity, gate) => {
    const { result, findings, score } = check(party(name));
    const hit = result.hits[0]!;
    expect([hit.entry.id, hit.match.by, hit.match.grade]).toEqual([id, "name", "same"]);
    expect(hit.entry).toEqual(LISTED.find((one) => one.id === id));
    expect(findings).toMatchObject([
      { code, factor: "P", severity, gate, rule: "party-listed", subject: "consignee" },
    ]);
    expect(findings[0]!.confidence, "2s − 1").toBe(2 * hit.match.score - 100);
    expect(findings[0]!.evidence).toMatchObject({
      party: name,
      entry: id,
      score: hit.match.score,
      grade: "same",
    });
    expect(score.net).toBe(gate);
  });

  test("with the citation and the day of its listing, or list and id where there is no citation", () => {
    const [el] = check(party("Yunqi Optronics Research Institute")).findings;
    expect(el).toMatchObject({ citation: "87 FR 77508; 744.11" });
    expect(el).not.toHaveProperty("effective");
    const [sdn] = check(party("Taedong Kumyong Marine Shipping", { kind: "vessel" })).findings;
    expect(sdn).toMatchObject({ effective: { from: "2016-12-02" } });
    const [own] = check(party("Brennerhof Antriebstechnik")).findings;
    expect(own).toMatchObject({ citation: "own-denied own-denied:7" });
  });

  test("one for each measure of its entry", () => {
    const measures = ["blocking", "sectoral"] as const;
    const both = screener({ entries: [entry("us-csl:X", "Sirjan Bearing Works", { measures })] });
    const { findings, score } = both.check(party("Sirjan Bearing Works"));
    expect(findings.map(({ evidence, severity }) => [evidence["measure"], severity])).toEqual([
      ["blocking", 100],
      ["sectoral", 40],
    ]);
    expect(score.parts.map(({ counted }) => counted)).toEqual([true, false]);
  });
});

describe("grades", () => {
  test("a near match has confidence s − 0.30 and asks for an officer at most", () => {
    const { result, findings } = check(
      party("Yunqi Optronics Research Institut Guangzhou Branch Consulting"),
    );
    const near = result.hits.find(({ match }) => match.grade === "near");
    expect(near?.match.score).toBeGreaterThanOrEqual(70);
    expect(findings[0]).toMatchObject({ gate: "enhanced", confidence: near!.match.score - 30 });
  });

  test("a party like nobody on the lists has no hit and no finding", () => {
    const { result, findings, score, coverage } = check(party("Bäckerei Lindner", { country: "DE" }));
    expect([result.status, result.hits, result.furtherHits, findings]).toEqual(["screened", [], 0, []]);
    expect([score.total, score.net, coverage.status]).toEqual([0, "standard", "complete"]);
  });

  test("a lifted listing is shown, scores nothing and asks for nothing", () => {
    const { result, findings, score } = check(party("Wagna Turbine Components"));
    expect(result.hits).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "PARTY.LISTED", severity: 0, effective: { to: "2019-02-01" } }]);
    expect(findings[0]).not.toHaveProperty("gate");
    expect([score.total, score.gates, score.net]).toEqual([0, [], "standard"]);
  });

  test("a weak alias alone is PARTY.LISTED_WEAK at 60 per cent, and demands no band of its own", () => {
    const { result, findings } = check(party("Abu Harithah Falluji"));
    expect(result.hits[0]?.match).toMatchObject({ weak: true, strength: "weak", grade: "near" });
    expect(findings).toMatchObject([{ code: "PARTY.LISTED_WEAK", severity: 60 }]);
    expect(findings[0]).not.toHaveProperty("gate");
  });

  test("an alias that is weak on one list and strong on another counts on both as it stands there", () => {
    const entries = [...LISTED, entry("eu-fsf:1", "Abu Harithah Falluji", { kind: "person" })];
    const { findings } = screener({ entries }).check(party("Abu Harithah Falluji"));
    expect(findings.map(({ code, evidence }) => [code, evidence["entry"]])).toEqual([
      ["PARTY.LISTED", "eu-fsf:1"],
      ["PARTY.LISTED_WEAK", "un-sc:QDi.1"],
    ]);
  });
});

describe("identifiers", () => {
  test.each([
    ["in its scheme", { scheme: "imo", value: "IMO 9187629" }],
    ["with no scheme", { scheme: "other", value: "9187629" }],
  ] as const)("a number %s is certain, whatever the name", (_, identifier) => {
    const { result, findings } = check(party("Petrel 8", { identifiers: [identifier] }));
    expect(result.hits[0]).toMatchObject({
      entry: { id: "us-csl:SDN1" },
      match: { by: "identifier", score: 100 },
    });
    expect(findings).toMatchObject([{ code: "PARTY.LISTED", severity: 100, confidence: 100, gate: "hold" }]);
  });

  test("a number of another scheme is another number", () => {
    expect(check(party("Petrel 8", { identifiers: [{ scheme: "tax", value: "9187629" }] })).findings).toEqual(
      [],
    );
  });

  test("of a party with no readable name are looked up all the same", () => {
    const { result, findings } = check(party("???", { identifiers: [{ scheme: "imo", value: "9187629" }] }));
    expect([result.status, result.hits.length]).toEqual(["unscreenable", 1]);
    expect(findings.map(({ code }) => code).sort()).toEqual(["DATA.UNSCREENABLE", "PARTY.LISTED"]);
  });
});

describe("an entry that lists only a place", () => {
  const address = {
    text: "Room 1204, Flat 12, Wing Tuck Commercial Centre, 181 Wing Lok Street, Sheung Wan, Hong Kong",
  };

  test("is met by an address, as PARTY.ADDRESS with the measure's numbers", () => {
    const { result, findings } = check(party("Harbourline Express", { address }));
    expect(result.hits[0]).toMatchObject({ entry: { id: "us-csl:ADR1" }, match: { by: "address" } });
    expect(findings).toMatchObject([{ code: "PARTY.ADDRESS", severity: 95 }]);
    expect(findings[0]!.gate).toMatch(/enhanced|hold/);
  });

  test("is met by no name, and another address is not met", () => {
    expect(check(party("Address 01")).result.hits).toEqual([]);
    expect(check(party("Wing Tuck Commercial Centre, 181 Wing Lok Street")).result.hits).toEqual([]);
    const other = { text: "8 Queen's Road Central, Hong Kong" };
    expect(check(party("Harbourline Express", { address: other })).result.hits).toEqual([]);
  });
});

describe("a party that cannot be screened", () => {
  test.each([
    ["TO ORDER", "placeholder"],
    ["---", "no-letters"],
    ["A".repeat(401), "too-long"],
    ["Word ".repeat(70), "too-long"],
  ])("%s is DATA.UNSCREENABLE, asks for an officer and leaves coverage partial", (name, reason) => {
    const { result, findings, score, coverage } = check(party(name));
    expect([result.status, result.reason]).toEqual(["unscreenable", reason]);
    expect(findings).toMatchObject([
      { code: "DATA.UNSCREENABLE", factor: "-", severity: 0, gate: "enhanced" },
    ]);
    expect([score.total, score.net, coverage.status]).toEqual([0, "enhanced", "partial"]);
    expect(coverage.gaps).toEqual([`consignee could not be screened: ${reason}`]);
  });

  test("takes nothing from the others of its shipment", () => {
    const { findings, coverage } = screener().shipment(
      shipment([party("TO ORDER"), party("Yunqi Optronics Research Institute", { role: "end_user" })]),
      [],
    );
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual(
      expect.arrayContaining([
        ["DATA.UNSCREENABLE", "consignee"],
        ["PARTY.LISTED", "end_user"],
      ]),
    );
    expect(coverage.status).toBe("partial");
  });
});

const many = (id: string, count: number, measure: "own_denial" | "blocking") =>
  Array.from({ length: count }, (_, at) => {
    return entry(`own-x:${id}${String(at).padStart(3, "0")}`, "Sirjan Bearing Works", {
      measures: [measure],
    });
  });

describe("more hits than are listed", () => {
  test("are counted and said", () => {
    const { result } = screener({ entries: many("a", 40, "own_denial") }).check(
      party("Sirjan Bearing Works"),
    );
    expect([result.hits.length, result.furtherHits]).toEqual([25, 15]);
  });

  test("never hide one that weighs more, whatever its id", () => {
    for (const id of ["a", "z"]) {
      const entries = [...many("m", 40, "own_denial"), ...many(id, 1, "blocking")];
      const { score } = screener({ entries }).check(party("Sirjan Bearing Works"));
      expect(score.net).toBe("hold");
    }
  });

  test("nor one that weighs more for being a vessel", () => {
    const measures = ["transport_restriction"] as const;
    const firms = Array.from({ length: 30 }, (_, at) =>
      entry(`own-x:a${String(at).padStart(2, "0")}`, "Taedong Sirjan", { measures, kind: "unknown" }),
    );
    const ship = entry("own-x:z", "Taedong Sirjan", { measures, kind: "vessel" });
    // Enough other names that these stay distinctive.
    const others = Array.from({ length: 500 }, (_, at) => entry(`own-y:${at}`, `Yunqi ${at}`));
    const asked = party("Taedong Sirjan");
    expect(screener({ entries: [...others, ...firms] }).check(asked).score.gates[0]?.band).toBe("enhanced");
    expect(screener({ entries: [...others, ...firms, ship] }).check(asked).score.gates[0]?.band).toBe("hold");
  });
});
