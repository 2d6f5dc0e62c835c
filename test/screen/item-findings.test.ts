import { describe, expect, test } from "vitest";
import { openRules } from "../../src/licensing/rules.ts";
import { openItems } from "../../src/match/items/answer.ts";
import type { Item, Shipment } from "../../src/model/shipment.ts";
import { goodsScreener } from "../../src/screen/goods.ts";
import { goodsFacts, itemFindings } from "../../src/screen/item-findings.ts";
import { openWatched } from "../../src/screen/watched.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { readPlaces } from "../../src/sources/reference.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const AS_OF = "2026-10-01";
const look = goodsScreener({ items: openItems(CATALOG), rules: openRules(readLicensing(DATA, CATALOG)) });
const places = readPlaces(DATA);
const watched = openWatched(openRules(readLicensing(DATA, CATALOG)));

function shipment(item: Item, to: string, more: Partial<Shipment> = {}): Shipment {
  return {
    id: "S-1",
    origin: { file: "m.csv", fromLine: 2, toLine: 2 },
    parties: [
      { role: "exporter", name: "Acme Instruments Inc", kind: "entity", country: "US", identifiers: [] },
    ],
    items: [item],
    destination: to,
    via: [],
    ...more,
  };
}

/** What is raised, as `CODE` or `CODE/variant`. */
function raised(one: Shipment): string[] {
  const found = itemFindings(look(one, AS_OF), { shipment: one, places, asOf: AS_OF, watched });
  return found.map(({ code, variant }) => (variant === undefined ? code : `${code}/${variant}`)).toSorted();
}

const CONVERTER: Item = { description: "ADC 14 bit 3 GSPS" };

/** Ordinary goods under a tariff code. */
const chip = (hs: string): Item => ({ description: "office chair, swivel", hs });
const isSensitive = (item: Item) => goodsFacts(look(shipment(item, "CN"), AS_OF), () => []).sensitive;

describe("findings of goods", () => {
  test("a declared code asks for its licence where the chart has a mark, and counts by itself where not", () => {
    const item: Item = { description: "FPGA, 1,200 user I/O", declaredCode: "3A001.a.7.a" };
    expect(raised(shipment(item, "CN"))).toEqual(["ITEM.DUAL_USE", "LICENCE.REQUIRED"]);
    expect(raised(shipment(item, "JP"))).toEqual(["ITEM.DUAL_USE"]);
  });

  test("a code nobody declared asks for a look and never for a hold", () => {
    expect(raised(shipment(CONVERTER, "CN"))).toEqual(["ITEM.DUAL_USE", "LICENCE.INDETERMINATE/sensitive"]);
  });

  test("a declared code less strict than what the description tells is a conflict, and both codes count", () => {
    const codes = raised(shipment({ ...CONVERTER, declaredCode: "EAR99" }, "CN"));
    expect(codes).toContain("ITEM.CODE_CONFLICT");
    expect(codes).toContain("ITEM.DUAL_USE");
  });

  test.each<Item>([{ number: "PN-1234", quantity: "10" }, { value: "250.00" }, { description: "?" }, {}])(
    "a line that does not tell what it is could not be screened: %j",
    (item) => {
      expect(raised(shipment(item, "DE"))).toEqual([
        "DATA.UNSCREENABLE",
        "ITEM.VAGUE",
        "LICENCE.INDETERMINATE",
      ]);
    },
  );

  test("goods that say too little are vague, and more so for a country of concern", () => {
    expect(raised(shipment({ description: "machine parts" }, "DE"))).toEqual([
      "ITEM.VAGUE",
      "LICENCE.INDETERMINATE",
    ]);
    expect(raised(shipment({ description: "machine parts" }, "CN"))).toEqual([
      "ITEM.VAGUE/concern",
      "LICENCE.INDETERMINATE",
    ]);
  });

  test("that goods are on no list, a description of nothing does not bear out; a code of a list answers for it", () => {
    const parts = { description: "spare parts" };
    expect(raised(shipment({ ...parts, declaredCode: "EAR99" }, "CN"))).toContain("ITEM.VAGUE/concern");
    expect(raised(shipment({ ...parts, declaredCode: "3A991.d" }, "CN"))).not.toContain("ITEM.VAGUE/concern");
    const known: Item = { description: "Zwirbelmaschine Typ Q", declaredCode: "EAR99" };
    expect(raised(shipment(known, "CN"))).not.toContain("ITEM.VAGUE/concern");
  });

  test("a code that cannot be read is told, never taken for none", () => {
    const codes = raised(shipment({ description: "ADC 14 bit 3 GSPS", declaredCode: "3X001" }, "CN"));
    expect(codes).toContain("DATA.UNSCREENABLE");
  });

  test("items watched most and substances of other authorities are told", () => {
    const agent: Item = { description: "ricin, 10 mg", declaredCode: "1C351.d.15" };
    expect(raised(shipment(agent, "CN"))).toContain("ITEM.STRATEGIC");
    expect(raised(shipment(agent, "CN"))).not.toContain("ITEM.PROHIBITED");
    expect(raised(shipment(agent, "EG"))).toContain("ITEM.PROHIBITED");
    expect(raised(shipment({ description: "Essigsäureanhydrid, 25 l" }, "MX"))).toContain(
      "ITEM.OTHER_REGIME",
    );
    expect(raised(shipment({ description: "acetic acid, 25 l" }, "MX"))).not.toContain("ITEM.OTHER_REGIME");
  });

  test("a prohibition of a place is the place's finding, one of an item the item's", () => {
    const codes = raised(shipment({ description: "office chair, swivel", declaredCode: "EAR99" }, "IR"));
    expect(codes).toContain("LICENCE.REQUIRED");
    expect(codes).not.toContain("ITEM.PROHIBITED");
    expect(
      raised(shipment({ description: "gas mask, military", declaredCode: "XIV(f)(1)" }, "IR")),
    ).toContain("ITEM.PROHIBITED");
    const from = (to: string, declaredCode: string) => {
      const one = shipment({ description: "office chair, swivel", declaredCode }, to);
      return raised({ ...one, parties: one.parties.map((party) => ({ ...party, country: "JP" })) });
    };
    expect(from("KP", "EAR99")).toEqual(["LICENCE.REQUIRED"]);
    expect(from("RU", "5A002.a")).toContain("ITEM.PROHIBITED");
  });

  test("where code and description disagree, the stricter rules are told", () => {
    const camera: Item = { description: "thermal camera core 640x512 60 Hz", declaredCode: "5A002.a.1" };
    const found = look(shipment(camera, "BR"), AS_OF)[0]!;
    expect(found.determinations[0]!.outcome).not.toBe("no_requirement_found");
  });

  test("high-priority tariff codes count by tier, and only where the goods leave the partner group", () => {
    expect(raised(shipment(chip("8542.31"), "AE"))).toContain("ITEM.HIGH_PRIORITY_HS");
    expect(raised(shipment(chip("8482.10"), "AE"))).toContain("ITEM.HIGH_PRIORITY_HS/tier_3");
    expect(raised(shipment(chip("8457.10"), "AE"))).toContain("ITEM.HIGH_PRIORITY_HS/tier_4");
    expect(raised(shipment(chip("8542.31"), "DE"))).not.toContain("ITEM.HIGH_PRIORITY_HS");
    expect(raised(shipment(chip("8542.31"), "DE", { via: ["AE"] }))).toContain("ITEM.HIGH_PRIORITY_HS");
  });

  test("an ordinary good to an ally raises nothing", () => {
    expect(
      raised(shipment({ description: "office chair, swivel", declaredCode: "EAR99", hs: "940130" }, "DE")),
    ).toEqual([]);
  });
});

test("what rules about places hear of goods: sensitive are codes above the low tier and tiers 1 and 2", () => {
  expect(isSensitive({ ...CONVERTER, declaredCode: "3A001.a.5.a.4" })).toBe(true);
  expect(isSensitive({ description: "office chair, swivel", hs: "854231" })).toBe(true);
  expect(isSensitive({ description: "office chair, swivel", hs: "848210" })).toBe(false);
  expect(isSensitive({ description: "office computer", declaredCode: "4A994" })).toBe(false);
});
