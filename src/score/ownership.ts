import { CordonError } from "../model/errors.ts";
import { MEASURES, type Measure } from "../model/measure.ts";
import { type CodeRow, parseCodeRow } from "./code-row.ts";
import { CODE, VERSION } from "./grammar.ts";
import type { ScoringProfile } from "./profile.ts";
import { objectAt, recordAt, refuse, textAt, wholeAt, wordAt } from "./shape.ts";

/** `to_confirm`: both results are given. On a day outside all periods there is no rule. */
export const RULE_STATUS = ["in_force", "to_confirm", "suspended"] as const;
export type RuleStatus = (typeof RULE_STATUS)[number];

export interface RulePeriod {
  /** ISO days, both inside. */
  readonly from: string;
  readonly to?: string;
  readonly status: RuleStatus;
}

/** List entries that a rule reaches: one of the sources, one of the measures and, where given, one of the programmes. */
export interface RuleCover {
  readonly sources: readonly string[];
  readonly measures: readonly Measure[];
  readonly programmes?: readonly string[];
}

/** What one jurisdiction says of parties that listed parties own. */
export interface OwnershipRule {
  readonly id: string;
  readonly overlay: string;
  readonly title: string;
  readonly covers: readonly RuleCover[];
  /** Per cent. */
  readonly threshold: number;
  /** The threshold itself is enough. */
  readonly inclusive: boolean;
  /** Shares of several listed parties are added. */
  readonly aggregate: boolean;
  /** Control without ownership is enough too; that is not looked at. */
  readonly control: boolean;
  /** How a share held through others counts: see the note in the file. */
  readonly chain: "whole" | "product";
  readonly citation: string;
  readonly periods: readonly RulePeriod[];
}

/** The rules with the rows of the codes that they raise. */
export interface OwnershipRules {
  readonly id: string;
  readonly version: string;
  /** ISO day of the facts. */
  readonly asOf: string;
  /** Per cent from which a known share below the threshold is told. */
  readonly minorityFrom: number;
  readonly codes: Readonly<Record<string, CodeRow>>;
  readonly rules: readonly OwnershipRule[];
}

/**
 * Reads `data/scoring/ownership-1.0.json`: every key known and present.
 * @throws CordonError `usage` naming the first place that is wrong.
 */
export function parseOwnership(json: unknown): OwnershipRules {
  try {
    const keys = ["id", "version", "title", "asOf", "note", "minorityFrom", "codes", "rules"];
    const root = recordAt(json, "the file", keys);
    const rules = listAt(root["rules"], "rules", ruleAt);
    const twice = rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) < at);
    if (twice !== undefined) refuse("rules", `holds ${twice.id} twice`);
    const codes = Object.entries(objectAt(root["codes"], "codes")).map(
      ([code, row]) => [textAt(code, "codes: a name", CODE), parseCodeRow(row, `codes.${code}`)] as const,
    );
    return {
      id: textAt(root["id"], "id"),
      version: textAt(root["version"], "version", VERSION, "1.0"),
      asOf: dayAt(root["asOf"], "asOf"),
      minorityFrom: wholeAt(root["minorityFrom"], "minorityFrom", 0, 100),
      codes: Object.fromEntries(codes),
      rules,
    };
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    const what = cause.message.replace(/^scoring profile/, "ownership rules");
    throw new CordonError("usage", what, "Compare it with data/scoring/ownership-1.0.json.", { cause });
  }
}

const RULE_KEYS =
  "id overlay title covers threshold inclusive aggregate control chain citation periods".split(" ");

function ruleAt(json: unknown, where: string): OwnershipRule {
  const row = recordAt(json, where, RULE_KEYS);
  const yes = (key: string) =>
    typeof row[key] === "boolean" ? row[key] : refuse(`${where}.${key}`, "must be true or false");
  const periods = listAt(row["periods"], `${where}.periods`, periodAt);
  const overlapping = periods.findIndex(({ from }, at) => at > 0 && from <= (periods[at - 1]?.to ?? "9999"));
  if (overlapping > 0)
    refuse(`${where}.periods[${overlapping}]`, "must begin after the one before it has ended");
  return {
    id: textAt(row["id"], `${where}.id`),
    overlay: textAt(row["overlay"], `${where}.overlay`, /^[a-z][a-z0-9_-]*$/u, "us"),
    title: textAt(row["title"], `${where}.title`),
    covers: listAt(row["covers"], `${where}.covers`, coverAt),
    threshold: wholeAt(row["threshold"], `${where}.threshold`, 1, 100),
    inclusive: yes("inclusive"),
    aggregate: yes("aggregate"),
    control: yes("control"),
    chain: wordAt(row["chain"], `${where}.chain`, ["whole", "product"]),
    citation: textAt(row["citation"], `${where}.citation`),
    periods,
  };
}

function coverAt(json: unknown, where: string): RuleCover {
  const row = recordAt(json, where, ["sources", "measures"], ["programmes"]);
  return {
    sources: listAt(row["sources"], `${where}.sources`, text),
    measures: listAt(row["measures"], `${where}.measures`, (value, at) => wordAt(value, at, MEASURES)),
    ...("programmes" in row && { programmes: listAt(row["programmes"], `${where}.programmes`, text) }),
  };
}

const text = (value: unknown, where: string): string => textAt(value, where);

function periodAt(json: unknown, where: string): RulePeriod {
  const row = recordAt(json, where, ["from", "status"], ["to"]);
  const from = dayAt(row["from"], `${where}.from`);
  const to = "to" in row ? dayAt(row["to"], `${where}.to`) : undefined;
  if (to !== undefined && to < from) refuse(`${where}.to`, "must not be before its start");
  return {
    from,
    ...(to !== undefined && { to }),
    status: wordAt(row["status"], `${where}.status`, RULE_STATUS),
  };
}

function listAt<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): T[] {
  if (!Array.isArray(value) || value.length === 0) return refuse(where, "must be a list that is not empty");
  return value.map((each, at) => read(each, `${where}[${at}]`));
}

function dayAt(value: unknown, where: string): string {
  const text = textAt(value, where, /^\d{4}-\d\d-\d\d$/u, "2026-11-22");
  const day = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return real ? text : refuse(where, `is no day of the calendar: ${text}`);
}

/** A profile with the rows of the codes that the rules raise; its own rows stand before them. */
export function withOwnership(profile: ScoringProfile, { codes }: OwnershipRules): ScoringProfile {
  return { ...profile, codes: { ...codes, ...profile.codes } };
}

/** The period of a rule that counts on these days: the strictest; undefined where there is no rule on any of them. */
export function periodOn({ periods }: OwnershipRule, days: readonly string[]): RulePeriod | undefined {
  const there = periods.filter(({ from, to }) => days.some((day) => from <= day && day <= (to ?? "9999")));
  return there.toSorted((a, b) => RULE_STATUS.indexOf(a.status) - RULE_STATUS.indexOf(b.status))[0];
}
