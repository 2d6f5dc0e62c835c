import { CordonError } from "../model/errors.ts";
import { MEASURES, type Measure } from "../model/measure.ts";
import { type CodeRow, codesAt } from "./code-row.ts";
import { VERSION } from "./grammar.ts";
import type { ScoringProfile } from "./profile.ts";
import { all, dayAt, FILE, type Reader, refuse, rowAt, text, textAt, whole, word } from "./shape.ts";

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
  /** Control without ownership is enough too. */
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
 * @throws CordonError `usage` naming each place that is wrong.
 */
export function parseOwnership(json: unknown): OwnershipRules {
  try {
    const { id, version, asOf, minorityFrom, codes, rules } = rowAt<
      OwnershipRules & { title: string; note: unknown }
    >(json, FILE, {
      id: text,
      version: (value, where) => textAt(value, where, VERSION, "1.0"),
      title: text,
      asOf: dayAt,
      note: (value) => value,
      minorityFrom: whole(0, 100),
      codes: codesAt,
      rules: list(ruleAt),
    });
    const twice = rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) < at);
    if (twice !== undefined) refuse("rules", `holds ${twice.id} twice`);
    return { id, version, asOf, minorityFrom, codes, rules };
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    const what = cause.message.replace(/^scoring profile/, "ownership rules");
    throw new CordonError("usage", what, "Compare it with data/scoring/ownership-1.0.json.", { cause });
  }
}

const ruleAt: Reader<OwnershipRule> = (json, where) => {
  const rule = rowAt<OwnershipRule>(json, where, {
    id: text,
    overlay: (value, at) => textAt(value, at, /^[a-z][a-z0-9_-]*$/u, "us"),
    title: text,
    covers: list(coverAt),
    threshold: whole(1, 100),
    inclusive: yesOrNo,
    aggregate: yesOrNo,
    control: yesOrNo,
    chain: word(["whole", "product"]),
    citation: text,
    periods: list(periodAt),
  });
  const { periods } = rule;
  const overlapping = periods.findIndex(({ from }, at) => at > 0 && from <= (periods[at - 1]?.to ?? "9999"));
  if (overlapping > 0)
    refuse(`${where}.periods[${overlapping}]`, "must begin after the one before it has ended");
  return rule;
};

const yesOrNo: Reader<boolean> = (value, where) =>
  typeof value === "boolean" ? value : refuse(where, "must be true or false");

const coverAt: Reader<RuleCover> = (json, where) =>
  rowAt<Omit<RuleCover, "programmes">, Required<Pick<RuleCover, "programmes">>>(
    json,
    where,
    { sources: list(text), measures: list(word(MEASURES)) },
    { programmes: list(text) },
  );

const periodAt: Reader<RulePeriod> = (json, where) => {
  const period = rowAt<Omit<RulePeriod, "to">, Required<Pick<RulePeriod, "to">>>(
    json,
    where,
    { from: dayAt, status: word(RULE_STATUS) },
    { to: dayAt },
  );
  if (period.to !== undefined && period.to < period.from)
    refuse(`${where}.to`, "must not be before its start");
  return period;
};

/** Reads a list that is not empty. */
function list<T>(read: Reader<T>): Reader<T[]> {
  return (value, where) => {
    if (!Array.isArray(value) || value.length === 0) return refuse(where, "must be a list that is not empty");
    return all(value.map((each, at) => () => read(each, `${where}[${at}]`)));
  };
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
