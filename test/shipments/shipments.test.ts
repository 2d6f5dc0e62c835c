import { parse } from "csv-parse/sync";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes, parties, readFixture, readManifest } from "./manifest.ts";

const read = (text: string, map?: Record<string, string>) => readManifest({ text }, map);

describe("rows become shipments", () => {
  test("rows with one id are one shipment, with its parties once", async () => {
    const result = await readFixture("demo.csv");
    expect([result.rows, result.shipments.length, result.problems.length]).toEqual([18, 14, 0]);
    expect(result.shipments[0]).toMatchObject({ id: "SO-240117", origin: { fromLine: 2, toLine: 3 } });
    expect(result.shipments[0]?.items).toHaveLength(2);
    expect(result.shipments[0]?.parties).toHaveLength(3);
  });

  test("without an id each row is a shipment named by its line", async () => {
    const { shipments } = await read("Buyer,Country\nLotus Antriebe AG,CH\nAozora Sokki K.K.,JP\n");
    expect(shipments.map(({ id }) => id)).toEqual(["orders.csv:2", "orders.csv:3"]);
  });

  test("an id that comes back further down is a second shipment, and this is said", async () => {
    const result = await read("ID,Buyer\nA,Lotus Antriebe AG\nB,Aozora Sokki K.K.\nA,Krym Torg OOO\n");
    expect(codes(result)).toEqual(["shipment-id-repeated 4"]);
    expect(parties(result)).toEqual([
      ["buyer: Lotus Antriebe AG"],
      ["buyer: Aozora Sokki K.K."],
      ["buyer: Krym Torg OOO"],
    ]);
  });

  test("so is one that differs in capitals alone", async () => {
    const result = await read("ID,Buyer\nA-1,Lotus Antriebe AG\na-1,Aozora Sokki K.K.\n");
    expect(codes(result)).toEqual(["shipment-id-repeated 3"]);
    expect(result.shipments.map(({ id }) => id)).toEqual(["A-1", "a-1"]);
  });

  test("item rows under a row with parties need name none", async () => {
    const result = await read("ID,Buyer,Goods\nA,Lotus Antriebe AG,Drives\nA,,Cables\n");
    expect(result.problems).toEqual([]);
    expect(result.shipments[0]?.items).toEqual([{ description: "Drives" }, { description: "Cables" }]);
  });

  test("one shipment to two countries is looked at for both", async () => {
    const result = await read(
      "ID,Buyer,Destination\nA,Lotus Antriebe AG,Germany\nA,Lotus Antriebe AG,Iran\n",
    );
    expect(result.problems).toMatchObject([
      { code: "destination-differs", line: 3, shipment: "A", blocking: false },
    ]);
    expect(result.problems[0]?.message).toContain("goes to DE and IR");
    expect(result.shipments[0]).toMatchObject({
      destination: "DE",
      destinations: ["DE", "IR"],
      via: [],
      destinationText: "Germany; Iran",
    });
  });

  test("rows of several days are told, and the first and the last day stand in any order", async () => {
    const rows = ["2027-02-15", "2026-12-01", "2027-01-10"].map((day) => `A,Kim SRL,${day}`);
    for (const order of [rows, rows.toReversed()]) {
      const { shipments, problems } = await read(`ID,Buyer,Ship Date\n${order.join("\n")}\n`);
      expect(shipments[0]).toMatchObject({ date: "2026-12-01", lastDate: "2027-02-15" });
      expect(problems[0]).toMatchObject({ code: "date-differs", line: 3, shipment: "A", blocking: false });
    }
    const alike = await read("ID,Buyer,Ship Date\nA,Kim SRL,2026-12-01\nA,Kim SRL,2026-12-01\n");
    expect(alike.problems).toEqual([]);
    expect(alike.shipments[0]).not.toHaveProperty("lastDate");
  });

  test("where it goes does not hang on the order of rows, and each line keeps its own destination", async () => {
    const rows = [
      "A,Lotus Antriebe AG,Moldova,Lathe,Hamburg",
      "A,Lotus Antriebe AG,Germany,Bearing,Hamburg",
      "A,Lotus Antriebe AG,,Manual,Odesa",
    ];
    const head = "ID,Buyer,Destination,Goods,Port of Discharge\n";
    const [one, other] = await Promise.all(
      [rows, rows.toReversed()].map(async (order) => {
        const { shipments } = await read(`${head}${order.join("\n")}\n`);
        const { destination, destinations, destinationText, destinationPort, items } = shipments[0]!;
        const lines = items.map((item) => `${item.description} ${item.destination}`).sort();
        return { destination, destinations, destinationText, destinationPort, lines };
      }),
    );
    expect(one).toEqual(other);
    expect(one).toMatchObject({ destination: "DE", destinations: ["DE", "MD"] });
    expect(one?.lines).toContain("Lathe MD");
  });

  test("where no row states a destination, all of the last receivers' countries stand", async () => {
    const rows = ["A,Lotus Antriebe AG,DE", "A,Kim SRL,MD"];
    for (const order of [rows, rows.toReversed()]) {
      const { shipments } = await read(`ID,Consignee,Consignee Country\n${order.join("\n")}\n`);
      expect(shipments[0]).toMatchObject({
        destination: "DE",
        destinations: ["DE", "MD"],
        destinationFrom: "consignee",
      });
    }
  });

  test("same as consignee is the consignee; to order stays to order", async () => {
    const result = await readFixture("vessels.csv");
    expect(parties(result)[0]).toContain("notify: Delta Elektrik Dagitim Ltd Sti");
    expect(parties(result)[1]).toEqual([
      "consignor: Sunward Optics Pte Ltd",
      "consignee: TO ORDER",
      "notify: Krym Torg OOO",
      "vessel: IMO 9187629",
    ]);
    const other = await read("Consignee,Notify,Buyer\nLotus Antriebe AG,Same as buyer,As Trading Co\n");
    expect(parties(other)).toEqual([
      ["consignee: Lotus Antriebe AG", "notify: As Trading Co", "buyer: As Trading Co"],
    ]);
    expect(parties(await read("ID,Notify\nA,SAME AS CONSIGNEE\n"))).toEqual([["notify: SAME AS CONSIGNEE"]]);
  });

  test("name and address may share a cell", async () => {
    const { shipments } = await readFixture("vessels.csv");
    expect(shipments[0]?.parties[1]).toMatchObject({
      name: "Delta Elektrik Dagitim Ltd Sti",
      address: { text: "Organize Sanayi Bolgesi 4. Cadde No 17, 16140 Bursa, Turkey" },
    });
  });

  test("ports tell countries, and a port elsewhere is on the way", async () => {
    const { shipments } = await readFixture("vessels.csv");
    expect(shipments[0]).toMatchObject({ destination: "TR", via: ["EG"], departure: "SG" });
    expect(shipments[1]).toMatchObject({
      destination: "UA",
      destinationText: "Sevastopol, Crimea",
      via: ["TR", "GE"],
    });
    const other = await read(
      "ID,Buyer,Destination,Port of Discharge\nA,Lotus Antriebe AG,Uzbekistan,IRBND\n",
    );
    expect(other.shipments[0]).toMatchObject({
      destination: "UZ",
      via: ["IR"],
      destinationText: "IRBND, Uzbekistan",
    });
  });

  test.each([
    ["DE-PL-BY", ["DE", "PL", "BY"]],
    ["Turkey > Georgia > Armenia", ["TR", "GE", "AM"]],
    ["Guinea-Bissau; SN", ["GW", "SN"]],
    ["AE/OM, QA", ["AE", "OM", "QA"]],
    ["Hamburg-Moscow-Almaty", ["DE", "RU", "KZ"]],
    ["Bandar Abbas", ["IR"]],
    ["via Jebel Ali", ["AE"]],
    ["DEHAM-IRBND-AEJEA", ["DE", "IR", "AE"]],
    ["Hamburg -> Ust-Luga => Rostov-on-Don", ["DE", "RU"]],
    ["Hamburg, Germany – Minsk — Almaty", ["DE", "BY", "KZ"]],
    ["Гамбург → Москва", ["RU"]],
  ])("the route %s passes countries", async (route, via) => {
    expect((await read(`ID|Buyer|Route\nA|Lotus Antriebe AG|${route}\n`)).shipments[0]?.via).toEqual(via);
  });

  test("what of a route cannot be read is told, and the rest is read", async () => {
    const { problems, shipments } = await read(
      "ID|Buyer|Route\nA|Lotus Antriebe AG|Hamburg-Fobarstad-Minsk\n",
    );
    expect(shipments[0]?.via).toEqual(["DE", "BY"]);
    expect(problems).toMatchObject([
      {
        code: "unread-route",
        column: "Route",
        blocking: false,
        message: expect.stringContaining('"Fobarstad"'),
      },
    ]);
  });

  test("a port known by its name is a place on the way, and no destination by itself", async () => {
    const head = "ID,Buyer,Destination,Port of Discharge\n";
    const [told, untold, own] = (
      await read(
        `${head}A,Lotus Antriebe AG,AE,Bandar Abbas\nB,Lotus Antriebe AG,,Bandar Abbas\nC,Kim SRL,Canada,Halifax\n`,
      )
    ).shipments;
    expect(told).toMatchObject({ destination: "AE", destinationPort: "IR", via: ["IR"] });
    expect(untold?.destination).toBeUndefined();
    expect(own).toMatchObject({ destination: "CA", via: [] });
  });

  test("persons and firms stand in one list", async () => {
    const { shipments } = await readFixture("persons.csv");
    expect(
      shipments.map((shipment) =>
        shipment.parties.map(({ name, kind, birthDate }) => [name, kind, birthDate]),
      ),
    ).toEqual([
      [["Oleksandr Petrenko", "person", "1971-03-14"]],
      [["Golestan Nan Bakery Equipment", "entity", undefined]],
      [
        ["Padaria Serra Azul Ltda", "unknown", undefined],
        ["Maria Nogueira", "person", "1984"],
      ],
    ]);
  });

  test("parties may be numbered, with their roles in cells", async () => {
    expect(parties(await readFixture("parties-numbered.csv"))[0]).toEqual([
      "forwarder: Steppe Bridge Forwarding",
      "consignee: OsOO Ala-Too Pribor",
      "end_user: АО «Микрон»",
    ]);
  });

  test("partner functions of an ERP are roles, and its partner numbers no names", async () => {
    const rows = "WE,10022,Lotus,Antriebe AG,CH\nRE,10023,Krym Torg,,RU\nZZ,10024,Alborz Mesure,,IR\n";
    expect(parties(await read(`Partner Function,Partner,Name 1,Name 2,Country\n${rows}`))).toEqual([
      ["consignee: Lotus Antriebe AG"],
      ["payer: Krym Torg"],
      ["party: Alborz Mesure"],
    ]);
  });

  test("a bank known by its BIC alone is a party", async () => {
    expect(parties(await read("Buyer,Bank BIC\nLotus Antriebe AG,SBRGRUMM\n"))[0]).toContain(
      "bank: BIC SBRGRUMM",
    );
  });

  test("a customer number is no name beside the customer's name, and better than none without", async () => {
    const result = await read("ID,Customer,Customer Name\nA,100234,Lotus Antriebe AG\nB,100235,\n");
    expect(parties(result)).toEqual([["buyer: Lotus Antriebe AG"], ["buyer: 100235"]]);
  });
});

const FOLDER = new URL("../../fixtures/shipments/", import.meta.url);
const BLANK = /^(?:-*|\.|n\/?a|none|nil|null)$/i;

/** Another reader's rows of a fixture: each with its first and last line. */
function rowsOf(file: string): { cells: string[]; from: number; to: number }[] {
  const bytes = readFileSync(new URL(file, FOLDER));
  const encoding = file.startsWith("utf16") ? "utf-16le" : file.includes("1252") ? "windows-1252" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?/g, "\n");
  const delimiter = [";", "\t", "|"].find((one) => text.split("\n")[0]?.includes(one)) ?? ",";
  const options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  };
  const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  return rows.map(({ record, info }) => {
    const more = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return { cells: record, from: info.lines - more, to: info.lines };
  });
}

describe("every file", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));

  test.each(files)("%s loses no name of a party", async (file) => {
    const { shipments, problems, mapping } = await readFixture(file);
    const excused = problems.filter(
      ({ blocking, code }) => blocking || code === "repeated-header" || code === "totals-row",
    );
    const names = mapping
      .filter(({ field }) => field !== undefined && /\.name\d?$/.test(field))
      .map(({ index }) => index);
    const rows = rowsOf(file);
    const header = rows.findIndex(({ cells }) => cells[0]?.trim() === mapping[0]?.column.trim());
    let checked = 0;
    const lost: string[] = [];
    for (const { cells, from, to } of rows.slice(header + 1)) {
      if (excused.some(({ line }) => from <= line && line <= to)) continue;
      const there = shipments
        .filter(({ origin }) => origin.fromLine <= from && to <= origin.toLine)
        .flatMap((shipment) => shipment.parties.map(({ name }) => name));
      for (const column of names) {
        const [name = ""] = (cells[column] ?? "").trim().split("\n");
        if (BLANK.test(name) || /^same as/i.test(name)) continue;
        checked++;
        if (!there.some((text) => text.includes(name))) lost.push(`${from}: ${name}`);
      }
    }
    expect(lost).toEqual([]);
    expect(checked).toBeGreaterThan(2);
  });

  test.each(files)("%s is told with the hash of its bytes", async (file) => {
    const sha256 = createHash("sha256")
      .update(readFileSync(new URL(file, FOLDER)))
      .digest("hex");
    expect((await readFixture(file)).sha256).toBe(sha256);
  });
});
