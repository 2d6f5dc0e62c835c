import type { Case, Rule } from "../rule.ts";
import { militaryUses, namedUses, readIn, statedUses, unknownOf, usePlaces } from "../uses.ts";

const CITATION = "15 CFR 744.2; 744 Supp. 3";
const EFFECTIVE = { from: "1996-03-25" };

function uses(facts: Case) {
  const all = [...statedUses(facts), ...namedUses(facts)];
  const seen = new Set<string>();
  return all.filter(({ sign, subject, text }) => {
    const key = `${subject} ${text}`;
    return (sign === "nuclear" || sign === "nuclear-other") && !seen.has(key) && seen.add(key);
  });
}

/** Nuclear uses that are no weapons: power stations, research reactors, mines; fuel cycles in exempt countries. */
export const nuclearUse: Rule = {
  id: "nuclear-use",
  about:
    "USE.NUCLEAR_OTHER: the end use or a user's name speaks of nuclear energy; civil use in countries that 15 CFR part 744 Supp. 3 exempts asks nobody",
  codes: ["USE.NUCLEAR_OTHER", "USE.NUCLEAR_OTHER civil_exempt"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["end_use", "destination", "licence_rules"],
  missing: (facts) => unknownOf(facts, uses(facts)),
  raise(facts) {
    const { law } = facts;
    const places = usePlaces(facts);
    if (law === undefined || places.length === 0) return [];
    const exempt = places.every((place) => law.nuclearExempt.includes(place));
    const military = militaryUses(facts).length > 0;
    // Elsewhere a fuel cycle is one of weapons, of which another rule speaks.
    return uses(facts)
      .filter(({ sign }) => exempt || sign === "nuclear-other")
      .map((use) => ({
        code: "USE.NUCLEAR_OTHER",
        ...(exempt && !military && use.sign === "nuclear-other" ? { variant: "civil_exempt" } : {}),
        rule: "nuclear-use",
        citation: CITATION,
        effective: EFFECTIVE,
        ...readIn(use),
      }));
  },
};
