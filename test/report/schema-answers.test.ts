import { expect, test } from "vitest";
import { classificationSchema, licenceSchema } from "../../src/report/schema-answers.ts";
import { place, run } from "../cli/world.ts";

const printed = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await run(place(), [...args, "-o", "json"])).stdout);

test.each([
  ["ADC 14 bit 3 GSPS", "--hs", "854239", "--declared", "EAR99"],
  ["spare parts"],
  ["steel bolts M8", "--hs", "731815", "--declared", "3.00E+01"],
  ["ephedrine hydrochloride"],
  ["rifle scope, night vision"],
])("what classify prints keeps to its schema: %s", async (...args) => {
  expect(classificationSchema.safeParse(await printed("classify", ...args)).error).toBeUndefined();
});

test.each([
  ["3A001.a.5.a.4", "--to", "CN"],
  ["3A001.a.7.a", "--to", "US", "--from", "DE", "--jurisdictions", "eu,us"],
  ["EAR99", "--to", "RU"],
  ["5A002.a", "--to", "JP", "--from", "GB", "--jurisdictions", "us,eu,uk,jp"],
  ["EAR99", "--to", "CU", "--party", "entity-list"],
])("what license prints keeps to its schema: %s", async (...args) => {
  expect(licenceSchema.safeParse(await printed("license", ...args)).error).toBeUndefined();
});
