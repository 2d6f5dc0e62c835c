import { describe, expect, test } from "vitest";
import type { CheckDocument, ScreeningDocument, SummaryDocument } from "../../src/report/schema.ts";
import { loaded, place, run } from "./world.ts";

const OWNERS = `party,owner,share_percent,source
Orient Trading LLC,Tactical Missiles Corporation JSC,50,register
Bäckerei Lindner,Anna Lindner,100,register
`;
const MANIFEST = `Shipment ID,Consignee Name,Consignee Country,Destination
SO-1,Bäckerei Lindner,Germany,Germany
SO-2,Orient Trading,Germany,Germany
`;
interface Answer {
  readonly screenings: readonly ScreeningDocument[];
  readonly summary: SummaryDocument;
}
const STARTER = ["--starter", "--owners"];

describe("check --owners", () => {
  test("holds a party that a listed party owns, and says by which rule", async () => {
    const where = place();
    const { exit, stdout, stderr } = await run(where, [
      "check",
      "ORIENT TRADING",
      ...STARTER,
      where.file("owners.csv", OWNERS),
      "-o",
      "json",
    ]);
    const { findings, score, coverage } = JSON.parse(stdout) as CheckDocument;
    expect([exit, stderr, score.bands.net]).toEqual([1, "", "hold"]);
    const owned = findings.filter(({ code }) => code === "PARTY.OWNED");
    expect(owned.map(({ evidence }) => evidence["law"])).toEqual(["BIS affiliates rule", "OFAC 50 % rule"]);
    expect(owned[1]).toMatchObject({
      code: "PARTY.OWNED",
      severity: 100,
      gate: "hold",
      overlay: "us",
      evidence: { share: "50 %" },
    });
    expect(coverage.notCovered.map(({ code }) => code)).not.toContain("ownership");
  });

  test.each(["0,2099-01-01", "0,2027"])(
    "an owner stays one whatever a row of an uncertain day says: %s",
    async (row) => {
      const where = place();
      const head = "party,owner,share_percent,as_of\n";
      const owner = "Orient Trading LLC,Tactical Missiles Corporation JSC";
      const file = where.file("owners.csv", `${head}${owner},60,2026-01-01\n${owner},${row}\n`);
      const { exit, stderr } = await run(where, ["check", "ORIENT TRADING", ...STARTER, file]);
      expect(exit).toBe(1);
      expect(stderr).toContain("owners.csv, line 3: ");
      expect(stderr).toContain("takes the place of no other row of this holding");
    },
  );

  test("says where the file does not name the party", async () => {
    const where = place();
    const file = where.file("owners.csv", OWNERS);
    const { exit, stdout, stderr } = await run(where, ["check", "Somebody Else", ...STARTER, file]);
    expect(exit).toBe(0);
    expect(stderr).toBe("cordon: owners.csv names no owner of it: its ownership was not looked at\n");
    expect(stdout).toContain("ownership: parties owned or controlled");
  });

  test("is 4 where a row was not used, unless that is permitted", async () => {
    const where = place();
    const file = where.file("owners.csv", `${OWNERS}Orient Trading,,20,\n`);
    const args = ["check", "Bäckerei Lindner", ...STARTER, file];
    const { exit, stdout, stderr } = await run(where, args);
    expect([exit, stderr]).toEqual([
      4,
      "cordon: owners.csv, line 4: the row names no owner and was not used\n",
    ]);
    expect(stdout).toContain("owners.csv, line 4: the row names no owner");
    expect((await run(where, [...args, "--allow-partial"])).exit).toBe(0);
  });

  test.each([
    ["none.csv", undefined, "none.csv does not exist"],
    ["owners.csv", "a,b\n1,2\n", "owners.csv has no header that names party and owner"],
  ])("%s %j is 4", async (name, text, message) => {
    const where = place();
    if (text !== undefined) where.file(name, text);
    const { exit, stdout, stderr } = await run(where, [
      "check",
      "X Y",
      ...STARTER,
      `${where.folder}/${name}`,
    ]);
    expect([exit, stdout]).toEqual([4, ""]);
    expect(stderr).toContain(message);
  });
});

describe("screen --owners", () => {
  test("screens owners; the file is an input, and ownership is covered where it names all", async () => {
    const where = place();
    const manifest = where.file("day.csv", MANIFEST);
    const args = ["screen", manifest, ...STARTER, where.file("owners.csv", OWNERS), "-o", "json"];
    const { exit, stdout, stderr } = await run(where, args);
    const { screenings, summary } = JSON.parse(stdout) as Answer;
    expect(exit).toBe(1);
    expect(stderr).toContain("owners.csv names every party of 2 of 2 shipments\n");
    expect(screenings.map(({ score }) => score.bands.net)).toEqual(["standard", "hold"]);
    expect(summary.inputs.map(({ name, rows }) => [name, rows])).toEqual([
      ["day.csv", 2],
      ["owners.csv", 2],
    ]);
    expect(summary.coverage.notCovered.map(({ code }) => code)).not.toContain("ownership");
    expect((await run(where, args)).stdout).toBe(stdout);
  });

  test("leaves ownership out of what is covered where the file does not name all", async () => {
    const where = place();
    const manifest = where.file("day.csv", `${MANIFEST}SO-3,Ateliers Vernet,France,France\n`);
    const file = where.file("owners.csv", OWNERS);
    const { stdout, stderr } = await run(where, ["screen", manifest, ...STARTER, file, "-o", "json"]);
    const { screenings, summary } = JSON.parse(stdout) as Answer;
    expect(stderr).toContain("owners.csv names every party of 2 of 3 shipments\n");
    expect(screenings.map(({ coverage }) => coverage.notCovered.includes("ownership"))).toEqual([
      false,
      false,
      true,
    ]);
    expect(summary.coverage.notCovered.map(({ code }) => code)).toContain("ownership");
  });

  test("tells the problems of the file with those of the manifest, and is 4 where nothing else stands out", async () => {
    const where = await loaded();
    const manifest = where.file("day.csv", MANIFEST);
    const file = where.file("owners.csv", `${OWNERS}Orient Trading,Anna Lindner,lots,\n`);
    const { exit, stdout } = await run(where, ["screen", manifest, "--owners", file, "-o", "json"]);
    const { summary } = JSON.parse(stdout) as Answer;
    expect(exit).toBe(4);
    expect(summary.problems).toMatchObject([
      { file: "owners.csv", line: 4, column: "share_percent", code: "bad-share" },
    ]);
    expect(summary.coverage).toMatchObject({
      status: "partial",
      gaps: [expect.stringContaining("owners.csv, line 4")],
    });
  });
});
