import { describe, expect, test } from "vitest";
import { namesParty } from "../../src/shipments/unread-header.ts";
import { codes, readManifest } from "./manifest.ts";

const read = (header: string, ...cells: string[]) =>
  readManifest({
    text: `ID,Goods,Consignee,${header}\n${cells.map((cell, at) => `A${at},Pumps,Lotus Antriebe AG,${cell}\n`).join("")}`,
  });

describe("a column that seems to name parties and is not read", () => {
  test("is a gap of each shipment in which it holds a name", async () => {
    const result = await read("Notfy Party", "Krym Torg", "", "Orel Pribor");
    expect(codes(result)).toEqual(["unmapped-column 1", "unread-party 2", "unread-party 4"]);
    expect(result.problems[1]).toMatchObject({
      column: "Notfy Party",
      blocking: true,
      shipment: "A0",
      message: expect.stringContaining('"Krym Torg" may be a party and was not screened'),
    });
  });

  test.each(["Krym Torg, Russia", "ALMAZ", "Firm\nof two lines"])("may hold a name: %j", async (cell) => {
    expect(codes(await read("Notfy Party", `"${cell}"`))).toEqual(["unmapped-column 1", "unread-party 2"]);
  });

  test("is told once of a shipment", async () => {
    const rows = "A,Pumps,Lotus Antriebe AG,Krym Torg\n".repeat(3);
    const result = await readManifest({ text: `ID,Goods,Consignee,Enduser Nmae\n${rows}` });
    expect(codes(result)).toEqual(["unmapped-column 1", "unread-party 2"]);
  });

  test.each([
    "100234",
    "KD-00417",
    "yes",
    "DE",
    "Germany",
    "2026-11-03",
    "a@example.com",
    "-",
    "consignee",
    "same as buyer",
  ])("holds no name: %s", async (cell) => {
    expect(codes(await read("Notfy Party", cell))).toEqual(["unmapped-column 1"]);
  });

  test("can be given its field", async () => {
    const result = await readManifest(
      { text: "ID,Goods,Consignee,Notfy Party\nA,Pumps,Lotus Antriebe AG,Krym Torg\n" },
      { "notify.name": "Notfy Party" },
    );
    expect(result.problems).toEqual([]);
  });

  test("one that tells something else of a party is no gap", async () => {
    expect(codes(await read("Customer Segment", "Key accounts"))).toEqual(["unmapped-column 1"]);
  });
});

describe("lines above the header", () => {
  const table = "ID,Goods,Consignee\nA,Pumps,Lotus Antriebe AG\n";

  test.each([
    "Exporter,Krym Torg",
    "Exporter: Krym Torg",
    "Shipper:,,Krym Torg",
    "Absender:\nKrym Torg",
    "End user: Krym Torg,,2026",
  ])("that name a party are told: %j", async (line) => {
    const { problems, shipments } = await readManifest({ text: `Orders\n${line}\n\n${table}` });
    expect(problems).toMatchObject([{ code: "party-above-header", line: 2, blocking: true }]);
    expect(shipments).toHaveLength(1);
  });

  test.each([
    ["Consignee,Country\nKrym Torg,RU\n", [1, 2]],
    ["Consignee,Country\nKrym Torg,RU\nAlmaz,RU\n", [1, 2, 3]],
    ["B,RU,Krym Torg\n", [1]],
    ["Orders of 2026\nB,Russia,Krym Torg\nC,RU,Almaz\n", [2, 3]],
  ])("that are rows of a table are told: %j", async (lines, told) => {
    const { problems, shipments } = await readManifest({ text: `${lines}${table}` });
    expect(problems.map(({ code, line, blocking }) => [code, line, blocking])).toEqual(
      told.map((line) => ["second-table", line, true]),
    );
    expect(shipments).toHaveLength(1);
  });

  test.each([
    "Customer shipments",
    "Date,2026-11-03,Eva",
    "Date:,2026-11-03,User:,Eva",
    "Report,2026-11-03,",
    "Date: 2026-11-03",
    "Shipment,,Consignee,End User,",
    "Vendor: 100234",
    "Prepared by: Eva",
    "Exporter: Germany",
    "Orders, shipments, and parties",
  ])("that name none are titles: %j", async (line) => {
    expect(codes(await readManifest({ text: `${line}\n${table}` }))).toEqual([]);
  });
});

test("a table turned on its side, with a column for each shipment, is no screening", async () => {
  const turned = "Shipment,A1,A2\nConsignee,Krym Torg,Almaz\nCountry,RU,DE\nGoods,Pumps,Pumps\n";
  const { problems } = await readManifest({ text: turned });
  const told = problems.filter(({ code }) => code === "turned-table");
  expect(told.map(({ line, blocking }) => [line, blocking])).toEqual([
    [3, true],
    [4, true],
  ]);
  const named = await readManifest({ text: "Consignee,Country\nAlmaz,DE\nCountry,DE\n" });
  expect(codes(named)).toEqual([]);
});

test.each([
  ["Notfy Party", true],
  ["Consigne", true],
  ["Enduser Nmae", true],
  ["Consignor Bank", true],
  ["Buyer if other than consignee", true],
  ["Operator", true],
  ["最終収貨人", true],
  ["Customer Segment", false],
  ["Rating of customer", false],
  ["Customer Product Name", false],
  ["Customer PO Date", false],
  ["Created by User", false],
  ["Contract No", false],
  ["Gender", false],
])("under %s stand parties: %s", (header, is) => {
  expect(namesParty(header)).toBe(is);
});
