import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { missingFor, raiseFlags, rules, unevaluated } from "../../src/flags/index.ts";
import type { Case, Rule } from "../../src/flags/rule.ts";
import type { Shipment } from "../../src/model/shipment.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { rate } from "../../src/score/rate.ts";
import { useLawOf } from "../../src/screen/use-law.ts";
import { readPlaces, readProfile } from "../../src/sources/reference.ts";
import { statementFacts } from "./statement-world.ts";
import type { WrittenFacts } from "./statement-world.ts";

const ROOT = join(import.meta.dirname, "../../fixtures/flags");
const places = readPlaces(DATA);
const json = (path: string) => JSON.parse(readFileSync(join(DATA, path), "utf8"));
const law = useLawOf({ ...json("countries/groups.json"), ...json("licensing/us.json") });
const profile = parseProfile(readProfile(DATA).json);

interface NearMiss {
  readonly title: string;
  readonly shipment: Partial<Shipment>;
  /** What else is known beside the shipment: goods, and the like; null for what is not. */
  readonly facts?: { readonly [K in keyof Case]?: Case[K] | null };
  readonly statements?: WrittenFacts;
}
interface Fixture {
  /** `codes` as they are raised by one overlay or more, sorted; with a variant, `DEST.TIE embargoed`, where a case turns on it. */
  readonly raises: readonly (NearMiss & { readonly codes: readonly string[] })[];
  readonly nearMisses: readonly NearMiss[];
  /** Cases in which the rule could not be evaluated in full, with what it lacks; of every rule that can lack anything. */
  readonly unknown?: readonly (NearMiss & { readonly missing: readonly string[] })[];
}

function fixtureOf({ id }: Rule): Fixture {
  return JSON.parse(readFileSync(join(ROOT, `${id}.json`), "utf8")) as Fixture;
}

function facts(shipment: Partial<Shipment>, more: NearMiss["facts"] = {}, statements?: WrittenFacts): Case {
  const origin = { file: "export.csv", fromLine: 2, toLine: 2 };
  const all = {
    shipment: { id: "SO-1", origin, parties: [], items: [], via: [], ...shipment },
    places,
    asOf: "2026-11-22",
    law,
    ...(statements === undefined ? {} : { statements: statementFacts(statements) }),
    ...more,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as unknown as Case;
}

test("every rule has a fixture with cases and near misses, a file of its name, and no other", () => {
  const ids = rules.map(({ id }) => id).sort();
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(ROOT).sort()).toEqual(ids.map((id) => `${id}.json`));
  expect(readdirSync(join(import.meta.dirname, "../../src/flags/rules")).sort()).toEqual(
    ids.map((id) => `${id}.ts`),
  );
  for (const rule of rules) {
    const { raises, nearMisses } = fixtureOf(rule);
    expect(
      [raises.length, nearMisses.length].every((count) => count >= 2),
      rule.id,
    ).toBe(true);
    expect(rule.about).toMatch(/^[A-Z]+\.[A-Z_]+.*: .*[^.]$/);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { raises, nearMisses, unknown = [] } = fixtureOf(rule);

  test.each(raises.map((one) => [one.title, one] as const))("is raised by %s", (_, one) => {
    const { shipment, codes } = one;
    const raised = rule.raise(facts(shipment, one.facts, one.statements));
    const overlays = new Map<string, string[]>();
    for (const { overlay = "-", code, subject } of raised) {
      overlays.set(`${overlay} ${subject}`, [...(overlays.get(`${overlay} ${subject}`) ?? []), code]);
    }
    const varied = codes.some((code) => code.includes(" "));
    const seen = raised.map(({ code, variant }) => (varied && variant ? `${code} ${variant}` : code));
    expect([...new Set(seen)].sort()).toEqual([...new Set(codes)]);
    expect(raised.length).toBeGreaterThanOrEqual(codes.length);
    expect(new Set(raised.map((one) => JSON.stringify(one))).size, "each finding once").toBe(raised.length);
    for (const { code, variant, ...finding } of raised) {
      expect(finding).toMatchObject({ rule: id, citation: expect.stringMatching(/\w/) });
      rate(profile, code, variant === undefined ? {} : { variant });
      expect(rule.codes).toContain(variant === undefined ? code : `${code} ${variant}`);
    }
  });

  test.each(nearMisses.map((one) => [one.title, one] as const))(
    "is not raised by %s",
    (_, { shipment, facts: more, statements }) => {
      expect(rule.raise(facts(shipment, more, statements))).toEqual([]);
    },
  );

  test.each(unknown.map((one) => [one.title, one] as const))("cannot tell of %s", (_, one) => {
    const all = unevaluated(facts(one.shipment, one.facts, one.statements));
    expect(all.find((each) => each.rule === id)?.missing).toEqual(one.missing);
  });

  test("says what it raises and needs, and every fact it may lack has a case in its fixture", () => {
    for (const code of rule.codes) {
      const [name, variant] = code.split(" ");
      rate(profile, name!, variant === undefined ? {} : { variant });
      expect(rule.about, `${name} stands in what the rule is about`).toContain(name);
    }
    expect(rule.citation).toMatch(/\w/);
    const told = new Set(unknown.flatMap(({ missing }) => missing));
    expect([...told].sort()).toEqual([...rule.needs].sort());
    for (const one of raises)
      expect(missingFor(rule, facts(one.shipment, one.facts, one.statements))).toBeInstanceOf(Array);
  });

  test("is the same for equal facts, and changes none of them", () => {
    for (const { shipment, facts: more, statements } of [...raises, ...nearMisses]) {
      const one = facts(shipment, more, statements);
      const before = structuredClone(one);
      expect(rule.raise(one)).toEqual(rule.raise(structuredClone(one)));
      expect(one).toEqual(before);
    }
  });
});

test("a party that is in two countries by its own account is tied to a region once for each rule", () => {
  const address = { text: "ul. Artema 1, Donetsk", country: "UA" };
  const party = {
    role: "buyer",
    name: "OOO Shakhta",
    kind: "entity",
    country: "RU",
    address,
    identifiers: [],
  } as const;
  const ties = raiseFlags(facts({ destination: "TR", parties: [party] })).filter(
    ({ code }) => code === "DEST.TIE",
  );
  const seen = ties.map(({ overlay, evidence }) => `${overlay} ${evidence["region"] ?? evidence["country"]}`);
  expect(seen.sort()).toEqual([
    "eu RU",
    "eu donetsk",
    "jp RU",
    "jp donetsk",
    "uk RU",
    "uk donetsk",
    "us RU",
    "us donetsk",
  ]);
});

test("flags come in the order of the table", () => {
  const party = {
    role: "consignee",
    name: "OOO Promtekh",
    kind: "entity",
    country: "RU",
    identifiers: [],
  } as const;
  const raised = raiseFlags(facts({ destination: "IR", via: ["BY"], parties: [party] })).map(
    ({ rule }) => rule,
  );
  expect([...new Set(raised)]).toEqual([
    "destination-place",
    "transit-place",
    "party-place",
    "destination-mismatch",
  ]);
});

test("long texts are cut in the evidence", () => {
  const deliveryTerms = `ASAP ${"x".repeat(5000)}`;
  const raised = raiseFlags(facts({ destination: "DE", deliveryTerms })).find(
    ({ rule }) => rule === "vague-delivery",
  );
  expect(String(raised?.evidence["terms"])).toMatch(/^ASAP x{395} …$/);
});
