import { conductRule } from "../conduct.ts";
import type { Case } from "../rule.ts";
import { namedUses, readIn, statedUses, unknownOf, usePlaces } from "../uses.ts";

function aircraft(facts: Case) {
  return [...statedUses(facts), ...namedUses(facts)].filter(({ sign }) => sign === "uav");
}

/** Unmanned aircraft where any range of them asks for a licence. */
export const unmannedAircraftUse = conductRule({
  id: "unmanned-aircraft-use",
  when: "the end use or a user's name speaks of unmanned aircraft in Country Group D:4",
  citation: "15 CFR 744.3(a)(3)",
  since: "1996-03-25",
  needs: ["end_use", "destination", "licence_rules"],
  missing: (facts) => unknownOf(facts, aircraft(facts)),
  seen: (facts) => {
    const place = usePlaces(facts).find((one) => facts.law?.missile.includes(one));
    if (place === undefined) return [];
    return aircraft(facts).map((use) => {
      const { evidence, ...where } = readIn(use);
      return { ...where, evidence: { ...evidence, country: place } };
    });
  },
});
