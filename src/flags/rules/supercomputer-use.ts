import { conductRule } from "../conduct.ts";
import { codesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import type { Case } from "../rule.ts";
import { namedUses, readIn, statedUses, unknownOf, usePlaces } from "../uses.ts";

/** Entries that the rule on supercomputers reaches. */
const PARTS = /^(?:3A001|3A090|3A991|4A003|4A004|4A090|4A994|5A002|5A004|5A992)/;

function computers(facts: Case) {
  return [...statedUses(facts), ...namedUses(facts)].filter(({ sign }) => sign === "supercomputer");
}

/** Supercomputers of Macau and Country Group D:5. */
export const supercomputerUse = conductRule({
  id: "supercomputer-use",
  when: "the end use or a user's name speaks of a supercomputer in Macau or Country Group D:5; weighs more with chips, computers or encryption goods",
  citation: `15 CFR 744.23; ${SUPP3.cite} (red flags 17 and 18)`,
  since: "2022-10-21",
  variants: ["computing_item"],
  needs: ["end_use", "destination", "licence_rules"],
  missing: (facts) => unknownOf(facts, computers(facts)),
  seen: (facts) => {
    const place = usePlaces(facts).find((one) => facts.law?.advanced.includes(one));
    if (place === undefined) return [];
    const code = codesOf(facts).find((one) => PARTS.test(one.code))?.code;
    return computers(facts).map((use) => {
      const { evidence, ...where } = readIn(use);
      return {
        ...where,
        ...(code === undefined ? {} : { variant: "computing_item" }),
        evidence: { ...evidence, country: place, ...(code === undefined ? {} : { code }) },
      };
    });
  },
});
