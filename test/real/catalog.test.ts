import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFigures } from "./catalog-xml.ts";
import type { Condition, Requirement } from "../../src/model/catalog.ts";
import { figuresIn } from "../../src/match/items/params.ts";
import { plainFigures } from "../../src/match/items/plain-figures.ts";
import { judge } from "../../src/match/items/predicate.ts";
import { quantitiesOf } from "../../src/match/items/quantities.ts";
import { unitOf } from "../../src/match/items/units.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

/** `npm run catalog:check`: what ships beside a second, separate reading of the official text. */
const root = join(process.env["CORDON_REAL_DATA"] ?? "", "control");
const XML = join(root, "us/ecfr-15cfr774-supp1-2026-06-24.xml");
if (!existsSync(XML)) throw new Error(`NOT RUN: ${root} holds no control lists`);
const official = openFigures(readFileSync(XML, "utf8"));
const entries = new Map(CATALOG.entries.map((entry) => [entry.code, entry] as const));
const JUNE = "2026-06-24";

const inJune = ({ since, until }: Requirement) =>
  (since === undefined || since <= JUNE) && (until === undefined || until >= JUNE);

function columns(code: string): string[] {
  return [
    ...new Set(
      entries
        .get(code)!
        .requirements.filter(inJune)
        .flatMap(({ column }) => column ?? []),
    ),
  ].sort();
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
}

function base(code: string): string {
  return /^\d[A-E]\d{3}/.exec(code)?.[0] ?? /^[XVI]+/.exec(code)?.[0] ?? code;
}

describe("the catalog beside the official text", () => {
  test("has every entry and no other", () => {
    expect(official.size).toBe(638);
    expect([...entries.keys()].sort()).toEqual([...official.keys()].sort());
  });

  test("has the same reasons for control", () => {
    const other = [...official].filter(
      ([code, { reasons }]) => reasons.join() !== [...entries.get(code)!.reasons].sort().join(),
    );
    expect(other).toEqual([]);
  });

  test("has the same columns of the Country Chart", () => {
    const other = [...official].filter(([code, one]) => one.columns.join() !== columns(code).join());
    expect(other.map(([code, one]) => [code, one.columns, columns(code)])).toEqual([]);
  });

  test("repeats the parity with Annex I", () => {
    const parity = JSON.parse(readFileSync(join(root, "eccn_eu_parity.json"), "utf8")) as {
      both: string[];
      eu_only: string[];
    };
    // The comparison overlooked the heading of 8D001, which both lists have.
    expect(parity.eu_only.filter((code) => official.has(code))).toEqual(["8D001"]);
    expect(
      CATALOG.entries
        .filter(({ eu }) => eu)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...parity.both, "8D001"].sort());
    const annex = JSON.parse(readFileSync(join(DATA, "catalog/eu-annex-i.json"), "utf8")) as {
      entries: { code: string; us?: string }[];
    };
    expect(
      annex.entries
        .filter(({ us }) => us === undefined)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(parity.eu_only.filter((code) => code !== "8D001").sort());
  });

  test("shares no run of eight words with it in anything of our own", () => {
    const runs = new Set<string>();
    const all = words(official.text);
    for (let at = 0; at + 8 <= all.length; at++) runs.add(all.slice(at, at + 8).join(" "));
    const own = [
      ...CATALOG.entries.flatMap(({ title, also }) => [title, ...also]),
      ...CATALOG.munitions.flatMap(({ title, also }) => [title, ...also]),
      ...CATALOG.paragraphs.map(({ title }) => title),
      ...CATALOG.concepts.flatMap(({ codes }) => codes.flatMap(({ when }) => when ?? [])),
    ];
    const copied = own.filter((text) =>
      words(text).some((_, at, list) => at + 8 <= list.length && runs.has(list.slice(at, at + 8).join(" "))),
    );
    expect(copied).toEqual([]);
  });
});

describe("what is our own", () => {
  test("is as large as promised", () => {
    expect(CATALOG.paragraphs.length).toBeGreaterThanOrEqual(400);
    expect(CATALOG.concepts.flatMap(({ names }) => names).length).toBeGreaterThanOrEqual(2500);
    expect(
      CATALOG.concepts.filter(({ de, fr, es, ru, zh, ja }) => de && fr && es && ru && zh && ja).length,
    ).toBeGreaterThanOrEqual(300);
    expect(CATALOG.entries.filter(({ title }) => title === "")).toEqual([]);
  });

  test("names only codes that exist", () => {
    const annex = JSON.parse(readFileSync(join(DATA, "catalog/eu-annex-i.json"), "utf8")) as {
      entries: { code: string }[];
    };
    const known = new Set([
      ...entries.keys(),
      ...annex.entries.map(({ code }) => code),
      ...CATALOG.munitions.map(({ code }) => code),
      "EAR99",
    ]);
    const codes = [
      ...CATALOG.paragraphs.map(({ code }) => code),
      ...CATALOG.concepts.flatMap((one) => one.codes.map(({ code }) => code)),
    ];
    expect([...new Set(codes.map(base))].filter((code) => !known.has(code))).toEqual([]);
  });

  test("hints at HS codes of the 2022 edition only", () => {
    const rows = readFileSync(join(root, "hs/harmonized-system.csv"), "utf8");
    const hs = new Set([...rows.matchAll(/^[IVX]+,(\d{6}),/gm)].map((match) => match[1]!));
    expect(hs.size).toBeGreaterThan(5000);
    expect(
      [...new Set(CATALOG.concepts.flatMap((one) => one.hs ?? []))].filter((code) => !hs.has(code)),
    ).toEqual([]);
  });

  test("has units that the conversion knows", () => {
    const units: string[] = [];
    const walk = (one: Condition): void => {
      if ("all" in one) one.all.forEach(walk);
      else if ("any" in one) one.any.forEach(walk);
      else if ("none" in one) one.none.forEach(walk);
      else if ("param" in one) units.push(one.unit);
    };
    for (const { when } of CATALOG.paragraphs) walk(when);
    expect(units.filter((unit) => unitOf(unit) === undefined)).toEqual([]);
  });
});

interface Chip {
  readonly name: string;
  readonly tpp: number | null;
  readonly pd: number | null;
  readonly eccn: string | null;
}

/** Published as 3A090.b.2 by special treatment: 2,368 and 2.91 lie below both limits of 3A090.b. */
const BELOW_BOTH_LIMITS = ["NVIDIA H20 SXM", "AMD MI308 (estimate)"];

describe("chips of known performance", () => {
  const chips = JSON.parse(readFileSync(join(root, "us/ai_chips_tpp.json"), "utf8")) as Chip[];
  const told = chips.filter(
    ({ tpp, pd, eccn, name }) =>
      tpp !== null && pd !== null && eccn !== null && !BELOW_BOTH_LIMITS.includes(name),
  );

  test("are enough, and those left out have a reason", () => {
    const left = chips.filter((chip) => !told.includes(chip)).map(({ name }) => name);
    expect(told.length).toBeGreaterThanOrEqual(20);
    // Without density, without a published code, or below both limits.
    expect(left).toEqual([
      "NVIDIA Groq LP30 (estimate)",
      "NVIDIA H200 NVL",
      "NVIDIA H200 SXM",
      ...BELOW_BOTH_LIMITS,
    ]);
  });

  test.each(told.map((chip) => [chip.name, chip] as const))(
    "%s has its paragraph",
    (_, { tpp, pd, eccn }) => {
      const text = `AI accelerator, TPP ${tpp}, performance density ${pd}`;
      const figures = figuresIn(plainFigures(text), quantitiesOf(text));
      const letter = (prefix: string) =>
        ["a", "b"].find((one) =>
          CATALOG.paragraphs.some(
            ({ code, when }) => code.startsWith(`${prefix}.${one}`) && judge(when, figures).truth === "true",
          ),
        );
      const expected = /3A090\.([ab])/.exec(eccn!)![1];
      expect([letter("3A090"), letter("4A090")]).toEqual([expected, expected]);
    },
  );
});
