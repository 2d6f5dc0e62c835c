import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, place, run } from "../cli/world.ts";

/**
 * Scenario shipments with findings, factors, totals, bands, vectors and determinations worked by hand from the method, twice, by
 * authors who had not seen the engine (labels.md).
 */
const FOLDER = join(ROOT, "fixtures/shipments/scenarios");
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");

type Range = number | readonly [least: number, most: number];
type OneOf<T> = T | readonly T[];

interface ExpectedFinding {
  readonly code: string;
  /** May be there or not. */
  readonly optional?: boolean;
  /** A code that would do instead. */
  readonly or?: OneOf<string | { readonly code: string }>;
  readonly gate?: OneOf<string>;
}
interface Expected {
  readonly id: string;
  readonly band: OneOf<string>;
  readonly factors: Readonly<Record<"P" | "I" | "D" | "U", Range>>;
  readonly total: Range;
  /** Up to the overlays; null where something of it is a range. */
  readonly vector: string | null;
  readonly findings: readonly ExpectedFinding[];
  readonly determinations: readonly {
    readonly line: number;
    readonly jurisdiction: string;
    readonly outcome: OneOf<string>;
  }[];
}
interface Result {
  readonly shipment?: { readonly id: string };
  readonly score: {
    readonly factors: Readonly<Record<string, number>>;
    readonly total: number;
    readonly bands: { readonly gross: string };
    readonly vector: string;
  };
  readonly findings: readonly { readonly code: string; readonly gate?: string }[];
  readonly items: readonly {
    readonly line?: string;
    readonly undetermined?: unknown;
    readonly determinations: readonly { readonly jurisdiction: string; readonly outcome: string }[];
  }[];
}
/** What differs. */
type Differences = Readonly<Record<string, unknown>>;

const casesOf = (name: string) =>
  read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Expected);
const expected = casesOf("expected.jsonl");
const ofPayers = casesOf("payers-expected.jsonl");
const ofChains = casesOf("chains-expected.jsonl");
const allOf = <T>(one: OneOf<T> | undefined): readonly T[] =>
  one === undefined ? [] : ([one].flat() as T[]);
const isIn = (value: number, range: Range): boolean =>
  typeof range === "number" ? value === range : value >= range[0] && value <= range[1];

function codesOf({ code, or }: ExpectedFinding): readonly string[] {
  return [code, ...allOf(or).map((one) => (typeof one === "string" ? one : one.code))];
}

function findingsThatDiffer({ findings }: Expected, result: Result) {
  const has = new Set(result.findings.map(({ code }) => code));
  const known = new Set(findings.flatMap(codesOf));
  const without = findings.filter(
    (one) => one.optional !== true && !codesOf(one).some((code) => has.has(code)),
  );
  const beside = [...has].filter((code) => !known.has(code));
  const gates = findings
    .filter(({ optional, or, gate }) => optional !== true && or === undefined && gate !== undefined)
    .flatMap(({ code, gate }) => {
      const raised = result.findings.filter((one) => one.code === code);
      const fits = raised.some((one) => allOf(gate).includes(one.gate ?? "none"));
      return raised.length === 0 || fits ? [] : [code];
    });
  return {
    ...(without.length === 0 ? {} : { without: without.map(({ code }) => code) }),
    ...(beside.length === 0 ? {} : { beside: beside.sort() }),
    ...(gates.length === 0 ? {} : { gates }),
  };
}

/** What was determined otherwise; lines of which nothing could be determined agree with `undetermined` and `indeterminate`. */
function determinedOtherwise({ determinations }: Expected, { items }: Result): string[] {
  return determinations.flatMap(({ line, jurisdiction, outcome }) => {
    const item = items.find((one) => one.line === String(line)) ?? items[0];
    const found = item?.determinations.find((one) => one.jurisdiction === jurisdiction)?.outcome;
    const wanted = new Set(allOf(outcome));
    if (found !== undefined && wanted.has(found)) return [];
    if (wanted.has("undetermined")) {
      if (item?.undetermined !== undefined) return [];
      if (found === "no_requirement_found" || found === "indeterminate") return [];
    }
    if (found === undefined && wanted.has("indeterminate")) return [];
    return [found ?? "none"];
  });
}

function differences(one: Expected, result: Result): Differences {
  const { score } = result;
  const factors = (["P", "I", "D", "U"] as const).filter(
    (factor) => !isIn(score.factors[factor]!, one.factors[factor]),
  );
  const determined = determinedOtherwise(one, result);
  return {
    ...(allOf(one.band).includes(score.bands.gross) ? {} : { band: score.bands.gross }),
    ...(isIn(score.total, one.total) ? {} : { total: score.total }),
    ...(factors.length === 0
      ? {}
      : { factors: factors.map((factor) => `${factor}:${score.factors[factor]}`) }),
    ...(one.vector === null || score.vector.startsWith(`${one.vector}/O:`)
      ? {}
      : { vector: score.vector.split("/O:")[0] }),
    ...findingsThatDiffer(one, result),
    ...(determined.length === 0 ? {} : { determined }),
  };
}

/** Results of a run by shipment. */
async function screened(
  home: ReturnType<typeof place>,
  args: readonly string[],
): Promise<Map<string, Result>> {
  const { stdout } = await run(home, [
    "screen",
    ...args,
    "--allow-partial",
    "-o",
    "jsonl",
    "--fail-on",
    "never",
  ]);
  const lines = stdout.trim().split("\n");
  return new Map(
    lines
      .map((line) => JSON.parse(line) as Result)
      .flatMap((one) => (one.shipment === undefined ? [] : [[one.shipment.id, one] as const])),
  );
}

const differing = (cases: readonly Expected[], results: ReadonlyMap<string, Result>) =>
  cases
    .map((one) => [one.id, differences(one, results.get(one.id)!)] as const)
    .filter(([, how]) => Object.keys(how).length > 0);

test(
  "every scenario comes to its findings, factors, total, band, vector and determinations",
  { timeout: 120_000 },
  async () => {
    const files = ["owners", "history", "statements"].flatMap((name) => [
      `--${name}`,
      join(FOLDER, `${name}.csv`),
    ]);
    const results = await screened(place(), [join(FOLDER, "shipments.csv"), ...files, "--starter"]);
    expect(expected.length).toBeGreaterThanOrEqual(90);
    expect(Object.fromEntries(differing(expected, results))).toEqual({});
  },
);

test(
  "scenarios of payers, packaging, customers and the user's own denial list do too",
  { timeout: 120_000 },
  async () => {
    const home = place();
    await run(home, ["lists", "load", join(FOLDER, "own-denials.csv"), "--own", "denials"]);
    const results = await screened(home, [
      join(FOLDER, "payers.csv"),
      "--history",
      join(FOLDER, "payers-history.csv"),
    ]);
    expect(Object.fromEntries(differing(ofPayers, results))).toEqual({});
  },
);

test("scenarios of chains of owners about as long as are followed do too", { timeout: 120_000 }, async () => {
  const args = [join(FOLDER, "chains.csv"), "--owners", join(FOLDER, "chains-owners.csv"), "--starter"];
  expect(Object.fromEntries(differing(ofChains, await screened(place(), args)))).toEqual({});
});

test("every finding code of the method is expected of a scenario", () => {
  const codes = new Set(
    [...expected, ...ofPayers, ...ofChains].flatMap(({ findings }) => findings.flatMap(codesOf)),
  );
  const all = ["common-1.0", "ownership-1.0"].flatMap((name) =>
    Object.keys(
      (JSON.parse(readFileSync(join(ROOT, `data/scoring/${name}.json`), "utf8")) as { codes: object }).codes,
    ),
  );
  expect(all.filter((code) => !codes.has(code))).toEqual([]);
});
