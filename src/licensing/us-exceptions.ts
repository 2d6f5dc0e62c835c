import type { CatalogEntry, ExceptionClause } from "../model/catalog.ts";
import type { LicenceAsk, PossibleException } from "../model/determination.ts";

import { covers, isOneOf } from "../text/scope.ts";
import type { Required } from "./us-requirements.ts";
import { inGroups } from "./us-rules.ts";
import type { UsRules } from "./us-rules.ts";
import { signsOf } from "./signs-of.ts";

/** What an exception asks of the destination, and which reasons it overcomes; own words for what facts cannot show. */
interface ExceptionRule {
  readonly code: string;
  readonly to: (rules: UsRules, country: string, required: Required) => boolean;
  readonly overcomes: (reasons: readonly string[]) => boolean;
  readonly unmet: readonly string[];
}

const only =
  (...allowed: readonly string[]) =>
  (reasons: readonly string[]) =>
    reasons.every((one) => allowed.includes(one));
const inB = (rules: UsRules, country: string) => inGroups(rules, country, ["B"]);
const notArms = (rules: UsRules, country: string) =>
  !inGroups(rules, country, ["D:5", "E:1", "E:2"]) && country !== "MO";
/** Destinations that the advanced computing clause itself names. */
const computing = (rules: UsRules, country: string, { reasons }: Required) =>
  notArms(rules, country) &&
  (inGroups(rules, country, ["D:1", "D:4"]) ||
    reasons.some(({ requirement }) => requirement?.countries?.includes(country) ?? false));

/** Part 740, the exceptions that entries name. */
const RULES: readonly ExceptionRule[] = [
  { code: "LVS", to: inB, overcomes: only("NS", "RS", "CB", "NP", "CC", "FC", "MT", "SI", "UN"), unmet: [] },
  { code: "GBS", to: inB, overcomes: only("NS"), unmet: [] },
  { code: "TSR", to: inB, overcomes: only("NS"), unmet: ["written assurance"] },
  {
    code: "APP",
    to: (rules, country) => !inGroups(rules, country, ["D:1", "D:3", "D:4", "D:5", "E:1", "E:2"]),
    overcomes: only("NS", "CC"),
    unmet: ["computer tier of the destination"],
  },
  {
    code: "ENC",
    to: (rules, country) => !inGroups(rules, country, ["E:1", "E:2"]),
    overcomes: only("NS", "EI"),
    unmet: ["classification or self-classification report"],
  },
  {
    code: "ACE",
    to: notArms,
    overcomes: only("NS"),
    unmet: ["end user is no government end user of the groups named"],
  },
  {
    code: "IEC",
    to: (rules, country) => inGroups(rules, country, ["A:1", "A:5", "A:6"]),
    overcomes: only("NS", "RS"),
    unmet: ["IEC country table"],
  },
  {
    code: "NAC",
    to: (rules, country) => inGroups(rules, country, ["D:5"]) || country === "MO",
    overcomes: only("RS", "NS"),
    unmet: ["notification to BIS", "whether it is designed or marketed for data centres"],
  },
  {
    code: "ACA",
    to: computing,
    overcomes: only("RS", "NS"),
    unmet: ["whether it is designed or marketed for data centres"],
  },
  { code: "AIA", to: notArms, overcomes: only("RS", "NS"), unmet: ["authorised end user"] },
  {
    code: "ACM",
    to: notArms,
    overcomes: only("RS", "NS"),
    unmet: ["manufacturing use by an approved party"],
  },
  {
    code: "LPP",
    to: notArms,
    overcomes: only("RS", "NS"),
    unmet: ["total processing performance within the yearly limit"],
  },
  {
    code: "HBM",
    to: (rules, country) => inGroups(rules, country, ["D:5"]) || country === "MO",
    overcomes: only("RS"),
    unmet: ["bandwidth density"],
  },
];

/** What section 740.2(a)(9)(ii) leaves open for advanced computing items. */
const COMPUTING: ReadonlySet<string> = new Set(["NAC", "ACA", "AIA", "ACM", "LPP", "HBM", "ENC"]);
/** Open to the first paragraph of 3A090 and 4A090 only where it is not made for data centres. */
const DATA_CENTRE: ReadonlySet<string> = new Set(["NAC", "ACA"]);

/** Exceptions that all reasons of one paragraph leave open, with what is not yet shown. None for parties that lose them. */
export function exceptionsOf(
  rules: UsRules,
  entry: CatalogEntry,
  required: Required,
  to: string,
  ask: LicenceAsk,
): PossibleException[] {
  if (ask.parties?.includes("unverified")) return [];
  const reasons = required.reasons.map(({ reason }) => reason);
  const code = required.path === "" ? entry.code : `${entry.code}.${required.path}`;
  // Items of the military series go nowhere in D:5 under an exception; reasons named by a section of their own are no list-based ones.
  const series = /^\d[A-E](?:6\d\d|515)$/.test(entry.code);
  if (
    inGroups(rules, to, ["E:1", "E:2"]) ||
    (series && inGroups(rules, to, ["D:5"])) ||
    reasons.includes("all")
  )
    return [];
  const found: PossibleException[] = [];
  const signs = signsOf(ask);
  const computed = required.reasons.some(({ cite }) => cite.startsWith("742.6(a)(6)(iii)"));
  for (const { code: letters, to: open, overcomes, unmet } of RULES) {
    const exception = entry.exceptions?.[letters];
    if (exception === undefined || !open(rules, to, required) || !overcomes(reasons)) continue;
    if (computed && !COMPUTING.has(letters)) continue;
    if (DATA_CENTRE.has(letters) && signs.has("data-centre") && required.path.startsWith("a")) continue;
    if (exception.not.some((bar) => bars(bar, required.path, reasons))) continue;
    const grants = exception.grants.filter((grant) =>
      isGranted(entry.code, rules, grant, required.path, to, ask),
    );
    if (grants.length === 0) continue;
    const capped = grants.some(({ usd }) => usd !== undefined) && ask.valueUsd === undefined;
    const civil = grants.every(({ conditional }) => conditional) && letters === "LVS";
    found.push({
      code: letters,
      unmet: [...unmet, ...(capped ? ["value"] : []), ...(civil ? ["the condition of the clause"] : [])],
    });
  }
  const sta = computed ? undefined : staOf(rules, entry, required.path, code, reasons, to, ask);
  if (sta) found.push(sta);
  return [...found, ...generalOf(ask, series, rules, to)];
}

/** A bar for reasons holds where one of them applies; a bar for paragraphs where it covers the one asked for, in full and at once. */
function bars({ reasons, ...scope }: ExceptionClause, path: string, applying: readonly string[]): boolean {
  if (reasons) return reasons.some((one) => applying.includes(one));
  return scope.conditional !== true && (scope.paths ?? []).length > 0 && covers(scope, path) === "all";
}

function isGranted(
  entry: string,
  rules: UsRules,
  { usd, countries, notGroups, ...scope }: ExceptionClause,
  path: string,
  to: string,
  ask: LicenceAsk,
): boolean {
  if (countries && !countries.includes(to)) return false;
  if (notGroups && inGroups(rules, to, notGroups)) return false;
  // Clauses of 3A001 under a condition ask for civil telecommunications.
  if (
    entry === "3A001" &&
    scope.conditional &&
    (path.startsWith("b.2") || path.startsWith("b.3")) &&
    ask.endUse !== undefined &&
    !signsOf(ask).has("civil-telecom")
  )
    return false;
  const { valueUsd } = ask;
  if (usd !== undefined && valueUsd !== undefined && (valueUsd === "unknown" || valueUsd > usd)) return false;
  return covers(scope, path) === "all";
}

/** License Exception STA: reasons by group of countries, less what the section and the entry close. */
function staOf(
  rules: UsRules,
  entry: CatalogEntry,
  path: string,
  code: string,
  reasons: readonly string[],
  to: string,
  ask: LicenceAsk,
): PossibleException | undefined {
  if (ask.consigneeStatement === false || isOneOf(code, rules.staBarred.items)) return undefined;
  const series = /^\d[A-E]6\d\d$/.test(entry.code);
  const open = ["A:5", "A:6"].find((group) => {
    if (
      !inGroups(rules, to, [group]) ||
      !reasons.every((reason) => rules.staBarred.reasons[group]!.includes(reason))
    )
      return false;
    return !(entry.sta ?? []).some((bar) => bar.groups.includes(group) && covers(bar, path) !== "none");
  });
  if (open === undefined || (open === "A:6" && series)) return undefined;
  const unmet = [
    ...(ask.consigneeStatement ? [] : ["consignee statement"]),
    ...(series && ask.endUser !== "government" ? ["government end use"] : []),
    ...(to === "AE" ? ["approved UAE entity"] : []),
  ];
  return { code: "STA", unmet };
}

/** General exceptions, where the end use as stated points at them. */
function generalOf(ask: LicenceAsk, series: boolean, rules: UsRules, to: string): PossibleException[] {
  const signs = signsOf(ask);
  if (signs.has("trade-fair") && !series && !inGroups(rules, to, ["D:5", "E:1", "E:2"]))
    return [{ code: "TMP", unmet: ["return within a year", "control kept by the exporter"] }];
  return [];
}
