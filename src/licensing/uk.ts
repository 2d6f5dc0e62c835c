import type { Determination, LicenceAsk } from "../model/determination.ts";
import { EU001, MILITARY_LIST, US_ARMS, catchAll, determineEu, isOnNoList, ofList } from "./eu.ts";
import type { EuRules, UkRules } from "./eu-rules.ts";
import { partsOf } from "../text/scope.ts";

const NATIONAL = /^PL\d{4}/;

type Answer = Pick<Determination, "outcome" | "reasons"> &
  Partial<Pick<Determination, "exceptions" | "missing" | "notes">>;

/** Does this item need a UK licence? By the Export Control Order 2008, the assimilated dual-use list and sanctions regulations. */
export function determineUk(rules: UkRules, eu: EuRules, ask: LicenceAsk): Determination {
  return {
    jurisdiction: "uk",
    exceptions: [],
    missing: [],
    notes: [],
    asOf: rules.asOf,
    ...answer(rules, eu, ask),
  };
}

function answer(rules: UkRules, eu: EuRules, ask: LicenceAsk): Answer {
  if (ask.from !== "GB" && ask.from !== "GB-NIR")
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: ["an exporter in the United Kingdom: the rules of the place of export apply"],
    };
  // Goods leave Northern Ireland under the rules of the EU, and go between its parts of the UK without a licence.
  if (ask.from === "GB-NIR") {
    if (ask.to === "GB") return { outcome: "no_requirement_found", reasons: [] };
    const { outcome, reasons, exceptions, missing, notes } = determineEu(eu, ask);
    return {
      outcome,
      reasons,
      exceptions,
      missing,
      notes: [...notes, "goods from Northern Ireland follow the rules of the EU"],
    };
  }
  if (ask.to === "GB-NIR" || ask.to === "GB") return { outcome: "no_requirement_found", reasons: [] };
  const measure = rules.measures.find(({ countries }) => countries.includes(ask.to));
  const { entry } = partsOf(ask.code);
  const listed = eu.codes.has(entry);
  if (MILITARY_LIST.test(ask.code) || NATIONAL.test(ask.code)) {
    return measure
      ? { outcome: "prohibited", reasons: [measure.cite] }
      : { outcome: "licence_required", reasons: [rules.military] };
  }
  if (US_ARMS.test(ask.code))
    return { outcome: "indeterminate", reasons: [], missing: ["the code of the military list (ML)"] };
  if (measure && listed) return { outcome: "prohibited", reasons: [measure.cite] };
  if (measure)
    return {
      outcome: "indeterminate",
      reasons: [measure.cite],
      missing: ["the schedules of the regulations, which are not loaded"],
    };
  if (listed) {
    const toEu = { code: rules.ogelToEu.code, unmet: ["registration for the licence"] };
    const elsewhere = rules.eu001.countries.includes(ask.to) ? EU001 : undefined;
    return ofList(eu, ask.code, eu.members.includes(ask.to) ? toEu : elsewhere, rules.otherGeneral.note);
  }
  if (!isOnNoList(eu, ask.code))
    return {
      outcome: "indeterminate",
      reasons: [],
      missing: [
        `list vintage: ${entry} is not on the list of ${eu.listAsOf}, and may stand on a younger or another one`,
      ],
    };
  const caught = catchAll(rules.catchAll, rules.armsEmbargo, ask);
  const annexed = rules.annexed.find(({ countries }) => countries.includes(ask.to));
  if (annexed === undefined || caught.outcome !== "no_requirement_found") return caught;
  return {
    outcome: "indeterminate",
    reasons: [annexed.cite],
    missing: ["the schedules of the regulations, which are not loaded"],
  };
}
