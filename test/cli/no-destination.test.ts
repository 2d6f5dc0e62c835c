import { expect, test } from "vitest";
import { place, run } from "./world.ts";

const HINT = "no column tells where the goods go: --map destination=COLUMN names one";

async function said(header: string, cells: string, ...more: string[]) {
  const where = place();
  const text = `Exporter,Exporter Country,Consignee,Goods,ECCN,${header}\nAcme,DE,Hengyu,pump,EAR99,${cells}\n`;
  const args = ["screen", where.file("in.csv", text), "--starter", "-o", "json", ...more];
  return (await run(where, args)).stderr;
}

test("where no column tells where goods go, the option that names one is told with the columns not read", async () => {
  expect(await said("Whereabouts,Colour", "China,blue")).toContain(
    `cordon: in.csv: ${HINT}; not read: Whereabouts, Colour\n`,
  );
  expect(await said("Value", "3")).toContain(`cordon: in.csv: ${HINT}\n`);
});

test.each([
  ["a column of it is left empty", "Destination", "", []],
  ["a country of the consignee cannot be read", "Consignee Country", "Chnia", []],
  ["the option is given", "Whereabouts", "China", ["--map", "destination=Whereabouts"]],
  ["messages are not wanted", "Whereabouts", "China", ["--quiet"]],
])("but not where %s", async (_, header, cells, more) => {
  expect(await said(header, cells, ...more)).not.toContain(HINT);
});
