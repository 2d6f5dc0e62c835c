import { describe, expect, test } from "vitest";
import { codes, readManifest } from "./manifest.ts";

const read = (...values: string[]) =>
  readManifest({
    text: `ID;Consignee;Goods;Quantity;Value\n${values.map((value, at) => `S${at};Lotus AG;Lenses;1;${value}\n`).join("")}`,
  });
const valuesOf = async (...values: string[]) =>
  (await read(...values)).shipments.map(({ items }) => items[0]?.value);

describe("an amount that could be two", () => {
  test("is kept as written, and said", async () => {
    const result = await read("250.000", "250,000", "99");
    expect(codes(result)).toEqual(["ambiguous-amount 2", "ambiguous-amount 3"]);
    expect(result.problems[0]).toMatchObject({
      column: "Value",
      shipment: "S0",
      blocking: false,
      message:
        '"250.000" may be 250 or 250000 and counts as unknown: write it without groups, as 250000 or 250.0000',
    });
    expect(result.shipments.map(({ items }) => items[0]?.value)).toEqual(["250.000", "250,000", "99"]);
  });

  test.each([
    [
      ["250.000", "12,50"],
      ["250000", "12,50"],
    ],
    [
      ["1.234,5", "250.000"],
      ["1.234,5", "250000"],
    ],
    [
      ["250.000", "1.234.567"],
      ["250000", "1.234.567"],
    ],
    [
      ["250.000", "12.50"],
      ["250", "12.50"],
    ],
    [
      ["2.125", "0.500"],
      ["2.1250", "0.500"],
    ],
    [
      ["250,000", "12.50"],
      ["250000", "12.50"],
    ],
    [
      ["250,000", "12,50"],
      ["250", "12,50"],
    ],
  ])("is read by the mark that its column proves: %j", async (written, kept) => {
    expect(await valuesOf(...written)).toEqual(kept);
  });

  test("is not read where the column has both marks, nor by the mark of another column", async () => {
    expect(codes(await read("250.000", "12,50", "12.50"))).toEqual(["ambiguous-amount 2"]);
    const other = await readManifest({ text: "ID;Consignee;Quantity;Value\nA;Lotus AG;1,5;250.000\n" });
    expect(codes(other)).toEqual(["ambiguous-amount 2"]);
  });

  test("a cell far down that contradicts takes the proof away, in pieces of any size", async () => {
    const many = Array.from({ length: 9000 }, (_, at) => `S${at};Lotus AG;12.50`);
    const rows = [
      "ID;Consignee;Value",
      "F;Lotus AG;250.000",
      ...many,
      "T;Lotus AG;250.000",
      "U;Lotus AG;12,50",
      "V;Lotus AG;250.000",
    ];
    const text = rows.map((row) => `${row}\n`).join("");
    for (const pieces of [10_000, 1 << 20]) {
      const { shipments, problems } = await readManifest({ text, pieces });
      const value = (id: string) => shipments.find((one) => one.id === id)?.items[0]?.value;
      expect([value("F"), value("T"), value("V")]).toEqual(["250", "250", "250.000"]);
      expect(problems.map(({ shipment }) => shipment)).toEqual(["V"]);
    }
  });
});
