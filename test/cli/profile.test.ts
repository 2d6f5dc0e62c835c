import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { profileDiffSchema, profileSchema } from "../../src/report/schema-profile.ts";
import { MANIFESTS, ROOT, bash, place, run } from "./world.ts";

const SHIPPED = join(ROOT, "data/scoring/common-1.0.json");
const TEXT = readFileSync(SHIPPED, "utf8");
interface Rows {
  [key: string]: Rows;
}

/** The shipped profile as text, after `change`. */
function changed(change: (profile: Rows) => void): string {
  const profile = JSON.parse(TEXT) as Rows;
  change(profile);
  return JSON.stringify(profile, null, 2);
}
const set = (row: Rows | undefined, key: string, value: unknown) => Object.assign(row!, { [key]: value });

describe("cordon profile show", () => {
  test("as JSON is the file that ships, byte for byte, so that its hash is the one in results", async () => {
    const { exit, stdout } = await run(place(), ["profile", "show", "-o", "json"]);
    expect([exit, stdout]).toEqual([0, TEXT]);
    expect(profileSchema.parse(JSON.parse(stdout))).toEqual(JSON.parse(TEXT));
  });

  test("as a table has every weight, band, measure, code, variant and ladder", async () => {
    const { exit, stdout } = await run(place(), ["profile", "show"], { width: 160 });
    expect(exit).toBe(0);
    const { codes, measures } = JSON.parse(TEXT) as Record<string, Rows>;
    for (const [name, { variants }] of Object.entries({ ...codes, ...measures })) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name.replaceAll(".", "\\.")} `, "m"));
      for (const fact of Object.keys(variants ?? {})) expect(stdout).toContain(`\n    ${fact} `);
    }
    expect(stdout).toContain(createHash("sha256").update(TEXT).digest("hex"));
    expect(stdout).toMatch(/I {2}item +0\.60\n/);
    expect(stdout).toMatch(/enhanced {2}30 to 69 +in 3 days +an officer looks/);
    expect(stdout).toMatch(/DEST\.TIE +D +55 +enhanced +a party's headquarters.*\n +embargoed +85 +hold\n/);
    expect(stdout).toContain("  place: DEST.EMBARGO > DEST.SEVERE > ");
  });

  test.each([20, 40, 80, 300])("fits a terminal of %i columns, or at least shows all", async (width) => {
    const { exit, stdout } = await run(place(), ["profile", "show"], { width });
    expect([exit, stdout]).toEqual([0, expect.stringContaining("ITEM.LOW_TIER")]);
  });
});

describe("cordon profile validate", () => {
  test("takes the shipped profile, and one with more codes", async () => {
    const where = place();
    const own = where.file(
      "own.json",
      changed((profile) => {
        set(profile, "id", "own-2");
        set(profile["codes"], "USE.RED_FLAG.cash", {
          factor: "U",
          severity: 30,
          gate: "none",
          meaning: "cash",
        });
      }),
    );
    const shipped = await run(where, ["profile", "validate", SHIPPED]);
    expect(shipped).toMatchObject({ exit: 0, stderr: "" });
    expect(shipped.stdout).toMatch(
      /^common-1\.0\.json is a valid scoring profile: common-1\.0, version 1\.0, \d+ codes, sha256/,
    );
    expect((await run(where, ["profile", "validate", own])).stdout).toContain("own-2, version 1.0");
  });

  test("tells all that is wrong at once, each with its place", async () => {
    const where = place();
    const text = changed((profile) => {
      set(profile, "colour", "red");
      set(profile["weights"], "I", 0.6);
      set(profile["bands"]?.["hold"], "from", 20);
      set(profile["codes"]?.["DEST.TIE"], "gate", "stop");
      set(profile["codes"]?.["DEST.TIE"], "severity", 130);
      delete profile["measures"]!["other"];
    });
    const { exit, stdout, stderr } = await run(where, ["profile", "validate", where.file("own.json", text)]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`cordon: own.json is no valid scoring profile, 6 problems:
  the file has the unknown key "colour"
  weights.I must be a whole number from 0 to 100, not 0.6
  bands.hold.from must be above that of enhanced
  measures lacks the key "other"
  codes.DEST.TIE.severity must be a whole number from 0 to 100, not 130
  codes.DEST.TIE.gate must be one of hold, enhanced, none, measure, not "stop"
  Compare it with what \`cordon profile show -o json\` prints.
`);
  });

  test("tells what is wrong between rows: codes without rows, rungs without ladders", async () => {
    const where = place();
    const text = changed((profile) => {
      set(profile["measures"]?.["other"], "code", "PARTY.ODD");
      delete profile["codes"]!["DEST.CONCERN"]!["ladder"];
      set(profile["codes"]?.["DEST.TIE"], "ladder", "place");
    });
    const { stderr } = await run(where, ["profile", "validate", where.file("own.json", text)]);
    expect(stderr).toContain("3 problems");
    expect(stderr).toContain("measures.other.code names PARTY.ODD, which has no row in codes");
    expect(stderr).toContain('codes.DEST.CONCERN.ladder must be "place"');
    expect(stderr).toContain("codes.DEST.TIE.ladder names a ladder without it");
  });

  test("refuses a row by the measure of a listing where nothing is listed", async () => {
    const where = place();
    const text = changed((profile) => {
      (profile["codes"]!["ITEM.VAGUE"] as Record<string, unknown>)["severity"] = "measure";
    });
    const { exit, stderr } = await run(where, ["profile", "validate", where.file("own.json", text)]);
    expect(exit).toBe(2);
    expect(stderr).toContain("codes.ITEM.VAGUE goes by the measure of a listing");
  });

  test("names rows and variants that are wanting for what may be raised", async () => {
    const where = place();
    const text = changed((profile) => {
      delete profile["codes"]!["DATA.UNSCREENABLE"];
      delete profile["codes"]!["USE.RED_FLAG.mail-drop"];
      delete (profile["codes"]!["DEST.TIE"]!["variants"] as Record<string, unknown>)["embargoed"];
    });
    const path = where.file("own.json", text);
    const { exit, stdout, stderr } = await run(where, ["profile", "validate", path]);
    expect([exit, stdout]).toEqual([2, ""]);
    const problems = [
      "codes has no row for DATA.UNSCREENABLE, which may be raised",
      "codes has no row for USE.RED_FLAG.mail-drop, which may be raised",
      'codes.DEST.TIE has no variant "embargoed", which may be raised',
    ];
    expect(stderr).toContain("own.json is no valid scoring profile, 3 problems:");
    const manifest = where.file("day.csv", MANIFESTS.quiet);
    const screened = await run(where, ["screen", manifest, "--starter", "--profile", path]);
    expect([screened.exit, screened.stdout]).toEqual([2, ""]);
    for (const problem of problems) expect(`${stderr}\n${screened.stderr}`.split(problem)).toHaveLength(3);
    const diff = await run(where, ["profile", "diff", SHIPPED, path]);
    expect([diff.exit, diff.stdout.includes("DATA.UNSCREENABLE")]).toEqual([0, true]);
  });

  test.each([
    [
      "a comma too many",
      '{\n  "id": "x",\n}',
      "own.json, line 3, column 1: something should follow the comma",
    ],
    ["a code twice", TEXT.replace('"DEST.TIE"', '"DEST.CONCERN"'), 'the key "DEST.CONCERN" stands twice'],
    ["nothing", "", "own.json is empty"],
    ["a list", "[]", "the file must be an object, not []"],
    ["more than 1 MiB", `"${"x".repeat(1024 * 1024)}"`, "own.json is larger than 1 MiB"],
    ["too deep", "[".repeat(5000), "more than 40 deep"],
    [
      "a thousand wrong keys",
      JSON.stringify(Object.fromEntries([...Array(1000).keys()].map((key) => [`k${key}`, 1]))),
      "and 971 more",
    ],
    ["marks that a terminal obeys", '{"\u202e\\u001b[2J": 1}', "\\u{202e}"],
  ])("refuses %s with place and reason", async (_, text, message) => {
    const where = place();
    const { exit, stdout, stderr } = await run(where, ["profile", "validate", where.file("own.json", text)]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/[\u202e\u001b]/);
    expect(stderr.length).toBeLessThan(6000);
  });

  test("refuses a name that a terminal would obey", async () => {
    const where = place();
    const named = await run(where, ["profile", "validate", where.file("a\u001b[2Jb.json", "{}")]);
    expect([named.exit, named.stderr]).toEqual([2, expect.stringContaining("a\\u{1b}[2Jb.json")]);
  });
});

describe("cordon profile diff", () => {
  const later = changed((profile) => {
    set(profile, "id", "own-2");
    set(profile["weights"], "I", 55);
    set(profile["bands"]?.["hold"], "from", 75);
    set(profile["measures"]?.["debarred"], "gate", "enhanced");
    set(profile["codes"]?.["DEST.TIE"]?.["variants"]?.["embargoed"], "severity", 90);
    set(profile["codes"]?.["ITEM.VAGUE"]?.["variants"], "hub", { severity: 30 });
    set(profile["codes"], "USE.NEXT", { factor: "U", severity: 100, gate: "hold", meaning: "weapons" });
    delete profile["codes"]!["DEST.TRANSIT"];
    set(profile["ladders"], "item", [
      "ITEM.STRATEGIC",
      "ITEM.MUNITIONS",
      "ITEM.DUAL_USE",
      "ITEM.UNILATERAL",
      "ITEM.LOW_TIER",
    ]);
  });

  test("lists each number, gate, band, code and ladder that differs", async () => {
    const where = place();
    const { exit, stdout, stderr } = await run(
      where,
      ["profile", "diff", SHIPPED, where.file("own.json", later)],
      { width: 300 },
    );
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`common-1.0.json (common-1.0, version 1.0) → own.json (own-2, version 1.0)
~ id  common-1.0 → own-2
~ weights.I  60 → 55
~ bands.hold.from  70 → 75
~ measures.debarred.gate  hold → enhanced
- codes.DEST.TRANSIT  factor D, severity 85, gate hold, meaning route through an embargoed or severe place, or a banned transit
~ codes.DEST.TIE.variants.embargoed.severity  85 → 90
+ codes.ITEM.VAGUE.variants.hub  severity 30
+ codes.USE.NEXT  factor U, severity 100, gate hold, meaning weapons
~ ladders.item  ITEM.MUNITIONS > ITEM.STRATEGIC > ITEM.DUAL_USE > ITEM.UNILATERAL > ITEM.LOW_TIER → ITEM.STRATEGIC > ITEM.MUNITIONS > ITEM.DUAL_USE > ITEM.UNILATERAL > ITEM.LOW_TIER
2 added, 1 removed, 6 changed
`);
  });

  test("as JSON keeps to its schema and says the same; turned round it adds what it removed", async () => {
    const where = place();
    const own = where.file("own.json", later);
    const { stdout } = await run(where, ["profile", "diff", SHIPPED, own, "-o", "json"]);
    const document = profileDiffSchema.parse(JSON.parse(stdout));
    expect(document.differences).toHaveLength(9);
    expect(document.differences).toContainEqual({
      change: "changed",
      path: ["weights", "I"],
      before: 60,
      after: 55,
    });
    const back = profileDiffSchema.parse(
      JSON.parse((await run(where, ["profile", "diff", own, SHIPPED, "-o", "json"])).stdout),
    );
    const removed = back.differences
      .filter(({ change }) => change === "removed")
      .map(({ path }) => path.join(" "));
    expect(removed.toSorted()).toEqual(["codes ITEM.VAGUE variants hub", "codes USE.NEXT"]);
    expect(back.before).toEqual(document.after);
  });

  test("says so where both say the same, whatever their layout", async () => {
    const where = place();
    const flat = where.file("flat.json", JSON.stringify(JSON.parse(TEXT)));
    const { exit, stdout } = await run(where, ["profile", "diff", SHIPPED, flat]);
    expect([exit, stdout]).toEqual([0, expect.stringContaining("no difference: both say the same\n")]);
    const { differences } = JSON.parse(
      (await run(where, ["profile", "diff", SHIPPED, flat, "-o", "json"])).stdout,
    ) as { differences: object[] };
    expect(differences).toEqual([]);
  });

  test("compares only profiles, and names which file is none", async () => {
    const where = place();
    const bad = where.file("bad.json", "{}");
    for (const files of [
      [SHIPPED, bad],
      [bad, SHIPPED],
    ]) {
      const { exit, stdout, stderr } = await run(where, ["profile", "diff", ...files, "-o", "json"]);
      expect([exit, stdout, stderr]).toEqual([
        2,
        "",
        expect.stringContaining("bad.json is no valid scoring profile"),
      ]);
    }
  });

  test("reads a pipe, and its output may be cut short", () => {
    const where = place();
    where.file("own.json", later);
    const piped = bash(
      where,
      "cordon profile diff <(cordon profile show -o json) own.json | head -2; echo ${PIPESTATUS[0]}",
    );
    expect([piped.stdout, piped.stderr]).toEqual([
      expect.stringMatching(/\n~ id {2}common-1\.0 → own-2\n0\n$/),
      "",
    ]);
    expect(bash(where, "cordon profile show -o json | head -1").stderr).toBe("");
  });
});
