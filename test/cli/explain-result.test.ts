import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { explainResultSchema } from "../../src/report/schema-explain-result.ts";
import type { ExplainResultDocument } from "../../src/report/schema-explain-result.ts";
import { changedJson } from "../score/world.ts";
import { DEMO, screened } from "./explain-result-world.ts";
import { ROOT, place, run } from "./world.ts";

const MANIFEST =
  "Shipment ID,Ship Date,Exporter,Exporter Country,Consignee Name,Consignee Country,Destination,HS Code,Goods Description,ECCN,Value,Currency,End Use\n" +
  "L-1,2026-12-01,Lakeside Circuits Inc,US,Hengyu Measuring Instruments Co Ltd,CN,China,854239,ADC 14 bit 3 GSPS,3A001.a.5.a.4,100000.10,USD,Test benches\n";

const IDS = Array.from({ length: 14 }, (_, at) => `SO-2401${17 + at}`);

async function explained(id: string): Promise<ExplainResultDocument> {
  const where = place();
  const file = where.file("saved.json", await screened("json"));
  const { exit, stdout, stderr } = await run(where, ["explain", file, id, "-o", "json"]);
  expect([exit, stderr]).toEqual([0, ""]);
  const document: unknown = JSON.parse(stdout);
  expect(explainResultSchema.parse(document)).toEqual(document);
  return document as ExplainResultDocument;
}

const args = (path: string) => ["explain", path, "SO-240122", "-o", "json"];
const told = (records: readonly { record: string; text: string }[]) =>
  records.map(({ record, text }) => [record, text]);

/** 100 × (1 − Π (1 − points/100)) of points with two decimals, as a fraction. */
function summed(points: readonly number[]): { readonly over: bigint; readonly under: bigint } {
  const parts = points.map((each) => BigInt(Math.round(each * 100)));
  const under = parts.reduce((product) => product * 10_000n, 1n);
  const left = parts.reduce((product, part) => product * (10_000n - part), 1n);
  return { over: 100n * (under - left), under };
}

function rounded(points: readonly number[]): number {
  const { over, under } = summed(points);
  return Number((2n * over + under) / (2n * under));
}

function isExactly(exact: string, points: readonly number[]): boolean {
  const [whole = "", decimals = ""] = exact.split(".");
  const { over, under } = summed(points);
  return BigInt(whole + decimals) * under === over * 10n ** BigInt(decimals.length);
}

describe("explain of a saved result", () => {
  test.each(IDS)("%s: what is printed adds up to its factors, total and bands", async (id) => {
    const one = await explained(id);
    const saved = JSON.parse(await screened("json")).screenings.find(
      ({ shipment }: { shipment: { id: string } }) => shipment.id === id,
    );
    expect(one.findings).toHaveLength(saved.findings.length);
    for (const { factor, score, exact, counted, left, weight, brings, formula } of one.factors) {
      const points = counted.map((at) => one.findings[at]!.points);
      for (const at of counted) expect(one.findings[at]).toMatchObject({ factor, counted: true, index: at });
      for (const at of left) {
        const { code, left: why, counted: counts } = one.findings[at]!;
        expect([counts, counted.includes(why!.by)]).toEqual([false, true]);
        expect(why!.code === "stronger_of_code").toBe(one.findings[why!.by]!.code === code);
        expect(one.findings[why!.by]!.points).toBeGreaterThanOrEqual(one.findings[at]!.points);
      }
      const own = one.findings.filter((finding) => finding.factor === factor).map(({ index }) => index);
      expect([...counted, ...left].toSorted((a, b) => a - b)).toEqual(own);
      expect([rounded(points), isExactly(exact, points), score]).toEqual([
        score,
        true,
        saved.score.factors[factor],
      ]);
      expect(Math.round(brings * 100)).toBe(Math.round(weight * 100) * score);
      for (const each of points) expect(formula).toContain(`(1 − ${each.toFixed(2)}/100)`);
    }
    for (const { points, severity, confidence } of one.findings)
      expect(Math.round(points * 100)).toBe(severity * Math.round(confidence * 100));
    const brought = one.factors.map(({ brings }) => brings);
    expect([rounded(brought), isExactly(one.total.exact, brought)]).toEqual([saved.score.total, true]);
    expect(one.total.score).toBe(saved.score.total);
    const { from, total, gross, net } = one.bands;
    const band =
      one.total.score >= from.hold ? "hold" : one.total.score >= from.enhanced ? "enhanced" : "standard";
    expect([band, { total, gross, net }]).toEqual([total, saved.score.bands]);
    expect(one.gates.map(({ code, band: demanded }) => ({ code, band: demanded }))).toEqual(
      saved.score.gates,
    );
    for (const { code, band: demanded, findings } of one.gates) {
      expect(findings.length).toBeGreaterThan(0);
      for (const at of findings) expect(one.findings[at]).toMatchObject({ code, gate: demanded });
    }
    expect([one.vector, one.notEvaluated]).toEqual([saved.score.vector, saved.notEvaluated]);
    expect(
      one.findings.map(({ citation, rule, evidence, text }) => [citation, rule, evidence, text]),
    ).toEqual(
      saved.findings.map(({ citation, rule, evidence, text }: Record<string, unknown>) => [
        citation,
        rule,
        evidence,
        text,
      ]),
    );
  });

  test("says the same of a document, of lines, of gz and of standard input", async () => {
    const where = place();
    const [json, lines] = [await screened("json"), await screened("jsonl")];
    const answers = [
      await run(where, args(where.file("saved.json", json))),
      await run(where, args(where.file("saved.jsonl", lines))),
      await run(where, args(where.file("saved.jsonl.gz", gzipSync(lines)))),
      await run(where, args("-"), { in: Readable.from([Buffer.from(lines)]) }),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.exit).toBe(0);
  });

  test("shows a person points, what was left out and why, gates, bands and open rules", async () => {
    const where = place();
    const file = where.file("saved.json", await screened("json"));
    const { stdout } = await run(where, ["explain", file, "SO-240125"]);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("STARTER DATA, NOT FOR COMPLIANCE USE");
    expect(text).toContain("[2] DEST.CONCERN 30.00 = 30 × 1.00, not counted");
    expect(text).toContain(
      "of one ladder only the rung with the most points counts: finding 0, DEST.ARMS_EMBARGO",
    );
    expect(text).toContain("of one code only the strongest counts: finding 0");
    expect(text).toContain("100 × (1 − (1 − 30.00/100)(1 − 25.00/100)) = 47.5, rounded half up 48");
    expect(text).toContain("gate USE.RED_FLAG.vague-end-use demands enhanced: finding 5");
    expect(text).toContain("transit-place, for want of: countries on the way");
    expect(text).toContain("citation 15 CFR part 732 Supp. 3 (red flag 1)");
  });

  test("tells what dated records made of the band, as the result does", async () => {
    const where = place();
    const manifest = where.file("in.csv", MANIFEST);
    const records = ["--records", join(ROOT, "docs/dated-records.yaml")];
    const balances = ["--balances", join(ROOT, "docs/dated-records-balances.json")];
    const screen = ["screen", manifest, "--starter", ...records, ...balances, "-o", "json"];
    const { stdout } = await run(where, screen);
    const saved = JSON.parse(stdout).screenings[0];
    const file = where.file("saved.json", stdout);
    const { stdout: json } = await run(where, ["explain", file, "L-1", "-o", "json"]);
    const one = explainResultSchema.parse(JSON.parse(json));
    expect(saved.records.applied.length + saved.records.nearly.length).toBeGreaterThan(0);
    expect(one.bands).toMatchObject({ gross: saved.score.bands.gross, net: saved.score.bands.net });
    expect(one.records!.reasons).toEqual(
      saved.records.reasons.map((reason: object) => ({ ...reason, finding: undefined })),
    );
    expect(told(one.records!.applied)).toEqual(told(saved.records.applied));
    expect(told(one.records!.nearly)).toEqual(told(saved.records.nearly));
    expect(one.bands.net).not.toBe(one.bands.gross);
    const changes: ((screening: typeof saved) => void)[] = [
      ({ records }) => delete records.applied[0],
      ({ records }) => (records.applied[0].covers = []),
      ({ records }) => (records.applied[0].kind = "trusted_party"),
      ({ records }) => (records.applied[0].openConditions = []),
      ({ records }) => records.reasons.pop(),
      (screening) => delete screening.records,
    ];
    for (const change of changes) {
      const document = JSON.parse(stdout);
      change(document.screenings[0]);
      const { records } = document.screenings[0];
      if (records !== undefined) records.applied = records.applied.filter(Boolean);
      const changed = where.file("changed.json", JSON.stringify(document));
      const answer = await run(where, ["explain", changed, "L-1"]);
      expect([change.toString(), answer.exit, answer.stdout]).toEqual([change.toString(), 4, ""]);
      expect(answer.stderr).toContain("does not follow from its findings and dated records");
    }
    const table = (await run(where, ["explain", file, "L-1"])).stdout.replaceAll(/\s+/g, " ");
    for (const { record } of [...one.records!.applied, ...one.records!.nearly])
      expect(table).toMatch(new RegExp(`(?:not )?applied ${record} \\(`));
  });

  test("recomputes under the profile that made the result, and under no other", async () => {
    const where = place();
    const own = where.file(
      "own.json",
      JSON.stringify(
        changedJson((json) => {
          json.id = "own-1.0";
          json.codes["DEST.CONCERN"]!.severity = 60;
        }),
      ),
    );
    const { stdout } = await run(where, ["screen", DEMO, "--starter", "--profile", own, "-o", "jsonl"]);
    const file = where.file("saved.jsonl", stdout);
    const other = await run(where, ["explain", file, "SO-240121"]);
    expect([other.exit, other.stdout]).toEqual([2, ""]);
    expect(other.stderr).toContain("under the profile own-1.0");
    const same = await run(where, ["explain", file, "SO-240121", "--profile", own, "-o", "json"]);
    expect(explainResultSchema.parse(JSON.parse(same.stdout))).toMatchObject({
      profile: { id: "own-1.0" },
      factors: [{}, {}, { factor: "D", score: 60 }, {}],
    });
    const bare = where.file("bare.jsonl", stdout.split("\n")[5]!);
    const unnamed = await run(where, ["explain", bare, "SO-240121", "--profile", own]);
    expect(unnamed.stdout).toContain("The result does not name its profile");
    expect(unnamed.stdout).toContain("The result is not whole: its summary");
  });
});

test("screen names the risk category of each finding, and explain keeps it", async () => {
  const where = place();
  const text = await screened("json");
  const findings = JSON.parse(text).screenings.flatMap((one: { findings: object[] }) => one.findings);
  expect(findings.length).toBeGreaterThan(20);
  for (const finding of findings) expect(finding).toHaveProperty("category");
  const one = await explained("SO-240125");
  expect(one.findings.map(({ code, category }) => [code, category])).toContainEqual([
    "DEST.TRANSSHIP",
    "diversion",
  ]);
  const { stdout } = await run(where, ["screen", DEMO, "--starter"]);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "risk categories: dual-use item, diversion, embargoed or restricted place, end use findings",
  );
});
