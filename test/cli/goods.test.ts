import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, place, run } from "./world.ts";

const TRUTH = join(ROOT, "fixtures/truth/item-codes.csv");

interface Classified {
  readonly catalog: { readonly asOf: string };
  readonly items: readonly {
    readonly outcome: string;
    readonly candidates: readonly { readonly code: string; readonly confidence: number }[];
    readonly declared?: { readonly status: string };
  }[];
}

describe("classify", () => {
  test("proposes codes with what decided, and lays the declared one beside them", async () => {
    const args = ["classify", "ADC 14 bit 3 GSPS", "--declared", "EAR99", "--hs", "854239"];
    const { exit, stdout } = await run(place(), args);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/3A001\.a\.5\.a\.4 {2}\d\d %/);
    expect(stdout).toContain("decided by: resolution 14 bit");
    expect(stdout).toContain("conflict");
    expect(stdout).toContain("a person classifies");
    const json = JSON.parse((await run(place(), [...args, "-o", "json"])).stdout) as Classified;
    expect(json.items[0]).toMatchObject({ outcome: "candidates", declared: { status: "conflict" } });
    expect(json.catalog.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("reads a parts master, keeps its ids, and makes formulas harmless", async () => {
    const where = place();
    const file = where.file(
      "parts.csv",
      'Part Number,Description,HS Code,ECCN\r\n=1+1,"office chair, swivel",940130,EAR99\r\nB-2,machine parts,,3.00E+01\r\n',
    );
    const { exit, stdout, stderr } = await run(where, ["classify", file]);
    const rows = stdout.trimEnd().split("\r\n");
    expect([exit, rows.length]).toEqual([0, 3]);
    expect(rows[1]).toMatch(/^'=1\+1,"office chair, swivel",candidates,EAR99,/);
    expect(rows[2]).toMatch(/^B-2,machine parts,insufficient_data,,/);
    expect(rows[2]).toContain("3.00E+01,damaged");
    expect(stderr).toContain("2 items classified");
  });

  test.each(["Materialnummer;Bezeichnung", "Mat.-Nr.;Kurztext", "品番;名称"])(
    "reads the parts master of an ERP: %s",
    async (header) => {
      const where = place();
      const { exit, stdout } = await run(where, [
        "classify",
        where.file("m.csv", `${header}\n7;Drehstuhl\n`),
      ]);
      expect([exit, stdout.split("\r\n")[1]]).toEqual([0, expect.stringMatching(/^7,Drehstuhl,/)]);
    },
  );

  test("reads headers of other languages, and tells cells and rows that it could not use", async () => {
    const where = place();
    const file = where.file(
      "teile.csv",
      "Artikelnummer,Benennung,Zolltarifnummer,AL-Nummer\r\n1,Drehstuhl,abc,EAR99\r\n2,,,\r\n",
    );
    const { exit, stdout, stderr } = await run(where, ["classify", file]);
    expect([exit, stdout.split("\r\n")[1]]).toEqual([0, expect.stringMatching(/^1,Drehstuhl,/)]);
    expect(stderr).toContain("teile.csv, line 2: HS code abc is none");
    expect(stderr).toContain("1 row without any words on goods: not classified");
    expect(stderr).toContain("1 item classified");
  });

  test.each([
    ["--hs", "abc", "HS code abc is none"],
    ["--cas", "7719-09-8", "CAS number 7719-09-8 is none"],
  ])("refuses %s %s", async (option, value, message) => {
    const { exit, stderr } = await run(place(), ["classify", "thionyl chloride", option, value]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("says what a table without descriptions lacks", async () => {
    const where = place();
    const { exit, stderr } = await run(where, ["classify", where.file("x.csv", "a,b\r\n1,2\r\n")]);
    expect([exit, stderr]).toEqual([4, expect.stringContaining("no column of descriptions")]);
  });
});

describe("license", () => {
  test("answers by jurisdiction with reasons, exceptions and what is missing", async () => {
    const args = [
      "license",
      "9A610.x",
      "--to",
      "Germany",
      "--value",
      "50000",
      "--date",
      "2026-07-23",
      "-o",
      "json",
    ];
    const { exit, stdout } = await run(place(), args);
    const { determinations } = JSON.parse(stdout) as { determinations: object[] };
    expect([exit, determinations]).toEqual([
      0,
      [
        expect.objectContaining({
          jurisdiction: "us",
          outcome: "exception_possible",
          reasons: ["NS 1", "RS 1"],
          exceptions: [{ code: "STA", unmet: ["consignee statement", "government end use"] }],
        }),
      ],
    ]);
    const both = await run(place(), [
      "license",
      "3A001A7A",
      "--to",
      "CN",
      "--from",
      "DE",
      "--jurisdictions",
      "eu,us",
    ]);
    expect(both.stdout).toContain("European Union: licence required");
    expect(both.stdout).toContain("Nothing here releases goods.");
  });

  test.each([
    [["license", "none", "--to", "RU", "--hs", "12"], "--hs 12: no HS code that decides"],
    [["license", "none", "--to", "RU", "--hs", "8482"], "--hs 8482: no HS code that decides"],
    [["catalog", "search", ""], "needs a word or a code"],
    [["catalog", "search", " -- "], "needs a word or a code"],
    [["license", "banana", "--to", "CN"], "is no control code"],
    [["license", "EAR99", "--to", "Atlantis"], "no such country"],
    [["license", "EAR99", "--to", "CN", "--date", "2026-02-30"], "no such day"],
    [["license", "EAR99", "--to", "CN", "--value", "1,000"], "no amount"],
    [["license", "EAR99", "--to", "CN", "--jurisdictions", "mars"], "mars is no jurisdiction"],
    [["license", "EAR99", "--to", "CN", "--party", "friend"], "no such status"],
  ])("%j is a wrong command line", async (args, message) => {
    const { exit, stderr } = await run(place(), args);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("eval items", () => {
  test("prints ten codes a case at most, and the figures of a labelled file", async () => {
    const where = place();
    const file = where.file(
      "cases.csv",
      "case_id,text,code\n1,office chair,EAR99\n2,ADC 14 bit 3 GSPS,3A001.a.5.a.4\n3,thing,?\n",
    );
    const { exit, stdout } = await run(where, ["eval", "items", file]);
    const rows = stdout.trimEnd().split("\n");
    expect([exit, rows[0], rows[1]]).toEqual([
      0,
      "case_id,rank,code,confidence",
      expect.stringMatching(/^1,1,EAR99,0\.\d\d$/),
    ]);
    const figures = await run(where, ["eval", "items", file, "--label", "code", "-o", "json"]);
    expect(JSON.parse(figures.stdout)).toMatchObject({ excluded: 1, all: { items: 2, entryTop1: 1 } });
    const table = await run(where, ["eval", "items", TRUTH, "--label", "code", "--group", "class"]);
    expect(table.stdout).toMatch(/^350 cases labelled by code/);
  });
});

const askedFor = (date: string) =>
  run(place(), ["license", "EAR99", "--to", "CN", "--date", date, "-o", "json"]);

const notesOn = async (date: string) =>
  JSON.parse((await askedFor(date)).stdout).determinations[0].notes.join();

test("license tells that a day lies ahead of the rules it is answered by", async () => {
  expect(await notesOn("2030-01-01")).toContain("the day lies ahead: the rules of 2026-07-23");
  expect(await notesOn("2026-11-22")).not.toContain("lies ahead");
});
