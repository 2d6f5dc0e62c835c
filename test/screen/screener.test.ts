import { describe, expect, test } from "vitest";
import { openForLoading } from "../../src/store/open.ts";
import { createScreener } from "../../src/screen/screener.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { put, entry } from "../store/world.ts";
import { mulberry32, shuffled } from "../score/world.ts";
import { LISTED, database, party, places, profile, screener, shipment } from "./world.ts";

const SETTINGS = { places, profile, asOf: "2026-11-22", starter: false };
const PARTIES = [
  party("Yunqi Optronics Research Inst.", { role: "end_user", country: "CN" }),
  party("Brennerhof Antriebstechnik GmbH", { role: "consignee", country: "DE" }),
  party("Abu Harithah Falluji", { role: "notify", kind: "person" }),
  party("TO ORDER", { role: "buyer" }),
  party("Petrel 8", { role: "vessel", kind: "vessel", identifiers: [{ scheme: "imo", value: "9187629" }] }),
  party("Brennerhof Antriebstechnik GmbH", { role: "ultimate_consignee", country: "DE" }),
  party("Quayside Parcel & Freight", { role: "forwarder", country: "RU" }),
];
const SHIPMENT = shipment(PARTIES, { destination: "IR", via: ["TR", "RU"] });

describe("without data nothing is screened", () => {
  test("where no list is loaded", () => {
    const lists = readLists(openForLoading(":memory:"));
    expect(() => createScreener({ ...SETTINGS, lists })).toThrow(
      expect.objectContaining({ code: "no-list", hint: expect.stringMatching(/lists load.*--starter/) }),
    );
  });

  test("where the index is missing", () => {
    const db = database(LISTED);
    put(db, "own-x", [entry("own-x:1", "Sirjan Bearing Works")]);
    expect(() => createScreener({ ...SETTINGS, lists: readLists(db) })).toThrow(
      expect.objectContaining({ code: "no-list", hint: expect.stringContaining("lists load") }),
    );
  });

  test.each(["no index", "", "\u0002\u0000\u0000\u0000{}"])("where the index is %j", (bytes) => {
    const db = database(LISTED);
    db.prepare("UPDATE retrieval SET bytes = ? WHERE name = 'addresses'").run(Buffer.from(bytes));
    expect(() => createScreener({ ...SETTINGS, lists: readLists(db) })).toThrow(
      expect.objectContaining({ code: "no-list" }),
    );
  });
});

describe("coverage", () => {
  test("is complete where all was laid beside all", () => {
    const { coverage } = screener();
    expect(coverage).toMatchObject({ status: "complete", threshold: 70, profileModified: false, gaps: [] });
    expect(coverage.lists.map(({ list }) => list)).toEqual(["own-denied", "un-sc", "us-csl"]);
    expect(coverage.notCovered).toContain("items");
  });

  test("is partial where a list lacks a part, in every result", () => {
    const { coverage, check } = screener({
      entries: LISTED.slice(0, 1),
      gaps: ["us-csl: the alt file was not loaded"],
    });
    expect(coverage).toMatchObject({ status: "partial", gaps: ["us-csl: the alt file was not loaded"] });
    expect(check(party("Bäckerei Lindner")).coverage).toEqual(coverage);
  });

  test("is partial where a row was not read; a remark on a row is no gap", () => {
    const remark = { file: "export.csv", line: 3, code: "short-row", message: "is short", blocking: false };
    const lost = { file: "export.csv", line: 9, code: "broken", message: "a quote is open", blocking: true };
    const one = screener();
    expect(one.shipment(shipment([]), [remark]).coverage.status).toBe("complete");
    const { coverage, problems } = one.shipment(shipment([]), [remark, lost]);
    expect([coverage.status, coverage.gaps]).toEqual(["partial", ["line 9: a quote is open"]]);
    expect(problems).toEqual([remark, lost]);
    expect(one.coverage.gaps, "and of the next shipment it is no gap").toEqual([]);
  });

  test("says that another threshold than the profile's was used, and finds less or more by it", () => {
    const near = party("Yunqi Optronics Research Institut Guangzhou Branch Laboratory");
    const [low, shipped, high] = [50, 70, 100].map((threshold) => screener({ threshold }));
    expect([low, shipped, high].map((one) => one?.coverage.profileModified)).toEqual([true, false, true]);
    expect(high!.check(near).result.hits).toEqual([]);
    expect(shipped!.check(near).result.hits).toHaveLength(1);
    expect(low!.check(near).result.hits.length).toBeGreaterThanOrEqual(1);
  });
});

describe("equal parties are screened once", () => {
  test("and each keeps its own role in result, findings and gaps", () => {
    const one = screener();
    const roles = ["consignee", "end_user", "buyer"] as const;
    for (const name of ["Yunqi Optronics Research Institute", "TO ORDER"]) {
      const { parties, findings, coverage } = one.shipment(
        shipment(roles.map((role) => party(name, { role }))),
        [],
      );
      expect(parties.map((result) => result.party.role)).toEqual(roles);
      expect(findings.map(({ subject }) => subject).sort()).toEqual([...roles].sort());
      expect(findings.every(({ subject, evidence }) => (evidence["role"] ?? subject) === subject)).toBe(true);
      expect(coverage.gaps).toEqual(
        name === "TO ORDER" ? roles.map((role) => `${role} could not be screened: placeholder`) : [],
      );
    }
    const again = one.shipment(shipment([party("TO ORDER", { role: "bank" })]), []);
    expect(again.parties[0]?.party.role).toBe("bank");
    expect(again.findings[0]?.subject).toBe("bank");
  });

  test("but a party that differs in anything else is another", () => {
    const one = screener();
    const name = "Ibrahim Qasim al-Zubaydi";
    const scores = [party(name), party(name, { birthDate: "1961" }), party(name, { kind: "vessel" })].map(
      (subject) => one.check(subject).result.hits[0]?.match.score,
    );
    expect(new Set(scores).size).toBe(3);
  });

  test("and what was asked before changes no answer", () => {
    const used = screener();
    for (const subject of PARTIES) used.check({ ...subject, role: "agent" });
    used.shipment(SHIPMENT, []);
    expect(JSON.stringify(used.shipment(SHIPMENT, []))).toBe(
      JSON.stringify(screener().shipment(SHIPMENT, [])),
    );
  });
});

describe("equal inputs", () => {
  test("give byte-equal screenings, and change none of what was handed in", () => {
    const before = structuredClone(SHIPMENT);
    const texts = [screener(), screener()].map((one) => JSON.stringify(one.shipment(SHIPMENT, [])));
    expect(texts[0]).toBe(texts[1]);
    expect(SHIPMENT).toEqual(before);
  });

  test("in another order of parties give the same findings, score, vector and gates", () => {
    const one = screener();
    const { findings, score } = one.shipment(SHIPMENT, []);
    expect(score.gates.length).toBeGreaterThan(3);
    const random = mulberry32(7);
    for (let round = 0; round < 50; round++) {
      const other = one.shipment({ ...SHIPMENT, parties: shuffled(PARTIES, random) }, []);
      expect(JSON.stringify([other.findings, other.score])).toBe(JSON.stringify([findings, score]));
    }
  });

  test("on lists loaded in another order, and again, give byte-equal screenings", () => {
    const twins = ["own-a:1", "own-b:1", "own-c:1"].map((id) => entry(id, "Sirjan Bearing Works"));
    const entries = [...LISTED, ...twins];
    const parties = [...PARTIES, party("Sirjan Bearing Works", { role: "bank" })];
    const text = JSON.stringify(screener({ entries }).shipment({ ...SHIPMENT, parties }, []));
    const random = mulberry32(11);
    for (let round = 0; round < 12; round++) {
      const other = screener({ entries: shuffled(entries, random) });
      expect(JSON.stringify(other.shipment({ ...SHIPMENT, parties }, []))).toBe(text);
    }
  });
});

describe("a shipment's findings", () => {
  test("stand by factor, then points falling, then code", () => {
    const { findings } = screener().shipment(SHIPMENT, []);
    const keys = findings.map(({ factor, severity, confidence, code }) => {
      return `${factor} ${String(100_000 - severity * confidence).padStart(6, "0")} ${code}`;
    });
    expect(keys).toEqual([...keys].sort());
    expect(new Set(findings.map(({ factor }) => factor))).toEqual(new Set(["-", "D", "P"]));
  });

  test("hold parties and places together", () => {
    const { findings, score } = screener().shipment(SHIPMENT, []);
    const codes = new Set(findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      "DATA.UNSCREENABLE",
      "DEST.ARMS_EMBARGO",
      "DEST.EMBARGO",
      "DEST.MISMATCH",
      "DEST.TIE",
      "DEST.TRANSIT",
      "PARTY.DENIED_BEFORE",
      "PARTY.LISTED",
      "PARTY.LISTED_WEAK",
    ]);
    expect([score.total, score.net]).toEqual([100, "hold"]);
  });

  test("are none for a shipment of nothing special", () => {
    const quiet = shipment([party("Bäckerei Lindner", { country: "DE" })]);
    const { findings, score } = screener().shipment(quiet, []);
    expect([findings, score.vector]).toEqual([
      [],
      "CSS:1.0/P:0/I:0/D:0/U:0/G:-/B:standard/N:standard/O:eu@1.0+jp@1.0+uk@1.0+us@1.0",
    ]);
  });
});
