import { describe, expect, test } from "vitest";
import { isClosed, raisePlace, rulesFor } from "../../src/flags/places.ts";
import type { NamedPlace } from "../../src/flags/places.ts";
import type { PlaceRule } from "../../src/model/place.ts";

const base = { overlay: "eu", code: "DEST.SEVERE", citation: "EU 833/2014", status: "in_force" } as const;
const rule: PlaceRule = { ...base, country: "RU", effective: "2022-02-26", until: "2026-06-30" };
const origin = { file: "export.csv", fromLine: 2, toLine: 2 };

function inForce(
  one: PlaceRule,
  asOf: string,
  date?: string,
  place: NamedPlace = { country: "RU" },
): boolean {
  const shipment = {
    id: "SO-1",
    origin,
    parties: [],
    items: [],
    via: [],
    ...(date === undefined ? {} : { date }),
  };
  const places = {
    rules: [one],
    overlays: [],
    treatAs: { us: { HK: "CN" } },
    partners: [],
    hubs: [],
    groups: {},
  };
  return rulesFor({ shipment, places, asOf }, place).length > 0;
}

describe("a rule holds", () => {
  test.each([
    ["not before its first day", "2022-02-25", undefined, false],
    ["on its first day", "2022-02-26", undefined, true],
    ["on its last day", "2026-06-30", undefined, true],
    ["not after it", "2026-07-01", undefined, false],
    ["on the day of the shipment, though not on that of the screening", "2026-07-01", "2026-06-30", true],
    ["on the day of the screening, though not on that of the shipment", "2026-06-30", "2026-07-01", true],
    ["on neither of two days outside", "2026-07-01", "2022-02-25", false],
    ["on a day far ahead, where it has no end", "9998-12-31", undefined, true],
  ])("%s", (title, asOf, date, holds) => {
    const { until: _, ...endless } = rule;
    expect(inForce(title.includes("no end") ? endless : rule, asOf, date)).toBe(holds);
  });
});

describe("a place is one of a rule", () => {
  const crimea: PlaceRule = {
    ...base,
    code: "DEST.EMBARGO",
    country: "UA",
    region: "crimea",
    effective: "2014-12-20",
  };
  const chip: PlaceRule = {
    ...base,
    overlay: "us",
    code: "DEST.CONCERN",
    country: "CN",
    effective: "1996-03-25",
  };

  test.each([
    ["by its country", rule, { country: "RU" }, true],
    ["not by another country", rule, { country: "BY" }, false],
    ["not where no country is known", rule, { text: "Moskva" }, false],
    ["by its region, whatever the country is said to be", crimea, { country: "RU", text: "Kerch" }, true],
    ["by its region with no country", crimea, { text: "Керчь" }, true],
    ["not by another region of the country", crimea, { country: "UA", text: "Lviv" }, false],
    ["not by its country alone, where the rule is for a region", crimea, { country: "UA" }, false],
    ["as the overlay reads it", chip, { country: "HK" }, true],
    ["but not as another overlay reads it", { ...chip, overlay: "eu" }, { country: "HK" }, false],
  ] as const)("%s", (_, one, place, is) => {
    expect(inForce(one, "2026-01-01", undefined, place)).toBe(is);
  });
});

test("closed is what is embargoed or severe", () => {
  const codes = ["DEST.EMBARGO", "DEST.SEVERE", "DEST.ARMS_EMBARGO", "DEST.CONCERN"] as const;
  expect(codes.filter((code) => isClosed({ ...rule, code }))).toEqual(["DEST.EMBARGO", "DEST.SEVERE"]);
});

test("a finding carries the rule's law, dates and overlay, but the UN's measures belong to no overlay", () => {
  const raised = raisePlace({ ...rule, scope: "not food" }, {
    code: "DEST.TIE",
    rule: "party-place",
    subject: "buyer",
  } as Parameters<typeof raisePlace>[1]);
  expect(raised).toEqual({
    code: "DEST.TIE",
    rule: "party-place",
    subject: "buyer",
    overlay: "eu",
    confidence: 100,
    citation: "EU 833/2014",
    effective: { from: "2022-02-26", to: "2026-06-30" },
    evidence: { country: "RU", scope: "not food", status: "in_force" },
  });
  expect(
    raisePlace({ ...rule, overlay: "un" }, { code: "DEST.SEVERE", rule: "destination-place" }),
  ).not.toHaveProperty("overlay");
});
