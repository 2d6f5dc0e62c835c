import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { shadowSchema } from "../../src/report/schema-shadow.ts";
import { changedJson } from "../score/world.ts";
import type { ProfileJson } from "../score/world.ts";
import { MANIFESTS, loaded, place, run } from "./world.ts";
import type { Place } from "./world.ts";

const MANIFEST =
  MANIFESTS.hold + "SO-2,Bäckerei Lindner,Germany,Germany\nSO-5,Tischlerei Lindner,China,China\n";

/** The shipped profile with a milder embargo and a graver concern. */
function next(where: Place, change?: (json: ProfileJson) => void): string {
  const json = changedJson((shipped) => {
    shipped.id = "next-1.0";
    Object.assign(shipped.codes["DEST.EMBARGO"]!, { severity: 60, gate: "enhanced" });
    shipped.codes["DEST.CONCERN"]!.severity = 60;
    change?.(shipped);
  });
  return where.file("next.json", JSON.stringify(json));
}

const MISSING =
  "it is not whole: its summary, or shipments that it counts, are missing; what is missing was not compared";

/** What `screen` writes of the manifest; screened once. */
const written = new Map<string, Promise<string>>();
function screened(format: "json" | "jsonl"): Promise<string> {
  const where = place();
  const file = where.file("in.csv", MANIFEST);
  const answer =
    written.get(format) ??
    run(where, ["screen", file, "--starter", "-o", format]).then(({ stdout }) => stdout);
  written.set(format, answer);
  return answer;
}

async function saved(where: Place, format: "json" | "jsonl"): Promise<string> {
  return where.file(`saved.${format}`, await screened(format));
}

const shadow = (where: Place, ...args: string[]) => run(where, ["profile", "shadow", ...args]);

describe("profile shadow", () => {
  test("comes to the same from a manifest, a saved document and saved lines", async () => {
    const where = place();
    const profile = next(where);
    const answers = [];
    for (const args of [
      [where.file("in.csv", MANIFEST), "--starter"],
      [await saved(where, "json")],
      [await saved(where, "jsonl")],
    ]) {
      const { exit, stdout } = await shadow(where, profile, ...args, "-o", "json");
      expect(exit).toBe(0);
      const { summary, ...rest } = shadowSchema.parse(JSON.parse(stdout));
      expect(summary.inputs[0]!.shipments).toBe(3);
      expect(summary.label).toContain("not for compliance use");
      answers.push({ ...rest, summary: { ...summary, inputs: [] } });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]!.shipments.map(({ shipment, move }) => [shipment, move])).toEqual([
      ["SO-3", "looser"],
      ["SO-5", "stricter"],
    ]);
    expect(answers[0]!.summary).toMatchObject({
      looser: 1,
      stricter: 1,
      totalOnly: 0,
      gross: { hold: { standard: 0, enhanced: 1, hold: 0 }, standard: { standard: 1, enhanced: 1, hold: 0 } },
    });
  });

  test("shows a person both scores, the rows that differ and the matrices", async () => {
    const where = place();
    const { stdout, stderr } = await shadow(where, next(where), await saved(where, "jsonl"));
    expect(stdout).toContain("SO-3  looser: hold -> enhanced");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "severity 100 -> 60, gate hold -> enhanced, points 100.00 -> 60.00",
    );
    expect(stdout).toMatch(/in force {2}total 60/);
    expect(stdout).toMatch(/new {7}total 36/);
    expect(stdout).toMatch(
      /Gross band.*\n +standard +enhanced +hold\n +standard +1 +1 +0\n +enhanced +0 +0 +0\n +hold +0 +1 +0\n/,
    );
    expect(stderr).toBe(
      "cordon: 3 shipments: 1 to a looser band, 1 to a stricter one, 0 with another total in the same band\n",
    );
  });

  test("says of a saved result that it was changed, or made under another profile", async () => {
    const where = place();
    const text = await screened("json");
    const faults = async (changed: string) => {
      const args = [next(where), where.file("saved.json", changed), "-o", "json"];
      const { stdout, stderr } = await shadow(where, ...args);
      const [input] = shadowSchema.parse(JSON.parse(stdout)).summary.inputs;
      return { stderr, input };
    };
    expect((await faults(text)).stderr).not.toContain("saved.json:");
    const edited = await faults(text.replace(/"severity": ?100/, '"severity": 1'));
    expect(edited.input).toMatchObject({ altered: 1 });
    expect(edited.stderr).toContain("saved.json: the scores saved for 1 shipment do not follow");
    const other = await faults(text.replace(/"sha256": ?"[0-9a-f]{64}"/g, `"sha256": "${"0".repeat(64)}"`));
    expect(other.input).toMatchObject({ otherProfile: true });
    expect(other.stderr).toContain("sha256 000000000000, not the one in force");
  });

  test("scores owners too, from the file of owners and from what a result has of them", async () => {
    const where = place();
    const owners = where.file(
      "owners.csv",
      "party,owner,share_percent,source\nOrient Trading LLC,Tactical Missiles Corporation JSC,50,register\n",
    );
    const manifest = where.file(
      "in.csv",
      "Shipment ID,Consignee Name,Consignee Country,Destination\nSO-2,Orient Trading,Germany,Germany\n",
    );
    const given = [manifest, "--starter", "--owners", owners];
    const { stdout } = await run(where, ["screen", ...given, "-o", "jsonl"]);
    const profile = next(where, (json) => {
      for (const row of Object.values(json.measures)) Object.assign(row, { severity: 20, gate: "none" });
    });
    const answers = [];
    for (const args of [given, [where.file("saved.jsonl", stdout)]]) {
      const { shipments } = shadowSchema.parse(
        JSON.parse((await shadow(where, profile, ...args, "-o", "json")).stdout),
      );
      answers.push(shipments);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toMatchObject([{ shipment: "SO-2", move: "looser", after: { gross: "standard" } }]);
    const us = answers[0]![0]!.findings.find(({ overlay }) => overlay === "us");
    expect(us).toMatchObject({
      rule: "party-owned",
      before: { code: "PARTY.OWNED", severity: 100, gate: "hold" },
      after: { code: "PARTY.OWNED", severity: 20 },
    });
  });

  test("is 1 with --fail-on-looser where a shipment moves to a looser band, and only then", async () => {
    const where = place();
    const result = await saved(where, "jsonl");
    expect((await shadow(where, next(where), result, "--fail-on-looser")).exit).toBe(1);
    const stricter = next(where, (json) =>
      Object.assign(json.codes["DEST.EMBARGO"]!, { severity: 100, gate: "hold" }),
    );
    expect((await shadow(where, stricter, result, "--fail-on-looser")).exit).toBe(0);
  });

  test("takes the profile in force from --profile", async () => {
    const where = place();
    const result = await saved(where, "jsonl");
    const profile = next(where);
    const { exit, stdout } = await shadow(where, profile, result, "--profile", profile, "-o", "json");
    const { run: head, summary } = shadowSchema.parse(JSON.parse(stdout));
    expect([exit, head.inForce.id, summary.looser, summary.stricter]).toEqual([0, "next-1.0", 0, 0]);
    expect(summary.restated).toBe(2);
    expect(summary.notes.join()).toContain("2 saved results had another total");
  });

  test("tells each finding of an older result that could not be rated anew", async () => {
    const where = await loaded();
    const { stdout } = await run(where, ["screen", where.file("in.csv", MANIFESTS.found), "-o", "jsonl"]);
    const older = where.file("older.jsonl", stdout.replaceAll(/,"rated":\{[^}]*\}/g, ""));
    const table = await shadow(where, next(where), older);
    expect([table.exit, stdout.includes('"rated"')]).toEqual([0, true]);
    expect(table.stdout.replaceAll(/\s+/g, " ")).toContain(
      "Brennerhof Antriebstechnik GmbH · own-denied:brennerhof-antriebstechnik: not rated anew",
    );
    expect(table.stdout).toContain("1 finding of 1 shipment kept the numbers of the saved result");
  });

  test("says where lines are missing, or where the result holds fewer matches than the profile asks for", async () => {
    const where = place();
    const lines = (await screened("jsonl")).split("\n");
    const low = next(where, (json) => (json.match.near = 60));
    const cut = where.file("cut.jsonl", lines.slice(0, 2).join("\n"));
    const { exit, stdout, stderr } = await shadow(where, low, cut, "-o", "json");
    expect(shadowSchema.parse(JSON.parse(stdout)).summary.notes).toEqual([
      `cut.jsonl: ${MISSING}`,
      "cut.jsonl: matches from 0.60 to 0.70 do not stand in it: screen the manifest",
    ]);
    expect([exit, stderr]).toEqual([4, expect.stringContaining(`cordon: cut.jsonl: ${MISSING}\n`)]);
    const bare = where.file("bare.jsonl", lines[1]!);
    expect((await shadow(where, low, bare)).stdout).toContain(
      "it does not say under which profile it was made",
    );
  });

  test("is 4 where shipments that the summary counts are missing, whatever else was compared", async () => {
    const where = place();
    for (const format of ["json", "jsonl"] as const) {
      const text = (await screened(format)).replace(/"shipments": ?3/, '"shipments":4');
      const fewer = where.file(`fewer.${format}`, text);
      const { exit, stdout, stderr } = await shadow(where, next(where), await saved(where, format), fewer);
      expect([exit, stdout]).toEqual([4, expect.stringContaining("6 shipments: 2 to a looser band")]);
      expect(stderr).toContain(`cordon: fewer.${format}: ${MISSING}\n`);
    }
  });

  test("is 4 where one of the results holds no shipment, and says which", async () => {
    const where = place();
    const lines = (await screened("jsonl")).trimEnd().split("\n");
    const summary = lines.at(-1)!.replace(/"shipments":3/, '"shipments":0');
    const none = where.file("none.jsonl", `${lines[0]}\n${summary}\n`);
    for (const files of [[none], [await saved(where, "jsonl"), none]]) {
      const { exit, stderr } = await shadow(where, next(where), ...files, "-q");
      expect([exit, stderr]).toEqual([
        4,
        "cordon: none.jsonl: it holds no screened shipment: nothing of it was compared\n",
      ]);
    }
  });

  test("reads standard input, be it a manifest or a result", async () => {
    const where = place();
    const result = (await run(where, ["screen", where.file("in.csv", MANIFEST), "--starter", "-o", "json"]))
      .stdout;
    for (const [text, args] of [
      [MANIFEST, ["--starter"]],
      [result, []],
    ] as const) {
      const io = { in: Readable.from([Buffer.from(text)]) };
      const { exit, stdout } = await run(
        where,
        ["profile", "shadow", next(where), "-", ...args, "-o", "json"],
        io,
      );
      expect([exit, shadowSchema.parse(JSON.parse(stdout)).summary.shipments]).toEqual([0, 3]);
    }
  });

  test.each([
    ["no JSON", "{", 2, "line 1, column 2"],
    ["lacks a code that is raised", "lacking", 2, "has no row for DEST.EMBARGO"],
  ])("is 2 where the new profile is bad: %s", async (_, text, code, message) => {
    const where = place();
    const lacking = () =>
      next(where, (json) => {
        delete json.codes["DEST.EMBARGO"];
      });
    const file = text === "lacking" ? lacking() : where.file("bad.json", text);
    for (const args of [[await saved(where, "json")], [where.file("in.csv", MANIFEST), "--starter"]]) {
      const { exit, stderr } = await shadow(where, file, ...args);
      expect([exit, stderr.includes(message)]).toEqual([code, true]);
    }
  });

  test.each([
    ["missing", "/nowhere.jsonl", "does not exist"],
    ["another schema", '{"schema":"cordon-check/1"}', "is no result of schema cordon-screening/1"],
    ["cut", '{"schema":"cordon-screening/1",\n"run":{', "not valid JSON"],
    [
      "a broken line",
      '{"type":"summary","schema":"cordon-screening/1"}\n{"type"',
      "line 2 is not valid JSON",
    ],
    ["one array", "[]", "is one JSON array"],
    ["no results at all", '{"type":"summary","schema":"cordon-screening/1"}\n', ""],
  ])("is 4 where a file is %s", async (_, text, message) => {
    const where = place();
    const file = text.startsWith("/") ? text : where.file("results.json", text);
    const { exit, stderr } = await shadow(where, next(where), file);
    expect([exit, stderr.includes(message)]).toEqual([4, true]);
  });

  test("gives no 0 where nobody read the answer to its end", async () => {
    const where = place();
    const stop = new AbortController();
    const answer = await run(
      where,
      ["profile", "shadow", next(where), await saved(where, "jsonl"), "--fail-on-looser"],
      { signal: stop.signal, out: async () => stop.abort("closed") },
    );
    expect([answer.exit, answer.stderr]).toEqual([4, ""]);
  });

  test("is 4 where rows of a manifest could not be read, and 2 for options that go with no result", async () => {
    const where = place();
    const { exit, stdout } = await shadow(
      where,
      next(where),
      where.file("in.csv", MANIFESTS.unread),
      "--starter",
    );
    expect([exit, stdout.includes("not screened: in.csv, line 3")]).toEqual([4, true]);
    const result = await saved(where, "json");
    const wrong = await shadow(where, next(where), result, "--starter");
    expect([wrong.exit, wrong.stderr.includes("--starter goes with a manifest")]).toEqual([2, true]);
  });
});
