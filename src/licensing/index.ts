import type { Determination, Jurisdiction, LicenceAsk } from "../model/determination.ts";
import { determineEu } from "./eu.ts";
import type { EuRules, UkRules } from "./eu-rules.ts";
import { determineJp } from "./jp.ts";
import type { JpRules } from "./jp-rules.ts";
import { signsOf } from "./signs-of.ts";
import { determineUk } from "./uk.ts";
import { determineUs } from "./us.ts";
import type { UsRules } from "./us-rules.ts";

export type { EuRules, UkRules } from "./eu-rules.ts";
export type { JpRules } from "./jp-rules.ts";
export type { UsRules } from "./us-rules.ts";

/** The rules of all jurisdictions. */
export interface LicensingRules {
  readonly us: UsRules;
  readonly eu: EuRules;
  readonly uk: UkRules;
  readonly jp: JpRules;
}

/** One row a jurisdiction. */
const DETERMINE: Readonly<Record<Jurisdiction, (rules: LicensingRules, ask: LicenceAsk) => Determination>> = {
  us: (rules, ask) => determineUs(rules.us, ask),
  eu: (rules, ask) => determineEu(rules.eu, ask),
  uk: (rules, ask) => determineUk(rules.uk, rules.eu, ask),
  jp: (rules, ask) => determineJp(rules.jp, rules.eu, ask),
};

/** The answer of each jurisdiction asked for, in the order asked. */
export function determine(
  rules: LicensingRules,
  ask: LicenceAsk,
  jurisdictions: readonly Jurisdiction[],
): Determination[] {
  const unread = ask.endUse !== undefined && ask.endUse.trim() !== "" && signsOf(ask).size === 0;
  return jurisdictions.map((one) => {
    const found = DETERMINE[one](rules, ask);
    const notes = [
      ...found.notes,
      ...(ask.date < found.asOf
        ? [`the rules of ${found.asOf} were laid on an earlier day: earlier editions are not held`]
        : []),
      ...(unread ? ["no rule reads anything in the end use as stated: a person judges it"] : []),
    ];
    return { ...found, notes };
  });
}
