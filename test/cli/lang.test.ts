import { describe, expect, test } from "vitest";
import { LANGS } from "../../src/model/lang.ts";
import type { ScreeningDocument } from "../../src/report/schema.ts";
import { TITLES } from "../report/titles-world.ts";
import { loaded, MANIFESTS, place, run } from "./world.ts";
import type { Place } from "./world.ts";

const screened = (where: Place, ...args: string[]) =>
  run(where, ["screen", where.file("in.csv", MANIFESTS.hold), "--starter", ...args]);
const checked = (where: Place, ...args: string[]) => run(where, ["check", "Mahan Air", "--starter", ...args]);
const flat = (text: string) => text.replaceAll(/\s+/g, " ");
/** Lines also break between wide characters. */
const bare = (text: string) => text.replaceAll(/\s+/g, "");
const read = (text: string): unknown => JSON.parse(text);

describe("--lang", () => {
  test.each(LANGS)("%s shows titles in the table of check", async (lang) => {
    const party = await checked(place(), "--lang", lang);
    expect(party.exit).toBe(1);
    expect(bare(party.stdout)).toContain(bare(TITLES[lang]["PARTY.LISTED"]!));
    expect(party.stderr).not.toContain("no title");
  });

  test("de leaves the sentence in English behind the title", async () => {
    const { exit, stdout, stderr } = await screened(place(), "--lang", "de");
    expect([exit, stderr]).toEqual([1, expect.not.stringContaining("no title")]);
    expect(flat(stdout)).toContain("Bestimmungsort unter Embargo – destination Iran: IR is under an embargo");
  });

  test.each(["json", "jsonl"])("gives the findings of %s a title and a language", async (format) => {
    const { stdout } = await screened(place(), "--lang", "de", "-o", format);
    const { findings } = (
      format === "json"
        ? (read(stdout) as { screenings: ScreeningDocument[] }).screenings[0]
        : read(stdout.split("\n")[1]!)
    ) as ScreeningDocument;
    const embargo = findings.find(({ code }) => code === "DEST.EMBARGO");
    expect(embargo).toMatchObject({ title: "Bestimmungsort unter Embargo", lang: "de" });
  });

  test("is the only way to titles", async () => {
    const where = place();
    const { stdout } = await screened(where, "-o", "jsonl");
    const [{ findings }] = [JSON.parse(stdout.split("\n")[1]!) as ScreeningDocument];
    for (const finding of findings) expect(Object.keys(finding)).not.toContain("title");
    expect((await screened(where)).stdout).not.toContain(TITLES.en["DEST.EMBARGO"]);
  });

  test("changes nothing of CSV, and says so unless quiet", async () => {
    const where = place();
    const plain = await screened(where, "-o", "csv");
    const asked = await screened(where, "-o", "csv", "--lang", "fr");
    expect(asked.stdout).toBe(plain.stdout);
    expect(asked.stderr).toContain("CSV has no titles of findings");
    expect(plain.stderr).not.toContain("titles");
    expect((await screened(where, "-q", "-o", "csv", "--lang", "fr")).stderr).toBe("");
    expect((await checked(where, "-o", "csv", "--lang", "fr")).stderr).toContain("CSV has no titles");
  });

  test.each(["it", "DE", "de-DE", "", "constructor"])(
    "%j ends with 2 and names the known ones",
    async (lang) => {
      const where = place();
      for (const { exit, stdout, stderr } of [
        await screened(where, "--lang", lang),
        await checked(where, "--lang", lang),
      ]) {
        expect([exit, stdout]).toEqual([2, ""]);
        expect(stderr).toContain("en, de, fr, es, ja");
      }
    },
  );

  test("of a saved result is no hindrance to scoring it anew", async () => {
    const where = await loaded();
    const args = ["screen", where.file("in.csv", MANIFESTS.found), "--lang", "ja", "-o", "json"];
    const saved = where.file("saved.json", (await run(where, args)).stdout);
    const profile = where.file("p.json", (await run(where, ["profile", "show", "-o", "json"])).stdout);
    const { exit, stderr } = await run(where, ["profile", "shadow", profile, saved]);
    expect([exit, stderr]).toEqual([0, expect.not.stringContaining("error")]);
  });
});
