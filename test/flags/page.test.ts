import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { rules } from "../../src/flags/index.ts";
import type { Rule } from "../../src/flags/rule.ts";
import { missingWords } from "../../src/report/fact-words.ts";
import type { CodeRow } from "../../src/score/code-row.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { readProfile } from "../../src/sources/reference.ts";

const PAGE = join(import.meta.dirname, "../../docs/red-flags.md");
const profile = parseProfile(readProfile(DATA).json);
const HEAD = `# Red flags

Written by a test from \`src/flags\` and \`data/scoring/common-1.0.json\`: \`UPDATE_DOCS=1 npx vitest run test/flags/page.test.ts\`.

Severity is 0–100 in the factor P (party), I (item), D (destination) or U (end use and conduct); the band after it is the
least one that the finding demands. A rule whose needs are not known raises nothing: each result names it with what is
missing (\`notEvaluated\`). What the stated end use says counts in full, what the name of a party tells 0.80 and what a
description of goods tells 0.60. \`fixtures/flags\` holds cases that raise each rule, near misses, and cases in which it cannot tell.
`;

/** `U 35, at least enhanced`; with a variant what is otherwise. */
function numbers(code: string): string {
  const [name = "", variant] = code.split(" ");
  const row = profile.codes[name]!;
  const { severity, gate } = { ...row, ...(variant === undefined ? {} : row.variants?.[variant]) };
  const points = typeof severity === "number" ? String(severity) : "by the measure";
  const band = gate === "none" ? "" : gate === "measure" ? ", band by the measure" : `, at least ${gate}`;
  return `${row.factor === "-" ? "–" : `${row.factor} ${points}`}${band}`;
}

function ruleRow({ id, about, codes, citation, effective, needs }: Rule): string {
  const raised = codes.map((code) => `${code.replace(" ", ", ")}: ${numbers(code)}`).join("<br>");
  const dates =
    effective === undefined
      ? "by row"
      : effective.to === undefined
        ? `from ${effective.from}`
        : `${effective.from} – ${effective.to}`;
  const known = needs.map(missingWords).join(", ") || "nothing";
  const when = about.slice(about.indexOf(": ") + 2);
  return `| \`${id}\` | ${when} | ${raised} | ${citation} | ${dates} | ${known} |`;
}

function codeRow([code, { meaning, variants = {} }]: readonly [string, CodeRow]): string {
  const also = Object.keys(variants).map((name) => `${name}: ${numbers(`${code} ${name}`)}`);
  return `| ${code} | ${[numbers(code), ...also].join("<br>")} | ${meaning} |`;
}

function page(): string {
  const told = new Set(rules.flatMap(({ codes }) => codes.map((code) => code.split(" ")[0])));
  const others = Object.entries(profile.codes).filter(([code]) => !told.has(code));
  return [
    HEAD,
    "| rule | when | code and severity | citation | in force | needs |",
    "|---|---|---|---|---|---|",
    ...rules.map(ruleRow),
    "",
    "## Codes raised elsewhere",
    "",
    "By the matching of parties, their owners, the classification of goods and the licence determinations.",
    "",
    "| code | severity | meaning |",
    "|---|---|---|",
    ...others.map(codeRow),
    "",
  ].join("\n");
}

test("docs/red-flags.md is what the rules and the profile say", () => {
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, "utf8"), "run UPDATE_DOCS=1 npx vitest run test/flags/page.test.ts").toBe(page());
});

test("no cell breaks the table", () => {
  for (const row of page()
    .split("\n")
    .filter((line) => line.startsWith("| `"))) {
    expect(row.split(" | ").length, row).toBe(6);
  }
});
