import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../../src/cli/home.ts";
import type { OwnerRow, Owners } from "../../src/model/owners.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Hit, PartyScreening } from "../../src/model/screening.ts";
import type { Measure } from "../../src/model/measure.ts";
import type { Party } from "../../src/model/shipment.ts";
import { parseOwnership } from "../../src/score/ownership.ts";
import { ownedScreener } from "../../src/screen/owned.ts";
import { entry } from "../store/world.ts";
import { party, profile } from "./world.ts";

export const shipped: unknown = JSON.parse(readFileSync(join(DATA, "scoring/ownership-1.0.json"), "utf8"));
export const rules = parseOwnership(shipped);
export const TODAY = "2026-11-22";

/** Listed owners by name: source, measure, score; `near` below 85, `weak` where said. */
const LISTED: Record<string, { source: string; measure?: Measure; score?: number; weak?: boolean }> = {
  "Sdn One": { source: "SDN" },
  "Sdn Two": { source: "SDN", score: 90 },
  "Sdn Near": { source: "SDN", score: 80 },
  "Sdn Weak": { source: "SDN", score: 90, weak: true },
  "El One": { source: "EL", measure: "licence_presumption_of_denial" },
  "El Case": { source: "EL", measure: "licence_case_by_case" },
  "Eu One": { source: "eu-fsf" },
  "Eu Two": { source: "eu-fsf" },
  "Uk One": { source: "uk-sl" },
  "Uk Two": { source: "uk-sl" },
  "Un One": { source: "un-sc" },
  "Dpl One": { source: "DPL", measure: "denied_export_privileges" },
  "Old One": { source: "SDN", measure: "ended" },
};

export function screen(asked: Party): PartyScreening {
  const is = LISTED[asked.name];
  const base = { party: asked, furtherHits: 0, setAside: [], furtherSetAside: 0 };
  if (asked.name === "To Order") return { ...base, status: "unscreenable", reason: "placeholder", hits: [] };
  if (is === undefined) return { ...base, status: "screened", hits: [] };
  const score = is.score ?? 100;
  const listed = entry(`list:${asked.name.replaceAll(" ", "-")}`, asked.name, {
    source: is.source,
    measures: [is.measure ?? "blocking"],
  });
  const hit: Hit = {
    entry: listed,
    others: [],
    match: {
      entry: listed.id,
      score,
      nameScore: score,
      grade: score >= 85 ? "same" : "near",
      by: "name",
      matched: asked.name,
      strength: is.weak === true ? "weak" : "primary",
      tokens: [],
      qualifiers: [],
      weak: is.weak ?? false,
    },
  };
  return { ...base, status: "screened", hits: [hit] };
}

const named = (name: string) => ({ name, identifiers: [] });

/** `P < Sdn One 50` lines, `?` for an unknown share; `controls` or `passive` behind it where the file says so. */
export function owners(...lines: string[]): Owners {
  const rows = lines.map((text, at): OwnerRow => {
    const [, owned = "", owner = "", share = "?", says] =
      /^(.+) < (.+) ([\d.]+|\?)(?: (controls|passive))?$/.exec(text) ?? [];
    const known = share === "?" ? {} : { share };
    const control = says === undefined ? {} : { control: says === "controls" };
    return { line: at + 2, party: named(owned), owner: named(owner), ...known, ...control };
  });
  return {
    file: "owners.csv",
    sha256: "0".repeat(64),
    rows,
    rowCount: rows.length,
    columns: [],
    problems: [],
    furtherProblems: 0,
    furtherBlocking: 0,
  };
}

export function ask(
  lines: readonly string[],
  days: readonly string[] = [TODAY],
  who: Party = party("P GmbH"),
) {
  return ownedScreener({ owners: owners(...lines), rules }, profile, screen).owned(who, days);
}

export type Brief = [string, string | undefined, string | undefined, number, string];
/** Code, law, gate, confidence and share of each finding on listed owners. */
export const brief = (findings: readonly Finding[]): Brief[] =>
  findings
    .filter(({ code }) => code.startsWith("PARTY."))
    .map(({ code, overlay, gate, confidence, evidence }) => [
      code.slice(6),
      `${overlay} ${String(evidence["law"]).split(" ")[0]}`,
      gate,
      confidence,
      String(evidence["share"]),
    ]);
export const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

export const EU = "eu EU";
export const OFAC = "us OFAC";
