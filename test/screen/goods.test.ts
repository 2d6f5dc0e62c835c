import { expect, test } from "vitest";
import { openItems } from "../../src/match/items/answer.ts";
import { openRules } from "../../src/licensing/rules.ts";
import type { Item, Shipment } from "../../src/model/shipment.ts";
import { goodsScreener } from "../../src/screen/goods.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const look = goodsScreener({ items: openItems(CATALOG), rules: openRules(readLicensing(DATA, CATALOG)) });

function shipment(items: readonly Item[], more: Partial<Shipment> = {}): Shipment {
  return {
    id: "S-1",
    origin: { file: "m.csv", fromLine: 2, toLine: 2 },
    parties: [
      { role: "exporter", name: "Acme Instruments Inc", kind: "entity", country: "US", identifiers: [] },
    ],
    items,
    destination: "CN",
    via: [],
    ...more,
  };
}

const ADC: Item = { description: "ADC 14 bit 3 GSPS" };

test("a line of goods has its candidates, and its determination by the rules of the place of export", () => {
  const [one] = look(shipment([ADC]), "2026-07-23");
  expect(one).toMatchObject({
    code: "3A001.a.5.a.4",
    classification: { outcome: "candidates" },
    determinations: [{ jurisdiction: "us", outcome: "licence_required", reasons: ["NS 2"] }],
  });
});

test("the declared code stands where nothing speaks against it", () => {
  const [one] = look(shipment([{ ...ADC, declaredCode: "3A001A5A4" }]), "2026-07-23");
  expect(one).toMatchObject({ code: "3A001.a.5.a.4", classification: { declared: { status: "agrees" } } });
});

test("goods whose papers name two places of export are determined by the rules of both, and that is told", () => {
  const [one] = look(shipment([ADC], { departure: "DE" }), "2026-07-23");
  expect(one?.determinations.map(({ jurisdiction }) => jurisdiction)).toEqual(["us", "eu"]);
  for (const { notes } of one!.determinations) expect(notes.join()).toContain("the papers name US and DE");
});

test("the place of departure stands for an exporter whom nobody names", () => {
  const asked = shipment([ADC], { parties: [], departure: "US" });
  expect(look(asked, "2026-07-23")).toMatchObject([
    { determinations: [{ jurisdiction: "us", outcome: "licence_required" }] },
  ]);
});

test.each([
  ["no-code", shipment([{ description: "machine parts" }])],
  [
    "no-destination",
    ((): Shipment => {
      const { destination: _, ...rest } = shipment([ADC]);
      return rest;
    })(),
  ],
  ["no-sender", shipment([ADC], { parties: [] })],
  [
    "no-rules",
    shipment([ADC], {
      parties: [{ role: "exporter", name: "X", kind: "entity", country: "KR", identifiers: [] }],
    }),
  ],
] as const)("nothing determined is said to be so: %s", (why, asked) => {
  expect(look(asked, "2026-07-23")).toMatchObject([{ determinations: [], undetermined: why }]);
});

test("a line is determined for its own destination, and for each of several where it tells none", () => {
  const several = { destination: "CN", destinations: ["CN", "DE"] };
  const asked = (item: Item) =>
    look(shipment([{ ...item, declaredCode: "2B001.a" }], several), "2026-07-23").flatMap((one) =>
      one.determinations.map(({ to, outcome }) => `${to} ${outcome}`),
    );
  const lathe = { description: "Turning machine, numerically controlled" };
  expect(asked({ ...lathe, destination: "DE" })).toEqual(["DE no_requirement_found"]);
  expect(asked(lathe)).toEqual(["CN licence_required", "DE no_requirement_found"]);
});

test("lines that say nothing stay, and equal lines have equal answers", () => {
  const untold = { determinations: [], undetermined: "no-code" };
  for (const item of [{ quantity: "3" }, { number: "PN-1234" }, {}])
    expect(look(shipment([item]), "2026-07-23")).toMatchObject([{ item, ...untold }]);
  expect(look(shipment([{ value: "3" }], { withoutGoods: true }), "2026-07-23")).toEqual([]);
  const [a, b] = look(shipment([ADC, ADC]), "2026-07-23");
  expect(a).toEqual(b);
});
