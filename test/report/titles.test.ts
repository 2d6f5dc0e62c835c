import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { Untitled } from "../../src/cli/untitled.ts";
import { rules } from "../../src/flags/index.ts";
import { LANGS } from "../../src/model/lang.ts";
import type { Lang } from "../../src/model/lang.ts";
import { MEANINGS } from "../../src/report/finding-meanings.ts";
import { partyPresenters, presenters } from "../../src/report/index.ts";
import { checkSchema, documentSchema } from "../../src/report/schema.ts";
import { titlesIn, titlesOf } from "../../src/report/titles.ts";
import { parseOwnership } from "../../src/score/ownership.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { readData, readProfile } from "../../src/sources/reference.ts";
import { TITLES } from "./titles-world.ts";
import { check, furnace, header, listed, ovens, screenings, summary } from "./world.ts";

const ownership = parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json);
const codes = [
  ...new Set([
    ...Object.keys(parseProfile(readProfile(DATA).json).codes),
    ...Object.keys(ownership.codes),
    ...Object.keys(MEANINGS),
    // A variant of a code stands behind it after a blank.
    ...rules.flatMap((rule) => rule.codes.map((code) => code.split(" ")[0]!)),
  ]),
].sort();

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe.each(LANGS)("the titles in %s", (lang) => {
  const texts = Object.values(TITLES[lang]);

  test("are there for every code a finding can carry, and for no other", () => {
    expect(Object.keys(TITLES[lang]).sort()).toEqual(codes);
  });

  test("have at most 80 letters, one line, no sentence", () => {
    expect(texts.filter((text) => [...text].length > 80 || !/^\S(.*\S)?$/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /[;。]|[^U]\.$/u.test(text))).toEqual([]);
  });

  test("differ from each other", () => {
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test("promise nothing", () => {
    expect(texts.filter((text) => /\b(clear|safe|unbedenklich|innocuo)\b|安全/iu.test(text))).toEqual([]);
  });
});

test("are no English ones under another language's name", () => {
  for (const lang of LANGS.filter((one) => one !== "en")) {
    expect(codes.filter((code) => TITLES[lang][code] === TITLES.en[code])).toEqual([]);
  }
  const kana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  expect(Object.values(TITLES.ja).filter((text) => !kana.test(text))).toEqual([]);
});

describe("a title that a language lacks", () => {
  const { "PARTY.LISTED": _, ...fewer } = TITLES.de;
  const lacking = titlesOf("de", fewer, TITLES.en);

  test("is the English one, which says so", () => {
    expect(lacking.of("PARTY.LISTED")).toEqual({ text: TITLES.en["PARTY.LISTED"], lang: "en" });
    expect(lacking.of("PARTY.NEW")).toBeUndefined();
  });

  test("is none where English has none either, also for names that every object has", () => {
    for (const code of ["PARTY.NEW", "constructor", "toString"]) expect(lacking.of(code)).toBeUndefined();
  });

  test("is told once a run, by code, without control characters", async () => {
    expect(await told("ja", ["X.NEW", "PARTY.LISTED", "A.\u001B[2J", "X.NEW"])).toEqual([
      expect.stringMatching(
        /^cordon: no title in ja for A\..*, X\.NEW: English is shown where there is one\n$/,
      ),
    ]);
    expect((await told("ja", ["X.NEW", "A.\u001B[2J"])).join("")).not.toContain("\u001B");
    expect(await told("ja", ["PARTY.LISTED"])).toEqual([]);
    expect(await told(undefined, ["X.NEW"])).toEqual([]);
  });
});

describe("results", () => {
  const plain = { width: 100 };
  const run = async (format: "table" | "json" | "jsonl" | "csv", lang?: Lang, all = screenings) => {
    const titles = lang && (await titlesIn(lang));
    const presenter = presenters[format]({ ...plain, ...(titles && { titles }) });
    return [
      presenter.begin(header),
      ...all.map((one) => presenter.screening(one)),
      presenter.end(summary),
    ].join("");
  };

  test("as a table have the title before the sentence", async () => {
    expect(flat(await run("table", "de"))).toContain(
      `PARTY.LISTED (at least hold) ${TITLES.de["PARTY.LISTED"]} – end user`,
    );
    const party = (await partyPresenters.table({ ...plain, titles: await titlesIn("es") })).party(
      header,
      check,
    );
    expect(flat(party)).toContain(TITLES.es["PARTY.LISTED"]);
    expect(await run("table")).not.toContain(TITLES.en["PARTY.LISTED"]);
  });

  test("as a table have it in the line of a quiet shipment too, where a sentence stands there", async () => {
    const finding = { ...listed, code: "DATA.OWNERS_NOT_GIVEN", factor: "-" as const, severity: 0 };
    const { gate: _, ...ungated } = finding;
    const line = await run("table", "fr", [{ ...ovens, findings: [ungated] }]);
    expect(flat(line)).toContain(`DATA.OWNERS_NOT_GIVEN ${TITLES.fr["DATA.OWNERS_NOT_GIVEN"]} – `);
  });

  test("as JSON have title and language with each finding, and keep to the schema", async () => {
    const document = documentSchema.parse(JSON.parse(await run("json", "ja")));
    const findings = document.screenings.flatMap((one) => one.findings);
    expect(findings.length).toBeGreaterThan(0);
    for (const one of findings)
      expect([one.title, one.lang]).toEqual([TITLES.ja[one.code], "ja"] as unknown[]);
    const party = JSON.parse(
      (await partyPresenters.jsonl({ ...plain, titles: await titlesIn("en") })).party(header, check),
    );
    expect(checkSchema.parse(party).findings[0]).toMatchObject({
      title: TITLES.en["PARTY.LISTED"],
      lang: "en",
    });
  });

  test("of a code that has no title have neither key", async () => {
    const unknown = { ...furnace, findings: [{ ...listed, code: "X.NEW" }] };
    const [one] = documentSchema.parse(JSON.parse(await run("json", "de", [unknown]))).screenings[0]!
      .findings;
    expect(one).not.toHaveProperty("title");
    expect(one).not.toHaveProperty("lang");
    expect(flat(await run("table", "de", [unknown]))).toContain("X.NEW (at least hold) end user");
  });

  test("differ by nothing else", async () => {
    const lines = (await run("jsonl", "de")).replaceAll(/"title":"[^"]*","lang":"de",/g, "");
    expect(lines).toBe(await run("jsonl"));
    expect(await run("csv", "de")).toBe(await run("csv"));
  });
});

/** What is said of findings of these codes that came twice. */
async function told(lang: Lang | undefined, of: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const untitled = new Untitled("table", lang && (await titlesIn(lang)));
  untitled.note(of.map((code) => ({ code })));
  untitled.note(of.map((code) => ({ code })));
  untitled.say({ err: (text) => void lines.push(text) });
  return lines;
}
