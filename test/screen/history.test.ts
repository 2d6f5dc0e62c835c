import { describe, expect, test } from "vitest";
import type { Item, Party, Shipment } from "../../src/model/shipment.ts";
import { earlierOf } from "../../src/screen/earlier.ts";
import { historyBuilder } from "../../src/screen/history.ts";
import { party, shipment } from "./world.ts";

const kavak = party("Kavak A.S.", { role: "buyer", country: "TR" });
const past = (id: string, date: string, items: readonly Item[], parties: readonly Party[] = [kavak]) =>
  shipment(parties, { id, date, items });

function historyOf(...all: readonly Shipment[]) {
  const builder = historyBuilder();
  for (const one of all) builder.add(one);
  return builder.build()!;
}

const CHIPS: Item = {
  number: "mc-32",
  hs: "8542.31.90",
  quantity: "100",
  unit: "PC",
  value: "310.00",
  currency: "EUR",
};

describe("a history", () => {
  test("finds a party by its name, legal form aside, or by a number", () => {
    const number = { scheme: "lei", value: "5299 00T8BM49AURSDO55" } as const;
    const history = historyOf(
      past("H-1", "2021-05-01", [CHIPS]),
      past("H-2", "2022-05-01", [CHIPS], [party("Old Works", { identifiers: [number] })]),
    );
    expect([history.from, history.to]).toEqual(["2021-05-01", "2022-05-01"]);
    expect(history.firstDate(party("KAVAK"), "2026-01-01", "N")).toBe("2021-05-01");
    expect(history.firstDate(party("Works, Old", { identifiers: [number] }), "2026-01-01", "N")).toBe(
      "2022-05-01",
    );
    expect(history.firstDate(party("Kavanagh"), "2026-01-01", "N")).toBeUndefined();
  });

  test("counts what came before, and not the shipment itself", () => {
    const history = historyOf(past("H-1", "2026-05-01", [CHIPS]), past("N-1", "2026-06-01", [CHIPS]));
    expect(history.ordersOf(kavak, "854231", "2026-07-01", "N-1").map((one) => one.shipment)).toEqual([
      "H-1",
    ]);
    expect(history.ordersOf(kavak, "854231", "2026-05-01", "N-1")).toEqual([]);
    expect(history.ordersOf(kavak, "854232", "2026-07-01", "N-1")).toEqual([]);
  });

  test("knows shipments and parts however their numbers are written", () => {
    const history = historyOf(past("H-1", "2026-05-01", [CHIPS]), past("n-1 ", "2026-06-01", [CHIPS]));
    const shipments = (not: string) =>
      history.ordersOf(kavak, "854231", "2026-07-01", not).map((one) => one.shipment);
    expect([shipments("N-1"), shipments("Ｎ-1")]).toEqual([["H-1"], ["H-1"]]);
    expect(history.ordersOfPart("MC 32", "2026-07-01", "N-1").map((one) => one.shipment)).toEqual(["H-1"]);
    expect(history.ordersOfPart("MC-33", "2026-07-01", "N-1")).toEqual([]);
  });

  test("keeps what can be read of an order", () => {
    const odd: Item = { ...CHIPS, quantity: "some", value: "-4" };
    const history = historyOf(past("H-1", "2026-05-01", [CHIPS, odd]));
    expect(history.ordersOfPart(" MC-32", "2026-07-01", "")).toEqual([
      { date: "2026-05-01", shipment: "H-1", quantity: 100, unit: "PC", value: 310, currency: "EUR" },
      { date: "2026-05-01", shipment: "H-1", unit: "PC", currency: "EUR" },
    ]);
  });

  test("sums months by currency, and names payers", () => {
    const payer = party("Bluewater Ltd", { role: "payer", country: "CY" });
    const history = historyOf(
      past("H-1", "2026-05-01", [CHIPS, CHIPS], [kavak, payer]),
      past("H-2", "2026-05-20", [{ ...CHIPS, currency: "USD" }]),
    );
    expect(history.monthsOf(kavak, "2026-07-01", "")).toEqual([
      { month: "2026-05", currency: "EUR", value: 620 },
      { month: "2026-05", currency: "USD", value: 310 },
    ]);
    expect(history.payersOf(kavak, "2026-07-01", "")).toEqual([{ name: "Bluewater Ltd", country: "CY" }]);
    expect([...history.headingsOf(kavak, "2026-07-01", "")]).toEqual([["854231", "2026-05-01"]]);
  });

  test("counts a line once for a party that buys and receives", () => {
    const history = historyOf(past("H-1", "2026-05-01", [CHIPS], [kavak, { ...kavak, role: "consignee" }]));
    expect(history.ordersOf(kavak, "854231", "2026-07-01", "")).toHaveLength(1);
  });

  test("does not depend on the order of its rows", () => {
    const all = [past("H-1", "2026-05-01", [CHIPS]), past("H-2", "2026-04-01", [{ ...CHIPS, value: "5" }])];
    const [one, other] = [historyOf(...all), historyOf(...all.toReversed())];
    expect(one.ordersOf(kavak, "854231", "2026-07-01", "")).toEqual(
      other.ordersOf(kavak, "854231", "2026-07-01", ""),
    );
  });

  test("takes no shipment without a day, and is none without any", () => {
    const builder = historyBuilder();
    expect(builder.add(shipment([kavak]))).toBe(false);
    expect(builder.build()).toBeUndefined();
  });
});

describe("what it tells of a shipment", () => {
  const items = [
    {
      item: CHIPS,
      classification: {
        outcome: "candidates",
        candidates: [],
        vague: false,
        uncontrolledHeading: false,
        cut: false,
      },
      determinations: [],
    },
  ] as const;
  const priority = new Set(["854231"]);
  const now = past("N-1", "2026-11-20", [CHIPS], [party("Adria", { role: "consignee" }), kavak]);

  test("speaks of the buyer, and of other consignees under its number", () => {
    const history = historyOf(
      past("H-1", "2021-05-01", [{ hs: "731815" }]),
      past("H-2", "2023-05-01", [CHIPS]),
      past("N-1", "2026-11-02", [CHIPS], [party("Adria Ltd"), party("Gulf Star FZE")]),
    );
    expect(earlierOf(history, now, items, priority, "2026-11-22")).toMatchObject({
      from: "2021-05-01",
      to: "2026-11-02",
      customer: { name: "Kavak A.S.", first: "2021-05-01", firstPriority: "2023-05-01" },
      lines: [{ bought: [{ shipment: "H-2" }], priced: [{ shipment: "H-2" }] }],
      otherConsignees: ["Gulf Star FZE"],
    });
    expect(earlierOf(history, { ...now, id: "n-1" }, items, priority, "2026-11-22").otherConsignees).toEqual([
      "Gulf Star FZE",
    ]);
  });

  test("does not take a place in a file for a number", () => {
    const id = "export.csv:2";
    const history = historyOf(past(id, "2026-11-02", [CHIPS], [party("Gulf Star FZE")]));
    const { otherConsignees } = earlierOf(history, { ...now, id }, items, priority, "2026-11-22");
    expect(otherConsignees).toEqual([]);
  });
});
