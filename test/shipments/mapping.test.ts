import { describe, expect, test } from "vitest";
import { codes, parties, readFixture, readManifest } from "./manifest.ts";

/** Fields of the columns of one file, in the order of the columns. */
async function fieldsOf(...headers: string[]): Promise<(string | undefined)[]> {
  const { mapping } = await readManifest({
    text: `${headers.join("|")}\n${headers.map(() => "AB").join("|")}\n`,
  });
  return mapping.map(({ field }) => field);
}

describe("headers", () => {
  test.each([
    ["Consignee", "consignee.name"],
    ["CONSIGNEENAME", "consignee.name"],
    ["Consignee's Name *", "consignee.name"],
    ["Name of Consignee (max. 35)", "consignee.name"],
    ["shipping_address_company", "consignee.name"],
    ["Ship-To", "consignee.name"],
    ["Deliver To", "consignee.name"],
    ["Recipient", "consignee.name"],
    ["Warenempfänger", "consignee.name"],
    ["Empf.", "consignee.name"],
    ["Empfaenger", "consignee.name"],
    ["Destinataire", "consignee.name"],
    ["Nome do destinatário", "consignee.name"],
    ["收货人", "consignee.name"],
    ["收货人/Consignee", "consignee.name"],
    ["荷受人", "consignee.name"],
    ["Ultimate Consignee", "ultimate_consignee.name"],
    ["Intermediate Consignee", "intermediate_consignee.name"],
    ["Sold-to Party", "buyer.name"],
    ["Kundenname", "buyer.name"],
    ["Käufer", "buyer.name"],
    ["billing_name", "payer.name"],
    ["End-User", "end_user.name"],
    ["ENDVERWENDER", "end_user.name"],
    ["最终用户名称", "end_user.name"],
    ["需要者", "end_user.name"],
    ["Spediteur", "forwarder.name"],
    ["Notify Party 2", "notify2.name"],
    ["Absender", "consignor.name"],
    ["Exporter/Shipper", "exporter.name"],
    ["USPPI", "exporter.name"],
    ["Supplier", "seller.name"],
    ["Hersteller", "manufacturer.name"],
    ["Schiff", "vessel.name"],
    ["船名", "vessel.name"],
    ["Account.Name", "party.name"],
    ["Counterparty", "party.name"],
    ["Firma", "party.name"],
  ])("%s is %s", async (header, field) => {
    expect(await fieldsOf(header)).toEqual([field]);
  });

  test.each([
    [
      ["Ship-to Name", "Ship-to ZIP", "Consignee Country"],
      ["consignee.name", "consignee.postcode", "consignee.country"],
    ],
    [
      ["Buyer", "VAT No.", "Address 2", "Address 1"],
      ["buyer.name", "buyer.tax", "buyer.address2", "buyer.address1"],
    ],
    [
      ["Consignee", "Address", "Country", "Buyer", "Address", "Country"],
      [
        "consignee.name",
        "consignee.address",
        "consignee.country",
        "buyer.name",
        "buyer.address",
        "buyer.country",
      ],
    ],
    [
      ["Vessel", "IMO", "Flag", "Call Sign", "Consignee"],
      ["vessel.name", "vessel.imo", "vessel.country", "vessel.callsign", "consignee.name"],
    ],
    [
      ["Bank", "Buyer", "SWIFT"],
      ["bank.name", "buyer.name", "bank.bic"],
    ],
    [
      ["ShipName", "ShipCity", "ShipCountry"],
      ["consignee.name", "consignee.city", "consignee.country"],
    ],
    [
      ["Ship Name", "IMO Number", "Buyer"],
      ["vessel.name", "vessel.imo", "buyer.name"],
    ],
    [
      ["Item", "Customer"],
      ["item.description", "buyer.name"],
    ],
    [
      ["Item", "Product", "Customer"],
      ["item.line", "item.description", "buyer.name"],
    ],
    [
      ["Order No", "Delivery", "Customer", "Customer No"],
      [undefined, "id", "buyer.name", undefined],
    ],
    [
      [
        "Sales Document",
        "Item",
        "Material",
        "Material Description",
        "Sold-to party",
        "Ship-to party",
        "Ctry",
      ],
      [
        "id",
        "item.line",
        "item.number",
        "item.description",
        "buyer.name",
        "consignee.name",
        "consignee.country",
      ],
    ],
    [
      ["Ship-to", "Name of ship-to party", "Ctry", "Dlv.qty", "SU", "GI Date", "Net value", "Crcy", "Plant"],
      [
        "consignee.name",
        "consignee.name",
        "consignee.country",
        "item.quantity",
        "item.unit",
        "date",
        "item.value",
        "item.currency",
        undefined,
      ],
    ],
    [
      ["Lieferung", "Position", "Materialnummer", "Kurztext", "Auftraggeber", "Warenempfänger", "Land"],
      [
        "id",
        "item.line",
        "item.number",
        "item.description",
        "buyer.name",
        "consignee.name",
        "consignee.country",
      ],
    ],
    [
      ["Name des Warenempfängers", "Land Warenempf.", "Währg", "Zolltarifnummer", "Warenausgangsdatum"],
      ["consignee.name", "consignee.country", "item.currency", "item.hs", "date"],
    ],
    [
      ["Pos.", "Material", "Bezeichnung", "Kunde"],
      ["item.line", "item.number", "item.description", "buyer.name"],
    ],
    [
      ["Kundennummer", "Bezeichnung", "Land"],
      [undefined, "party.name", "party.country"],
    ],
    [
      ["Material", "Warenbezeichnung", "Bezeichnung", "Land"],
      ["item.number", "item.description", "party.name", "party.country"],
    ],
    [
      ["No.", "Material", "Consignee"],
      [undefined, "item.number", "consignee.name"],
    ],
    [
      ["Partner", "Name", "Country"],
      ["party.name", "party.name", "party.country"],
    ],
    [
      ["Empf.", "Empf. Land", "Abs. Land", "Final Dest."],
      ["consignee.name", "consignee.country", "departure", "destination"],
    ],
    [
      ["Consignee", "Country of Destination", "Country"],
      ["consignee.name", "destination", "consignee.country"],
    ],
  ])("%j", async (headers, fields) => {
    expect(await fieldsOf(...headers)).toEqual(fields);
  });

  test("the number of a ship-to party beside its name is no party of its own, and takes no country from it", async () => {
    const { shipments } = await readManifest({
      text: "Delivery;Ship-to;Name of ship-to party;Ctry;Sold-to;Name of sold-to party;Ctry\n1;100023;Lotus Antriebe AG;AT;100024;Krym Torg OOO;RU\n",
    });
    expect(shipments[0]!.parties).toMatchObject([
      { role: "consignee", name: "Lotus Antriebe AG", country: "AT" },
      { role: "buyer", name: "Krym Torg OOO", country: "RU" },
    ]);
    expect(shipments[0]!.parties).toHaveLength(2);
  });

  test.each([
    ["Item,Material", "10,4711-A", { line: "10", number: "4711-A" }],
    ["Item,Material", "000020,Kugellager 6204", { line: "000020", description: "Kugellager 6204" }],
    ["Item,Material", "Pump,4711-A", { number: "4711-A", description: "Pump" }],
    ["No.,Material", "1,BALL BEARING 6204", { description: "BALL BEARING 6204" }],
    ["No.,Material", "1,球轴承", { description: "球轴承" }],
    ["Pos.,Material", "1,SKF-6204", { line: "1", number: "SKF-6204" }],
    ["Pos.,Material,Description", "1,Bearing steel,Shaft", { description: "Shaft" }],
  ])("goods of %s: %s", async (headers, cells, item) => {
    const { shipments } = await readManifest({ text: `Consignee,${headers}\nLotus Antriebe AG,${cells}\n` });
    expect(shipments[0]!.items).toMatchObject([item]);
    expect("description" in shipments[0]!.items[0]!).toBe("description" in item);
  });

  test("a bare Country behind the goods could be anyone's: it is said, not guessed", async () => {
    const read = await readManifest({
      text: "Consignee,Buyer,HS Code,Country\nLotus Antriebe AG,Krym Torg OOO,8504,RU\n",
    });
    expect(read.problems).toMatchObject([
      { code: "unmapped-column", column: "Country", line: 1, blocking: false },
    ]);
  });

  test("a contact beside a party is screened, and leaves the columns of the party alone", async () => {
    const read = await readFixture("speedi.csv");
    expect(read.problems).toEqual([]);
    expect(read.fields).toMatchObject({ TariffCode: "item.hs", ManufCtry: "item.origin", BillNumber: "id" });
    expect(parties(read)[0]).toContain("party: Emre Aydin");
    expect(await fieldsOf("Consignee", "Contact", "Country")).toEqual([
      "consignee.name",
      "party.name",
      "consignee.country",
    ]);
  });

  test.each([
    ["2nd Consignee", "consignee2.name"],
    ["Second Notify Party", "notify2.name"],
    ["Bill-To Customer", "payer.name"],
    ["Opening Bank", "bank.name"],
    ["Ship Owner", "party.name"],
    ["C/O", "party.name"],
    ["CUSTNAME", "buyer.name"],
    ["Odbiorca", "consignee.name"],
    ["Příjemce", "consignee.name"],
    ["ALICI", "consignee.name"],
    ["Ontvanger", "consignee.name"],
    ["Người nhận", "consignee.name"],
    ["수하인", "consignee.name"],
    ["المرسل إليه", "consignee.name"],
    ["Вантажоодержувач", "consignee.name"],
    ["Végfelhasználó", "end_user.name"],
    ["使用单位", "end_user.name"],
    ["Cumpărător", "buyer.name"],
    ["販売先", "buyer.name"],
    ["Pengirim", "consignor.name"],
  ])("%s is %s", async (header, field) => {
    expect(await fieldsOf("Seller", header)).toEqual(["seller.name", field]);
  });

  test("names in several columns are joined in the order of their numbers", async () => {
    const read = await readFixture("sap-semicolon.csv");
    expect(parties(read)[0]).toEqual([
      "buyer: Rheinland Messtechnik Vertriebs GmbH",
      "consignee: Tabriz Petrochemical Company PJSC",
    ]);
  });

  test("French headers are read with accents, articles and all", async () => {
    const read = await readFixture("multilingual.csv");
    expect(read.shipments[0]).toMatchObject({ id: "C-9001", destination: "NE" });
    expect(read.shipments[0]?.parties.map(({ role, country }) => [role, country])).toEqual([
      ["consignor", undefined],
      ["consignee", "BF"],
      ["end_user", "NE"],
      ["forwarder", undefined],
    ]);
    expect(codes(read)).toEqual(["ambiguous-date 2"]);
  });
});
