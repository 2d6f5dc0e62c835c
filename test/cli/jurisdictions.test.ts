import { describe, expect, test } from "vitest";
import { documentSchema } from "../../src/report/schema.ts";
import { place, run } from "./world.ts";

const HEADER =
  "Shipment ID,Ship Date,Exporter,Exporter Country,Consignee Name,Consignee Country,Destination,Goods Description,ECCN,End Use\n";
const row = (id: string, from: string, code: string) =>
  `${id},2026-12-01,Brandt GmbH,${from},Hengyu Instruments Co Ltd,CN,China,ADC 14 bit 3 GSPS,${code},Test benches\n`;
const chairs = (name: string, country: string) =>
  `${name.slice(0, 4)},2026-12-01,Acme Inc,US,"${name}",${country},${country},office chair,EAR99,Office\n`;
const MANIFEST =
  HEADER +
  row("DE-1", "DE", "3A001.a.5.a.4") +
  row("JP-1", "JP", "3A001.a.5.a.4") +
  row("GB-1", "GB", "EAR99") +
  row("KR-1", "KR", "3A001.a.5.a.4");

async function screened(...args: string[]) {
  const where = place();
  const file = where.file("in.csv", MANIFEST);
  const { exit, stdout } = await run(where, ["screen", file, "--starter", "-o", "json", ...args]);
  expect(exit).toBe(1);
  const { run: head, screenings } = documentSchema.parse(JSON.parse(stdout));
  return { head, screenings };
}

describe("screen --jurisdictions", () => {
  test("gives every line of goods the answer of each jurisdiction asked for, in that order", async () => {
    const { head, screenings } = await screened("--jurisdictions", "us,eu,uk,jp");
    expect(head.jurisdictions).toEqual(["us", "eu", "uk", "jp"]);
    for (const { items } of screenings) {
      const told = items[0]!.determinations.map(({ jurisdiction }) => jurisdiction);
      expect([told, items[0]!.undetermined]).toEqual([["us", "eu", "uk", "jp"], undefined]);
    }
    const [german, japanese] = screenings.map(({ items }) => items[0]!);
    expect(german!.strictest).toEqual(["eu"]);
    const elsewhere = { outcome: "indeterminate", reasons: [] };
    expect(german!.determinations[2]).toMatchObject({
      ...elsewhere,
      missing: ["an exporter in the United Kingdom: the rules of the place of export apply"],
    });
    expect(japanese!.determinations[1]).toMatchObject({
      ...elsewhere,
      missing: ["an exporter in the EU: the rules of the place of export apply"],
    });
    expect(german!.determinations[3]).toMatchObject({
      ...elsewhere,
      missing: ["an exporter in Japan: the rules of the place of export apply"],
    });
    expect(japanese!.strictest).toEqual(["jp"]);
  });

  test("counts the findings of each, the strictest deciding", async () => {
    const { screenings } = await screened("--jurisdictions", "uk,eu");
    const [german] = screenings;
    const licence = german!.findings.filter(({ code }) => code.startsWith("LICENCE."));
    expect(licence.map(({ code, overlay, gate }) => [code, overlay, gate]).toSorted()).toEqual([
      ["LICENCE.INDETERMINATE", "uk", "enhanced"],
      ["LICENCE.REQUIRED", "eu", "hold"],
    ]);
    expect(german!.score.bands.gross).toBe("hold");
  });

  test("without it asks those of the place of export, as before", async () => {
    const { head, screenings } = await screened();
    expect(head).not.toHaveProperty("jurisdictions");
    const [german, japanese, british, korean] = screenings.map(({ items }) => items[0]!);
    expect(german!.determinations.map(({ jurisdiction }) => jurisdiction)).toEqual(["eu"]);
    expect(german).not.toHaveProperty("strictest");
    expect(japanese!.determinations).toMatchObject([{ jurisdiction: "jp", outcome: "licence_required" }]);
    expect([korean!.determinations, korean!.undetermined?.code]).toEqual([[], "no-rules"]);
    expect(british!.determinations.map(({ jurisdiction }) => jurisdiction)).toEqual(["uk"]);
  });

  test("says where rules that hold are not asked or not held, and asks for a look at controlled goods", async () => {
    const { screenings } = await screened("--jurisdictions", "us,eu");
    const uncovered = screenings.map(({ coverage }) => coverage.notCovered.includes("licences"));
    expect(uncovered).toEqual([false, true, true, true]);
    const [, , , korean] = (await screened()).screenings;
    expect(korean!.coverage.notCovered).toContain("licences");
    expect(korean!.findings.find(({ code }) => code === "LICENCE.INDETERMINATE")).toMatchObject({
      gate: "enhanced",
      evidence: { missing: "licence rules of the country of export" },
    });
    const where = place();
    const args = ["screen", where.file("in.csv", MANIFEST), "--starter", "--jurisdictions", "eu"];
    expect((await run(where, args)).stderr).toContain(
      "--jurisdictions eu leaves out rules that hold for 2 shipments,",
    );
    expect((await run(where, args.slice(0, 3))).stderr).not.toContain("leaves out");
  });

  test("shows a line a jurisdiction, and which is the strictest", async () => {
    const where = place();
    const file = where.file("in.csv", MANIFEST);
    const args = ["screen", file, "--starter", "--jurisdictions", "US, eu,uk,jp,eu"];
    const { stdout } = await run(where, args, { width: 200 });
    expect(stdout).toContain("licence rules us eu uk jp");
    expect(stdout).toMatch(/^ {4}us for 3A001\.a\.5\.a\.4: .*$/m);
    expect(stdout).toMatch(/^ {4}eu for 3A001\.a\.5\.a\.4: licence required \(Annex I\) {2}strictest$/m);
    expect(stdout).toMatch(
      /^ {4}uk for 3A001\.a\.5\.a\.4: indeterminate.*missing: an exporter in the United Kingdom/m,
    );
    expect(stdout.match(/ {2}strictest$/gm)!.length).toBeGreaterThanOrEqual(2);
  });

  test.each(["mars", "us,,eu", ""])("is 2 for %j, before anything is read", async (list) => {
    const { exit, stdout, stderr } = await run(place(), ["screen", "/nowhere.csv", "--jurisdictions", list]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--jurisdictions");
    expect(stderr).toContain("Known: us, eu, uk, jp");
  });

  test("a listing by another government changes no US rule; one by the United States does", async () => {
    const where = place();
    const file = where.file(
      "in.csv",
      HEADER + chairs("MAINZ MACHINE CO., LTD", "TH") + chairs("Huawei Technologies Co., Ltd.", "CN"),
    );
    const { stdout } = await run(where, ["screen", file, "--starter", "-o", "json"]);
    const told = documentSchema
      .parse(JSON.parse(stdout))
      .screenings.map(({ findings, items }) => [
        findings.some(({ code, gate }) => code === "PARTY.LISTED" && gate === "hold"),
        items[0]!.determinations.map(({ outcome, reasons }) => [outcome, ...reasons].join(" ")),
      ]);
    expect(told).toEqual([
      [true, ["no_requirement_found"]],
      [true, ["licence_required 744.11"]],
    ]);
  });
});

test("every form of output tells the four determinations, and a user on METI's list as METI's", async () => {
  const where = place();
  const manifest =
    HEADER +
    "JP-2,2026-12-01,Aomori Kogyo KK,JP,Harbin Institute of Technology,CN,China,Deep groove ball bearings 6204,EAR99,Spares\n";
  const file = where.file("in.csv", manifest);
  const ask = ["screen", file, "--starter", "--jurisdictions", "us,eu,uk,jp", "-o"];
  const { stdout } = await run(where, [...ask, "json"]);
  const [screening] = documentSchema.parse(JSON.parse(stdout)).screenings;
  const { items, findings } = screening!;
  expect(items[0]!.determinations).toMatchObject([
    { jurisdiction: "us" },
    { jurisdiction: "eu", outcome: "indeterminate" },
    { jurisdiction: "uk", outcome: "indeterminate" },
    {
      jurisdiction: "jp",
      outcome: "exception_possible",
      reasons: ["ETCO Appended Table 1 row 16", "METI End User List"],
    },
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "LICENCE.REQUIRED", overlay: "jp", gate: "enhanced" }),
  );
  const listed = findings.filter(({ evidence }) => evidence["measure"] === "end_user_concern");
  expect(listed).toMatchObject([{ overlay: "jp", evidence: { source: "METI" } }]);
  for (const form of ["csv", "jsonl"]) {
    const told = (await run(where, [...ask, form])).stdout;
    expect(told).toMatch(/METI End User List/);
    for (const one of ["us", "eu", "uk", "jp"]) expect(told).toMatch(new RegExp(`\\b${one}\\b`));
  }
  const table = (await run(where, [...ask, "table"], { width: 200 })).stdout;
  expect(table).toMatch(/^ {4}jp for EAR99: .*ETCO Appended Table 1 row 16; METI End User List/m);
});

const BARE = "Shipment ID,Consignee Name,Consignee Country,Destination,Goods Description,ECCN\n";
const bare = (id: string, code: string) =>
  `${id},Hengyu Instruments Co Ltd,VN,Vietnam,water pump for gardens,${code}\n`;

async function asked(...args: string[]) {
  const where = place();
  const file = where.file("in.csv", BARE + bare("A", "EAR99") + bare("B", "EAR99") + bare("C", "XX9"));
  const ask = ["screen", file, "--starter", "--fail-on", "never", ...args];
  const { exit, stdout, stderr } = await run(where, [...ask, "-o", "json"]);
  return { exit, stderr, ...documentSchema.parse(JSON.parse(stdout)), table: await run(where, ask) };
}

describe("goods of which no licence requirement could be determined", () => {
  const told =
    "no licence requirement was determined for 3 lines of goods; missing: control code that can be read (1), place of export (2)";

  test("are not looked at where nobody says where they leave from, and one line tells the fact", async () => {
    const { exit, stderr, screenings, summary } = await asked();
    expect(exit).toBe(0);
    expect(stderr).toContain(told);
    for (const { coverage } of screenings) expect(coverage.notCovered).toContain("licences");
    expect(summary.coverage.notCovered.map(({ code }) => code)).toContain("licences");
  });

  test("are a gap where somebody asked for rules, told once for all of them", async () => {
    const { exit, screenings, summary, table } = await asked("--jurisdictions", "us");
    expect(exit).toBe(4);
    expect(screenings[0]!.coverage).toMatchObject({
      status: "partial",
      gaps: ["no licence requirement was determined for 1 line of goods; missing: place of export (1)"],
    });
    expect(summary.coverage).toMatchObject({ status: "partial", gaps: [told] });
    expect(table.stdout).toMatch(/gaps\n\s+- no licence requirement was determined for 3 lines/);
    expect((await asked("--jurisdictions", "us", "--allow-partial")).exit).toBe(0);
  });
});

test.each([
  ["de", "the rules for de are those of eu", "Write eu. "],
  ["us,Germany", "the rules for germany are those of eu", "Write eu. "],
  ["gb", "the rules for gb are those of uk", "Write uk. "],
  ["usa", "the rules for usa are those of us", "Write us. "],
  ["cn", "the rules of CN are not held", ""],
  ["xx", "xx is no jurisdiction", ""],
  ["us eu", "us eu is no jurisdiction", ""],
  ["us,,eu", "nothing stands beside a comma", ""],
])("--jurisdictions %s is refused, with what is known and what to write", async (text, words, write) => {
  const where = place();
  const known = "Known: us, eu, uk, jp; several with commas between: us,eu";
  for (const args of [
    ["license", "EAR99", "--to", "CN"],
    ["screen", where.file("in.csv", MANIFEST), "--starter"],
  ]) {
    const stderr = `cordon: --jurisdictions ${text}: ${words}\n  ${write}${known}\n`;
    expect(await run(where, [...args, "--jurisdictions", text])).toEqual({ exit: 2, stdout: "", stderr });
    const none = await run(where, [...args, "--jurisdictions", " "]);
    expect([none.exit, none.stderr]).toEqual([2, `cordon: --jurisdictions names none\n  ${known}\n`]);
  }
});
