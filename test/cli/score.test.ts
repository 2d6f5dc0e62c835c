import { describe, expect, test } from "vitest";
import { vectorScoreSchema } from "../../src/report/schema-score.ts";
import { readable, refused } from "../docs/page.ts";
import { cordon, place, run } from "./world.ts";

const HELD =
  "CSS:1.0/P:0/I:45/D:85/U:0/G:DEST.SEVERE=hold+PARTY.OWNED=enhanced/B:hold/N:enhanced/O:us@1.0+eu@1.0";
const QUIET = "CSS:1.0/P:0/I:0/D:0/U:0/G:-/B:standard/N:standard/O:-";

describe("the test vectors of the specification, from the binary", () => {
  test.each(readable)("%s: total %s, by the total %s, gross %s", (vector, total, totalBand, band) => {
    const { status, stdout, stderr } = cordon(place(), "score", vector ?? "", "-o", "json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ total: Number(total), totalBand, band });
  });

  test.each(refused)("%s is refused: %s", (vector) => {
    const { status, stdout, stderr } = cordon(place(), "score", vector ?? "");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^cordon: .+\n(?: {2}.+\n)?$/);
  });
});

describe("cordon score", () => {
  test("says what each factor brings, the gates in words, bands, overlays and the profile", async () => {
    const { exit, stdout, stderr } = await run(place(), ["score", HELD], { width: 200 });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("  D  destination             85    0.60   51.00\n");
    expect(stdout).toContain(
      "100 × (1 − (1 − 0.00/100)(1 − 27.00/100)(1 − 51.00/100)(1 − 0.00/100)) = 64, rounded",
    );
    expect(stdout).toContain("by the total alone enhanced: totals from 30 to 69\n");
    expect(stdout).toContain("DEST.SEVERE demands hold: Russia, Belarus\n");
    expect(stdout).toContain("PARTY.OWNED demands enhanced: owned by listed parties");
    expect(stdout).toContain("gross band hold: do not ship before a decision, within 10 calendar days\n");
    expect(stdout).toContain(
      "net band enhanced: as the vector states it; dated records lowered the gross band",
    );
    expect(stdout).toContain("overlays: eu@1.0, us@1.0\n");
    expect(stdout).toMatch(/profile common-1\.0, version 1\.0, sha256 [0-9a-f]{64}\n$/);
  });

  test("names a gate that the profile does not know, and still counts it", async () => {
    const unknown = QUIET.replace("G:-", "G:USE.ODD=hold")
      .replace("B:standard", "B:hold")
      .replace("N:standard", "N:hold");
    const { exit, stdout } = await run(place(), ["score", unknown], { width: 200 });
    expect([exit, stdout]).toEqual([
      0,
      expect.stringContaining("USE.ODD demands hold: the profile common-1.0 has no such code"),
    ]);
    const { gates } = JSON.parse((await run(place(), ["score", unknown, "-o", "json"])).stdout) as {
      gates: object[];
    };
    expect(gates).toEqual([{ code: "USE.ODD", band: "hold" }]);
  });

  test("writes JSON that keeps to its schema, with the vector in canonical order", async () => {
    for (const vector of [HELD, QUIET]) {
      const { stdout } = await run(place(), ["score", vector, "-o", "json"]);
      const document: unknown = JSON.parse(stdout);
      expect(vectorScoreSchema.parse(document)).toEqual(document);
    }
    const { stdout } = await run(place(), ["score", HELD, "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      vector: HELD.replace("us@1.0+eu@1.0", "eu@1.0+us@1.0"),
      system: "CSS:1.0",
      profile: {
        id: "common-1.0",
        version: "1.0",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
      total: 64,
      totalBand: "enhanced",
      band: "hold",
      net: "enhanced",
      factors: { P: 0, I: 45, D: 85, U: 0 },
      overlays: ["eu@1.0", "us@1.0"],
      parts: [{}, { factor: "I", score: 45, weight: 0.6, points: 27 }, { points: 51 }, {}],
    });
  });

  test("tells a gross band that does not follow, and the right one", async () => {
    const { exit, stdout, stderr } = await run(place(), [
      "score",
      HELD.replace("B:hold", "B:enhanced"),
      "-o",
      "json",
    ]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("states the gross band enhanced, but its factors (total 64)");
    expect(stderr).toContain("gates DEST.SEVERE=hold, PARTY.OWNED=enhanced give hold: it should say B:hold");
  });

  test.each([
    ["", "it has 1 fields"],
    ["CSS:1.0", "it has 1 fields"],
    [`${QUIET} `, "name@version"],
    [QUIET.replace("P:0", "P:\u001b[31m0"), "\\u001b[31m0"],
    ["x".repeat(100_000), "it has 1 fields"],
  ])("refuses %j in a short and harmless message", async (vector, message) => {
    const { exit, stdout, stderr } = await run(place(), ["score", vector]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.length).toBeLessThan(500);
    expect(stderr).not.toContain("\u001b");
  });

  test("colours the bands on a terminal alone, and needs a vector", async () => {
    const shown = await run(place(), ["score", QUIET], { outIsTerminal: true });
    expect(shown.stdout).toContain("\u001b[");
    expect((await run(place(), ["score", QUIET])).stdout).not.toContain("\u001b");
    expect((await run(place(), ["score"])).exit).toBe(2);
  });
});
