import { expect, test } from "vitest";
import { readManifest } from "./manifest.ts";

const HEADER = "Shipment ID,Exporter,Consignee Name,Destination,Item Number,Goods Description,ECCN,Value\n";
const items = async (text: string) =>
  (await readManifest({ text })).shipments.map((one) => [one.items, one.withoutGoods] as const);

test("a line keeps its place whatever is given of it", async () => {
  const rows =
    "A,Acme,Hengyu,VN,PN-9,Steel bearings,EAR99,250\nA,Acme,Hengyu,VN,PN-1,,,\nA,Acme,Hengyu,VN,,,,250\nA,Acme,Hengyu,VN,,,,\nA,,,,,,,\n";
  const [[lines]] = (await items(HEADER + rows)) as [Awaited<ReturnType<typeof items>>[number]];
  expect(lines).toEqual([
    { number: "PN-9", description: "Steel bearings", declaredCode: "EAR99", value: "250" },
    { number: "PN-1" },
    { value: "250" },
    {},
    {},
  ]);
});

test.each([
  [
    "a shipment of which no row tells goods has one line",
    "A,Acme,Hengyu,VN,,,,\nA,Acme,Other,VN,,,,\n",
    [{}],
  ],
  [
    "a row that names others than the rows with goods is one about parties",
    "A,Acme,,VN,,Steel bearings,,\nA,,Hengyu,,,,,\n",
    [{ description: "Steel bearings" }],
  ],
  [
    "the order of rows does not matter",
    "A,Acme,Hengyu,VN,,,,\nA,Acme,Hengyu,VN,,Steel bearings,,\n",
    [{}, { description: "Steel bearings" }],
  ],
])("%s", async (_, rows, expected) => {
  expect(await items(HEADER + rows)).toEqual([[expected, undefined]]);
});

test("without columns about goods nothing is asked of them; a value alone is none", async () => {
  expect(await items("ID,Consignee Name,Destination\nA,Hengyu,VN\n")).toEqual([[[], true]]);
  expect(await items("ID,Consignee Name,Amount,Currency\nA,Hengyu,3,USD\n")).toEqual([
    [[{ value: "3", currency: "USD" }], true],
  ]);
});
