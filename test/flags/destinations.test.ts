import { expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { raiseFlags } from "../../src/flags/index.ts";
import { checkStatements } from "../../src/flags/statements/check-statements.ts";
import type { Shipment } from "../../src/model/shipment.ts";
import { readPlaces } from "../../src/sources/reference.ts";
import { statementFacts } from "./statement-world.ts";

const places = readPlaces(DATA);
const asOf = "2026-11-22";

function to(countries: readonly string[], more: Partial<Shipment> = {}): Shipment {
  const [destination] = countries;
  return {
    id: "SO-1",
    origin: { file: "export.csv", fromLine: 2, toLine: 3 },
    parties: [
      { role: "consignee", name: "Muster Optik GmbH", kind: "entity", country: "DE", identifiers: [] },
    ],
    items: [],
    destination: destination!,
    ...(countries.length > 1 ? { destinations: countries } : {}),
    via: [],
    ...more,
  };
}

const raised = (shipment: Shipment) => raiseFlags({ shipment, places, asOf });
const codes = (shipment: Shipment) => new Set(raised(shipment).map(({ code }) => code));

test.each(["CN", "RU", "IR", "KZ", "MO", "AE"])(
  "what holds of %s holds of it beside another destination",
  (country) => {
    const several = codes(to([country, "DE"].sort()));
    for (const code of codes(to([country]))) expect(several).toContain(code);
  },
);

test("a rule that reaches two destinations is raised once", () => {
  const embargoes = raised(to(["CN", "HK"])).filter(({ code }) => code === "DEST.ARMS_EMBARGO");
  expect(embargoes).not.toEqual([]);
  expect(new Set(embargoes.map((one) => JSON.stringify(one))).size).toBe(embargoes.length);
});

test("a destination where nobody receives the goods is told, whatever stands beside it", () => {
  expect(raised(to(["DE", "MD"]))).toContainEqual(
    expect.objectContaining({
      code: "DEST.MISMATCH",
      subject: "destination",
      evidence: { destination: "MD", receivers: "DE" },
    }),
  );
});

function faults(...given: Record<string, unknown>[]) {
  const shipment = to(["KZ", "TR"]);
  const { faults: all } = checkStatements({ shipment, places, asOf, statements: statementFacts({ given }) })!;
  return all.filter(({ fault }) => fault === "destination");
}

test("one statement for one of two destinations leaves the other open; two statements do not", () => {
  expect(faults({ siteCountry: "TR" })).toMatchObject([{ stated: "TR", shipped: "KZ, TR" }]);
  expect(faults({ siteCountry: "TR" }, { siteCountry: "KZ" })).toEqual([]);
});
