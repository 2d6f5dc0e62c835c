import type { Determination, LicenceAsk } from "../model/determination.ts";
import { isOneOf, partsOf } from "../text/scope.ts";
import { MILITARY_LIST, US_ARMS, isOnNoList } from "./eu.ts";
import type { EuRules } from "./eu-rules.ts";
import { catchAllOf } from "./jp-catch-all.ts";
import type { Caught } from "./jp-catch-all.ts";
import type { JpRules } from "./jp-rules.ts";

/** Entries of rows 2 to 4, by the numbers of the regimes: all of category 0, and the third digit of the missile, nuclear and chemical ones. */
const ROWS_2_TO_4 = /^(?:0|\d[A-E][1-4])/;

type Answer = Pick<Determination, "outcome" | "reasons"> &
  Partial<Pick<Determination, "exceptions" | "missing" | "notes">>;

/**
 * Does this item need a Japanese licence? By the Foreign Exchange and Foreign Trade Act and the Export Trade Control Order. Which items
 * the regimes' rows hold is read from the EU list, which follows the same regimes.
 */
export function determineJp(rules: JpRules, eu: EuRules, ask: LicenceAsk): Determination {
  return {
    jurisdiction: "jp",
    exceptions: [],
    missing: [],
    notes: [],
    asOf: rules.asOf,
    ...answer(rules, eu, ask),
  };
}

function answer(rules: JpRules, eu: EuRules, ask: LicenceAsk): Answer {
  if (ask.from !== "JP")
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: ["an exporter in Japan: the rules of the place of export apply"],
    };
  if (ask.to === "JP") return { outcome: "no_requirement_found", reasons: [] };
  const ban = rules.embargoes.find(({ countries }) => countries.includes(ask.to));
  if (ban)
    return {
      outcome: "prohibited",
      reasons: [ban.cite],
      notes: [`${ban.what}${ban.status === "to_confirm" ? " (to confirm)" : ""}`],
    };
  const measure = rules.measures.find(({ countries }) => countries.includes(ask.to));
  if (MILITARY_LIST.test(ask.code)) return measure ? barred(measure.cite) : arms(rules, ask.to);
  if (US_ARMS.test(ask.code))
    return { outcome: "indeterminate", reasons: [], missing: ["the code of the military list (ML)"] };
  const { entry } = partsOf(ask.code);
  const listed = eu.codes.has(entry);
  if (measure)
    return listed
      ? barred(measure.cite)
      : {
          outcome: "indeterminate",
          reasons: measure.cite,
          missing: ["the appended tables of the order, which are not loaded"],
        };
  const caught = catchAllOf(rules, ask);
  const byRegimes = `the table of Japanese item numbers is not held: rows 2 to 15 are read from the EU list of ${eu.listAsOf}, of the same regimes`;
  if (listed) return ofList(rules, eu, ask, caught, byRegimes);
  // Whether listed or not, the goods need a licence for this use.
  if (caught?.outcome === "licence_required") return caught;
  if (!isOnNoList(eu, ask.code))
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: [
        `list vintage: ${entry} is not on the list of ${eu.listAsOf}, and may stand on a younger one or on Japan's own`,
      ],
      notes: [byRegimes],
    };
  const annexed = rules.annexed.find(({ countries }) => countries.includes(ask.to));
  if (annexed)
    return {
      outcome: "indeterminate",
      reasons: [annexed.cite, ...(caught?.reasons ?? [])],
      missing: [`${annexed.missing} (to confirm)`, ...(caught?.missing ?? [])],
    };
  if (caught) return { ...caught, notes: [byRegimes] };
  return { outcome: "no_requirement_found", reasons: [], notes: [byRegimes, unasked(rules, ask.to)] };
}

const barred = (reasons: readonly string[]): Answer => ({ outcome: "prohibited", reasons });

function arms({ arms: { cite, policy }, armsEmbargo }: JpRules, to: string): Answer {
  const notes = armsEmbargo.countries.includes(to)
    ? [`to a place of ${armsEmbargo.cite} none is given in practice (${policy})`]
    : [];
  return { outcome: "licence_required", reasons: cite, notes };
}

/** Goods of the regimes' rows: a licence, which to Group A a bulk licence may be, but for the most sensitive and for a use or user of concern. */
function ofList(
  { groupA, listed, bulk }: JpRules,
  eu: EuRules,
  { code, to }: LicenceAsk,
  caught: Caught | undefined,
  byRegimes: string,
): Answer {
  const { entry } = partsOf(code);
  const sensitive = ROWS_2_TO_4.test(entry) || isOneOf(code, eu.annexIV.codes);
  if (sensitive || caught !== undefined || !groupA.countries.includes(to))
    return {
      outcome: "licence_required",
      reasons: [...listed, ...(caught?.reasons ?? [])],
      notes: [byRegimes],
    };
  return {
    outcome: "exception_possible",
    reasons: listed,
    exceptions: bulk.codes.map((one) => ({ code: one, unmet: bulk.unmet })),
    notes: [byRegimes, "the terms of bulk licences are from general knowledge (to confirm)"],
  };
}

/** What row 16 asks where nothing told speaks for it. */
function unasked({ groupA, catchAll: { cite, revised } }: JpRules, to: string): string {
  return groupA.countries.includes(to)
    ? `${cite}: to this place a licence is needed only where METI informs the exporter (since ${revised}, to confirm)`
    : `${cite}: a licence is needed where the exporter knows, or METI informs them, of a use in weapons of mass destruction, or in conventional weapons as the order has it (revised ${revised}, to confirm)`;
}
