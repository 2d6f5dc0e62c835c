import { describe, expect, test } from "vitest";
import type { EndUseStatement, Statements } from "../../src/model/statement.ts";
import { createScreener } from "../../src/screen/screener.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { statement, statementRules } from "../flags/statement-world.ts";
import { database, LISTED, party, places, profile, shipment } from "./world.ts";

const lists = readLists(database(LISTED));

function screener(statements?: readonly EndUseStatement[], problems: Statements["problems"] = []) {
  const file: Statements = {
    file: "statements.json",
    sha256: "0",
    statements: statements ?? [],
    rowCount: 0,
    columns: [],
    problems,
    furtherProblems: 0,
    furtherBlocking: 0,
  };
  const stating = { rules: statementRules, ...(statements === undefined ? {} : { statements: file }) };
  return createScreener({ lists, places, profile, asOf: "2026-11-22", starter: false, stating });
}

const unverified = party("Alborz Drillbit Manufacturing", { country: "IR" });
const own = { consignee: {}, siteCountry: "DE" };

const raisedFor = (statements?: readonly EndUseStatement[], name = unverified) =>
  screener(statements)
    .shipment(shipment([name]), [])
    .findings.filter(({ code }) => code.startsWith("USE."));

describe("a party on the unverified list", () => {
  test("is held until its statement is there", () => {
    const [missing] = raisedFor();
    expect(missing).toMatchObject({
      code: "USE.STATEMENT_MISSING",
      gate: "hold",
      severity: 50,
      subject: "consignee",
      citation: "15 CFR 744.15(b)",
      evidence: { party: unverified.name, asked: "uvl", given: "not_looked" },
    });
    expect(raisedFor([])[0]?.evidence["given"]).toBe("none");
    const its = {
      ...own,
      serves: ["uvl"],
      endUser: { ...statement({}).endUser, name: "ALBORZ Drillbit Manufacturing" },
    };
    const late = statement({ ...its, validUntil: "2026-11-01" });
    expect(raisedFor([late]).find(({ code }) => code === "USE.STATEMENT_MISSING")?.evidence["given"]).toBe(
      "not_standing",
    );
    expect(raisedFor([statement(its)])).toEqual([]);
    expect(raisedFor([statement({ ...own, serves: ["uvl"] })])[0]).toMatchObject({
      gate: "hold",
      evidence: { party: unverified.name, asked: "uvl", given: "other_party" },
    });
  });

  test("is asked for nothing where the name is only near, or the list another", () => {
    expect(raisedFor(undefined, party("Alborz Drillbits Mfg Tehran"))).toEqual([]);
    expect(raisedFor(undefined, party("Wagna Turbine Components"))).toEqual([]);
  });
});

const of = (more: Record<string, unknown>) => statement({ ...own, ...more });
const found = (
  statements: readonly EndUseStatement[],
  parties = [party("Anadolu Makine Ltd", { role: "end_user" })],
) =>
  screener(statements)
    .shipment(shipment(parties, { id: "SO-1" }), [])
    .statements?.map(({ statement: { reference }, by }) => `${reference} ${by}`);

describe("a statement comes to a shipment", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      "by the id of the shipment, however it is written",
      { shipments: ["SO-9", " so-1"] },
      ["EUS-1 shipment"],
    ],
    ["not by the id of another, though the end user is the same", { shipments: ["SO-2"] }, []],
    ["by the end user's name", { shipments: [], endUser: { name: "ANADOLU MAKINE" } }, ["EUS-1 names"]],
    ["not by another end user's name", { shipments: [], endUser: { name: "Ege" } }, []],
    [
      "not by the name of a firm of another form",
      { shipments: [], endUser: { name: "Anadolu Makine GmbH & Co. KG" } },
      [],
    ],
    ["not without any name", { shipments: [], endUser: {} }, []],
  ])("%s", (_, more, expected) => {
    expect(found([of(more)])).toEqual(expected);
  });

  test("by id before by name, and by the consignee where no end user is named", () => {
    const byName = of({ reference: "EUS-2", shipments: [], endUser: { name: "Anadolu Makine" } });
    expect(found([byName, of({})])).toEqual(["EUS-1 shipment"]);
    expect(found([byName], [party("Anadolu Makine")])).toEqual(["EUS-2 names"]);
    const forEge = statement({ ...own, shipments: [], consignee: { name: "Ege" } });
    expect(found([forEge], [party("Anadolu Makine", { role: "end_user" }), party("Ege")])).toEqual([
      "EUS-1 names",
    ]);
    expect(found([forEge], [party("Anadolu Makine", { role: "end_user" }), party("Izmir")])).toEqual([]);
  });

  test("those of no shipment are known, and order changes nothing", () => {
    const open = screener([of({}), of({ reference: "EUS-2", shipments: ["SO-77"] })]);
    open.shipment(shipment([]), []);
    expect(open.unusedStatements().map(({ reference }) => reference)).toEqual(["EUS-2"]);
    expect(screener().unusedStatements()).toEqual([]);
  });
});

test("what could not be read of statements is a gap, and statements are not covered without a file", () => {
  const problem = {
    file: "statements.json",
    line: 1,
    code: "bad-signed",
    message: '"soon" is no whole day',
    blocking: true,
  };
  const { coverage } = screener([], [problem, { ...problem, blocking: false }]);
  expect(coverage).toMatchObject({
    status: "partial",
    gaps: ['statements.json, line 1: "soon" is no whole day'],
  });
  expect(coverage.notCovered).not.toContain("statements");
  expect(screener().coverage.notCovered).toContain("statements");
});

test("a shipment says within how many days it is to be decided", () => {
  expect(screener().shipment(shipment([unverified]), []).serviceDays).toBe(10);
  expect(screener().shipment(shipment([party("Ateliers Vernet")]), []).serviceDays).toBe(0);
});
