import { describe, expect, test } from "vitest";
import type { Party } from "../../src/model/shipment.ts";
import { parseBalances } from "../../src/policy/balances.ts";
import { missWords } from "../../src/report/record-words.ts";
import {
  AS_OF,
  CONSIGNEE,
  evaluate,
  finding,
  GOODS,
  itemScreening,
  misses,
  record,
  REQUIRED,
  SCOPE,
} from "./world.ts";
import type { World } from "./world.ts";

const waiver = (codes: readonly string[], more: Record<string, unknown> = {}) =>
  record({ kind: "waiver", authority: "own", lifts: { codes }, ...more });
const bands = (world: World, ...records: ReturnType<typeof record>[]) => evaluate(world, records).net;
const MISMATCH = finding("DEST.MISMATCH", { gate: "enhanced", severity: 20 });
const TIE = finding("DEST.TIE", {
  gate: "hold",
  severity: 20,
  overlay: "us",
  rule: "party-place",
  evidence: { country: "IR" },
});

const say = (world: World, more: Record<string, unknown>) =>
  evaluate(world, [record(more)]).trace.nearly.flatMap(({ why }) => why.map(missWords));
const scoped = (more: object) => record({ scope: { ...SCOPE, ...more } });
const limited = (limit: string, max = "2500.20") =>
  record({ scope: { ...SCOPE, max_value: max, currency: "USD", limit } });
const balance = (value?: string, shipment = "SO-0", currency = "USD") =>
  parseBalances(
    {
      schema: "cordon-balances/1",
      records: [{ id: "R-1", currency, drawn: value === undefined ? [] : [{ shipment, value }] }],
    },
    "b",
  );
const counted = (max: string, unit: string) =>
  record({ scope: { ...SCOPE, max_quantity: max, unit, limit: "per_shipment" } });
const overTie = (kind: string, id = "R-1") => record({ id, kind, lifts: { codes: ["DEST.TIE"] } });

const PLACELESS: Party = { role: "buyer", name: "Orient Trading Ltd", kind: "unknown", identifiers: [] };

describe("how far a kind reaches", () => {
  const open = { requires: ["statement"] };
  test.each([
    ["licence", "BIS", {}, REQUIRED, "standard"],
    ["licence", "BIS", { ...open, met: ["statement"] }, REQUIRED, "standard"],
    ["licence", "BIS", open, REQUIRED, "enhanced"],
    ["general_licence", "BIS", {}, REQUIRED, "enhanced"],
    ["humanitarian", "BIS", {}, REQUIRED, "enhanced"],
    ["waiver", "BIS", {}, REQUIRED, "enhanced"],
    ["trusted_party", "BIS", {}, REQUIRED, "hold"],
    ["trusted_party", "BIS", {}, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["trusted_party", "own", {}, MISMATCH, "standard"],
    ["waiver", "own", {}, MISMATCH, "standard"],
    ["general_licence", "BIS", {}, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["licence", "BIS", open, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["trusted_party", "BIS", {}, TIE, "hold"],
  ] as const)("%s of %s %j", (kind, authority, more, found, net) => {
    const one = record({ kind, authority, lifts: { codes: [found.code] }, ...more });
    expect(bands({ findings: [found] }, one)).toBe(net);
  });

  test("is not added up: two waivers lower a gate by one band", () => {
    expect(bands({ findings: [TIE] }, overTie("waiver", "A"), overTie("waiver", "B"))).toBe("enhanced");
  });

  test("a condition that is open keeps anything but a licence from applying", () => {
    expect(misses({}, record({ kind: "general_licence", ...open }))).toEqual(["requirement-open"]);
  });
});

describe("jurisdiction", () => {
  test("a record acts in that of its authority alone", () => {
    const eu = { ...REQUIRED, overlay: "eu", citation: "Annex I" };
    expect(misses({ findings: [eu] }, record())).toEqual(["other-jurisdiction"]);
    expect(bands({ findings: [eu] }, record({ authority: "BAFA" }))).toBe("standard");
    expect(bands({ findings: [eu, REQUIRED] }, record({ authority: "BAFA" }))).toBe("hold");
    expect(bands({ findings: [eu, REQUIRED] }, record({ authority: "BAFA" }), record({ id: "2" }))).toBe(
      "standard",
    );
  });

  test("what no law imposes yields to the exporter alone", () => {
    const one = record({ lifts: { codes: ["DEST.MISMATCH"] } });
    expect(misses({ findings: [MISMATCH] }, one)).toEqual(["other-jurisdiction"]);
  });

  test.each([
    ["USE.MILITARY", "15 CFR 744.21", "of-law"],
    ["USE.MILITARY", "common scoring system 1.0 section 4", "of-law"],
    ["USE.STATEMENT_MISSING", "15 CFR 744.15(b)", "of-law"],
    ["USE.WMD", "15 CFR 744.2, 744.3, 744.4", "of-law"],
    ["USE.NUCLEAR_OTHER", "15 CFR 744.2; 744 Supp. 3", "of-law"],
    ["USE.RED_FLAG.goods-for-weapons", "15 CFR part 732 Supp. 3; 15 CFR part 744", "of-law"],
    ["USE.RED_FLAG.unmanned-aircraft-use", "15 CFR 744.3(a)(3)", "of-law"],
    ["USE.RED_FLAG.onward-arms-embargo", "15 CFR part 732 Supp. 3 (red flag 14)", "of-law"],
    ["LICENCE.INDETERMINATE", "common scoring system 1.0 section 4", "of-law"],
    ["ITEM.PROHIBITED", "Chemical Weapons Convention", "of-law"],
    ["DATA.UNSCREENABLE", "common scoring system 1.0 section 4", "not-screened"],
    ["DATA.OWNER_UNSCREENABLE", "common scoring system 1.0 section 4", "not-screened"],
    ["DEST.EMBARGO", "31 CFR part 560", "other-jurisdiction"],
    ["LICENCE.REQUIRED", "NS 2", "other-jurisdiction"],
  ])("%s by %s yields to no waiver: %s", (code, citation, reason) => {
    const overlay = reason === "other-jurisdiction" ? { overlay: "us" } : {};
    for (const gate of ["hold", "enhanced"] as const) {
      const world = { findings: [finding(code, { gate, citation, ...overlay })] };
      expect(misses(world, waiver([code]))).toEqual([reason]);
      expect(bands(world, waiver([code]), waiver([code], { id: "2", kind: "trusted_party" }))).toBe(gate);
    }
  });

  test.each([
    ["DEST.MISMATCH", "15 CFR part 732 Supp. 3 (red flags 8, 10); common scoring system 1.0 section 4"],
    ["USE.RED_FLAG.business-mismatch", "15 CFR part 732 Supp. 3 (red flag 2)"],
    ["USE.RED_FLAG.changed-consignee", "FIN-2022-Alert003 (last-minute changes)"],
  ])("%s rests on guidance and yields to the exporter's waiver", (code, citation) => {
    expect(bands({ findings: [finding(code, { gate: "enhanced", citation })] }, waiver([code]))).toBe(
      "standard",
    );
  });

  test("place rules without an overlay are the UN's", () => {
    const place = finding("DEST.TIE", { gate: "hold", rule: "party-place", evidence: { country: "KP" } });
    expect(misses({ findings: [place] }, waiver(["DEST.TIE"]))).toEqual(["other-jurisdiction"]);
    expect(bands({ findings: [place] }, record({ authority: "UN", lifts: { codes: ["DEST.TIE"] } }))).toBe(
      "standard",
    );
  });

  test("BIS does not answer for DDTC", () => {
    const item = {
      ...itemScreening(GOODS),
      determinations: [{ ...itemScreening(GOODS).determinations[0]!, reasons: ["22 CFR 123.1"] }],
    };
    expect(misses({ items: [item] }, record())).toEqual(["other-authority"]);
    expect(bands({ items: [item] }, record({ authority: "DDTC" }))).toBe("standard");
  });
});

describe("strict codes yield only to who imposed them, by name", () => {
  const listed = finding("PARTY.LISTED", {
    gate: "hold",
    severity: 100,
    overlay: "us",
    subject: "consignee",
    evidence: { entry: "us-csl:1", party: CONSIGNEE.name },
  });
  const entry = { list: "us-csl", source: "SDN", programmes: ["RUSSIA-EO14024", "SDGT"] };
  const world = { findings: [listed], entry };
  const parties = { ...SCOPE, parties: [CONSIGNEE.name] };
  const by = (authority: string, lifts: object, more = {}) =>
    record({ authority, lifts: { codes: ["PARTY.LISTED"], ...lifts }, scope: parties, ...more });

  test("the list, or every programme", () => {
    expect(bands(world, by("OFAC", { list: "SDN" }))).toBe("standard");
    expect(bands(world, by("OFAC", { list: "us-csl/SDN" }))).toBe("standard");
    expect(bands(world, by("OFAC", { programme: ["RUSSIA-EO14024", "SDGT"] }))).toBe("standard");
    expect(misses(world, by("OFAC", { programme: "SDGT" }))).toEqual(["not-named"]);
    expect(misses(world, by("OFAC", {}))).toEqual(["not-named"]);
    expect(misses(world, by("OFAC", { list: "EL" }))).toEqual(["not-named"]);
  });

  test("another authority of the same country", () => {
    expect(misses(world, by("BIS", { list: "SDN" }))).toEqual(["other-authority"]);
  });

  test("parties named, not *, and this one", () => {
    const all = by("OFAC", { list: "SDN" }, { scope: SCOPE });
    expect(misses(world, all)).toEqual(["party-not-named"]);
    const other = by("OFAC", { list: "SDN" }, { scope: { ...SCOPE, parties: ["Somebody Else"] } });
    expect(misses(world, other)).toEqual(["other-party"]);
  });

  test.each(["humanitarian", "waiver", "trusted_party"])("never to a %s", (kind) => {
    expect(misses(world, by("OFAC", { list: "SDN" }, { kind }))).toEqual(["needs-licence"]);
  });

  test.each(["DEST.EMBARGO", "DEST.SEVERE", "DEST.TRANSIT", "USE.WMD", "ITEM.PROHIBITED", "PARTY.OWNED"])(
    "%s",
    (code) => {
      const citation = "31 CFR part 510";
      const found = finding(code, { gate: "hold", severity: 100, overlay: "us", citation });
      const one = (authority: string, programme: string, more = {}) =>
        record({ authority, lifts: { codes: [code], programme }, scope: parties, ...more });
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510"))).toBe("standard");
      expect(bands({ findings: [found] }, one("BIS", "15 CFR 746.4"))).toBe("hold");
      expect(bands({ findings: [found] }, one("BIS", "31 CFR part 510"))).toBe("hold");
      expect(bands({ findings: [found] }, one("DDTC", "31 CFR part 510"))).toBe("hold");
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510", { kind: "waiver" }))).toBe("hold");
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510", { scope: SCOPE }))).toBe("hold");
    },
  );

  test("a licence requirement that is a prohibition", () => {
    const items = [itemScreening(GOODS, "prohibited")];
    expect(misses({ items }, record({ scope: parties }))).toEqual(["not-named"]);
    const named = record({ scope: parties, lifts: { codes: ["LICENCE.REQUIRED"], programme: "746.2" } });
    expect(bands({ items }, named)).toBe("standard");
    expect(misses({ items }, record({ kind: "waiver", scope: parties }))).toEqual(["needs-licence"]);
  });
});

describe("days", () => {
  test.each([
    [{ valid_to: "2026-11-19T23:59:59Z" }, "expired 3 days ago, at 2026-11-19T23:59:59Z"],
    [{ valid_to: "2026-11-21T23:59:59Z" }, "expired 8 hours ago, at 2026-11-21T23:59:59Z"],
    [{ valid_to: "2026-11-22T12:00:00Z" }, "ends on the day of the screening, at 2026-11-22T12:00:00Z"],
    [
      { valid_to: "2026-11-29T23:59:59Z" },
      "expires 2 days before the shipment of 2026-12-01, at 2026-11-29T23:59:59Z",
    ],
    [{ valid_from: "2026-11-24T00:00:00Z" }, "not valid yet: from 2026-11-24T00:00:00Z, in 2 days"],
  ])("%j", (more, text) => {
    expect(say({}, more)).toEqual([text]);
  });

  // From +14:00 to -12:00 the day of a moment differs from that in UTC for all but some hours.
  test.each([
    [{ valid_to: "2026-11-22T23:59:59+14:00" }, "2026-11-22T09:59:59Z", []],
    [
      { valid_to: "2026-11-22T23:59:59+14:00" },
      "2026-11-22T17:06:00Z",
      ["expired 7 hours ago, at 2026-11-22T23:59:59+14:00"],
    ],
    [
      { valid_to: "2026-11-22T23:59:59+14:00" },
      "2026-11-22T10:00:00Z",
      ["expired less than an hour ago, at 2026-11-22T23:59:59+14:00"],
    ],
    [{ valid_from: "2026-11-22T00:00:00+14:00" }, "2026-11-21T10:00:00Z", []],
    [
      { valid_from: "2026-11-22T00:00:00+14:00" },
      "2026-11-21T09:59:59Z",
      ["not valid yet: from 2026-11-22T00:00:00+14:00, in 1 day"],
    ],
    [{ valid_to: "2026-11-21T23:59:59-12:00" }, "2026-11-22T11:59:59Z", []],
    [
      { valid_to: "2026-11-21T23:59:59-12:00" },
      "2026-11-22T12:00:00Z",
      ["expired less than an hour ago, at 2026-11-21T23:59:59-12:00"],
    ],
    [{ valid_from: "2026-11-22T00:00:00-12:00" }, "2026-11-22T12:00:00Z", []],
    [
      { valid_from: "2026-11-22T00:00:00-12:00" },
      "2026-11-22T11:59:59Z",
      ["not valid yet: from 2026-11-22T00:00:00-12:00, in 1 day"],
    ],
  ])("%j at %s: %j", (more, now, reasons) => {
    const date = "valid_to" in more ? "2026-11-21" : "2026-12-01";
    const found = evaluate({ now: new Date(now), shipment: { date } }, [record(more)]);
    expect(found.trace.nearly.flatMap(({ why }) => why.map(missWords))).toEqual(reasons);
    expect(found.net).toBe(reasons.length === 0 ? "standard" : "hold");
  });

  test("the day of a shipment has no zone: it is the whole of it in that of the moment", () => {
    const day = { shipment: { date: "2026-12-01" } };
    for (const zone of ["+14:00", "-12:00"]) {
      expect(misses(day, record({ valid_to: `2026-12-01T23:59:59${zone}` }))).toEqual([]);
      expect(misses(day, record({ valid_to: `2026-12-01T23:59:58${zone}` }))).toEqual([
        "expires-before-shipment",
      ]);
    }
  });

  test("both days, whole, in the zone of the moment", () => {
    const from = "2026-11-22T00:00:00-05:00";
    expect(bands({}, record({ valid_from: from, valid_to: "2026-12-01T23:59:59-05:00" }))).toBe("standard");
    expect(misses({}, record({ valid_from: "2026-11-22T00:00:01-05:00" }))).toEqual(["not-yet"]);
    expect(misses({}, record({ valid_to: "2026-12-01T23:59:58Z" }))).toEqual(["expires-before-shipment"]);
    const before = { shipment: { date: "2026-11-20" } };
    expect(misses(before, record({ valid_from: from }))).toEqual(["begins-after-shipment"]);
  });

  test("no date of shipment", () => {
    const shipment = { date: undefined } as World["shipment"] & object;
    expect(say({ shipment }, {})).toEqual([
      "no date of shipment is given: whether it holds on that day is not known",
    ]);
  });
});

describe("scope", () => {
  test.each([
    [{ countries: ["JP"] }, {}, ["other-destination"]],
    [{ countries: ["JP"] }, { destination: undefined }, ["destination-unknown"]],
    [{ countries: ["China"] }, {}, []],
    [{ parties: ["hengyu  INSTRUMENTS co. ltd"] }, {}, []],
    [{ parties: ["Hengyu Instruments"] }, {}, ["other-party"]],
    [{ parties: [{ name: CONSIGNEE.name, country: "HK" }] }, {}, ["other-party"]],
    [
      { parties: [{ name: "X", identifiers: ["LEI:123"] }] },
      { parties: [{ ...CONSIGNEE, identifiers: [{ scheme: "lei", value: "1-2-3" }] }] },
      [],
    ],
    [
      { parties: [CONSIGNEE.name] },
      { parties: [CONSIGNEE, { ...CONSIGNEE, role: "end_user", name: "Other" }] },
      ["other-party"],
    ],
    [{ parties: [CONSIGNEE.name] }, { parties: [{ ...CONSIGNEE, role: "forwarder" }] }, ["no-receiver"]],
    [{ end_uses: ["TEST benches"] }, {}, []],
    [{ end_uses: ["Radar"] }, {}, ["other-end-use"]],
    [{ end_uses: ["Radar"] }, { endUse: undefined }, ["end-use-unknown"]],
    [{ items: ["3A001.a.5"] }, {}, []],
    [{ items: ["3A001.a.5.a.4.x"] }, {}, ["goods-unknown"]],
    [{ items: ["3A002"] }, {}, ["other-goods"]],
    [{ items: ["3A001"] }, { items: [{ description: "converter" }] }, ["goods-unknown"]],
    [{ items: ["hs:8542"] }, { items: [{ hs: "8542.39" }] }, []],
    [{ items: ["hs:854231"] }, {}, ["other-goods"]],
  ])("%j of %j: %j", (scope, shipment, reasons) => {
    expect(misses({ shipment: shipment as World["shipment"] & object }, scoped(scope))).toEqual(reasons);
  });

  test("a finding about one line asks for that line, one about the place for every line", () => {
    const chair = { declaredCode: "EAR99", description: "chair" };
    const place = finding("DEST.CONCERN", {
      severity: 90,
      overlay: "us",
      rule: "destination-place",
      citation: "15 CFR part 740",
    });
    const findings = [{ ...REQUIRED, subject: "item 1" }, place];
    const one = record({
      lifts: { codes: ["LICENCE.REQUIRED", "DEST.CONCERN"] },
      scope: { ...SCOPE, items: ["3A001"] },
    });
    const { trace } = evaluate({ findings, shipment: { items: [GOODS, chair] } }, [one]);
    expect(trace.applied[0]?.covers.map(({ code }) => code)).toEqual(["LICENCE.REQUIRED"]);
  });

  test.each([
    [{ countries: ["CN"] }, {}, ["excluded"]],
    [{ countries: ["KZ"] }, { via: ["KZ"] }, ["excluded"]],
    [{ countries: ["KZ"] }, {}, []],
    [{ parties: [CONSIGNEE.name] }, {}, ["excluded"]],
    [{ items: ["3A001.a"] }, {}, ["excluded"]],
    [{ items: ["3A001.a"] }, { items: [{ description: "converter" }] }, ["exclusion-unknown"]],
    [{ end_uses: ["benches"] }, {}, ["excluded"]],
    [{ end_uses: ["military"] }, { endUse: undefined }, ["exclusion-unknown"]],
    [{ end_uses: ["军事"] }, { endUse: "军事最终用途测试" }, ["excluded"]],
    [{ end_uses: ["軍事"] }, { endUse: "军事最终用途测试" }, ["excluded"]],
    [{ end_uses: ["レーダー"] }, { endUse: "船舶レーダー用部品" }, ["excluded"]],
    [{ end_uses: ["レーダー"] }, { endUse: "船舶用部品" }, []],
    [{ end_uses: ["อาวุธ"] }, { endUse: "ชิ้นส่วนอาวุธ" }, ["excluded"]],
    [{ end_uses: ["military"] }, { endUse: "Militärische Zwecke" }, ["excluded"]],
    [{ end_uses: ["military"] }, { endUse: "for the militaries of X" }, ["excluded"]],
    [{ end_uses: ["missile production"] }, { endUse: "Missile guidance" }, ["excluded"]],
    [{ end_uses: ["civil aviation"] }, { endUse: "civil use in an office" }, []],
    [{ end_uses: ["art"] }, { endUse: "Cartography" }, []],
    [{ countries: ["PK"] }, { parties: [{ ...CONSIGNEE, headquarters: "PK" }] }, ["excluded"]],
    [{ countries: ["PK"] }, { departure: "PK" }, ["excluded"]],
    [{ countries: ["PK"] }, { parties: [CONSIGNEE, PLACELESS] }, ["party-country-unknown"]],
    [{ parties: [{ name: PLACELESS.name, country: "TR" }] }, { parties: [PLACELESS] }, ["may-be-excluded"]],
    [{ parties: ["ORIENT TRADING LIMITED"] }, { parties: [PLACELESS] }, ["may-be-excluded"]],
    [
      { parties: [{ name: "Orient Trading Ltd", country: "TR" }] },
      { parties: [{ ...PLACELESS, country: "DE", headquarters: "TR" }] },
      ["may-be-excluded"],
    ],
    [
      { parties: [{ name: "Orient Trading Ltd", country: "TR" }] },
      { parties: [{ ...PLACELESS, country: "DE" }] },
      [],
    ],
    [{ items: ["3A001a"] }, {}, ["excluded"]],
    [{ items: ["3A001-a-5"] }, {}, ["excluded"]],
    [{ items: ["3a001.a.(5)."] }, {}, ["excluded"]],
    [{ items: ["hs:8542"] }, { items: [{ ...GOODS, hs: "7.54E+09" }] }, ["exclusion-unknown"]],
  ])("excludes %j of %j: %j", (excludes, shipment, reasons) => {
    expect(misses({ shipment: shipment as World["shipment"] & object }, record({ excludes }))).toEqual(
      reasons,
    );
  });
});

describe("limits", () => {
  test.each([
    ["per_shipment", "1000.10", []],
    ["per_shipment", "1000.099999", ["over-limit"]],
  ])("%s %s", (limit, max, reasons) => {
    expect(misses({}, limited(limit, max))).toEqual(reasons);
  });

  test.each([
    [[], ["balance-unknown"]],
    [balance(), []],
    [balance("1500.10"), []],
    [balance("1500.100001"), ["over-balance"]],
    [balance("2500.20", "SO-1"), []],
    [balance("2500.20", "so-1"), []],
    [balance("1", "SO-0", "EUR"), ["balance-unknown"]],
  ])("cumulative %#", (balances, reasons) => {
    expect(misses({}, limited("cumulative"), balances)).toEqual(reasons);
  });

  test("tells what it draws and what is left, to the last place", () => {
    const { trace, drawn } = evaluate({}, [limited("cumulative")], balance("1500.10"));
    expect(trace.applied[0]?.draws).toEqual([{ of: "value", amount: "1000.1", unit: "USD", left: "0" }]);
    expect([...drawn]).toEqual([["R-1", { value: 1_000_100_000n }]]);
  });

  test.each([
    [{ items: [{ ...GOODS, currency: "EUR" }] }, ["other-unit"]],
    [{ items: [{ ...GOODS, value: "1,000" }] }, ["amount-unknown"]],
    [{ items: [{ ...GOODS, value: "1.000" }] }, ["amount-unknown"]],
    [{ items: [{ ...GOODS, value: "250 k" }] }, ["amount-unknown"]],
    [{ items: [{ ...GOODS, value: "€900" }] }, ["amount-unknown"]],
    [{ items: [{ ...GOODS, value: "1.000,10" }] }, []],
    [{ items: [GOODS, { ...GOODS, value: undefined }] }, ["amount-unknown"]],
    [{ id: "export.csv:2" }, ["no-reference"]],
    [{ id: "L".repeat(500) }, []],
    [{ id: "L".repeat(501) }, ["reference-too-long"]],
    [{ id: "ß".repeat(251) }, ["reference-too-long"]],
  ])("%j: %j", (shipment, reasons) => {
    const world = { shipment: shipment as World["shipment"] & object };
    expect(misses(world, limited("cumulative"), balance())).toEqual(reasons);
  });

  test("quantity by its unit", () => {
    expect(misses({}, counted("10", "PCS"))).toEqual([]);
    expect(misses({}, counted("9.9", "pcs"))).toEqual(["over-limit"]);
    expect(misses({}, counted("10", "kg"))).toEqual(["other-unit"]);
  });
});

describe("the band of the total", () => {
  const dual = finding("ITEM.DUAL_USE", { severity: 45, subject: "item" });
  const us = finding("DEST.CONCERN", { severity: 30, overlay: "us", rule: "destination-place" });
  const eu = { ...us, overlay: "eu" };

  test("comes down only where the covered findings carry it", () => {
    const findings = [REQUIRED, dual, us];
    const licence = record();
    expect(evaluate({ findings }, [licence]).trace.reasons.at(-1)).toEqual({
      code: "total",
      from: "enhanced",
      to: "enhanced",
      by: [],
    });
    expect(bands({ findings }, licence)).toBe("enhanced");
    const both = record({ lifts: { codes: ["LICENCE.REQUIRED", "DEST.CONCERN"] } });
    expect(bands({ findings }, both)).toBe("standard");
    expect(bands({ findings: [...findings, eu] }, both)).toBe("enhanced");
  });

  test("by as much as the record could bring it itself", () => {
    const findings = [
      finding("DEST.TIE", { severity: 100, overlay: "us" }),
      finding("USE.MISSING", { severity: 60 }),
    ];
    const high = { findings: [...findings, finding("ITEM.DUAL_USE", { severity: 45 })] };
    expect(evaluate(high, []).net).toBe("hold");
    expect(bands(high, overTie("general_licence"))).toBe("enhanced");
    const alone = { findings: [finding("DEST.TIE", { severity: 60, overlay: "us" })] };
    expect(evaluate(alone, []).net).toBe("enhanced");
    expect(bands(alone, overTie("general_licence"))).toBe("enhanced");
    expect(bands(alone, overTie("waiver"))).toBe("standard");
    expect(bands(alone, overTie("trusted_party"))).toBe("standard");
  });

  test("nothing is laid beside a standard shipment, and nothing drawn", () => {
    const found = evaluate({ findings: [us] }, [record({ lifts: { codes: ["DEST.CONCERN"] } })]);
    expect(found).toEqual({
      net: "standard",
      trace: { reasons: [], applied: [], nearly: [], furtherNearly: 0 },
      drawn: new Map(),
    });
  });
});

test("a row that could not be read may hold anything", () => {
  expect(misses({ unread: true }, record())).toEqual(["rows-unread"]);
  expect(misses({ placeUnread: true }, record({ excludes: { countries: ["PK"] } }))).toEqual([
    "place-unread",
  ]);
  expect(misses({ placeUnread: true }, record())).toEqual([]);
});

test("of what it did not lift, the findings of its own jurisdiction are told first", () => {
  const eu = finding("DEST.EMBARGO", { gate: "hold", overlay: "eu", citation: "Regulation (EU) 2022/263" });
  const us = { ...eu, overlay: "us", citation: "31 CFR part 510" };
  const one = record({ authority: "OFAC", lifts: { codes: ["DEST.EMBARGO"], programme: "515" } });
  for (const findings of [
    [eu, us],
    [us, eu],
  ])
    expect(misses({ findings }, one)).toEqual(["not-named", "party-not-named"]);
  expect(misses({ findings: [eu] }, one)).toEqual(["other-jurisdiction"]);
});

test("records that nearly applied are told nearest first, the rest counted", () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    record({
      id: `R-${String(at).padStart(2, "0")}`,
      scope: { ...SCOPE, countries: ["JP"], end_uses: at === 29 ? "*" : ["x"] },
    }),
  );
  const { trace } = evaluate({}, many);
  expect([trace.nearly.length, trace.furtherNearly, trace.nearly[0]?.record]).toEqual([20, 10, "R-29"]);
  expect(AS_OF).toBe("2026-11-22");
});

describe("a shipment to several countries", () => {
  const several = { destination: "CN", destinations: ["CN", "DE"] };
  test.each([
    [["CN", "DE"], []],
    [["CN"], ["other-destination"]],
    [["DE"], ["other-destination"]],
  ])("a record for %s", (countries, expected) => {
    expect(misses({ shipment: several }, scoped({ countries }))).toEqual(expected);
  });

  test("an exclusion of any of them excludes it", () => {
    expect(misses({ shipment: several }, record({ excludes: { countries: ["DE"] } }))).toEqual(["excluded"]);
  });
});

test("a record must hold on the first and on the last day of a shipment", () => {
  const shipment = { date: "2026-12-01", lastDate: "2027-02-15" };
  expect(misses({ shipment }, record({ valid_to: "2026-12-31T23:59:59Z" }))).toEqual([
    "expires-before-shipment",
  ]);
  const late = record({ valid_from: "2026-11-01T00:00:00Z" });
  expect(misses({ shipment: { ...shipment, date: "2026-10-01" } }, late)).toEqual(["begins-after-shipment"]);
  expect(misses({ shipment }, record())).toEqual([]);
});
