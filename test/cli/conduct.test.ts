import { expect, test } from "vitest";
import type { ScreeningDocument } from "../../src/report/schema.ts";
import { place, run } from "./world.ts";

const HEAD = `Shipment ID,Ship Date,Exporter Name,Exporter Country,Buyer Name,Buyer Country,Buyer Established,Buyer Industry,Buyer Email,Buyer HQ,Consignee Name,Consignee Street,Consignee Country,Consignee Phone,Payer,Payer Country,Description,HS Code,ECCN,Qty,Value,Currency,Destination,Payment Terms,Transport Mode,Packaging,Delivery Terms
`;
const ODD = `N-1,2026-11-20,Brennerhof GmbH,DE,Kavak Teknik A.S.,TR,2023-05-11,Bakery,kavak@gmail.com,RU,Adria Freight Forwarding d.o.o.,P.O. Box 12,TR,+7 495 123 45 67,Gulf Star FZE,AE,Microcontroller 32 bit,85423190,3A991.a.2,5000,150000,EUR,Turkey,Cash in advance,Air,40' HC container,"ASAP, date open"
`;
const USUAL = `N-2,2026-11-20,Brennerhof GmbH,DE,Old Works A.S.,TR,1987,Gearboxes,office@oldworks.example,TR,Old Works A.S.,Sanayi Cad. 4,TR,+90 224 555 1234,Old Works A.S.,TR,Gearbox for conveyor,84834051,EAR99,2,4000,EUR,Turkey,T/T 30 days,Road,pallet,DAP Bursa 2026-12-01
`;

async function screened(row: string): Promise<ScreeningDocument> {
  const where = place();
  const { stdout } = await run(where, [
    "screen",
    where.file("new.csv", HEAD + row),
    "--starter",
    "-o",
    "json",
  ]);
  return (JSON.parse(stdout) as { screenings: readonly ScreeningDocument[] }).screenings[0]!;
}

test("a manifest that tells of odd conduct raises what it tells, and is held", async () => {
  const { findings, score, shipment, parties } = await screened(ODD);
  const raised = new Set(findings.filter(({ factor }) => factor === "U").map(({ rule }) => rule));
  expect([...raised].sort()).toEqual([
    "business-mismatch",
    "cash-payment",
    "forwarder-end-user",
    "free-mail",
    "new-firm-hub",
    "packaging-mode",
    "payer-in-hub",
    "po-box",
    "use-missing",
    "vague-delivery",
  ]);
  const places = new Set(findings.filter(({ factor }) => factor === "D").map(({ rule }) => rule));
  expect([...places].sort()).toEqual(["party-place", "phone-mismatch", "transshipment-hub"]);
  expect(score.bands.net).toBe("hold");
  expect(shipment).toMatchObject({ paymentTerms: "Cash in advance", packaging: "40' HC container" });
  expect(parties[0]).not.toHaveProperty("industry");
  expect(parties[1]).toMatchObject({ established: "2023-05-11", industry: "Bakery", headquarters: "RU" });
});

test("a manifest of usual conduct raises nothing, and names the rules that lack facts", async () => {
  const { findings, score, notEvaluated } = await screened(USUAL);
  expect([findings, score.bands.net]).toEqual([[], "standard"]);
  const lacking = notEvaluated?.map(({ rule }) => rule) ?? [];
  expect(lacking).toEqual(expect.arrayContaining(["volume-surge", "detour-route"]));
  for (const rule of [
    "cash-payment",
    "vague-delivery",
    "third-party-payer",
    "phone-mismatch",
    "packaging-mode",
  ])
    expect(lacking).not.toContain(rule);
});
