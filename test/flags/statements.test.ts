import { describe, expect, test } from "vitest";
import { coversItem, isSameName } from "../../src/flags/statements/alike.ts";
import { checkStatements } from "../../src/flags/statements/check-statements.ts";
import { endUseOf } from "../../src/flags/statements/stated-use.ts";
import { unitOf } from "../../src/flags/statements/unit.ts";
import { STATEMENT_FACTS } from "../../src/model/statement-rules.ts";
import { STATEMENT_KINDS } from "../../src/model/statement.ts";
import type { Item, Shipment } from "../../src/model/shipment.ts";
import { readPlaces } from "../../src/sources/reference.ts";
import { DATA } from "../../src/cli/home.ts";
import { statementFacts, statementRules } from "./statement-world.ts";

const places = readPlaces(DATA);
const bearings: Item = { description: "Ball bearings", declaredCode: "EAR99", quantity: "400", unit: "pcs" };

function checked(given: readonly Record<string, unknown>[], more: Partial<Shipment> = {}) {
  const shipment: Shipment = {
    id: "SO-1",
    origin: { file: "export.csv", fromLine: 2, toLine: 2 },
    parties: [{ role: "end_user", name: "Anadolu Makine", kind: "entity", identifiers: [] }],
    items: [bearings],
    destination: "TR",
    via: [],
    date: "2026-12-01",
    ...more,
  };
  return checkStatements({ shipment, places, asOf: "2026-11-22", statements: statementFacts({ given }) })!;
}

const stands = (more: Record<string, unknown>) => checked([more]).checks[0]!.stands;

describe("what is wrong is told with the facts of both sides", () => {
  test.each<[Record<string, unknown>, Partial<Shipment>, object]>([
    [{ validUntil: "2026-11-30" }, {}, { fault: "expired", stated: "2026-11-30", day: "2026-12-01" }],
    [
      { validUntil: "2026-12-31" },
      { lastDate: "2027-02-15" },
      { fault: "expired", stated: "2026-12-31", day: "2027-02-15" },
    ],
    [
      { signed: "2026-11-10" },
      { date: "2026-11-01", lastDate: "2026-12-01" },
      { fault: "signed_after", stated: "2026-11-10", shipped: "2026-11-01" },
    ],
    [
      { validUntil: "2026-11-01" },
      { date: "2026-10-15" },
      { fault: "expired", stated: "2026-11-01", day: "2026-11-22" },
    ],
    [
      { signed: "2026-11-10" },
      { date: "2026-11-01" },
      { fault: "signed_after", stated: "2026-11-10", shipped: "2026-11-01" },
    ],
    [
      { endUser: { name: "Ege Rulman", address: "Izmir", country: "TR" } },
      {},
      { fault: "end_user", stated: "Ege Rulman", shipped: "Anadolu Makine" },
    ],
    [{ siteCountry: "KZ" }, {}, { fault: "destination", stated: "KZ", shipped: "TR" }],
    [
      { items: [{ description: "Ball bearings", quantity: "399,5", unit: "ea" }] },
      {},
      { fault: "quantity", stated: "399,5 ea", shipped: "400 pcs of Ball bearings" },
    ],
    [
      { items: [{ description: "Ball bearings", code: "2A001" }] },
      {},
      { fault: "code", stated: "2A001", shipped: "EAR99 for Ball bearings" },
    ],
    [
      { signatory: {}, place: null },
      {},
      { fault: "incomplete", missing: "signatory, function of the signatory, place" },
    ],
    [
      { endUse: "Uranium enrichment for nuclear weapons" },
      { endUse: "Office furniture" },
      {
        fault: "end_use",
        stated: "Uranium enrichment for nuclear weapons",
        shipped: "Office furniture",
      },
    ],
    [
      { endUse: "Oscilloscopes for laboratories" },
      { endUse: "Oscilloscopes for the army" },
      {
        fault: "end_use",
        stated: "Oscilloscopes for laboratories",
        shipped: "Oscilloscopes for the army",
      },
    ],
    [{ endUse: "TBD" }, {}, { fault: "incomplete", missing: "end use" }],
    [
      { onward: "re_export", onwardTo: ["GE", "RU", "SY"] },
      {},
      { fault: "onward", stated: expect.stringContaining("RU") },
    ],
  ])("%j, %j", (given, shipment, fault) => {
    const { faults, checks } = checked([given], shipment);
    expect(faults).toEqual([{ statement: "EUS-1", ...fault }]);
    expect(checks[0]!.faults).toEqual(faults.map((one) => one.fault));
  });

  test("a use that the shipment tells in other words, or by a user's name, contradicts nothing", () => {
    const army = { endUse: "Für militärische Zwecke" };
    expect(checked([army], { endUse: "for the army" }).faults).toEqual([]);
    const name = "Ministry of Defence of Latvia";
    const [user] = [{ role: "end_user" as const, name, kind: "entity" as const, identifiers: [] }];
    expect(
      checked([{ ...army, endUser: { name, address: "Riga", country: "TR" } }], { parties: [user] }).faults,
    ).toEqual([]);
    expect(checked([army]).faults).toEqual([]);
    const anothers = { ...army, endUser: { name: "Ege Rulman", address: "Izmir", country: "TR" } };
    expect(checked([anothers]).faults.map(({ fault }) => fault)).toEqual(["end_user", "end_use"]);
    expect(checked([{ endUse: "civil use, no military use" }], { endUse: "laboratories" }).faults).toEqual(
      [],
    );
  });

  test("goods that no statement covers are told once, against all of them", () => {
    const { faults, checks } = checked([{}, { reference: "EUS-2" }], {
      items: [bearings, { description: "Hydraulic pump" }],
    });
    expect(faults).toMatchObject([{ fault: "item", shipped: "Hydraulic pump", statement: "EUS-1, EUS-2" }]);
    expect(checks.map((check) => check.faults)).toEqual([["item"], ["item"]]);
  });

  test("what is complete goes by what a statement serves as", () => {
    const bare = { site: null, endUse: null, place: null, onward: null };
    expect(checked([{ ...bare, serves: ["sta_consignee"] }]).faults).toEqual([]);
    expect(checked([{ ...bare, serves: ["sta_consignee", "uvl"] }]).faults).toMatchObject([
      { fault: "incomplete", missing: "end use, site of use" },
    ]);
  });

  test("a statement stands where a named person signed it and both days lie within", () => {
    expect(stands({})).toBe(true);
    expect(stands({ site: null })).toBe(true);
    expect(stands({ signed: null })).toBe(false);
    expect(stands({ signatory: { function: "director" } })).toBe(false);
    expect(stands({ validUntil: "2026-11-30" })).toBe(false);
    expect(stands({ signed: "2026-11-30" })).toBe(false);
  });
});

test.each([
  ["Anadolu Makine A.Ş.", "ANADOLU MAKINE", true],
  ["Brennerhof Antriebstechnik GmbH", "Brennerhof Antriebstechnik AG", false],
  ["Acme Limited", "ACME LTD.", true],
  ["АО «Микрон»", "Mikron", true],
  ["Acme Optics", "Acme Optics Far East", false],
  ["???", "???", true],
])("%s and %s are one name: %s", (one, other, same) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([same, same]);
});

test.each<[object, Item, boolean]>([
  [{ description: "bearing" }, { description: "Deep groove ball bearings, steel" }, true],
  [{ description: "hydraulic pump" }, { description: "ball bearing" }, false],
  [{ number: "6205-2RS" }, { number: "62052rs" }, true],
  [{ number: "---" }, { number: "--" }, false],
  [{ hs: "8482.10" }, { hs: "8482101090" }, true],
  [{ hs: "8482" }, { hs: "8482101090" }, false],
  [{ code: "3A001" }, { declaredCode: "3A001.a.5" }, true],
  [{ code: "3A001.a.1" }, { declaredCode: "3A001.a.11" }, false],
  [{ code: "EAR99" }, { declaredCode: "EAR99" }, false],
  [{}, {}, false],
])("%j covers %j: %s", (stated, item, covers) => {
  expect(coversItem(stated, item)).toBe(covers);
});

test("units have one word each, and others stand for themselves", () => {
  expect(["PCS", "ea", "Stk.", "Stück", "C62"].map(unitOf)).toEqual(Array(5).fill("piece"));
  expect([unitOf("kg"), unitOf("barrel"), unitOf("個")]).toEqual(["kg", "barrel", "個"]);
});

test("the rules that ship ask for facts that a statement has, by codes that are codes", () => {
  const { required, russiaClause, cwc } = statementRules;
  expect(Object.keys(required)).toEqual(STATEMENT_KINDS);
  for (const facts of Object.values(required)) {
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => !STATEMENT_FACTS.includes(fact))).toEqual([]);
  }
  expect(Object.keys(russiaClause.codes).filter((code) => !/^\d{2}(?:\d{6})?$/.test(code))).toEqual([]);
  expect(Object.keys(russiaClause.highPriority)).toHaveLength(50);
  expect([...cwc.entries, ...cwc.codes].filter((code) => !/^1C35\d(?:\.[a-z])?$/.test(code))).toEqual([]);
  expect(cwc.nonParties).toContain("EG");
});

test("the places without a clause are the EU, Annex VIII and Russia; the rest of the partner group owes one", () => {
  const { exempt } = statementRules.russiaClause;
  expect(["DE", "US", "GB", "JP", "LI", "RU"].every((country) => exempt.includes(country))).toBe(true);
  expect(["TW", "TR", "BY", "KZ"].some((country) => exempt.includes(country))).toBe(false);
});

test("a statement of the shipment's own customers that stands states the end use where the papers do not", () => {
  const shipment: Shipment = {
    id: "SO-1",
    origin: { file: "export.csv", fromLine: 2, toLine: 2 },
    parties: [{ role: "end_user", name: "Anadolu Makine", kind: "entity", identifiers: [] }],
    items: [bearings],
    via: [],
  };
  const stated = (more: Record<string, unknown>, own: Partial<Shipment> = {}) =>
    endUseOf({
      shipment: { ...shipment, ...own },
      asOf: "2026-11-22",
      statements: statementFacts({ given: [more] }),
    });
  expect(stated({})).toBe("spare parts for packaging lines");
  expect(stated({}, { endUse: "resale" })).toBe("resale");
  expect(stated({ endUser: { name: "Ege Rulman" } })).toBeUndefined();
  expect(stated({ validUntil: "2026-11-21" })).toBeUndefined();
  expect(stated({ signatory: {} })).toBeUndefined();
});
