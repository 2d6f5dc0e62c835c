import { describe, expect, test } from "vitest";
import { codes, parties, readFixture, readManifest } from "./manifest.ts";

const HEADER = "Shipment ID,Consignee,Consignee Country,End User,Destination,Goods\n";
const read = (rows: string, header = HEADER) => readManifest({ text: header + rows });

describe("rows that cannot be told apart", () => {
  test("each broken row is named and the rest is still read", async () => {
    const broken = await readFixture("broken-rows.csv");
    expect(broken.shipments.map(({ id }) => id)).toEqual(["BR-1", "BR-3", "BR-8"]);
    const blocking = broken.problems
      .filter((problem) => problem.blocking)
      .map(({ code, line }) => `${code} ${line}`);
    expect(blocking.sort()).toEqual([
      "no-party 7",
      "too-few-cells 6",
      "too-many-cells 5",
      "too-many-cells 8",
      "unclosed-quote 3",
    ]);
  });

  test("a quote that is never closed costs one row", async () => {
    const result = await read('A,"Lotus Antriebe AG,CH,,CH,\nB,Aozora Sokki K.K.,JP,,JP,Lenses\n');
    expect(codes(result)).toEqual(["unclosed-quote 2"]);
    expect(parties(result)).toEqual([["consignee: Aozora Sokki K.K."]]);
  });

  test("an open quote that closes by chance further down does not swallow the rows between", async () => {
    const rows =
      'A,"Lotus Antriebe AG,CH,,CH,Drives\nB,Krym Torg OOO,RU,,RU,pipe 12",\nC,Aozora Sokki K.K.,JP,,JP,Lenses\n';
    const result = await read(rows);
    expect(result.problems.find(({ line }) => line === 2)).toMatchObject({
      code: "unclosed-quote",
      blocking: true,
    });
    expect(parties(result).flat()).toContain("consignee: Aozora Sokki K.K.");
    const said = result.problems.filter(({ blocking }) => blocking).map(({ line }) => line);
    expect(said.includes(3) || parties(result).flat().includes("consignee: Krym Torg OOO")).toBe(true);
  });

  test.each([
    ["with blanks behind its commas", 10],
    ["of eight columns", 8],
    ["of three columns", 3],
    ["of two columns", 2],
  ])("a row %s within a cell that closes further down is told", async (_, columns) => {
    const headers = ["ID", "Consignee", ...Array.from({ length: columns - 2 }, (_, at) => `Note ${at}`)];
    const row = (id: string, name: string) =>
      [id, name, ...Array.from({ length: columns - 2 }, () => "none told")].join(columns > 3 ? ", " : ",");
    const rows = [row("A1", '"Lotus Antriebe AG'), row("A2", "Krym Torg"), row("A3", 'Orel Pribor"')];
    const result = await read(`${rows.join("\n")}\n`, `${headers.join(",")}\n`);
    expect(result.problems.find(({ line }) => line === 2)).toMatchObject({
      code: "unclosed-quote",
      blocking: true,
    });
    expect(parties(result).flat()).toContain("consignee: Krym Torg");
  });

  test.each([
    ["ID,Consignee", '"Lotus Antriebe AG\n12 Main Street, Boston"'],
    ["ID,Consignee,Goods", '"Lotus Antriebe AG\n12 Main Street, Suite 4, Boston, MA 02110",Pumps'],
    ["ID,Consignee,Goods", '"Lotus Antriebe AG\n12 Main Street,Boston",Pumps'],
    [
      "ID,Consignee,Goods,Value,Unit",
      '"Lotus Antriebe AG\nBuilding 4, Block C, Road 12, Area 5, Manama",Pumps,1,PCE',
    ],
  ])("an address of several lines under %s closes where it does", async (header, row) => {
    const result = await read(`A1,${row}\n`, `${header}\n`);
    expect(result.problems).toEqual([]);
    expect(parties(result)).toEqual([["consignee: Lotus Antriebe AG"]]);
  });

  test.each([
    ['OOO "Romashka"', 'OOO "Romashka"'],
    ['"Romashka" OOO', '"Romashka" OOO'],
    ['"OOO ""Romashka"""', 'OOO "Romashka"'],
    ['"OOO "Romashka" Ltd"', 'OOO "Romashka" Ltd'],
    [' "Romashka, OOO"', "Romashka, OOO"],
  ])("quotes belong to names: %s", async (cell, name) => {
    const result = await read(`A,${cell},RU,,RU,Bearings\n`);
    expect(result.shipments[0]?.parties[0]?.name).toBe(name);
    expect(result.problems).toEqual([]);
  });

  test("a comma in an unquoted name moves all cells: the row is not screened", async () => {
    const result = await read("A,Malabar Agro Pumps, Ltd,IN,,IN,Pumps\n");
    expect(result.problems).toMatchObject([{ code: "too-many-cells", line: 2, blocking: true }]);
  });

  test("blank cells behind the last column are nothing", async () => {
    const result = await read("A,Lotus Antriebe AG,CH,,CH,Drives,,,\n");
    expect([result.shipments.length, result.problems.length]).toEqual([1, 0]);
  });

  test("a row that breaks off before a party column is not screened", async () => {
    const result = await read("A,Lotus Antriebe AG,CH\n");
    expect(result.problems).toMatchObject([{ code: "too-few-cells", line: 2, blocking: true }]);
  });

  test("a row that only lacks its last cells is screened, and this is said", async () => {
    const result = await read("A,Lotus Antriebe AG,CH,,CH\n");
    expect(codes(result)).toEqual(["short-row 2"]);
    expect(result.shipments).toHaveLength(1);
  });

  test("a row of more than 1 MiB is passed over and said", async () => {
    const result = await read(
      `A,Lotus Antriebe AG,CH,,CH,${"x".repeat(3 << 20)}\nB,Aozora Sokki K.K.,JP,,JP,Lenses\n`,
    );
    expect(result.problems).toMatchObject([{ code: "row-too-long", line: 2, blocking: true }]);
    expect(result.shipments).toMatchObject([{ id: "B", origin: { fromLine: 3 } }]);
  });

  test("a row without any party is not screened", async () => {
    const result = await read("A,-,,n/a,Mexico,Computers\n");
    expect(result.problems).toMatchObject([{ code: "no-party", line: 2, blocking: true, shipment: "A" }]);
    expect(result.shipments).toEqual([]);
  });

  test("a company called Total is no row of totals", async () => {
    const rows = "Total Energies SE,FR,12\nTOTAL,FR,14\nTotal,,26\n";
    const result = await read(rows, "Consignee,Country,Quantity\n");
    expect(parties(result).flat()).toEqual(["consignee: Total Energies SE", "consignee: TOTAL"]);
    expect(codes(result)).toEqual(["totals-row 4"]);
  });

  test("titles, repeated headers and totals are no shipments", async () => {
    const result = await readFixture("title-and-totals.csv");
    expect(codes(result)).toEqual(["repeated-header 7", "totals-row 9"]);
    expect(result.problems.some(({ blocking }) => blocking)).toBe(false);
    expect(result.shipments.map(({ id }) => id)).toEqual(["QP-5501", "QP-5502", "QP-5503"]);
  });
});

describe("a second table below the first", () => {
  const first = "A,Lotus Antriebe AG,CH,,CH,Drives\n";

  test.each([
    "Ref,Shipper,Notify Party,Goods,Country,Remark",
    "Consignee,Consignee Country,Goods",
    "Consignee,Shipment ID,Consignee Country,End User,Destination,Goods",
  ])("is not read by the columns of the first: %s", async (header) => {
    const result = await read(`${first}\n${header}\nB,Krym Torg,Orel Pribor,Pumps,RU,none\n`);
    expect(parties(result)).toEqual([["consignee: Lotus Antriebe AG"]]);
    expect(result.problems).toMatchObject([
      { code: "second-table", line: 4, blocking: true },
      { code: "second-table", line: 5, blocking: true },
    ]);
  });

  test("ends where the first header stands again", async () => {
    const result = await read(
      `${first}Ref,Shipper,Goods\nB,Krym Torg,Pumps\n${HEADER}C,Aozora Sokki K.K.,JP,,JP,Lenses\n`,
    );
    expect(codes(result)).toEqual(["second-table 3", "second-table 4", "repeated-header 5"]);
    expect(result.shipments.map(({ id }) => id)).toEqual(["A", "C"]);
  });

  test("is none where the header stands in a second language", async () => {
    const result = await read(
      "Sendungsnummer,Empfänger,Land des Empfängers,Endverwender,Bestimmungsland,Ware\n" + first,
    );
    expect(codes(result)).toEqual(["repeated-header 2"]);
    expect(result.shipments).toHaveLength(1);
  });

  test("a second row of headers is told, and the rows below are read", async () => {
    const result = await read("Order,Name,Name,Name,Port,Product\n" + first);
    expect(result.problems).toMatchObject([{ code: "second-table", line: 2, blocking: true }]);
    expect(result.shipments).toHaveLength(1);
  });

  test.each(["A,Carrier,CH,Partner,CH,Goods\n", "Order,Agent,,,,\n"])(
    "is none where a firm or an id is called like a header: %j",
    async (row) => {
      expect(codes(await read(row))).toEqual([]);
    },
  );
});

describe("cells that are not what they were", () => {
  test("a spreadsheet turns 3E001 into 30, and keeps what it did not understand", async () => {
    const result = await readFixture("damaged-codes.csv");
    expect(result.shipments[0]?.items.map(({ hs, declaredCode }) => [hs, declaredCode])).toEqual([
      ["0101.21", "3E001"],
      ["8.54E+09", "3.00E+01"],
      ["4906000000", "30"],
    ]);
    expect(codes(result)).toEqual(["damaged-code 3", "damaged-code 3", "damaged-code 4"]);
  });

  test('="0101" keeps its zero', async () => {
    const result = await read('A,Lotus Antriebe AG,="0101"\n', "ID,Consignee,HS Code\n");
    expect(result.shipments[0]?.items[0]?.hs).toBe("0101");
  });

  test("a country that is none is left out and said; its text stays with the destination", async () => {
    const result = await read("A,Lotus Antriebe AG,Atlantis,,Lemuria,Drives\n");
    expect(result.problems.map(({ code, column }) => [code, column])).toEqual([
      ["unknown-country", "Consignee Country"],
      ["unknown-country", "Destination"],
    ]);
    expect(result.shipments[0]).toMatchObject({ destinationText: "Lemuria" });
    expect(result.shipments[0]).not.toHaveProperty("destination");
    expect(result.shipments[0]?.parties[0]).not.toHaveProperty("country");
  });

  test("NA is Namibia where a country stands, and nothing where a name stands", async () => {
    const result = await read("A,Lotus Antriebe AG,NA,NA,n/a,Drives\n");
    expect(result.shipments[0]?.parties).toMatchObject([{ name: "Lotus Antriebe AG", country: "NA" }]);
    expect(result.problems).toEqual([]);
  });

  test("03/04/2026 is two dates", async () => {
    const header = "ID,Ship Date,Consignee\n";
    const result = await read(
      "A,03/04/2026,Lotus Antriebe AG\nB,12/31/2026,Lotus Antriebe AG\nC,46357,Lotus Antriebe AG\n",
      header,
    );
    expect(result.shipments.map(({ date }) => date)).toEqual([undefined, "2026-12-31", "2026-12-01"]);
    expect(codes(result)).toEqual(["ambiguous-date 2", "serial-date 4"]);
  });

  test("a letter that was lost before we got it is said", async () => {
    const result = await read("A,M\ufffdller Pr\ufffdftechnik GmbH,DE,,DE,Sensors\n");
    expect(result.problems).toMatchObject([{ code: "damaged-text", blocking: false, shipment: "A" }]);
    expect(result.shipments).toHaveLength(1);
  });

  test("an IMO number has a check digit", async () => {
    const result = await readFixture("vessels.csv");
    expect(result.problems).toMatchObject([{ code: "bad-imo", line: 6, column: "IMO No", blocking: false }]);
    expect(result.shipments[2]?.parties.at(-1)?.identifiers).toEqual([{ scheme: "imo", value: "9270685" }]);
  });

  test("long cells and control characters are data", async () => {
    const name = `Lotus\u0007 ${"x".repeat(20_000)}`;
    expect((await read(`A,${name},CH,,CH,Drives\n`)).shipments[0]?.parties[0]?.name).toBe(name);
  });
});
