import { describe, expect, test } from "vitest";
import { codes, parties, readFixture, readManifest } from "./manifest.ts";

const HEADER = "Shipment ID,Consignee,Consignee Country,Destination,Goods\n";
const ROW = "SO-1,Aozora Sokki K.K.,JP,Japan,Routers\n";

describe("what files are made of", () => {
  test.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "bar"],
  ])("cells stand apart by %j", async (delimiter) => {
    const read = await readManifest({ text: (HEADER + ROW).replaceAll(",", delimiter) });
    expect(parties(read)).toEqual([["consignee: Aozora Sokki K.K."]]);
    expect(read.problems).toEqual([]);
  });

  test.each(["\n", "\r\n", "\r"])("lines end in %j, and keep their numbers", async (end) => {
    const text = `${HEADER}${ROW}SO-2,"Malabar Agro\nPumps Pvt Ltd",IN,India,Pumps\n${ROW.replace("SO-1", "SO-3")}`;
    const read = await readManifest({ text: text.replaceAll("\n", end) });
    expect(read.shipments.map(({ origin }) => [origin.fromLine, origin.toLine])).toEqual([
      [2, 2],
      [3, 4],
      [5, 5],
    ]);
    expect(read.shipments[1]?.parties[0]?.name).toBe("Malabar Agro / Pumps Pvt Ltd");
  });

  test("Excel says which delimiter it used", async () => {
    const read = await readManifest({ text: `sep=;\n${(HEADER + ROW).replaceAll(",", ";")}` });
    expect(read.shipments).toHaveLength(1);
  });

  test("a comma in a title does not make commas the delimiter", async () => {
    const text = `Orders, shipments, and parties, November\n\n${(HEADER + ROW).replaceAll(",", ";")}`;
    const read = await readManifest({ text });
    expect(read.fields).toMatchObject({ Consignee: "consignee.name", Destination: "destination" });
    expect(read.shipments[0]?.origin.fromLine).toBe(4);
  });

  test("a row that says a role is no header where names stand with addresses", async () => {
    const text =
      'ID,Role,Name and Address\nA1,Consignee,"Krym Torg\nul. Lenina 5"\nA2,Consignee,Lotus Antriebe AG\n';
    const read = await readManifest({ text });
    expect(parties(read)).toEqual([["consignee: Krym Torg"], ["consignee: Lotus Antriebe AG"]]);
  });

  test("UTF-8 may begin with a byte order mark", async () => {
    expect((await readManifest({ text: `\ufeff${HEADER}${ROW}` })).fields).toMatchObject({
      "Shipment ID": "id",
    });
  });

  test.each([
    ["utf-16le", true],
    ["utf-16le", false],
    ["utf-16be", true],
    ["utf-16be", false],
  ])("spreadsheets save Unicode text as %s, byte order mark: %s", async (encoding, mark) => {
    const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${HEADER}${ROW}`, "utf16le");
    const read = await readManifest({ text: encoding === "utf-16be" ? bytes.swap16() : bytes });
    expect(parties(read)).toEqual([["consignee: Aozora Sokki K.K."]]);
  });

  test("a German ERP writes Windows-1252 and does not say so", async () => {
    const read = await readFixture("german-windows-1252.csv");
    expect(codes(read)).toEqual(["encoding-assumed 1"]);
    expect(parties(read)[0]).toEqual([
      "consignee: Müller & Söhne Prüftechnik GmbH",
      "end_user: Universität Tromsø",
    ]);
    expect(read.shipments[1]?.items[0]?.description).toBe('Werkzeughalter "HSK 63"');
  });

  test("two exports in two encodings may be glued together", async () => {
    const glued = Buffer.concat([
      Buffer.from(`${HEADER}A,Çelik A.S.,TR,,\n`),
      Buffer.from("B,Müller AG,CH,,\n", "latin1"),
    ]);
    const read = await readManifest({ text: glued });
    expect(parties(read).flat()).toEqual(["consignee: Çelik A.S.", "consignee: Müller AG"]);
    expect(codes(read)).toEqual(["encoding-assumed 3"]);
  });

  test("Cyrillic in an old encoding is not taken for Western European letters", async () => {
    const name = [0xcc, 0xe8, 0xea, 0xf0, 0xee, 0xed];
    const text = Buffer.concat([Buffer.from(`${HEADER}A,`), Buffer.from(name), Buffer.from(",RU,,\n")]);
    const read = await readManifest({ text });
    expect(read.problems).toMatchObject([
      { code: "damaged-text", line: 2, column: "Consignee", blocking: true },
    ]);
  });

  test.each([
    ["ООО Рот", [0xce, 0xce, 0xce, 0x20, 0xd0, 0xee, 0xf2]],
    ["Ким А.Б.", [0xca, 0xe8, 0xec, 0x20, 0xc0, 0x2e, 0xc1, 0x2e]],
    ["АО Юг", [0xc0, 0xce, 0x20, 0xde, 0xe3]],
  ])("nor are its short words: %s", async (_, name) => {
    const text = Buffer.concat([Buffer.from(`${HEADER}A,`), Buffer.from(name), Buffer.from(",RU,,\n")]);
    const { problems } = await readManifest({ text });
    expect(problems).toMatchObject([{ code: "damaged-text", line: 2, blocking: true }]);
  });

  test.each(["Société Générale", "Öö AS", "Ægir ÆØ", "È É Ó", "Pöytä Oy", "Çà et là", "Þýðing hf"])(
    "Western European letters stay so: %s",
    async (name) => {
      const read = await readManifest({ text: Buffer.from(`${HEADER}A,${name},SE,,\n`, "latin1") });
      expect(parties(read)).toEqual([[`consignee: ${name}`]]);
      expect(codes(read)).toEqual(["encoding-assumed 2"]);
    },
  );

  test("Chinese text comes as UTF-16 with tabs", async () => {
    const read = await readFixture("utf16.csv");
    expect(read.shipments[0]).toMatchObject({ id: "PO-88120", destination: "CN", date: "2026-11-04" });
    expect(parties(read)[1]).toEqual(["consignee: 株式会社青空測器"]);
  });

  test.each([1, 2, 7, 64])("pieces of %i bytes give what the whole gives", async (pieces) => {
    const text = `${HEADER}SO-1,"Çelik ""Makina""\nSanayi",TR,Türkiye,12" pipe\r\nSO-2,"OOO "Зоря", Kyiv",UA,,\n${ROW}`;
    expect(await readManifest({ text, pieces })).toEqual(await readManifest({ text }));
  });
});

const refused = (text: string | Uint8Array) => readManifest({ text });

describe("what is handed over in place of a CSV", () => {
  test.each([
    [Buffer.from("PK\u0003\u0004\u0014\u0000\u0006", "latin1"), /is an XLSX workbook/, /save it as csv/i],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /is an XLS workbook/, /CSV/],
    [Buffer.from('[{"consignee": "Aozora Sokki K.K."}]'), /is JSON/, /CSV/],
    [Buffer.from("<?xml version='1.0'?><Declaration/>"), /is XML/, /CSV/],
    [Buffer.from("%PDF-1.7"), /is a PDF/, /CSV/],
    [Buffer.from([1, 0, 2, 0, 0, 0, 9, 1, 4]), /binary data/, /CSV/],
    [Buffer.from(""), /is empty/, /./],
    [Buffer.from("\n\n \n"), /only blank lines/, /header/],
    [Buffer.from(HEADER), /a header but no rows/, /nothing was screened/],
    [
      Buffer.from("SKU,Price\nA-1,12\n"),
      /no column that names a party \(found: SKU, Price\)/,
      /--map consignee\.name/,
    ],
  ])("%j is refused with a way out", async (bytes, message, hint) => {
    await expect(refused(bytes)).rejects.toMatchObject({
      code: "input",
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  test("a file that is not there is said with its path", async () => {
    await expect(readManifest({ path: "/tmp/no-such-manifest.csv" })).rejects.toMatchObject({
      code: "input",
      message: "/tmp/no-such-manifest.csv does not exist",
    });
  });

  test("a folder is no manifest", async () => {
    await expect(readManifest({ path: "/tmp" })).rejects.toMatchObject({ message: "/tmp is a folder" });
  });

  test("more than 400 columns are no manifest", async () => {
    const headers = Array.from({ length: 401 }, (_, at) => `Measurement ${at}`);
    await expect(refused(`Consignee,${headers.join(",")}\nAozora Sokki K.K.\n`)).rejects.toThrow(
      /402 columns in line 1/,
    );
  });

  test("a column that stands there twice is refused", async () => {
    await expect(refused("ID,Consignee,Consignee\n1,Aozora Sokki K.K.,Lotus Antriebe AG\n")).rejects.toThrow(
      'orders.csv has the column "Consignee" twice (columns 2 and 3)',
    );
  });
});
