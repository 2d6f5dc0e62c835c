import { describe, expect, test } from "vitest";
import type { ScreeningDocument, SummaryDocument } from "../../src/report/schema.ts";
import { loaded, place, run } from "./world.ts";

const MANIFEST = `Shipment ID,Ship Date,Exporter,Exporter Country,Consignee Name,Consignee Country,End User,End User Country,Destination,HS Code,Goods Description,ECCN,Quantity,Unit,End Use
SO-1,2026-12-01,Brennerhof Maschinen GmbH,DE,Anadolu Makine AS,TR,Anadolu Makine AS,TR,Turkey,84821010,Deep groove ball bearings,EAR99,400,pcs,Spare parts
SO-2,2026-12-02,Brennerhof Maschinen GmbH,DE,Ateliers Vernet,FR,Ateliers Vernet,FR,France,94013000,Office chairs,EAR99,4,pcs,Office
`;
const FILLED = {
  reference: "EUS-1",
  signatory: { name: "Elif Kaya", function: "director" },
  site: "Bursa works",
  onward: { answer: "no_re_export", countries: [] },
  russiaClause: "yes",
  place: "Bursa",
  signed: "2026-10-01",
  validUntil: "2027-09-30",
};

interface Answer {
  readonly screenings: readonly ScreeningDocument[];
  readonly summary: SummaryDocument;
}
const codesOf = ({ findings }: ScreeningDocument) => findings.map(({ code }) => code);
const use = (screening: ScreeningDocument) => codesOf(screening).filter((code) => code.startsWith("USE."));

describe("screen --statements", () => {
  test("without the file says so, verifies nothing, and names what it cannot know", async () => {
    const where = await loaded();
    const { stdout } = await run(where, ["screen", where.file("day.csv", MANIFEST), "-o", "json"]);
    const { screenings, summary } = JSON.parse(stdout) as Answer;
    expect(screenings.map(use)).toEqual([[], []]);
    expect(screenings[0]!.notEvaluated).toContainEqual({
      rule: "russia-clause",
      missing: [{ code: "statements", text: "end-use statements" }],
    });
    expect(screenings[1]!.notEvaluated?.map(({ rule }) => rule)).not.toContain("russia-clause");
    expect(screenings[0]).not.toHaveProperty("statements");
    expect(summary.coverage.notCovered.map(({ code }) => code)).toContain("statements");
  });

  test("lays a form that was filled in beside its shipment", async () => {
    const where = await loaded();
    const manifest = where.file("day.csv", MANIFEST);
    const form = await run(where, [
      "form",
      "end-use-statement",
      "--shipment",
      manifest,
      "--id",
      "SO-1",
      "-o",
      "json",
    ]);
    expect([form.exit, form.stderr]).toEqual([0, ""]);
    const blank = JSON.parse(form.stdout) as { endUser: object };
    const statement = { ...blank, ...FILLED, endUser: { ...blank.endUser, address: "Sanayi 4, Bursa" } };
    const args = (value: object) => [
      "screen",
      manifest,
      "--statements",
      where.file("eus.json", JSON.stringify(value)),
      "-o",
      "json",
    ];
    const { stdout, stderr } = await run(where, args(statement));
    const { screenings, summary } = JSON.parse(stdout) as Answer;
    expect(screenings.map(use)).toEqual([[], []]);
    expect(screenings.map(({ statements }) => statements)).toMatchObject([
      [{ reference: "EUS-1", by: "shipment", faults: [], stands: true }],
      [],
    ]);
    expect(stderr).toContain("cordon: eus.json: 1 statement\n");
    expect(summary.inputs.map(({ name }) => name)).toEqual(["day.csv", "eus.json"]);
    expect(summary.coverage.notCovered.map(({ code }) => code)).not.toContain("statements");
    expect((await run(where, args(statement))).stdout).toBe(stdout);

    const late = await run(where, args({ ...statement, validUntil: "2026-11-30", shipments: [] }));
    const [first] = (JSON.parse(late.stdout) as Answer).screenings;
    expect(late.exit).toBe(1);
    expect(use(first!)).toEqual(["USE.VERIFICATION_FAILED", "USE.NO_RUSSIA_CLAUSE"]);
    expect(first!.statements).toMatchObject([{ by: "names", faults: ["expired"], stands: false }]);
    expect(first!.findings.find(({ code }) => code === "USE.VERIFICATION_FAILED")).toMatchObject({
      severity: 60,
      gate: "enhanced",
      evidence: { fault: "expired", stated: "2026-11-30", day: "2026-12-01", statement: "EUS-1" },
      text: expect.stringContaining("EUS-1 has expired; stated: 2026-11-30; on 2026-12-01"),
    });
    expect(first!.checklist).toMatchObject({ band: "enhanced", serviceDays: 3 });
  });

  test("names statements of no shipment, and is 4 where one could not be read in full", async () => {
    const where = await loaded();
    const manifest = where.file(
      "day.csv",
      MANIFEST.split("\n")
        .filter((line) => !line.startsWith("SO-1"))
        .join("\n"),
    );
    const file = where.file(
      "eus.csv",
      "Statement,End User,Date signed,Shipments\nEUS-9,Ege Rulman,soon,SO-99\n",
    );
    const args = ["screen", manifest, "--statements", file];
    const { exit, stderr, stdout } = await run(where, args);
    expect([exit, stderr]).toEqual([4, expect.stringContaining("1 statement; 1 for no shipment: EUS-9\n")]);
    expect(stderr).toContain('eus.csv, line 2: "soon" is no whole day: taken as not stated\n');
    expect(stdout).toContain('eus.csv, line 2: "soon" is no whole day');
    expect((await run(where, [...args, "--allow-partial"])).exit).toBe(0);
  });

  test.each([
    ["none.json", undefined, "does not exist"],
    ["eus.json", '{"enduser":{}}', 'eus.json, statement 1 has the unknown key "enduser"'],
    ["eus.csv", "a,b\n1,2\n", "eus.csv has no header that names end user and date signed"],
  ])("%s %j is 4 before anything is screened", async (name, text, message) => {
    const where = place();
    if (text !== undefined) where.file(name, text);
    const manifest = where.file("day.csv", MANIFEST);
    const { exit, stdout, stderr } = await run(where, [
      "screen",
      manifest,
      "--starter",
      "--statements",
      `${where.folder}/${name}`,
    ]);
    expect([exit, stdout]).toEqual([4, ""]);
    expect(stderr).toContain(message);
  });
});

describe("form", () => {
  test("end-use-statement is HTML unless told otherwise", async () => {
    const { exit, stdout, stderr } = await run(place(), ["form", "end-use-statement"]);
    expect([exit, stderr, stdout.slice(0, 15)]).toEqual([0, "", "<!doctype html>"]);
  });

  test.each([
    [["--id", "SO-1"], 2, "--shipment and --id belong together"],
    [["--map", "date=X"], 2, "--map needs --shipment and --id"],
    [["--shipment", "FILE", "--id", "SO-77"], 2, "day.csv holds no shipment SO-77\n  Such as: SO-1, SO-2"],
    [["--shipment", "/nowhere.csv", "--id", "SO-1"], 4, "/nowhere.csv does not exist"],
    [["-o", "pdf"], 2, "Allowed choices are html, json"],
  ])("end-use-statement %j is %i", async (more, code, message) => {
    const where = place();
    const manifest = where.file("day.csv", MANIFEST);
    const args = more.map((arg) => (arg === "FILE" ? manifest : arg));
    const { exit, stdout, stderr } = await run(where, ["form", "end-use-statement", ...args]);
    expect([exit, stdout]).toEqual([code, ""]);
    expect(stderr).toContain(message);
  });

  test("a shipment that stands in two places of the file is refused", async () => {
    const where = place();
    const [head, first, second] = MANIFEST.split("\n");
    const manifest = where.file("day.csv", [head, first, second, first, ""].join("\n"));
    const { exit, stderr } = await run(where, [
      "form",
      "end-use-statement",
      "--shipment",
      manifest,
      "--id",
      "SO-1",
    ]);
    expect([exit, stderr]).toEqual([
      4,
      expect.stringContaining("holds the shipment SO-1 2 times, from lines 2, 4"),
    ]);
  });

  test("licence-application tells what is known and what is missing, and answers with 0 whatever was found", async () => {
    const where = await loaded();
    const manifest = where.file("day.csv", MANIFEST);
    const args = ["form", "licence-application", "--shipment", manifest, "--id", "SO-1"];
    const { exit, stdout, stderr } = await run(where, [...args, "-o", "json"]);
    expect([exit, stderr]).toEqual([0, ""]);
    const sheet = JSON.parse(stdout) as {
      missing: { text: string }[];
      findings: { code: string }[];
      items: object[];
    };
    expect(sheet.findings.map(({ code }) => code)).toContain("DEST.TRANSSHIP");
    expect(sheet.items).toMatchObject([{ hs: "84821010", quantity: "400", unit: "pcs" }]);
    expect(sheet.missing.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["item 1: value and currency", "address of the end user Anadolu Makine AS"]),
    );
    const html = await run(where, args);
    expect(html.stdout).toContain("<h2>What is missing</h2>");
    expect((await run(place(), args)).exit).toBe(3);
  });

  test("licence-application is 4 where something of the shipment could not be screened", async () => {
    const where = await loaded();
    const manifest = where.file("day.csv", MANIFEST.replaceAll("Ateliers Vernet,FR", "TO ORDER,FR"));
    const args = ["form", "licence-application", "--shipment", manifest, "--id", "SO-2", "-o", "json"];
    const { exit, stdout, stderr } = await run(where, args);
    expect(exit).toBe(4);
    expect((JSON.parse(stdout) as { gaps: string[] }).gaps.length).toBeGreaterThan(0);
    expect(stderr).toContain("cordon: not everything was screened");
    expect((await run(where, [...args, "--allow-partial"])).exit).toBe(0);
  });
});
