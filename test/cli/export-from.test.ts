import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { shadowSchema } from "../../src/report/schema-shadow.ts";
import { documentSchema } from "../../src/report/schema.ts";
import { changedJson } from "../score/world.ts";
import { place, run } from "./world.ts";

const HEADER =
  "Shipment ID,Ship Date,Exporter,Exporter Country,Consignee Name,Consignee Country,Destination,Goods Description,ECCN,End Use\n";
const row = (id: string, from: string) =>
  `${id},2026-12-01,Brandt GmbH,${from},Hengyu Instruments Co Ltd,CN,China,ADC 14 bit 3 GSPS,3A001.a.5.a.4,Test benches\n`;
const MANIFEST = HEADER + row("JP-1", "JP") + row("NN-1", "");

async function screened(...args: string[]) {
  const where = place();
  const file = where.file("in.csv", MANIFEST);
  const { stdout } = await run(where, ["screen", file, "--starter", "-o", "json", ...args]);
  return documentSchema.parse(JSON.parse(stdout));
}

describe("screen --from", () => {
  test("is the place of export where no paper tells one, and only there", async () => {
    const { run: head, screenings } = await screened("--from", "Germany");
    expect(head.exportFrom).toBe("DE");
    const [japanese, nobodys] = screenings;
    expect(nobodys!.shipment).toMatchObject({ departure: "DE", departureFrom: "run" });
    expect(nobodys!.items[0]!.determinations).toMatchObject([
      { jurisdiction: "eu", outcome: "licence_required" },
    ]);
    expect(japanese!.shipment).not.toHaveProperty("departure");
    expect(japanese!.items[0]!.determinations.map(({ jurisdiction }) => jurisdiction)).toEqual(["jp"]);
  });

  test("without it such goods have no determination, and the run says what would bring one", async () => {
    const { run: head, screenings } = await screened();
    expect(head).not.toHaveProperty("exportFrom");
    expect(screenings[1]!.items[0]).toMatchObject({
      determinations: [],
      undetermined: { code: "no-sender" },
    });
    const where = place();
    const { stderr } = await run(where, ["screen", where.file("in.csv", MANIFEST), "--starter"]);
    expect(stderr).toContain("cordon: --from COUNTRY says the place of export");
  });

  test("is said not to answer for a place that could not be read", async () => {
    const where = place();
    const file = where.file(
      "in.csv",
      MANIFEST.replace("Exporter Country", "Port of Loading").replace(",JP,", ",Fobarstad,"),
    );
    const { exit, stderr } = await run(where, ["screen", file, "--starter", "--from", "DE"]);
    expect(exit).toBe(1);
    expect(stderr).toContain(
      "cordon: --from DE does not answer for shipments with a place that could not be read",
    );
    expect(stderr).toMatch(
      /not everything was screened: JP-1: line 2: where the goods leave from was not read: "Fobarstad"/,
    );
  });

  test("is an option of the demo too, whose hint names it", async () => {
    const told = await run(place(), ["demo", "-o", "json"]);
    expect(told.stderr).toContain("cordon: --from COUNTRY says the place of export");
    const { exit, stdout, stderr } = await run(place(), ["demo", "-o", "json", "--from", "DE"]);
    expect([exit, stderr.includes("--from COUNTRY")]).toEqual([0, false]);
    const { run: head, screenings } = documentSchema.parse(JSON.parse(stdout));
    expect(head.exportFrom).toBe("DE");
    expect(
      screenings.flatMap(({ items }) => items).some(({ determinations }) => determinations.length > 0),
    ).toBe(true);
  });

  test("is the place of export under both profiles of a shadow run, as it is of a saved result", async () => {
    const where = place();
    const file = where.file("in.csv", MANIFEST);
    const milder = changedJson((json) => {
      json.id = "next-1.0";
      Object.assign(json.codes["LICENCE.REQUIRED"]!, { gate: "enhanced" });
    });
    const profile = where.file("next.json", JSON.stringify(milder));
    const shadowed = async (...args: string[]) => {
      const { stdout } = await run(where, ["profile", "shadow", profile, ...args, "-o", "json"]);
      return shadowSchema.parse(JSON.parse(stdout));
    };
    const { run: head, shipments } = await shadowed(file, "--starter", "--from", "Germany");
    expect(head.exportFrom).toBe("DE");
    expect(shipments.map(({ shipment }) => shipment)).toEqual(["JP-1", "NN-1"]);
    const without = await shadowed(file, "--starter");
    expect(without.run).not.toHaveProperty("exportFrom");
    expect(without.shipments.map(({ shipment }) => shipment)).toEqual(["JP-1"]);
    const saved = await run(where, ["screen", file, "--starter", "--from", "DE", "-o", "json"]);
    const result = where.file("saved.json", saved.stdout);
    expect((await shadowed(result)).shipments).toEqual(shipments);
    const table = await run(where, ["profile", "shadow", profile, file, "--starter", "--from", "DE"]);
    expect(table.stdout.replaceAll(/\s+/g, " ")).toContain("exported from DE where no paper tells it");
    const idle = await run(where, ["profile", "shadow", profile, result, "--from", "DE"]);
    expect([idle.exit, idle.stderr]).toEqual([2, expect.stringContaining("--from goes with a manifest")]);
  });

  test("stands in every row of such a shipment's CSV, and in no other's", async () => {
    const where = place();
    const file = where.file("in.csv", MANIFEST);
    const { stdout } = await run(where, ["screen", file, "--starter", "-o", "csv", "--from", "DE"]);
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    const stated = (id: string) =>
      new Set(rows.filter(({ shipment }) => shipment === id).map((row) => row["stated_departure"]));
    expect([stated("NN-1"), stated("JP-1")]).toEqual([new Set(["DE"]), new Set([""])]);
  });

  test("stands at the head of the table", async () => {
    const where = place();
    const { stdout } = await run(where, [
      "screen",
      where.file("in.csv", MANIFEST),
      "--starter",
      "--from",
      "us",
    ]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("exported from US where no paper tells it");
  });

  test("is said to be stated, and still asked for, in the data sheet of a licence", async () => {
    const where = place();
    const file = where.file("in.csv", MANIFEST);
    const form = [
      "form",
      "licence-application",
      "--shipment",
      file,
      "--id",
      "NN-1",
      "--starter",
      "--from",
      "DE",
    ];
    const { shipment, missing } = JSON.parse((await run(where, [...form, "-o", "json"])).stdout);
    expect(shipment).toMatchObject({ departure: "DE", departureFrom: "run" });
    expect(missing).toContainEqual(expect.objectContaining({ code: "departure-stated" }));
    expect((await run(where, form)).stdout).toContain("DE (no paper tells it: stated for the run)");
  });

  test.each([
    ["a seller's country is told", "Seller,Seller Country", "Brandt GmbH,JP", ["jp"]],
    ["a departure is told", "Departure", "Japan", ["jp"]],
    ["an exporter's country cannot be read", "Exporter,Exporter Country", "Brandt GmbH,Jpann", []],
    ["a departure cannot be read", "Departure", "Atlantis", []],
    ["a port of loading is told", "Port of Loading", "Yokohama", ["jp"]],
    ["a port of loading cannot be read", "Port of Loading", "Fobarstad", []],
    ["nothing is told", "Exporter", "Brandt GmbH", ["eu"]],
  ])("where %s", async (_, columns, cells, jurisdictions) => {
    const where = place();
    const file = where.file(
      "in.csv",
      `Shipment ID,Consignee Name,Destination,Goods Description,ECCN,${columns}\n` +
        `A-1,Hengyu Instruments Co Ltd,China,ADC 14 bit 3 GSPS,3A001.a.5.a.4,${cells}\n`,
    );
    const { stdout } = await run(where, ["screen", file, "--starter", "-o", "json", "--from", "DE"]);
    const [screening] = documentSchema.parse(JSON.parse(stdout)).screenings;
    expect(screening!.items[0]!.determinations.map(({ jurisdiction }) => jurisdiction)).toEqual(
      jurisdictions,
    );
    expect(screening!.shipment.departureFrom).toBe(jurisdictions[0] === "eu" ? "run" : undefined);
  });

  test("is no sign of how a shipment goes", async () => {
    const where = place();
    const manifest =
      "Shipment ID,Consignee Name,Destination,Via,Goods Description,ECCN\nA-1,Acme GmbH,Germany,Peru,office chair,EAR99\n";
    const { stdout } = await run(where, [
      "screen",
      where.file("in.csv", manifest),
      "--starter",
      "-o",
      "json",
      "--from",
      "DE",
    ]);
    const [screening] = documentSchema.parse(JSON.parse(stdout)).screenings;
    expect(screening!.shipment).toMatchObject({ via: ["PE"], departure: "DE" });
    expect(screening!.findings.map(({ code }) => code)).not.toContain("USE.RED_FLAG.round-trip");
  });

  test("of no country ends with 2 and says what one looks like", async () => {
    const where = place();
    for (const from of ["Mars", "GB-NIR", ""]) {
      const { exit, stderr } = await run(where, ["screen", where.file("in.csv", MANIFEST), "--from", from]);
      expect(exit).toBe(2);
      expect(stderr).toContain(`--from ${from}: no such country`);
    }
  });
});
