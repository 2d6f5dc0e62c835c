import { describe, expect, test } from "vitest";
import type { Party } from "../../src/model/shipment.ts";
import { CONSIGNEE, evaluate, finding, GOODS, misses, record, REQUIRED, SCOPE } from "./world.ts";
import type { World } from "./world.ts";

const scoped = (more: object) => record({ scope: { ...SCOPE, ...more } });

const PLACELESS: Party = { role: "buyer", name: "Orient Trading Ltd", kind: "unknown", identifiers: [] };

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
