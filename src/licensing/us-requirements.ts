import type { CatalogEntry, Requirement } from "../model/catalog.ts";
import type { LicenceAsk } from "../model/determination.ts";

import { covers, isOneOf, leavesOf } from "../text/scope.ts";
import { inGroups } from "./us-rules.ts";
import type { UsRules } from "./us-rules.ts";
import { signsOf } from "./signs-of.ts";

/** What the chart and the entry's own clauses ask for one paragraph and destination. */
export interface Required {
  readonly path: string;
  /** Reasons that apply, as they are cited, with the two letters of each. */
  readonly reasons: readonly {
    readonly cite: string;
    readonly reason: string;
    readonly requirement?: Requirement;
  }[];
  /** Reasons that apply under a condition that no fact given settles. */
  readonly open: readonly { readonly cite: string; readonly missing: string }[];
}

/** The requirements of every paragraph at and beneath the one asked for. */
export function requirementsOf(
  rules: UsRules,
  entry: CatalogEntry,
  path: string,
  to: string,
  ask: LicenceAsk,
): Required[] {
  return leavesOf(entry.paths, path).map((leaf) => ofLeaf(rules, entry, leaf, to, ask));
}

function ofLeaf(rules: UsRules, entry: CatalogEntry, path: string, to: string, ask: LicenceAsk): Required {
  const code = path === "" ? entry.code : `${entry.code}.${path}`;
  const reasons: { cite: string; reason: string; requirement?: Requirement }[] = [];
  const open: { cite: string; missing: string }[] = [];
  for (const rule of rules.allDestinations) {
    if (rule.entry === entry.code && !rule.except?.includes(to))
      reasons.push({ cite: rule.cite, reason: "all" });
  }
  for (const note of rules.footnotes) {
    if (note.countries.includes(to) && isOneOf(code, note.items) && !isOneOf(code, note.except ?? []))
      reasons.push(
        { cite: note.cite, reason: note.column?.slice(0, 2) ?? "all" },
        ...(note.column ? [{ cite: note.column, reason: note.column.slice(0, 2) }] : []),
      );
  }
  for (const requirement of entry.requirements) {
    if (!inForce(requirement, ask.date)) continue;
    const narrow = rules.narrowed.find(
      (one) => one.entry === entry.code && one.reason === requirement.reason,
    );
    const cover = covers(
      narrow && requirement.paths === undefined ? { ...requirement, paths: narrow.paths } : requirement,
      path,
    );
    const reach = cover === "none" ? "no" : reaches(rules, requirement, to);
    if (reach === "no") continue;
    const cite = citeOf(requirement);
    if (reach !== "yes") open.push({ cite, missing: reach });
    else if (requirement.conditional) {
      const met = conditionOf(rules, entry.code, requirement, path, ask);
      if (met === "met") reasons.push({ cite, reason: requirement.reason, requirement });
      else if (met !== "unmet") open.push({ cite, missing: met });
    } else if (cover === "some") open.push({ cite, missing: "paragraph" });
    else reasons.push({ cite, reason: requirement.reason, requirement });
  }
  return { path, reasons: distinct(reasons), open };
}

function distinct<T extends { readonly cite: string }>(some: readonly T[]): T[] {
  return some.filter((one, at) => some.findIndex(({ cite }) => cite === one.cite) === at);
}

function inForce({ since, until }: Requirement, date: string): boolean {
  return (since === undefined || since <= date) && (until === undefined || date <= until);
}

function citeOf({ where, column, cite, reason }: Requirement): string {
  if (where === "column") return column!;
  return cite ?? (where === "un-arms-embargo" ? "746.1" : reason);
}

/** Whether a requirement reaches a destination; else what would tell. */
function reaches(
  rules: UsRules,
  { where, column, countries = [], notCountries = [], groups = [], not = [] }: Requirement,
  to: string,
): "yes" | "no" | string {
  const named = countries.includes(to);
  switch (where) {
    case "column":
      return rules.chart[to]?.includes(column!) ? "yes" : "no";
    case "worldwide":
      return notCountries.includes(to) ? "no" : "yes";
    case "groups":
      return named || (inGroups(rules, to, groups) && !inGroups(rules, to, not)) ? "yes" : "no";
    case "countries":
      return named ? "yes" : "no";
    case "un-arms-embargo":
      return rules.unReason.countries.includes(to) ? "yes" : "no";
    case "russia-industry":
      return rules.russia.countries.includes(to) ? "yes" : "no";
    case "encryption":
      return to === "CA" ? "no" : "yes";
    case "cwc-non-party":
      // The supplement was not read: that a state is a party to the convention is named, and left to be confirmed.
      return rules.cwcNonParties.countries.includes(to) ? "yes" : membershipOf(rules, to);
    case "unstated":
      return "the rule of this reason";
  }
}

function membershipOf({ cwcParties: { countries, cite, asOf } }: UsRules, to: string): string {
  return countries.includes(to)
    ? `convention membership: that ${to} is a State Party to the Chemical Weapons Convention (${cite}, as of ${asOf}, to confirm: it is)`
    : "convention membership";
}

/** Conditions of clauses that an end use as stated settles. */
function conditionOf(
  rules: UsRules,
  entry: string,
  { reason, column, cite, of = [] }: Requirement,
  path: string,
  ask: LicenceAsk,
): "met" | "unmet" | string {
  const signs = signsOf(ask);
  if (entry === "3A001" && (reason === "NS" || reason === "RS") && of.length === 0) {
    if (signs.has("civil-telecom")) return "unmet";
    return ask.endUse === undefined && ask.endUser === undefined ? "end use" : "met";
  }
  if (entry === "3A001" && reason === "MT" && path.startsWith("a.5")) {
    if (ask.endUser === "military" || signs.has("military")) return "met";
    if (signs.has("civil") || ask.endUser === "civil") return "unmet";
  }
  const condition = rules.conditions.get(`${entry} ${reason} ${column ?? cite ?? ""}`);
  if (condition !== undefined)
    return condition.only === undefined || covers({ paths: condition.only }, path) !== "none"
      ? condition.needs
      : "met";
  return of.length > 0
    ? `whether it is for or meets ${of.slice(0, 3).join(", ")}`
    : "the condition of the clause";
}
