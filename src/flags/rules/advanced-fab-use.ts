import { conductRule } from "../conduct.ts";
import { codesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import type { Case } from "../rule.ts";
import { namedUses, readIn, statedUses, unknownOf, usePlaces } from "../uses.ts";

const TOOLS = /^3[BDE]/;

function fabs(facts: Case) {
  return [...statedUses(facts), ...namedUses(facts)].filter(
    ({ sign }) => sign === "advanced-fab" || sign === "fab",
  );
}

/** Chip fabs of Macau and Country Group D:5: advanced ones, or with chip-making equipment ones whose node is not told. */
export const advancedFabUse = conductRule({
  id: "advanced-fab-use",
  when: "chips of an advanced node are made where the goods go, in Macau or Country Group D:5; or equipment of category 3 goes to a fab there whose node is not told",
  citation: `15 CFR 744.23; ${SUPP3.cite} (red flags 15 and 16)`,
  since: "2022-10-21",
  variants: ["node_unknown"],
  needs: ["end_use", "destination", "licence_rules"],
  missing: (facts) => unknownOf(facts, fabs(facts)),
  seen: (facts) => {
    const place = usePlaces(facts).find((one) => facts.law?.advanced.includes(one));
    if (place === undefined) return [];
    const found = fabs(facts);
    const advanced = found.filter(({ sign }) => sign === "advanced-fab");
    const code = codesOf(facts).find((one) => TOOLS.test(one.code))?.code;
    const told = advanced.length > 0 || code === undefined ? advanced : found;
    return told.map((use) => {
      const { evidence, ...where } = readIn(use);
      return {
        ...where,
        ...(use.sign === "fab" ? { variant: "node_unknown" } : {}),
        evidence: { ...evidence, country: place, ...(code === undefined ? {} : { code }) },
      };
    });
  },
});
