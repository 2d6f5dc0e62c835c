import { expect, test } from "vitest";
import { codes, readManifest } from "./manifest.ts";

const TO = "consignee|destination|goods|eccn";
const GOODS = "Acme|China|pump|EAR99";

/** The only shipment of a file of one row. */
async function shipmentOf(headers: string, row: string) {
  const read = await readManifest({ text: `${headers}|${TO}\n${row}|${GOODS}\n` });
  return { read, shipment: read.shipments[0]! };
}

test.each(["exporter country", "shipper country", "Exportland", "country of export", "POL"])(
  "%s tells where the goods leave from, though no column names who sends them",
  async (header) => {
    const { read, shipment } = await shipmentOf(header, "US");
    expect(shipment.departure).toBe("US");
    expect(shipment.parties.map(({ role }) => role)).toEqual(["consignee"]);
    expect(Object.keys(read.fields)).toContain(header);
  },
);

test("that the country of a nameless exporter was read so is told", async () => {
  const { read } = await shipmentOf("exporter country", "US");
  expect(read.fields).toMatchObject({ "exporter country": "departure" });
  expect(read.problems).toMatchObject([
    { code: "unmapped-column", message: expect.stringContaining("was read as where the goods leave from") },
  ]);
});

test("a name that is left empty leaves its country", async () => {
  const { shipment } = await shipmentOf("exporter|exporter country", "|US");
  expect(shipment.departure).toBe("US");
  const { shipment: named } = await shipmentOf("exporter|exporter country", "Acme Inc|US");
  expect(named.departure).toBeUndefined();
  expect(named.parties[0]).toMatchObject({ role: "exporter", country: "US" });
});

test("several places of departure are all kept, in one row or over rows, and told", async () => {
  const { read, shipment } = await shipmentOf("exporter country|country of export", "US|DE");
  expect(shipment).toMatchObject({ departure: "DE", departures: ["DE", "US"] });
  expect(codes(read)).toContain("departure-differs 2");
  const over = await readManifest({
    text: `id|country of export|${TO}\n7|US|${GOODS}\n7|DE|${GOODS}\n7|US|${GOODS}\n`,
  });
  expect(over.shipments).toMatchObject([{ departures: ["DE", "US"] }]);
  expect(codes(over)).toEqual(["departure-differs 3"]);
});

test("a mapped country of an exporter without a name is where the goods leave from", async () => {
  const text = `WERKS|${TO}\nUS|${GOODS}\n`;
  const { shipments, fields } = await readManifest({ text }, { "exporter.country": "WERKS" });
  expect(shipments[0]?.departure).toBe("US");
  expect(fields).toMatchObject({ WERKS: "departure" });
});
