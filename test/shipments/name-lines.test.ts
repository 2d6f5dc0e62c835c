import { describe, expect, test } from "vitest";
import { isAddressLine } from "../../src/shipments/address-line.ts";
import { cellParties } from "../../src/shipments/name-lines.ts";
import { parties, readManifest } from "./manifest.ts";

const names = (text: string) => cellParties(text, false).map(({ name }) => name);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const read = (cell: string, header = "Consignee") =>
  readManifest({ text: `ID,Goods,${header}\nA,Pumps,${quoted(cell)}\n` });

describe("a cell of several lines", () => {
  test.each([
    ["JOINT STOCK COMPANY\nOREL PRIBOR\nOrel 302020", "JOINT STOCK COMPANY OREL PRIBOR"],
    ["Lotus Antriebe AG\n12 Main Street\nBoston", "Lotus Antriebe AG"],
    ["Krym Torg\nTrading House\n5 Lenin Street", "Krym Torg / Trading House"],
    ["Institute of Physics and\nTechnology\nDubai, UAE", "Institute of Physics and Technology"],
    ["Purchasing Department\nKrym Torg\nul. Lenina 5", "Purchasing Department / Krym Torg"],
    ["Messrs.\nKrym Torg\nul. Lenina 5", "Krym Torg"],
    ["100234\nKrym Torg\nul. Lenina 5", "100234 Krym Torg"],
    ["To the order of\nKrym Torg\nul. Lenina 5", "To the order of Krym Torg"],
    ["Attn: Mr. Weber\nKrym Torg\nul. Lenina 5", "Attn: Mr. Weber / Krym Torg"],
    ["Lotus Antriebe AG\nc/o Krym Torg\n12 Main Street", "Lotus Antriebe AG c/o Krym Torg"],
    ["Lotus Antriebe AG\n12 Main Street\nc/o Krym Torg", "Lotus Antriebe AG c/o Krym Torg"],
    ["Lotus Antriebe AG\nfor account of Krym Torg", "Lotus Antriebe AG for account of Krym Torg"],
    ["Rosopribor-\nexport\n5 Lenin Street", "Rosopribor-export"],
    ["Lotus Antriebe AG<br>12 Main Street<br/>Boston", "Lotus Antriebe AG"],
    ["Lotus Antriebe AG_x000D_\r12 Main Street", "Lotus Antriebe AG"],
  ])("%j is %j", (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test.each([
    ["Almaz (consignee): Orel Pribor", ["Almaz (consignee): Orel Pribor"]],
    ["Consignee - Almaz\nOrel Pribor", ["Consignee - Almaz / Orel Pribor"]],
    ["Lotus Antriebe AG\nDelivery Address\n12 Main Street", ["Lotus Antriebe AG / Delivery Address"]],
  ])("no label takes a name with it: %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("lines of more than a name may be long are each a party", () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `Krym Torg ${String.fromCodePoint(65 + (at % 26))}ktion`,
    );
    expect(names(lines.join("\n"))).toEqual(lines);
  });

  test("what may be a name or an address is both", () => {
    expect(cellParties("Lotus Antriebe AG\nKrym Torg, Russia\n12 Main Street", false)).toEqual([
      { name: "Lotus Antriebe AG / Krym Torg, Russia", rest: "Krym Torg, Russia, 12 Main Street" },
    ]);
  });

  test("nobody in the first line stays told beside the name below it", () => {
    expect(names("TO ORDER\nKrym Torg\nul. Lenina 5")).toEqual(["TO ORDER", "Krym Torg"]);
    expect(names("TO ORDER\n12 Main Street\nBoston")).toEqual(["TO ORDER"]);
  });

  test("another party that the cell names is one of its own, with its address", async () => {
    const { shipments } = await read(
      "Consignee: Lotus Antriebe AG\n12 Main Street\nNotify Party:\nKrym Torg\nul. Lenina 5, Yalta",
    );
    expect(shipments[0]?.parties).toMatchObject([
      { role: "consignee", name: "Lotus Antriebe AG", address: { text: "12 Main Street" } },
      { role: "notify", name: "Krym Torg", address: { text: "ul. Lenina 5, Yalta" } },
    ]);
  });

  test.each([
    ["Consignee: Krym Torg", "Buyer", "buyer: Krym Torg"],
    ["Notify Party:\nKrym Torg", "Party", "notify: Krym Torg"],
    ["NOTIFY PARTY\nKrym Torg\nul. Lenina 5", "Notify", "notify: Krym Torg"],
    ["Name: Krym Torg\nCountry: Russia\nTel.: 12 34", "Consignee", "consignee: Krym Torg"],
    ["Lab: Krym Torg", "Consignee", "consignee: Lab: Krym Torg"],
    ["Carrier\nKrym Torg", "Consignee", "consignee: Carrier / Krym Torg"],
  ])("%j under %s is %s", async (cell, header, party) => {
    expect(parties(await read(cell, header))).toEqual([[party]]);
  });

  test("the notify party may be the same as the consignee", async () => {
    expect(parties(await read("Krym Torg\nul. Lenina 5\nNotify: same as consignee"))).toEqual([
      ["consignee: Krym Torg", "notify: Krym Torg"],
    ]);
  });
});

test.each([
  ["12 Main Street", "yes"],
  ["Hauptstraße", "yes"],
  ["Moscow", "yes"],
  ["Tehran, Iran", "yes"],
  ["sales@example.com", "yes"],
  ["8000 Zürich", "yes"],
  ["Organize Sanayi Bolgesi 4. Cadde No 17", "yes"],
  ["Krym Torg, Russia", "maybe"],
  ["55th Research Institute", "maybe"],
  ["Tower Holdings", "maybe"],
  ["Industrial Area", "maybe"],
  ["Krym Torg", "no"],
  ["MAHAN", "no"],
])("a line %j is of an address: %s", (line, sure) => {
  expect(isAddressLine(line)).toBe(sure);
});

test("one text in two name columns is told once", async () => {
  const text = "ID,Goods,Consignee Name 1,Consignee Name 2\nA,Pumps,Krym Torg,Krym Torg\n";
  expect(parties(await readManifest({ text }))).toEqual([["consignee: Krym Torg"]]);
});
