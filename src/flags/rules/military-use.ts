import { rulesFor } from "../places.ts";
import type { Case, Rule } from "../rule.ts";
import { militaryUses, readIn, unknownOf, usePlaces } from "../uses.ts";

const CITATION = "15 CFR 744.21; Regulation (EU) 2021/821 Art. 4(1)(b)";
const EFFECTIVE = { from: "2007-06-19" };
const EMBARGOES: ReadonlySet<string> = new Set(["eu", "jp", "uk", "un"]);

/** The military end-use rules of a place: the US list of countries, and arms embargoes of the UN, the EU, the UK and Japan. */
function militaryRules(facts: Case): { readonly place: string; readonly cite: string }[] {
  return usePlaces(facts).flatMap((place) => {
    const us = facts.law?.military[place];
    const embargoes = rulesFor(facts, { country: place }).filter(
      ({ code, overlay }) => code === "DEST.ARMS_EMBARGO" && EMBARGOES.has(overlay),
    );
    return [
      ...(us === undefined ? [] : [{ place, cite: us }]),
      ...embargoes.map(({ citation }) => ({ place, cite: citation })),
    ];
  });
}

/** A military end use, or a user that is an armed force or serves one by its name. */
export const militaryUse: Rule = {
  id: "military-use",
  about:
    "USE.MILITARY: the end use is military, or a user is of the armed forces by its name; weighs more where a military end-use rule or an arms embargo of the UN, EU, UK or Japan stands",
  codes: ["USE.MILITARY", "USE.MILITARY under_rule"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["end_use", "destination", "licence_rules"],
  missing: (facts) => unknownOf(facts, militaryUses(facts)),
  raise(facts) {
    const uses = militaryUses(facts);
    if (uses.length === 0) return [];
    const rules = militaryRules(facts);
    const [first] = rules;
    return uses.map((use) => {
      const { evidence, ...where } = readIn(use);
      return {
        code: "USE.MILITARY",
        rule: "military-use",
        effective: EFFECTIVE,
        ...where,
        ...(first === undefined
          ? { citation: CITATION, evidence }
          : {
              variant: "under_rule",
              citation: [...new Set(rules.map(({ cite }) => cite))].join("; "),
              evidence: { ...evidence, country: first.place },
            }),
      };
    });
  },
};
