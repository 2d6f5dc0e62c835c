/**
 * `npm run catalog`: writes data/catalog/us-ccl.json from the official text in CORDON_REAL_DATA: codes, reasons, columns, scopes,
 * exceptions, paragraphs and CAS numbers are taken over as facts; titles come from titles.tsv, which is our own writing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readUsCcl } from "../../dist/sources/catalogs/us-ccl/xml.js";
import { openListFile } from "../../dist/sources/files/open.js";
import { countryCode } from "../../dist/text/country.js";
import { exceptionOf, staOf } from "./exceptions.js";
import { ruleOf } from "./rules.js";
import { scopeOf } from "./scope.js";
import { indexWords, wordsOf } from "./words.js";

const REAL = join(process.env.CORDON_REAL_DATA ?? "", "control");
const OUT = join(import.meta.dirname, "../../data/catalog");
const JUNE = "2026-06-24";
const JULY = "2026-07-23";

/** Spellings of the chart that no table of countries has. */
const CHART_NAMES = {
  Seycheles: "SC",
  "Sint Maarten (the Dutch two-fifths of the island of Saint Martin)": "SX",
};

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(join(REAL, file), "utf8"));

const REASON = /^(NS|MT|NP|CB|CW|RS|CC|FC|UN|AT|EI|SI|SS|SL)\b\s*(.*)$/;

/** One printed row as requirements. */
function requirementsOf(code, { control, chart }) {
  if (/industry sector/i.test(control)) return [{ reason: "RS", where: "russia-industry", cite: "746.8" }];
  // One entry prints two rows in one.
  const two = /^(NP applies to entire entry) (AT applies to entire entry)$/.exec(control);
  if (two) {
    const columns = /^(NP Column \d) (AT Column \d)$/.exec(chart);
    return [1, 2].flatMap((i) => requirementsOf(code, { control: two[i], chart: columns[i] }));
  }
  const [, reason, rest] = REASON.exec(control) ?? [];
  if (reason === undefined) throw new Error(`${code}: no reason in "${control}"`);
  const prose = chart === "" || chart === "N/A.";
  const rule = ruleOf(reason, prose ? control : chart) ?? { where: "unstated" };
  const scope = scopeOf(code, prose ? rest.split(/\.\s|, unless/)[0] : rest);
  // What stands behind a full stop speaks of the requirement, not of its scope.
  return [{ reason, ...rule, ...scope }];
}

/** Paragraphs that the file has within a note, by a slip of its tags. */
const IN_NOTES = { "1C001": ["b"] };

const REASONS = /^[^.]*/;

function entryOf(text, later) {
  const { code, heading } = text;
  const reasons = [...new Set((REASONS.exec(text.reasons) ?? [""])[0].match(/\b[A-Z]{2}\b/g))];
  const june = text.rows.flatMap((row) => requirementsOf(code, row));
  // The reading of July joins or drops rows of some entries: it counts where it has as many.
  const july =
    later?.countryChart.length === text.rows.length
      ? later.countryChart.flatMap(({ control, countryChart }) =>
          requirementsOf(code, { control, chart: countryChart ?? "" }),
        )
      : undefined;
  const whole = `${heading} ${text.paragraphs.map((p) => p.text).join(" ")} ${text.notes.join(" ")}`;
  const exceptions = Object.entries(text.exceptions)
    .flatMap(([letters, words]) => letters.split("/").map((one) => [one, exceptionOf(code, words)]))
    .filter(([, { grants }]) => grants.length > 0);
  const sta = staOf(code, text.sta);
  const paths = [
    ...new Set([
      ...(IN_NOTES[code] ?? []),
      ...text.paragraphs
        .filter((one) => !/^\[reserved\]/i.test(one.text))
        .map(({ path }) => path)
        .filter((path) => path !== ""),
    ]),
  ];
  return {
    code,
    reasons,
    requirements: dated(june, july),
    ...(exceptions.length > 0 ? { exceptions: Object.fromEntries(exceptions) } : {}),
    ...(sta.length > 0 ? { sta } : {}),
    ...(/subject to the ITAR/i.test(heading) && text.paragraphs.length === 0 ? { itar: true } : {}),
    ...(/n\.e\.s|not (?:controlled|specified|elsewhere)|other than those (?:controlled|specified)/i.test(
      heading,
    )
      ? { basket: true }
      : {}),
    ...(/specially designed/i.test(whole) ? { speciallyDesigned: true } : {}),
    related: [...new Set(text.relatedControls.match(/\b\d[A-E]\d{3}\b/g))].filter((one) => one !== code),
    cas: [...new Set(whole.match(/\b\d{2,7}-\d{2}-\d\b/g))],
    paths,
    asOf: july === undefined ? JUNE : JULY,
  };
}

const key = (requirement) => JSON.stringify({ ...requirement, cite: undefined });

/** Requirements of both texts; what one of them lacks is dated by them. */
function dated(june, july) {
  if (july === undefined) return june;
  const [before, after] = [new Set(june.map(key)), new Set(july.map(key))];
  return [
    ...june.map((one) => (after.has(key(one)) ? one : { ...one, until: "2026-07-22" })),
    ...july.filter((one) => !before.has(key(one))).map((one) => ({ ...one, since: JULY })),
  ];
}

const file = await openListFile(join(REAL, "us/ecfr-15cfr774-supp1-2026-06-24.xml"));
const official = await readUsCcl(file.lists[0]);
const july = new Map(json("us/ccl-parsed-2026-07-23.json").entries.map((entry) => [entry.eccn, entry]));
const titles = new Map(
  readFileSync(join(import.meta.dirname, "titles.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [code, title, also = ""] = line.split("\t");
      return [
        code,
        {
          title,
          also: also
            .split(";")
            .map((one) => one.trim())
            .filter(Boolean),
        },
      ];
    }),
);
const parity = json("eccn_eu_parity.json");
// The comparison overlooked entries of the US that are headed by another tag (8D001).
const inUs = new Set(official.map(({ code }) => code));
const equal = new Set([...parity.both, ...parity.eu_only.filter((code) => inUs.has(code))]);
const entries = official.map((text) => {
  const { code, ...facts } = entryOf(text, july.get(text.code));
  const own = titles.get(code);
  if (!own) throw new Error(`${code} has no title`);
  return {
    code,
    title: own?.title ?? "",
    also: own?.also ?? [],
    ...(equal.has(code) ? { eu: code } : {}),
    ...facts,
  };
});
write("us-ccl.json", {
  list: "us-ccl",
  title: "Commerce Control List",
  version: JULY,
  asOf: JULY,
  citation: "15 CFR part 774, Supplement No. 1",
  source:
    "Codes, reasons, columns, scopes and paragraph letters read from the eCFR of 24 June 2026, requirements compared with the eCFR of 23 July 2026; titles are Cordon's own.",
  entries,
});
const munitions = [...titles].filter(([code]) => /^(?:[XVI]+(?:\(|$)|ML\d)/.test(code));
write("munitions.json", {
  lists: "us-usml, eu-cml",
  asOf: "2025-01-31",
  citation: "22 CFR 121.1; EU common military list",
  source: "Category and paragraph letters are facts; titles are Cordon's own.",
  entries: munitions.map(([code, own]) => ({ code, ...own })),
});
const usml = readFileSync(join(REAL, "us/usml_paragraphs.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
write("words-us-usml.json", {
  list: "us-usml",
  asOf: "2025-01-31",
  source: "Index words of each paragraph of 22 CFR 121.1: each word once, in alphabetical order.",
  words: Object.fromEntries(usml.map(({ code, text }) => [usmlCode(code), wordsOf(text).join(" ")])),
});
const onlyEu = new Set(parity.eu_only.filter((code) => !equal.has(code)));
const eu = readFileSync(join(REAL, "eu/eu_annex1_2021_paragraphs.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const euCodes = [
  ...new Set(eu.map(({ entry }) => entry).filter((one) => /^\d[A-E]\d{3}$/.test(one ?? ""))),
].sort();
write("eu-annex-i.json", {
  list: "eu-annex-i",
  asOf: "2021-05-20",
  citation: "Annex I to Regulation (EU) 2021/821, edition of 20 May 2021",
  source:
    "Codes are facts; an entry with the code of a US one has its title and reasons of the regimes in common.",
  entries: euCodes.map((code) => ({
    code,
    ...(onlyEu.has(code) ? { title: titles.get(code)?.title ?? "" } : { us: code }),
  })),
});
const usChemicals = new Map(
  [
    ...readFileSync(join(REAL, "us/ecfr-15cfr774-supp1-2026-06-24.xml"), "utf8").matchAll(
      /\b([bcd]\.\d{1,2})\.\s*(?:<[^>]*>\s*)*\(?C\.A\.S\. #([\d-]+)\)/g,
    ),
  ].map(([, path, cas]) => [cas, `1C350.${path}`]),
);
const listed = eu.find(({ entry, type }) => entry === "1C350" && type === "N.B.").text;
write("eu-annex-i-numbers.json", {
  list: "eu-annex-i",
  asOf: "2021-05-20",
  citation: "Annex I to Regulation (EU) 2021/821, edition of 20 May 2021, 1C350 and 1C450",
  source:
    "Chemicals by number and CAS number; us is the paragraph of the Commerce Control List with the same CAS number, eCFR of 24 June 2026.",
  numbers: [
    ...[...listed.matchAll(/(\d+)\. (.*?)(?=<br>|$)/g)].map(([, number, text]) => [`1C350.${number}`, text]),
    ...eu.filter(({ code }) => /^1C450\.[ab]\.\d+$/.test(code ?? "")).map(({ code, text }) => [code, text]),
  ].flatMap(([code, text]) => {
    const named = [...text.matchAll(/\(CAS ([\d-]+)\)/g)].map(([, cas]) => cas);
    if (named.length !== 1 || /other than|do(?:es)? not control|^See /i.test(text)) return [];
    const [cas] = named;
    return [{ code, cas, ...(usChemicals.has(cas) ? { us: usChemicals.get(cas) } : {}) }];
  }),
});
write("high-priority.json", {
  list: "chpl",
  asOf: "2024-02-23",
  citation:
    "Common High Priority List, BIS version of 23 February 2024; Annex XL of Regulation (EU) 833/2014",
  codes: Object.fromEntries(json("hs/chpl_50.json").items.map(({ hs6, tier }) => [hs6, tier])),
});
const chart = json("us/country-chart.json");
write("../licensing/us-chart.json", {
  asOf: JULY,
  citation: "15 CFR part 738, Supplement No. 1",
  source:
    "Marks of the Country Chart by ISO 3166-1 alpha-2, eCFR of 23 July 2026. Cuba, Iran, North Korea and Syria have rows without marks: part 746.",
  rows: Object.fromEntries(
    Object.entries(chart.countries)
      .map(([name, { marks }]) => [isoOf(name), marks])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  withoutMarks: ["CU", "IR", "KP", "SY"],
});
write("words-us-ccl.json", {
  list: "us-ccl",
  asOf: JUNE,
  source:
    "Index words of each paragraph of 15 CFR part 774, Supplement No. 1, eCFR of 24 June 2026: each word once, in alphabetical order.",
  words: indexWords(official),
});

function isoOf(name) {
  const code =
    CHART_NAMES[name] ??
    countryCode(name) ??
    countryCode(name.replace(/^(.*), (.*)$/, "$2 $1")) ??
    countryCode(name.replace(/ \(.*$|,.*$/, ""));
  if (code === undefined) throw new Error(`no country is called ${name}`);
  return code;
}

/** `XI(A)(3)(XII)` as the list itself writes it: `XI(a)(3)(xii)`. */
function usmlCode(code) {
  const [category, ...rest] = code.split("(");
  return [category, ...rest.map((part) => part.toLowerCase())].join("(");
}

function write(name, content) {
  // One entry a line: a change of one is a change of one line.
  const text = JSON.stringify(content, undefined, 1)
    .replaceAll(/\n {3,}/g, " ")
    .replaceAll(/([[{]) /g, "$1")
    .replaceAll(/\n {2}([\]}])/g, "$1");
  writeFileSync(join(OUT, name), `${text}\n`);
}
