// The tables of docs/common-scoring-system.md, made from data/scoring.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PAGE = join(import.meta.dirname, "../../docs/common-scoring-system.md");
const SCORING = join(import.meta.dirname, "../../data/scoring");
const BEGIN = "<!-- tables: written by `npm run docs` from data/scoring -->\n";
const END = "<!-- end of tables -->\n";
const FACTORS = { P: "party", I: "item", D: "destination", U: "end use and conduct" };

/** @param {string} page @returns {string} The page with its tables written anew. */
export function withTables(page) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error("the page has lost the marks between which its tables stand");
  return page.slice(0, begin + BEGIN.length) + tables() + page.slice(end);
}

/** @returns {string} */
function tables() {
  const profile = read("common-1.0.json");
  const { weights, bands, match, weakShare, measures, codes, ladders } = profile;
  const starts = Object.values(bands).map(({ from }) => from);
  const parts = [
    `Profile \`${profile.id}\`, version ${profile.version}, numbers of ${profile.asOf}.`,
    "### Weights",
    table(
      "factor | weight",
      Object.entries(weights).map(([key, share]) => [`\`${key}\` ${FACTORS[key]}`, hundredths(share)]),
    ),
    "### Bands",
    table(
      "band | totals | decided within | asks",
      Object.entries(bands).map(([band, { from, serviceDays, meaning }], at) => {
        const days = serviceDays === 0 ? "–" : `${serviceDays} calendar days`;
        return [`\`${band}\``, `${from}–${(starts[at + 1] ?? 101) - 1}`, days, meaning];
      }),
    ),
    "### Matches and listings",
    table("number | value", [
      ["`near`: match score from which a match is *near*", hundredths(match.near)],
      ["`same`: match score from which it is *same*", hundredths(match.same)],
      ["`holdConfidence`: least confidence of a listing that holds", hundredths(match.holdConfidence)],
      ["`weakShare`: what a weak match keeps of the severity", `${weakShare} %`],
    ]),
    "### Measures",
    table(
      "measure | raises | severity | gate | variants",
      Object.entries(measures).map(([name, { code, severity, gate, variants }]) => {
        return [`\`${name}\``, `\`${code}\``, severity, gateOf(gate), variantsOf(variants)];
      }),
    ),
    "### Codes",
    codeTable(codes),
    "*By measure*: as the listing's row among the measures. *Weak share*: the weak share of that row's severity.",
    "The codes of ownership stand with its rules in [`ownership-1.0.json`](../data/scoring/ownership-1.0.json):",
    codeTable(read("ownership-1.0.json").codes),
    "### Ladders",
    table(
      "ladder | rungs, the highest first",
      Object.entries(ladders).map(([name, rungs]) => [name, rungs.map((rung) => `\`${rung}\``).join(" > ")]),
    ),
  ];
  return `\n${parts.join("\n\n")}\n\n`;
}

/** @param {Record<string, any>} codes @returns {string} */
function codeTable(codes) {
  return table(
    "code | factor | severity | gate | meaning | variants",
    Object.entries(codes).map(([code, { factor, severity, gate, meaning, variants }]) => {
      return [`\`${code}\``, factor, severityOf(severity), gateOf(gate), meaning, variantsOf(variants)];
    }),
  );
}

/** @param {Record<string, any>} [variants] @returns {string} */
function variantsOf(variants = {}) {
  return Object.entries(variants)
    .map(([fact, { severity, gate }]) => {
      const numbers = [
        ...(severity === undefined ? [] : [`severity ${severityOf(severity)}`]),
        ...(gate === undefined ? [] : [gate === "none" ? "no gate" : `gate ${gateOf(gate)}`]),
      ];
      return `\`${fact}\`: ${numbers.join(", ")}`;
    })
    .join("; ");
}

/** @param {number | string} severity @returns {string} */
function severityOf(severity) {
  if (severity === "measure") return "by measure";
  return severity === "weak_measure" ? "weak share" : String(severity);
}

/** @param {string} gate @returns {string} */
function gateOf(gate) {
  return gate === "none" ? "–" : gate === "measure" ? "by measure" : gate;
}

/** @param {number} share @returns {string} */
function hundredths(share) {
  return (share / 100).toFixed(2);
}

/** @param {string} heads @param {(string | number)[][]} rows @returns {string} */
function table(heads, rows) {
  const columns = heads.split(" | ");
  return [lineOf(columns), `|${columns.map(() => "---").join("|")}|`, ...rows.map(lineOf)].join("\n");
}

/** @param {(string | number)[]} cells @returns {string} */
function lineOf(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

/** @param {string} name @returns {any} */
function read(name) {
  return JSON.parse(readFileSync(join(SCORING, name), "utf8"));
}
