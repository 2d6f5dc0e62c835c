import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Identifier, IdentifierScheme, PartyKind } from "../../src/model/party.ts";
import type { Party, PartyRole } from "../../src/model/shipment.ts";
import { compareEntry } from "../../src/match/parties/compare-entry.ts";
import { judgeName, movedBy } from "../../src/match/parties/judge.ts";
import { partyQuery } from "../../src/match/parties/query.ts";
import { partialDate } from "../../src/text/date.ts";
import { identifierKey } from "../../src/text/identifier.ts";
import { listEntry, party } from "../match/parties/world.ts";
import { bestF1, recallAt, rocAuc } from "./metrics.ts";
import type { Scored } from "./metrics.ts";

/**
 * Truth sets of pairs of a queried and a listed name, by authors who had not seen the engine: one from before it, half of which
 * it was developed on, one written after, half of which was looked at once for classes of error, one of hard pairs that was
 * all used to improve it, and four others of which half was.
 */
const BEFORE = readPairs("party-pairs.csv");
const FRESH = readPairs("party-pairs-fresh.csv");
const PRACTICE = readPairs("party-pairs-practice.csv");
const SECOND_PRACTICE = readPairs("party-pairs-practice2.csv");
const THIRD_PRACTICE = readPairs("party-pairs-practice3.csv");
const FOURTH_PRACTICE = readPairs("party-pairs-practice4.csv");
const FIFTH_PRACTICE = readPairs("party-pairs-practice5.csv");
const KINDS: Record<string, PartyKind> = {
  Person: "person",
  Company: "entity",
  Organization: "entity",
  Vessel: "vessel",
  Aircraft: "aircraft",
};
const ROLES: Partial<Record<PartyKind, PartyRole>> = { vessel: "vessel", aircraft: "aircraft" };

type Row = Record<string, string>;

function readPairs(file: string): Row[] {
  return parse(readFileSync(new URL(`../../fixtures/truth/${file}`, import.meta.url), "utf8"), {
    columns: true,
  });
}

/** Nobody tuned on the half that is held out: rows whose id hashes to an odd number. */
function isHeldOut({ case_id }: Row): boolean {
  const hash = createHash("sha256").update(case_id!).digest("hex");
  return Number.parseInt(hash.slice(0, 8), 16) % 2 === 1;
}

function identifiers(text = ""): Identifier[] {
  return text.split(/[;\s]+/).flatMap((part) => {
    const [scheme, value] = part.split(":");
    return scheme && value ? [{ scheme: scheme as IdentifierScheme, value }] : [];
  });
}

function queried(row: Row): Party {
  const kind = KINDS[row["schema"]!]!;
  return party(row["query_name"]!, {
    kind,
    role: ROLES[kind] ?? "consignee",
    identifiers: identifiers(row["query_ids"]),
    ...(row["query_country"] ? { country: row["query_country"] } : {}),
    ...(row["query_birth"] ? { birthDate: row["query_birth"] } : {}),
  });
}

function listed(row: Row): ListEntry {
  return listEntry({
    kind: KINDS[row["schema"]!]!,
    names: [{ text: row["list_name"]!, strength: "primary", script: "Latn" }],
    countries: row["list_country"] ? [row["list_country"]] : [],
    birthDates: row["list_birth"] ? [partialDate(row["list_birth"])] : [],
    identifiers: identifiers(row["list_ids"]),
  });
}

/** What a pair scores, hundredths: the same identifier is the same party, else the name moved by the facts beside it. */
function score(row: Row): number {
  const [mine, entry] = [queried(row), listed(row)];
  const keys = new Set(
    entry.identifiers.map(({ scheme, value }) => `${scheme}:${identifierKey(scheme, value)}`),
  );
  if (mine.identifiers.some(({ scheme, value }) => keys.has(`${scheme}:${identifierKey(scheme, value)}`)))
    return 100;
  const query = partyQuery(mine);
  const best = compareEntry(query, entry);
  if (best === undefined) return 0;
  const { qualifiers } = judgeName(query, entry, { entry: 0, evidence: () => [], ...best });
  return movedBy(best.alignment.score, qualifiers);
}

function scored(rows: readonly Row[]): Scored[] {
  return rows.map((row) => ({ score: score(row), truth: row["alert"] === "1" }));
}

/** Floors lie 0.02 below what was measured when they were set; a change that falls below one made the engine worse. */
describe.each([
  ["fresh held-out", FRESH.filter(isHeldOut), { auc: 0.93, f1: 0.91, recall: 0.89 }],
  ["fresh", FRESH.filter((row) => !isHeldOut(row)), { auc: 0.94, f1: 0.9, recall: 0.86 }],
  ["held-out", BEFORE.filter(isHeldOut), { auc: 0.917, f1: 0.892, recall: 0.843 }],
  ["development", BEFORE.filter((row) => !isHeldOut(row)), { auc: 0.936, f1: 0.9, recall: 0.85 }],
  ["practice", PRACTICE, { auc: 0.85, f1: 0.84, recall: 0.64 }],
  ["second practice held-out", SECOND_PRACTICE.filter(isHeldOut), { auc: 0.846, f1: 0.838, recall: 0.642 }],
  ["second practice", SECOND_PRACTICE.filter((row) => !isHeldOut(row)), { auc: 0.87, f1: 0.87, recall: 0.8 }],
  ["third practice held-out", THIRD_PRACTICE.filter(isHeldOut), { auc: 0.869, f1: 0.835, recall: 0.631 }],
  [
    "third practice",
    THIRD_PRACTICE.filter((row) => !isHeldOut(row)),
    { auc: 0.876, f1: 0.844, recall: 0.597 },
  ],
  ["fourth practice held-out", FOURTH_PRACTICE.filter(isHeldOut), { auc: 0.931, f1: 0.903, recall: 0.869 }],
  [
    "fourth practice",
    FOURTH_PRACTICE.filter((row) => !isHeldOut(row)),
    { auc: 0.948, f1: 0.936, recall: 0.929 },
  ],
  ["fifth practice held-out", FIFTH_PRACTICE.filter(isHeldOut), { auc: 0.85, f1: 0.825, recall: 0.624 }],
  [
    "fifth practice",
    FIFTH_PRACTICE.filter((row) => !isHeldOut(row)),
    { auc: 0.925, f1: 0.91, recall: 0.799 },
  ],
] as const)("%s pairs", (_, rows, floor) => {
  const pairs = scored(rows);

  test("are there, true and false ones", () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(new Set(pairs.map(({ truth }) => truth)).size).toBe(2);
  });

  test.each([
    ["ROC-AUC", floor.auc, rocAuc(pairs)],
    ["best F1", floor.f1, bestF1(pairs)],
    ["recall at 95 % precision", floor.recall, recallAt(pairs, 0.95)],
  ])("%s is no less than %d", (name, least, measured) => {
    expect(measured, `${name} ${measured.toFixed(4)}`).toBeGreaterThanOrEqual(least);
  });
});
