import { expect, test } from "vitest";
import { screener } from "../screen/world.ts";
import { readManifest } from "./manifest.ts";

const GOODS = "goods|eccn";
const PUMP = "pump|EAR99";

/** The only shipment of a file of one row, and what was said of it. */
async function rowOf(headers: string, row: string) {
  const { shipments, problems } = await readManifest({ text: `${headers}|${GOODS}\n${row}|${PUMP}\n` });
  return { shipment: shipments[0]!, problems };
}

test.each([
  ["Yokohama", "JP"],
  ["YOKOHAMA, JAPAN", "JP"],
  ["JPYOK", "JP"],
  ["横浜", "JP"],
  ["神戸港", "JP"],
  ["成田国際空港", "JP"],
  ["부산항", "KR"],
  ["ハンブルク", "DE"],
  ["上海（洋山）", "CN"],
  ["阿巴斯港", "IR"],
  ["Ningbo (Beilun)", "CN"],
  ["Yantian, Shenzhen", "CN"],
  ["SINES", "PT"],
  ["Savannah, GA", "US"],
  ["Atlanta, Georgia", "US"],
  ["Houston, TX", "US"],
  ["Charleston, SC", "US"],
  ["Genova (GE)", "IT"],
  ["Adelaide, SA", "AU"],
  ["Vancouver, CA", "CA"],
  ["Birmingham, Alabama", "US"],
  ["Birmingham, AL 35203", "US"],
  ["Dublin (Ohio)", "US"],
  ["St. Petersburg, FL", "US"],
  ["Sydney, Nova Scotia", "CA"],
  ["Sydney, NSW", "AU"],
  ["Vancouver, WA", "US"],
  ["Hamburg (Altona)", "DE"],
  ["Tbilisi, Georgia", "GE"],
  ["Libreville, GA", "GA"],
])("goods that are loaded in %s leave from %s", async (port, country) => {
  const { shipment, problems } = await rowOf("consignee|destination|port of loading", `Acme|China|${port}`);
  expect([shipment.departure, problems]).toEqual([country, []]);
});

test("a town of several countries is the one in the sender's", async () => {
  const headers = "exporter|exporter country|consignee|destination|port of loading";
  expect((await rowOf(headers, "Andes SA|VE|Acme|China|Valencia")).shipment.departure).toBe("VE");
  expect((await rowOf(headers, "Brandt GmbH|DE|Acme|China|Valencia")).shipment.departure).toBe("ES");
});

test.each([
  [
    "a place of departure, which leaves no place of export",
    "consignee|destination|port of loading",
    "Acme|China",
    1,
  ],
  [
    "a place of departure beside an exporter's country",
    "exporter|exporter country|consignee|destination|POL",
    "Brandt GmbH|DE|Acme|China",
    0,
  ],
  ["a place of destination, which leaves none", "consignee|port of discharge", "Acme", 1],
  [
    "a place of destination beside a consignee's country",
    "consignee|consignee country|port of discharge",
    "Acme|CN",
    0,
  ],
])(
  "%s, that no table knows is told, and is a gap where nothing stands in for it",
  async (_, headers, row, gaps) => {
    const { shipment, problems } = await rowOf(headers, `${row}|Fobarstad`);
    expect(problems).toMatchObject([
      {
        code: expect.stringMatching(/^unread-/),
        blocking: false,
        message: expect.stringContaining('"Fobarstad"'),
      },
    ]);
    const { coverage } = screener().shipment(shipment, problems);
    expect(coverage.gaps).toHaveLength(gaps);
    expect(coverage.status).toBe(gaps === 0 ? "complete" : "partial");
  },
);

test("a city in a country of destination that is told need not be known", async () => {
  const { shipment, problems } = await rowOf(
    "consignee|destination|destination city",
    "Acme|Germany|Fobarstad",
  );
  expect([shipment.destination, problems]).toEqual(["DE", []]);
});

test("a port by its name is laid beside the country of who receives the goods", async () => {
  const headers = "consignee|consignee country|port of discharge";
  const { shipment } = await rowOf(headers, "Acme|AE|Bandar Abbas");
  expect(shipment).toMatchObject({ destination: "AE", destinationPort: "IR", via: ["IR"] });
  expect((await rowOf(headers, "Kim SRL|CA|Halifax")).shipment).toMatchObject({ destination: "CA", via: [] });
});
