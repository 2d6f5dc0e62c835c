import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { calibrationSchema } from "../../src/report/schema-calibration.ts";
import { MANIFESTS, loaded, place, run } from "./world.ts";
import type { Place } from "./world.ts";

const HEADER = "subject,list,entry,status,justification,author,date,score,code\n";
const row = (name: string, status: string, score: string, code = "PARTY.LISTED") =>
  `${name},us-csl,us-csl:SDN-1,${status},seen,m.vogt,2026-03-02,${score},${code}\n`;
const MANY = `${HEADER}${Array.from({ length: 80 }, (_, at) => row(`Hit ${at}`, "confirmed", "0.82")).join("")}${row("Other 1", "not_match", "0.71")}${row("Other 2", "not_match", "0.90")}`;

const calibrated = (where: Place, text: string, ...args: string[]) =>
  run(where, ["calibrate", where.file("decisions.csv", text), ...args]);

describe("calibrate", () => {
  test("shows figures where they change, and what follows, and changes nothing", async () => {
    const { exit, stdout, stderr } = await calibrated(place(), MANY, "--max-loss", "0.05");
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("82 decisions on 82 pairs of party and entry: 80 true hits, 2 no match");
    expect(stdout).toMatch(/\n {2}0\.70\* +0 of 80 +0\.000 \(0\.000 to 0\.046\) +0 of 2 +0\.000/);
    expect(stdout).toMatch(
      /\n {2}0\.72 +0 of 80 .* 1 of 2 +0\.500 \(0\.094 to 0\.906\)\n {2}0\.83 +80 of 80 +1\.000/,
    );
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "Proposal: 0.82 in place of 0.70 loses none of 80 true hits (no more than 5 % at the upper 95 % bound) and would have saved 1 review. Nothing was changed",
    );
  });

  test("says so where decisions are too few, with what it would take", async () => {
    const { stdout } = await calibrated(place(), MANY);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "No proposal: 80 true hits are too few. To show that no more than 1 % at the upper 95 % bound are lost takes at least 381, none of them lost.",
    );
  });

  test("proposes nothing over true hits without a score, and names them", async () => {
    const where = place();
    const more = Array.from({ length: 21 }, (_, at) => row(`Unknown ${at}`, "confirmed", "")).join("");
    const { stdout } = await calibrated(where, MANY + more, "--max-loss", "0.05");
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("No proposal: of 21 true hits no score is known");
    expect(text).toContain("true hit without a score: Unknown 0 · us-csl · us-csl:SDN-1: line 84");
    expect(text).toContain("and 1 more without a score");
    const json = await calibrated(where, MANY + more, "--max-loss", "0.05", "-o", "json");
    const { decisions, proposal } = calibrationSchema.parse(JSON.parse(json.stdout));
    expect([decisions.unscoredHits?.length, proposal.kind]).toEqual([21, "unscored"]);
  });

  test("writes one document, equal for equal input", async () => {
    const where = place();
    const args = ["-o", "json", "--thresholds", "0.70,0.80-0.82,1.00", "--max-loss", "0.05"];
    const [one, other] = [await calibrated(where, MANY, ...args), await calibrated(where, MANY, ...args)];
    expect(one.stdout).toBe(other.stdout);
    const { thresholds, codes, proposal, run: head } = calibrationSchema.parse(JSON.parse(one.stdout));
    expect(thresholds.map(({ threshold }) => threshold)).toEqual([0.7, 0.8, 0.81, 0.82, 1]);
    expect(thresholds[1]).toEqual({
      threshold: 0.8,
      lost: { count: 0, of: 80, share: 0, interval: { low: 0, high: 0.046 } },
      saved: { count: 1, of: 2, share: 0.5, interval: { low: 0.094, high: 0.906 } },
    });
    expect(codes.map(({ code }) => code)).toEqual(["PARTY.LISTED"]);
    expect(proposal).toMatchObject({ kind: "threshold", threshold: 0.82, saved: 1 });
    expect(head).toMatchObject({ threshold: 0.7, maxLoss: 0.05, profile: { id: "common-1.0" } });
  });

  test("takes scores and codes from saved results where the decisions have none", async () => {
    const where = await loaded();
    const { stdout } = await run(where, ["screen", where.file("in.csv", MANIFESTS.found), "-o", "jsonl"]);
    const results = where.file("results.jsonl", stdout);
    const hit = /"entry":"(own-denied:[^"]*)","list":"own-denied"[^]*?"score":([\d.]+)/.exec(stdout)!;
    const text = `subject,list,entry,status,justification,author,date\nBRENNERHOF ANTRIEBSTECHNIK GMBH,own-denied,${hit[1]},confirmed,seen,m.vogt,2026-03-02\n`;
    const answer = await calibrated(where, text, "--results", results, "-o", "json");
    const { decisions, lowest, codes } = calibrationSchema.parse(JSON.parse(answer.stdout));
    expect([decisions.hits, decisions.unscored, lowest]).toEqual([1, 0, Number(hit[2])]);
    expect(codes.map(({ code }) => code)).toEqual(["PARTY.DENIED_BEFORE"]);
    expect(answer.stderr).not.toContain("is not whole");
    const cut = where.file("cut.jsonl", stdout.split("\n").slice(0, 2).join("\n"));
    expect((await calibrated(where, text, "--results", cut)).stderr).toContain("cut.jsonl is not whole: its");
    const without = await calibrated(where, text, "-o", "json");
    expect(calibrationSchema.parse(JSON.parse(without.stdout)).decisions).toMatchObject({
      hits: 0,
      unscored: 1,
    });
  });

  test("reads standard input, and shows what a name hides", async () => {
    const io = {
      in: Readable.from([
        Buffer.from(`${HEADER}${row("A\u202eB", "confirmed", "0.8")}${row("A\u202eB", "not_match", "0.8")}`),
      ]),
    };
    const { exit, stdout } = await run(place(), ["calibrate", "-"], io);
    expect([exit, stdout.includes("\u202e")]).toEqual([0, false]);
    expect(stdout).toContain("conflict: A\\u{202e}B");
  });

  test.each([
    ["a column is misspelt", HEADER.replace("score", "expirey"), "unknown column expirey"],
    ["a column is missing", "subject,list\nA,b\n", "has no column entry, status"],
    ["there is no row", HEADER, "has a header but no rows"],
    [
      "a row does not fit",
      `${HEADER}${row("A", "cleared", "0.8")}`,
      "decisions.csv, line 2: status must be one of",
    ],
    ["a row is cut", `${HEADER}A,b\n`, "decisions.csv"],
    ["it is empty", "", "is empty"],
  ])("is 4 where %s", async (_, text, message) => {
    const { exit, stdout, stderr } = await calibrated(place(), text);
    expect([exit, stdout, stderr.includes(message)]).toEqual([4, "", true]);
  });

  test("is 4 where a result is none", async () => {
    const where = place();
    const { exit, stderr } = await calibrated(where, MANY, "--results", where.file("r.csv", HEADER));
    expect([exit, stderr.includes("r.csv is no saved result")]).toEqual([4, true]);
    expect((await calibrated(where, MANY, "--results", "/nowhere")).exit).toBe(4);
  });

  test.each([
    [["--max-loss", "0"], "--max-loss 0 is not between"],
    [["--max-loss", "1"], "--max-loss 1 is not between"],
    [["--thresholds", "0.4"], "--thresholds 0.4 is no list"],
    [["--thresholds", "0.8-0.7"], "is no list of thresholds"],
    [["--thresholds", "0.7-0.8-0.9"], "is no list of thresholds"],
    [["--thresholds", ""], "is no list of thresholds"],
    [["-o", "csv"], "Allowed choices are table, json"],
  ])("is 2 for %s", async (args, message) => {
    const { exit, stderr } = await calibrated(place(), MANY, ...args);
    expect([exit, stderr.includes(message)]).toEqual([2, true]);
  });
});
