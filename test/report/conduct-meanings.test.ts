import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { rules } from "../../src/flags/index.ts";
import type { Case } from "../../src/flags/rule.ts";
import type { Shipment } from "../../src/model/shipment.ts";
import { CONDUCT_MEANINGS } from "../../src/report/conduct-meanings.ts";
import { MEANINGS } from "../../src/report/finding-meanings.ts";
import { findingText } from "../../src/report/finding-words.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { rate } from "../../src/score/rate.ts";
import { readPlaces, readProfile } from "../../src/sources/reference.ts";

const profile = parseProfile(readProfile(DATA).json);
const places = readPlaces(DATA);
const origin = { file: "export.csv", fromLine: 2, toLine: 2 };
const conduct = rules.filter(({ codes }) => codes[0]?.startsWith("USE.RED_FLAG."));

test("every red flag about conduct has its sentence and its row, and no other has", () => {
  const codes = conduct.map(({ id }) => `USE.RED_FLAG.${id}`).sort();
  expect(codes.filter((code) => !Object.hasOwn(MEANINGS, code))).toEqual([]);
  expect(Object.keys(CONDUCT_MEANINGS).filter((code) => !codes.includes(code))).toEqual([]);
  const rows = Object.keys(profile.codes).filter((code) => code.startsWith("USE.RED_FLAG."));
  expect(rows.sort()).toEqual(codes);
  for (const code of rows) {
    expect(profile.codes[code]?.severity, code).toBeGreaterThanOrEqual(15);
    expect(profile.codes[code]?.severity, code).toBeLessThanOrEqual(60);
  }
});

describe.each(conduct.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { raises } = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../fixtures/flags/${id}.json`), "utf8"),
  ) as { raises: { title: string; shipment: Partial<Shipment>; facts?: Partial<Case> }[] };

  test.each(raises.map((one) => [one.title, one] as const))("says of %s what was seen", (_, one) => {
    const shipment = { id: "SO-1", origin, parties: [], items: [], via: [], ...one.shipment };
    for (const { variant, ...fact } of rule.raise({ shipment, places, asOf: "2026-11-22", ...one.facts })) {
      const finding = { ...fact, ...rate(profile, fact.code, variant === undefined ? {} : { variant }) };
      const text = findingText(finding);
      expect(text).not.toMatch(/[{}[\]]|USE\.RED_FLAG|undefined| ,|::/);
      for (const value of Object.values(fact.evidence)) expect(text).toContain(String(value));
    }
  });
});
