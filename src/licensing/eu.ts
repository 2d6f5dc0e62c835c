import type { Determination, LicenceAsk, PossibleException } from "../model/determination.ts";

import { annexIvOf } from "./annex-iv.ts";
import type { EuRules } from "./eu-rules.ts";
import type { UseSign } from "../text/use-words-data.ts";
import { isOneOf, partsOf } from "../text/scope.ts";
import { signsOf } from "./signs-of.ts";

export const MILITARY_LIST = /^ML\d{1,2}/;
/** Codes of the US for arms, of which another list than Annex I tells. */
export const US_ARMS = /^(?:[XVI]+(?:\(|$)|\d[A-E](?:6\d\d|515)|0A5\d\d)/;
/** Baskets of the US list, which holds what no other list names. */
const BASKET = /^\d[A-E]99\d$/;

type Answer = Pick<Determination, "outcome" | "reasons"> &
  Partial<Pick<Determination, "exceptions" | "missing" | "notes">>;

/** Does this item need an authorisation of an EU member state? By Regulation (EU) 2021/821, the military list and restrictive measures. */
export function determineEu(rules: EuRules, ask: LicenceAsk): Determination {
  return {
    jurisdiction: "eu",
    exceptions: [],
    missing: [],
    notes: [],
    asOf: rules.asOf,
    ...answer(rules, ask),
  };
}

function answer(rules: EuRules, ask: LicenceAsk): Answer {
  const isMember = (country: string) =>
    rules.members.includes(country) || rules.asMembers.countries.includes(country);
  if (!isMember(ask.from))
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: ["an exporter in the EU: the rules of the place of export apply"],
    };
  const within = isMember(ask.to);
  if (MILITARY_LIST.test(ask.code)) {
    if (within) return { outcome: "licence_required", reasons: [rules.military.within] };
    const embargo = rules.armsEmbargo.find(({ country }) => country === ask.to);
    return embargo
      ? { outcome: "prohibited", reasons: [embargo.cite] }
      : { outcome: "licence_required", reasons: [rules.military.out] };
  }
  const { entry } = partsOf(ask.code);
  const listed = rules.codes.has(entry);
  if (US_ARMS.test(ask.code))
    return { outcome: "indeterminate", reasons: [], missing: ["the code of the military list (ML)"] };
  const mostSensitive = annexIvOf(rules.annexIV, ask.code);
  if (within) {
    if (mostSensitive === "whole") return { outcome: "licence_required", reasons: [rules.annexIV.cite] };
    if (mostSensitive !== "no")
      return { outcome: "indeterminate", reasons: [rules.annexIV.cite], missing: [mostSensitive] };
    return {
      outcome: "no_requirement_found",
      reasons: [],
      notes: ["trade within the EU asks for no export authorisation, Annex IV aside"],
    };
  }
  const measure = rules.measures.find(({ countries }) => countries.includes(ask.to));
  if (measure && listed) return { outcome: "prohibited", reasons: [measure.cite] };
  if (measure) return byHs(rules, ask, measure.cite);
  if (listed) {
    return ofList(
      rules,
      ask.code,
      rules.eu001.countries.includes(ask.to) ? EU001 : undefined,
      rules.otherGeneral.note,
    );
  }
  if (!isOnNoList(rules, ask.code))
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: [
        `list vintage: ${entry} is not on the list of ${rules.listAsOf}, and may stand on a younger or another one`,
      ],
    };
  const annexed = rules.annexed.find(({ countries }) => countries.includes(ask.to));
  if (annexed)
    return {
      outcome: "indeterminate",
      reasons: [annexed.cite],
      missing: ["the annexes of the regulation, which are not loaded"],
    };
  return catchAll(
    rules.catchAll,
    rules.armsEmbargo.map(({ country }) => country),
    ask,
  );
}

export const EU001: PossibleException = { code: "EU001", unmet: ["registration and reporting"] };

/** Goods of Annex I to a place outside: a licence, unless a general one is open to them there; `others` is told of those not held. */
export function ofList(
  rules: EuRules,
  code: string,
  general: PossibleException | undefined,
  others: string,
): Answer {
  const mostSensitive = annexIvOf(rules.annexIV, code);
  const barred = general === EU001 && isOneOf(code, rules.noGeneral.codes);
  const reasons = [
    "Annex I",
    ...(mostSensitive === "whole" ? [rules.annexIV.cite] : []),
    ...(barred && mostSensitive !== "whole" ? [rules.noGeneral.cite] : []),
  ];
  if (general === undefined || barred || mostSensitive === "whole")
    return {
      outcome: "licence_required",
      reasons,
      notes: mostSensitive === "whole" ? [] : [others],
    };
  if (mostSensitive === "no") return { outcome: "exception_possible", reasons, exceptions: [general] };
  return {
    outcome: "indeterminate",
    reasons: [...reasons, rules.annexIV.cite],
    missing: [`${mostSensitive}; if not, ${general.code} may be used`],
  };
}

/** Whether goods of a code are on no list: told so, or in a basket of the US list. Any other code may stand on a list that is not loaded. */
export function isOnNoList(rules: EuRules, code: string): boolean {
  const { entry } = partsOf(code);
  return code === "EAR99" || code === "none" || (BASKET.test(entry) && rules.usCodes.has(entry));
}

/** Goods on no control list to a place under broad measures: only their HS code tells. */
function byHs(rules: EuRules, ask: LicenceAsk, cite: string): Answer {
  const hs = ask.hs?.replaceAll(/\D/g, "") ?? "";
  if (hs.length < 6) return { outcome: "indeterminate", reasons: [cite], missing: ["HS code"] };
  const known =
    rules.hsMeasures.countries.includes(ask.to) &&
    rules.hsPrefixes.some((one) => hs.startsWith(one) || one.startsWith(hs));
  if (known)
    return {
      outcome: "prohibited",
      reasons: [cite],
      notes: [`by the annexes of ${rules.hsMeasures.asOf} and the Common High Priority List`],
    };
  return {
    outcome: "indeterminate",
    reasons: [cite],
    missing: [`the annexes in force: those loaded are of ${rules.hsMeasures.asOf}`],
  };
}

/** Uses in weapons of mass destruction, whatever the goods are. */
export const WEAPONS: readonly UseSign[] = ["nuclear", "chemical-biological", "wmd", "missile", "rocket"];

/** Goods on no list: weapons of mass destruction anywhere, military end use where an arms embargo stands. */
export function catchAll(cite: string, embargoed: readonly string[], ask: LicenceAsk): Answer {
  const signs = signsOf(ask);
  if (WEAPONS.some((sign) => signs.has(sign))) return { outcome: "licence_required", reasons: [cite] };
  const military = ask.endUser === "military" || signs.has("military");
  if (military && embargoed.includes(ask.to)) return { outcome: "licence_required", reasons: [cite] };
  return { outcome: "no_requirement_found", reasons: [] };
}
