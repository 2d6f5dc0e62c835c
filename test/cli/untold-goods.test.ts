import { expect, test } from "vitest";
import { documentSchema } from "../../src/report/schema.ts";
import { place, run } from "./world.ts";

const HEADER =
  "Shipment ID,Exporter,Exporter Country,Consignee Name,Consignee Country,Destination,Item Number,Goods Description,ECCN\n";

async function screened(text: string) {
  const where = place();
  const file = where.file("in.csv", text);
  const { exit, stdout } = await run(where, ["screen", file, "--starter", "-q", "-o", "json"]);
  return { exit, ...documentSchema.parse(JSON.parse(stdout)) };
}

test("goods of which only a part number is given are a finding and a gap", async () => {
  const from = "N,Acme Inc,US,Hengyu Measuring Instruments Co Ltd,VN,Vietnam";
  const { exit, summary, screenings } = await screened(
    `${HEADER}${from},PN-9,Bearings,EAR99\n${from},PN-1,,\n`,
  );
  const [{ findings, coverage, items, score }] = screenings as [(typeof screenings)[number]];
  expect(exit).toBe(1);
  expect(items).toHaveLength(2);
  expect(score.bands.net).toBe("enhanced");
  expect(findings.find(({ code }) => code === "DATA.UNSCREENABLE")).toMatchObject({
    subject: "item 2",
    evidence: { reason: "untold", number: "PN-1" },
  });
  const gap = "item 2 could not be screened: it needs a description, a control code or a tariff code";
  expect([coverage.status, coverage.gaps]).toEqual(["partial", [gap]]);
  expect(summary.coverage.status).toBe("partial");
});

test("a line nobody can tell is never taken for goods outside a listing's scope", async () => {
  const from = "M,Brandt GmbH,DE,AECC Commercial Aircraft Engine Co. Ltd.,CN,China,PN";
  const band = async (second: string) =>
    (await screened(`${HEADER}${from},Deep groove ball bearings steel,EAR99\n${second}`)).screenings[0]!.score
      .bands.net;
  expect(await band("")).toBe("enhanced");
  expect(await band(`${from}-2,,\n`)).toBe("hold");
  expect(await band(`${from.slice(0, -2)},,\n`)).toBe("hold");
});

test("without columns about goods coverage says that they were not looked at, and parties are screened as ever", async () => {
  const { exit, summary, screenings } = await screened(
    "ID,Consignee Name,Destination\nA,Baecker Lindner,DE\n",
  );
  const [{ findings, coverage, score }] = screenings as [(typeof screenings)[number]];
  expect([exit, findings, score.bands.net, coverage.status]).toEqual([0, [], "standard", "complete"]);
  for (const notCovered of [coverage.notCovered, summary.coverage.notCovered.map(({ code }) => code)])
    expect(notCovered).toEqual(expect.arrayContaining(["items", "licences", "item_scope"]));
});
