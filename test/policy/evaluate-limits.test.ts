import { describe, expect, test } from "vitest";
import { parseBalances } from "../../src/policy/balances.ts";
import { evaluate, GOODS, misses, record, SCOPE } from "./world.ts";
import type { World } from "./world.ts";

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
