import { expect, test } from "vitest";
import { openItems } from "../../src/match/items/answer.ts";
import { CATALOG } from "../match/items/catalog.ts";
import { place, run } from "./world.ts";

const license = (code: string, ...more: string[]) =>
  run(place(), [
    "license",
    code,
    "--to",
    "CN",
    "--from",
    "DE",
    "--jurisdictions",
    "eu,us",
    "-o",
    "json",
    ...more,
  ]);

test.each([
  ["1C350.2", "1C350.2 of EU Annex I is CAS 10025-87-3, 1C350.c.4 of the US list"],
  ["1c350.01", "1C350.1 of EU Annex I is CAS 111-48-8, 1C350.b.22 of the US list"],
  ["1C450.a.4", "1C450.a.4 of EU Annex I is CAS 75-44-5"],
  ["1C350.5", "1C350.5 of EU Annex I is CAS 676-97-1"],
])("license knows %s as the EU numbers it", async (code, note) => {
  const { exit, stdout } = await license(code);
  expect(exit).toBe(0);
  const [eu] = JSON.parse(stdout).determinations;
  expect(eu).toMatchObject({ jurisdiction: "eu", outcome: "licence_required" });
  expect(eu.notes).toContain(note);
});

test("a number that Annex I does not have is refused", async () => {
  const { exit, stderr } = await license("1C350.95");
  expect([exit, stderr]).toEqual([2, expect.stringContaining("has no chemical 1C350.95")]);
  expect((await license("3A001.5")).exit).toBe(2);
});

test("catalog show names the chemical and shows the US paragraph", async () => {
  const { exit, stdout, stderr } = await run(place(), ["catalog", "show", "1C350.2"]);
  expect([exit, stderr]).toEqual([0, expect.stringContaining("CAS 10025-87-3")]);
  expect(stdout).toContain("1C350");
});

test("a declared number is the code of its chemical", () => {
  const { classify } = openItems(CATALOG);
  const declared = (text: string) => classify({ text: "Phosphorus oxychloride", declared: text }).declared;
  expect(declared("1C350.2")).toMatchObject({
    code: "1C350.c.4",
    tier: "dual-use",
    status: "agrees",
    annexNumber: { code: "1C350.2", cas: "10025-87-3" },
  });
  expect(declared("1C450.a.4")).toMatchObject({ annexNumber: { cas: "75-44-5" } });
  expect(declared("1C350.95")).toMatchObject({ status: "unknown" });
});

test("a declared number is told with its CAS number and is no repair", async () => {
  const where = place();
  const file = where.file(
    "in.csv",
    "id,exporter,exporter country,consignee,destination,goods,eccn\nA,Brandt GmbH,DE,Acme,China,Phosphorus oxychloride,1C350.2\n",
  );
  const { stdout } = await run(where, ["screen", file, "--starter", "-o", "json"]);
  const [{ items, findings }] = JSON.parse(stdout).screenings;
  expect(JSON.stringify(items[0])).toContain(
    "declared 1C350.2 (EU Annex I, CAS 10025-87-3, read as 1C350.c.4)",
  );
  const codes = findings.map(({ code }: { code: string }) => code);
  expect(codes).toContain("LICENCE.REQUIRED");
  expect(codes).not.toContain("DATA.CODE_REPAIRED");
  expect(codes).not.toContain("DATA.UNSCREENABLE");
});
