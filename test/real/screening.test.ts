import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cordon } from "./cordon.ts";
import { FIVE_LISTS } from "./five-lists.ts";
import { officialFiles } from "./folder.ts";

const root = officialFiles();
const FIXTURES = join(import.meta.dirname, "../../fixtures");
/** Listed parties that a screener must find first, by the ids their publishers gave them. */
const WANTED: readonly (readonly [args: readonly string[], entry: RegExp])[] = [
  [["Huawei Technologies Co", "--country", "CN"], /^Huawei Technolog/i],
  [["Rosoboroneksport"], /ROSOBORONE(?:KS|X)PORT/],
  [["ХЕЗБОЛЛА"], /^Hi[sz]b[aou]llah$/i],
  [["--id", "IMO:9187629"], /^ARTAVIL$/],
  [["Abbasi Davani Fereidoun", "--dob", "1958", "--type", "person"], /DAVANI/i],
  [["Lukashenko Aleksandr Grigorievich", "--dob", "1954"], /LUKASHENK[AO]/i],
];

interface Line {
  readonly type: string;
  readonly shipment: { readonly id: string };
  readonly parties: readonly { readonly name: string; readonly hits: readonly Hit[] }[];
}
interface Listing {
  readonly entry: string;
  readonly by: string;
  readonly tokens: readonly unknown[];
}
interface Hit {
  readonly listedName: string;
  readonly listings: readonly Listing[];
}
interface Planted {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly list: string;
  readonly listed_name: string;
}

const own = cordon();
afterAll(() => own.remove());
beforeAll(async () => {
  const { exit, err } = await own.run("lists", "load", ...FIVE_LISTS.map((file) => join(root, file)));
  if (exit !== 0 || err !== "") throw new Error(`exit ${exit}: ${err}`);
});

describe("on CSL, OFAC, EU, UK and UN together", () => {
  test.each(WANTED)("check %j finds the right entry first, with its evidence", async (args, entry) => {
    const { exit, out } = await own.run("check", ...args, "--allow-stale", "-o", "json");
    expect(exit).toBe(1);
    const { party } = JSON.parse(out) as { party: { hits: Hit[] } };
    const first = party.hits[0]!;
    expect(first.listedName).toMatch(entry);
    const { by, tokens } = first.listings[0]!;
    expect(by === "identifier" || tokens.length > 0).toBe(true);
  });

  test("a 1,000-row manifest: every planted party is found, and few others alert", async () => {
    const { exit, out } = await own.run(
      "screen",
      join(FIXTURES, "shipments/trade-1000.csv"),
      "--allow-stale",
      "-o",
      "jsonl",
    );
    expect(exit).toBe(1);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    const screenings = lines.filter(({ type }) => type === "screening");
    const rows = csv<Record<string, string>>("shipments/trade-1000.csv");
    expect(rows.length).toBe(1000);
    const planted = csv<Planted>("truth/trade-1000-planted.csv");
    expect(planted.length).toBe(20);
    const missed = [];
    for (const plant of planted) {
      const delivery = rows[Number(plant.row) - 1]!["Delivery"];
      const parties = screenings
        .filter(({ shipment }) => shipment.id === delivery)
        .flatMap((line) => line.parties);
      const hits = parties
        .filter(({ name }) => folded(name) === folded(plant.text))
        .flatMap((party) => party.hits.flatMap((hit) => hit.listings));
      let found = false;
      for (const hit of hits) found ||= (await namesOf(hit.entry)).has(folded(plant.listed_name));
      if (!found) missed.push(`${plant.row} ${plant.text} -> ${plant.listed_name}`);
    }
    expect(missed).toEqual([]);
    const plantedTexts = new Set(planted.map(({ text }) => folded(text)));
    const alerting = new Set(
      screenings.flatMap(({ parties }) =>
        parties
          .filter(({ name, hits }) => hits.length > 0 && !plantedTexts.has(folded(name)))
          .map(({ name }) => folded(name)),
      ),
    );
    const columns = Object.keys(rows[0]!);
    const others = rows.filter((row) => columns.some((column) => alerting.has(folded(row[column] ?? ""))));
    process.stdout.write(
      `trade-1000: ${planted.length - missed.length} of 20 found; ${others.length} other rows alert: ${[...alerting].join(" | ")}\n`,
    );
    expect(others.length).toBeLessThanOrEqual(10);
  });
});

async function namesOf(entry: string): Promise<ReadonlySet<string>> {
  const { out } = await own.run("lists", "show", entry, "-o", "json");
  const shown = JSON.parse(out) as { names: { text: string }[] };
  return new Set(shown.names.map(({ text }) => folded(text)));
}

function csv<Row>(path: string): Row[] {
  return parse(readFileSync(join(FIXTURES, path)), { columns: true }) as Row[];
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}
