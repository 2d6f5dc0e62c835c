import { describe, expect, test } from "vitest";
import type { CheckDocument, RunDocument, ScreeningDocument } from "../../src/report/schema.ts";
import { documentSchema } from "../../src/report/schema.ts";
import { shippedJson } from "../score/world.ts";
import { MANIFESTS, place, run } from "./world.ts";
import type { Place } from "./world.ts";

interface Answer {
  readonly run: RunDocument;
  readonly screenings: readonly ScreeningDocument[];
}

/** The clock of the tests stands at 2026-11-22. */
const NOW = { from: "2026-11-01", to: "2026-11-30" };
const LATER = { from: "2026-12-01" };

/** The shipped profile with other days and, as asked, another first total of a hold. */
function profile(where: Place, name: string, effective?: object, hold?: number): string {
  const json = shippedJson() as { bands: { hold: { from: number } } };
  if (hold !== undefined) json.bands.hold.from = hold;
  return where.file(name, JSON.stringify({ ...json, ...(effective && { effective }) }));
}

const screened = (where: Place, ...args: string[]) =>
  run(where, ["screen", where.file("in.csv", MANIFESTS.hold), "--starter", "-o", "json", ...args]);

describe("screen --profile", () => {
  test("uses the profile in force today, and the result names it with its days", async () => {
    const where = place();
    const args = [
      "--profile",
      profile(where, "later.json", LATER, 31),
      "--profile",
      profile(where, "now.json", NOW, 99),
    ];
    const { exit, stdout } = await screened(where, ...args);
    const { run: head, screenings } = documentSchema.parse(JSON.parse(stdout)) as Answer;
    expect(exit).toBe(1);
    expect(head.profile).toMatchObject({ id: "common-1.0", effective: NOW });
    expect(head.coverage).toMatchObject({ profileModified: true, modifiedBy: ["profile"] });
    expect(screenings[0]!.coverage).toMatchObject({ profileModified: true, modifiedBy: ["profile"] });
    expect(screenings[0]!.score.bands.total).toBe("enhanced");
  });

  test("says profile modified to people too, with the days", async () => {
    const where = place();
    const own = profile(where, "own.json", NOW, 99);
    const { stdout } = await run(where, ["check", "Bäckerei Lindner", "--starter", "--profile", own]);
    expect(stdout).toContain("profile common-1.0 (in force from 2026-11-01 to 2026-11-30)");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("profile modified: not the scoring profile that ships");
  });

  test("does not say so of the shipped numbers, whatever days they are given", async () => {
    const where = place();
    const { stdout } = await screened(where, "--profile", profile(where, "same.json", NOW));
    const { run: head } = JSON.parse(stdout) as Answer;
    expect(head.coverage.profileModified).toBe(false);
    expect(head.coverage).not.toHaveProperty("modifiedBy");
    const plain = JSON.parse((await screened(where)).stdout) as Answer;
    expect(plain.run.profile).not.toHaveProperty("effective");
    expect(plain.run.coverage).not.toHaveProperty("modifiedBy");
  });

  test("names threshold and profile where both are the user's own", async () => {
    const where = place();
    const own = profile(where, "own.json", undefined, 99);
    const args = ["check", "Mahan Air", "--starter", "--profile", own, "--threshold", "0.8", "-o", "json"];
    const { coverage } = JSON.parse((await run(where, args)).stdout) as CheckDocument;
    expect(coverage.modifiedBy).toEqual(["profile", "threshold"]);
  });

  test.each([
    ["none is in force today", [LATER], "no scoring profile is in force on 2026-11-22"],
    ["two are", [NOW, { from: "2026-11-30" }], "are in force on the same days"],
  ])("ends with 2 and what to do where %s", async (_, days, message) => {
    const where = place();
    const args = days.flatMap((one, at) => ["--profile", profile(where, `p${at}.json`, one)]);
    const { exit, stdout, stderr } = await screened(where, ...args);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('"effective"');
  });

  test.each([
    ["no JSON", "{", "own.json, line 1, column 2"],
    ["no profile", '{"id": 1}', "own.json: scoring profile: the file lacks the key"],
    ["too large", `"${"x".repeat(1024 * 1024)}"`, "larger than 1 MiB"],
  ])("ends with 2 where the file is %s", async (_, text, message) => {
    const where = place();
    const { exit, stderr } = await screened(where, "--profile", where.file("own.json", text));
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });
});
