import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { useLawOf } from "../../src/screen/use-law.ts";

const json = (path: string) => JSON.parse(readFileSync(join(DATA, path), "utf8"));
const law = useLawOf({ ...json("countries/groups.json"), ...json("licensing/us.json") });

test("a place that US rules read as another country stands with it", () => {
  expect(law.military).toMatchObject({
    CN: "15 CFR 744.21",
    HK: "15 CFR 744.21",
    RU: "15 CFR 744.21",
    IQ: "15 CFR 746.3",
  });
  expect(Object.keys(law.military)).not.toContain("DE");
  expect([law.advanced.includes("MO"), law.advanced.includes("HK"), law.advanced.includes("JP")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([law.nuclearExempt.includes("FR"), law.nuclearExempt.includes("IN")]).toEqual([true, false]);
  expect([law.missile.includes("PK"), law.missile.includes("NO")]).toEqual([true, false]);
});
