import { describe, expect, test } from "vitest";
import { readManifest } from "./manifest.ts";

describe("columns that tell of conduct", () => {
  test("are read from their English words", async () => {
    const text = `Shipment ID,Buyer Name,Buyer Established,Buyer Industry,Buyer HQ,Description,Service,Payment Terms,Mode of Transport,Packaging,Delivery Terms
SO-1,Kavak A.S.,2023-05-11,Bakery,Russia,Oven,Installation declined,"L/C at sight",Air,Wooden case,"ASAP, date open"
SO-1,Kavak A.S.,2023-05-11,Bakery,Russia,Mixer,,"L/C at sight",Air,Carton,
`;
    const { shipments, problems } = await readManifest({ text });
    expect(problems).toEqual([]);
    expect(shipments).toMatchObject([
      {
        parties: [{ role: "buyer", established: "2023-05-11", industry: "Bakery", headquarters: "RU" }],
        items: [{ description: "Oven", service: "Installation declined" }, { description: "Mixer" }],
        paymentTerms: "L/C at sight",
        transportMode: "Air",
        packaging: "Wooden case; Carton",
        deliveryTerms: "ASAP, date open",
      },
    ]);
    expect(shipments[0]?.items[1]).not.toHaveProperty("service");
  });

  test.each([
    [
      "German",
      "Kunde,Kunde Gründungsjahr,Kunde Branche,Zahlungsbedingungen,Transportart,Verpackung,Lieferzeit",
    ],
    [
      "French",
      "Client,Client date de création,Client secteur d'activité,Conditions de paiement,Mode de transport,Emballage,Délai de livraison",
    ],
    [
      "Spanish",
      "Cliente,Cliente fecha de constitución,Cliente actividad,Condiciones de pago,Modo de transporte,Embalaje,Plazo de entrega",
    ],
    [
      "Italian",
      "Cliente,Cliente anno di fondazione,Cliente settore,Condizioni di pagamento,Mezzo di trasporto,Imballaggio,Termini di consegna",
    ],
    [
      "Portuguese",
      "Cliente,Cliente ano de fundação,Cliente setor,Condições de pagamento,Meio de transporte,Embalagem,Prazo de entrega",
    ],
    ["Chinese", "客户,客户成立日期,客户行业,付款条件,运输方式,包装,交货期"],
    ["Japanese", "顧客,顧客設立年,顧客業種,支払条件,輸送方法,梱包,納入条件"],
    [
      "Russian",
      "Покупатель,Покупатель год основания,Покупатель отрасль,Условия оплаты,Вид транспорта,Упаковка,Условия поставки",
    ],
  ])("are read from their %s words", async (_, header) => {
    const { fields } = await readManifest({ text: `${header}\nKavak A.S.,2021,Bakery,L/C,Air,Case,ASAP\n` });
    expect(Object.values(fields)).toEqual([
      "buyer.name",
      "buyer.established",
      "buyer.industry",
      "payment_terms",
      "transport_mode",
      "packaging",
      "delivery_terms",
    ]);
  });

  test("can be mapped, and a day that is none is told", async () => {
    const text = "Firm,Since when,Deal\nKavak A.S.,long ago,cash\n";
    const map = { "buyer.name": "Firm", "buyer.established": "Since when", payment_terms: "Deal" };
    const { shipments, problems } = await readManifest({ text }, map);
    expect(shipments).toMatchObject([{ paymentTerms: "cash" }]);
    expect(shipments[0]?.parties[0]).not.toHaveProperty("established");
    expect(problems).toMatchObject([{ code: "unreadable-date", column: "Since when", blocking: false }]);
  });

  test("of a later row add what the first did not tell", async () => {
    const text = `Shipment ID,Buyer Name,Buyer Founded,Buyer Industry
SO-1,Kavak A.S.,,Bakery
SO-1,Kavak A.S.,2023,Mining
`;
    const { shipments } = await readManifest({ text });
    expect(shipments[0]?.parties).toMatchObject([{ established: "2023", industry: "Bakery" }]);
  });

  test("keep the country of the port of destination beside that of the destination", async () => {
    const text =
      'Consignee,Destination Country,Port of Discharge\nKavak A.S.,Georgia,"Novorossiysk, Russia"\n';
    const { shipments } = await readManifest({ text });
    expect(shipments).toMatchObject([{ destination: "GE", destinationPort: "RU", via: ["RU"] }]);
  });
});
