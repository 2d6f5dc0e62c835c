import { expect, test } from "vitest";
import type { Jurisdiction } from "../../src/model/determination.ts";
import type { Item, Party, Shipment } from "../../src/model/shipment.ts";
import { signsOf } from "../../src/licensing/signs-of.ts";
import { askedUses, reliefOf, shipmentAsk } from "../../src/screen/shipment-ask.ts";
import { statement } from "../flags/statement-world.ts";

const EXPORTER: Party = { role: "exporter", name: "Acme", kind: "entity", country: "US", identifiers: [] };
const ITEM: Item = { description: "pumps" };

function ask(more: Partial<Shipment>, item: Item = ITEM, wanted?: readonly Jurisdiction[]) {
  const shipment: Shipment = {
    id: "S-1",
    origin: { file: "m.csv", fromLine: 2, toLine: 2 },
    parties: [EXPORTER],
    items: [item],
    destination: "BR",
    via: [],
    ...more,
  };
  return shipmentAsk(shipment, item, "EAR99", "2026-10-01", [], ["DE"], wanted);
}

test("the rules asked are those of the place of export and, for US goods, of the US", () => {
  const german = { parties: [{ ...EXPORTER, country: "DE" }] };
  expect(ask({})).toMatchObject([{ ask: { to: "BR", from: "US" }, jurisdictions: ["us"] }]);
  expect(ask(german, { ...ITEM, origin: "US" })).toMatchObject([{ jurisdictions: ["us", "eu"] }]);
  const japanese = { parties: [{ ...EXPORTER, country: "JP" }] };
  expect(ask(japanese)).toMatchObject([{ ask: { to: "BR", from: "JP" }, jurisdictions: ["jp"] }]);
  expect(ask(japanese, { ...ITEM, origin: "US" })).toMatchObject([{ jurisdictions: ["us", "jp"] }]);
});

test("where the goods leave from counts beside who sends them, and both where they differ", () => {
  const nobody = { parties: [] };
  expect(ask({ ...nobody, departure: "US" })).toMatchObject([{ ask: { from: "US" }, jurisdictions: ["us"] }]);
  expect(ask({ departure: "US" })).toMatchObject([{ ask: { from: "US" } }]);
  expect(ask({ departure: "DE" })).toMatchObject([
    { ask: { from: "US" }, jurisdictions: ["us"] },
    { ask: { from: "DE" }, jurisdictions: ["eu"] },
  ]);
  const seller: Party = { ...EXPORTER, role: "seller", country: "JP" };
  expect(ask({ parties: [seller], departure: "US" })).toMatchObject([{ ask: { from: "US" } }]);
  expect(ask({ parties: [seller] })).toMatchObject([{ ask: { from: "JP" } }]);
  expect(ask({ ...nobody, departure: "DE", departures: ["DE", "US"] })).toMatchObject([
    { ask: { from: "DE" } },
    { ask: { from: "US" } },
  ]);
});

test("rules wanted are asked of the place where they hold, where there is one", () => {
  const both = { departure: "DE" };
  expect(ask(both, ITEM, ["us", "uk"])).toMatchObject([
    { ask: { from: "US" }, jurisdictions: ["us", "uk"] },
    { ask: { from: "DE" }, jurisdictions: ["uk"] },
  ]);
});

test("goods for an occupied region are asked for there, whoever is said to govern it", () => {
  const consignee: Party = {
    role: "consignee",
    name: "Morskoy Zavod",
    kind: "entity",
    identifiers: [],
    address: { text: "Simferopol, Ukraine" },
  };
  for (const destination of ["UA", "RU"])
    expect(ask({ destination, parties: [EXPORTER, consignee] })).toMatchObject([{ ask: { to: "UA-43" } }]);
  expect(ask({ destination: "TR", parties: [EXPORTER, consignee] })).toMatchObject([{ ask: { to: "TR" } }]);
  expect(ask({ destination: "UA", destinationText: "Kyiv" })).toMatchObject([{ ask: { to: "UA" } }]);
});

test("of several destinations a line is asked for its own, and for each where it tells none", () => {
  const several = { destination: "DE", destinations: ["DE", "MD"] };
  expect(ask(several)).toMatchObject([{ ask: { to: "DE" } }, { ask: { to: "MD" } }]);
  expect(ask(several, { ...ITEM, destination: "MD" })).toMatchObject([{ ask: { to: "MD" } }]);
  const region = { destination: "DE", destinations: ["DE", "RU"], destinationText: "Germany; Sevastopol" };
  expect(ask(region)).toMatchObject([{ ask: { to: "UA-43" } }, { ask: { to: "DE" } }, { ask: { to: "RU" } }]);
});

test("the rules are asked for the first and the last day of a shipment", () => {
  const days = { date: "2026-12-01", lastDate: "2027-02-15" };
  expect(ask(days)).toMatchObject([{ ask: { date: "2026-12-01" } }, { ask: { date: "2027-02-15" } }]);
});

test("what is not known is said", () => {
  const { destination: _, ...without } = { destination: "BR" };
  expect(ask({ ...without, parties: [EXPORTER], destination: undefined as never })).toBe("no-destination");
  expect(ask({ parties: [] })).toBe("no-sender");
  expect(ask({ parties: [{ ...EXPORTER, country: "KR" }] })).toBe("no-rules");
});

test.each([
  ["300490", "medicine"],
  ["100630", "food"],
  ["220421", undefined],
  ["854231", undefined],
  [undefined, undefined],
])("HS %s is %s", (hs, kind) => {
  expect(reliefOf(hs === undefined ? {} : { hs })).toBe(kind);
});

test("the rules wanted are asked in place of those, wherever the goods leave from", () => {
  for (const country of ["US", "JP", "KR"]) {
    const shipment: Shipment = {
      id: "S-1",
      origin: { file: "m.csv", fromLine: 2, toLine: 2 },
      parties: [{ ...EXPORTER, country }],
      items: [ITEM],
      destination: "BR",
      via: [],
    };
    const asked = shipmentAsk(shipment, ITEM, "EAR99", "2026-10-01", [], ["DE"], ["uk", "us"]);
    expect(asked).toMatchObject([{ jurisdictions: ["uk", "us"] }]);
  }
});

test.each([
  [{ value: "4800", currency: "USD" }, 4800],
  [{ value: "4.800,50", currency: "USD" }, 4800.5],
  [{ value: "250.000", currency: "USD" }, "unknown"],
  [{ value: "250,000", currency: "USD" }, "unknown"],
  [{ value: "250", currency: "EUR" }, "unknown"],
  [{}, "unknown"],
])("the value of %j is %s", (more, valueUsd) => {
  expect(ask({}, { ...ITEM, ...more })).toMatchObject([{ ask: { valueUsd } }]);
});

const given = (endUse: string) => [{ statement: statement({ endUse }), by: "shipment" as const }];

test("a use that only a statement states adds to what is asked, and never takes away", () => {
  const shipment: Shipment = {
    id: "S-1",
    origin: { file: "m.csv", fromLine: 2, toLine: 2 },
    parties: [EXPORTER, { role: "end_user", name: "Anadolu Makine", kind: "entity", identifiers: [] }],
    items: [ITEM],
    destination: "CN",
    via: [],
  };
  const asked = (own: Partial<Shipment>, stated: string) =>
    askedUses({ ...shipment, ...own }, "2026-11-22", given(stated));
  expect(askedUses({ ...shipment, endUse: "pumps" }, "2026-11-22", undefined)).toMatchObject({
    endUse: "pumps",
  });
  expect(asked({}, "for the army")).toEqual({ endUse: "for the army", alsoStated: ["for the army"] });
  expect([...signsOf(asked({ endUse: "laboratories" }, "trade fair of the army"))]).toEqual(
    expect.arrayContaining(["civil", "military"]),
  );
  expect(signsOf(asked({ endUse: "pumps" }, "trade fair")).size).toBe(0);
});
