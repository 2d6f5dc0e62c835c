import { describe, expect, test } from "vitest";
import type { ScreeningDocument, SummaryDocument } from "../../src/report/schema.ts";
import { place, run } from "./world.ts";

const MANIFEST = `Shipment ID,Ship Date,Buyer Name,Buyer Country,Consignee Name,Consignee Country,HS Code,Description,Destination
N-1,2026-11-20,Kavak A.S.,Turkey,Gulf Star FZE,Turkey,85423190,Microcontroller,Turkey
`;
const HISTORY = `Shipment ID,Ship Date,Buyer Name,Buyer Country,Consignee Name,Consignee Country,HS Code,Destination
H-1,2021-05-01,Kavak A.S.,Turkey,Kavak A.S.,Turkey,73181500,Turkey
N-1,2026-11-02,Kavak A.S.,Turkey,Kavak A.S.,Turkey,85423190,Turkey
`;
interface Answer {
  readonly screenings: readonly ScreeningDocument[];
  readonly summary: SummaryDocument;
}

const screen = async (history: string, ...more: readonly string[]) => {
  const where = place();
  return run(where, [
    "screen",
    where.file("new.csv", MANIFEST),
    "--starter",
    "--history",
    where.file("before.csv", history),
    "-o",
    "json",
    ...more,
  ]);
};

describe("screen --history", () => {
  test("compares with earlier shipments, and names the file among the inputs", async () => {
    const { exit, stdout, stderr } = await screen(HISTORY);
    const { screenings, summary } = JSON.parse(stdout) as Answer;
    expect(exit).toBe(1);
    expect(stderr).toContain("cordon: compared with before.csv: shipments of 2021-05-01 to 2026-11-02\n");
    expect(stderr).toContain("1 shipment of new.csv");
    const rules = screenings[0]?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["first-priority-order", "changed-consignee"]));
    expect(
      screenings[0]?.notEvaluated?.flatMap(({ missing }) => missing.map(({ code }) => code)),
    ).not.toContain("history");
    expect(summary.inputs.map(({ name, rows }) => `${name} ${rows}`)).toEqual(["new.csv 1", "before.csv 2"]);
    expect(summary.coverage.status).toBe("complete");
  });

  test("is a gap where a shipment of it has no day", async () => {
    const { stdout, stderr } = await screen(
      `${HISTORY}H-2,,Kavak A.S.,Turkey,Kavak A.S.,Turkey,73181500,Turkey\n`,
    );
    const { summary } = JSON.parse(stdout) as Answer;
    expect(summary.coverage.status).toBe("partial");
    expect(summary.coverage.gaps).toEqual([
      "before.csv: 1 of the earlier shipments or rows could not be used",
    ]);
    expect(summary.problems).toMatchObject([{ code: "history-without-date", line: 4, blocking: true }]);
    expect(stderr).toContain("before.csv, line 4: shipment H-2 has no day");
  });

  test.each([
    ["is no manifest", "just text\n", 4, "has no column that names a party"],
    ["has no dates", "Buyer Name\nKavak A.S.\n", 4, "holds no earlier shipment with a date"],
    ["has a header alone", "Buyer Name,Ship Date\n", 4, "has a header but no rows"],
  ])("refuses a file that %s", async (_, text, code, said) => {
    const { exit, stdout, stderr } = await screen(text);
    expect([exit, stdout]).toEqual([code, ""]);
    expect(stderr).toContain(said);
  });

  test("says which file is missing", async () => {
    const where = place();
    const args = ["screen", where.file("new.csv", MANIFEST), "--starter", "--history", "nowhere.csv"];
    const { exit, stderr } = await run(where, args);
    expect(exit).toBe(4);
    expect(stderr).toContain("nowhere.csv does not exist");
  });
});
