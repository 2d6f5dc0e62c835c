import { describe, expect, test } from "vitest";
import { readManifest } from "./manifest.ts";

const HEAD = "Shipment ID,Buyer Name,Ship Date,Quantity,Value,Currency\n";
const read = async (date: string, quantity = "2", value = "10.50") =>
  readManifest({ text: `${HEAD}SO-1,Kavak A.S.,${date},${quantity},"${value}",EUR\n` });

describe("a day of shipment", () => {
  test.each(["2026年11月24日", "2026年 11月 24日", "２０２６年１１月２４日", "2026년 11월 24일"])(
    "is read as East Asia writes it: %s",
    async (date) => {
      const { shipments, problems } = await read(date);
      expect([shipments[0]?.date, problems]).toEqual(["2026-11-24", []]);
    },
  );

  test.each(["46350", "46350.75"])(
    "is read from a spreadsheet's number of days, and told: %s",
    async (date) => {
      const { shipments, problems } = await read(date);
      expect(shipments[0]?.date).toBe("2026-11-24");
      expect(problems).toMatchObject([
        { code: "serial-date", blocking: false, message: expect.stringContaining("2026-11-24") },
      ]);
    },
  );

  test.each(["2026年13月24日", "2026年2月30日", "99999", "4635"])("is not read from %s", async (date) => {
    const { shipments, problems } = await read(date);
    expect(shipments[0]?.date).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unreadable-date" }]);
  });
});

test.each(["-2", "−2", "2-", "(2)", "-1.250,50", "(1,250.50)", "€ -3", "-3 pcs"])(
  "a negative amount is told: %s",
  async (amount) => {
    const { problems } = await read("2026-11-24", "2", amount);
    expect(problems).toMatchObject([{ code: "negative-amount", column: "Value", blocking: false }]);
  },
);

test.each(["2", "1,250.50", "1'000", "EUR 12", "10-20", "(TBD)"])(
  "%s is no negative amount",
  async (amount) => {
    const { problems } = await read("2026-11-24", "2", amount);
    expect(problems.map(({ code }) => code)).not.toContain("negative-amount");
  },
);

test.each([
  "Nº pedido",
  "N.º de pedido",
  "Nº de pedido",
  "No. pedido",
  "N° de commande",
  "Nº Encomenda",
  "N° ordine",
])("rows are joined by %s", async (header) => {
  const { shipments } = await readManifest({
    text: `${header},Buyer Name\nA,Kavak A.S.\nA,Lotus Antriebe AG\n`,
  });
  expect(shipments.map(({ id, parties }) => [id, parties.length])).toEqual([["A", 2]]);
});
