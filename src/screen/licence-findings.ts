import { isAboveLow } from "../flags/goods.ts";
import type { Determination } from "../model/determination.ts";
import type { Raised } from "../model/finding.ts";
import type { ItemScreening, Undetermined } from "../model/screening.ts";

/** The section of the method that lists the codes. */
export const SYSTEM = "common scoring system 1.0 section 4";

/** What one jurisdiction's determination comes to. A code that nobody declared asks for a look, never for a hold. */
export function licenceFindings(one: ItemScreening, found: Determination, subject: string): Raised[] {
  const { jurisdiction, to, outcome, reasons, exceptions, missing } = found;
  if (outcome === "no_requirement_found") return [];
  const code = one.code!;
  const base = {
    rule: "determination",
    subject,
    overlay: jurisdiction,
    confidence: 100,
    citation: reasons.join(", ") || SYSTEM,
  } as const;
  const evidence = {
    jurisdiction: jurisdiction.toUpperCase(),
    code,
    reasons: reasons.join(", "),
    ...(to === undefined ? {} : { to }),
  };
  const declared = one.classification.declared?.code === code;
  if (outcome === "indeterminate" || !declared) {
    const tier = declared ? one.classification.declared?.tier : one.classification.candidates[0]?.tier;
    return [
      {
        ...base,
        code: "LICENCE.INDETERMINATE",
        ...(tier !== undefined && isAboveLow(tier) ? { variant: "sensitive" } : {}),
        evidence: {
          ...evidence,
          missing: [...(declared ? [] : ["confirmed classification"]), ...missing].join("; "),
        },
      },
    ];
  }
  const required: Raised = {
    ...base,
    code: "LICENCE.REQUIRED",
    ...(outcome === "exception_possible" ? { variant: "exception_possible" } : {}),
    evidence: { ...evidence, exceptions: exceptions.map((each) => each.code).join(", ") },
  };
  const byItem =
    outcome === "prohibited" &&
    !reasons.some((section) => WHATEVER_ITEM.test(section)) &&
    !reasons.every((section) => section === PLACE_ALONE);
  return byItem ? [{ ...base, code: "ITEM.PROHIBITED", evidence }, required] : [required];
}

/** Sections that prohibit for the place (part 746) or the party (part 744, denial orders), whatever the item is: findings of their own. */
const WHATEVER_ITEM = /^(?:74[46]\.|736\.)/;
/** And the section that does so where no other stands beside it. */
const PLACE_ALONE = "FEFA Article 48(3)";

const MISSING: Partial<Readonly<Record<Undetermined, string>>> = {
  "no-code": "control code",
  "unread-code": "control code that can be read",
  "no-destination": "destination",
  "no-sender": "country of export",
};

/**
 * What it comes to that nothing was determined, or not by the rules of the place of export. Of goods in the low tier that are sent from
 * elsewhere coverage says that those rules were not looked at.
 */
export function undeterminedFindings(one: ItemScreening, subject: string, sensitive: boolean): Raised[] {
  const missing =
    (one.undetermined && MISSING[one.undetermined]) ??
    (one.notAsked === "no-rules" && sensitive ? "licence rules of the country of export" : undefined);
  // That manifests name no exporter says something of goods above the low tier alone.
  if (missing === undefined || (one.undetermined === "no-sender" && !sensitive)) return [];
  return [
    {
      code: "LICENCE.INDETERMINATE",
      rule: "determination",
      subject,
      confidence: 100,
      citation: SYSTEM,
      ...(sensitive || one.undetermined === "no-destination" ? { variant: "sensitive" } : {}),
      evidence: { code: one.code ?? "", missing },
    },
  ];
}
