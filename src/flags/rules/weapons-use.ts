import type { UseSign } from "../../text/use-words-data.ts";
import type { Case, Rule } from "../rule.ts";
import { namedUses, readIn, statedUses, unknownOf, usePlaces } from "../uses.ts";
import type { Use } from "../uses.ts";

const CITATION = "15 CFR 744.2, 744.3, 744.4; Regulation (EU) 2021/821 Art. 4(1)(a)";
const EFFECTIVE = { from: "1996-03-25" };
const ALWAYS: ReadonlySet<UseSign> = new Set(["wmd", "missile", "chemical-biological"]);

/** Whether a use is one of weapons where the goods go: fuel cycles are not in exempt countries, rockets only in some. */
function isOfWeapons({ sign, from }: Use, facts: Case): boolean {
  // A firm may bear `missile` as a brand: its name tells of one where missile projects are feared.
  const brand = sign === "missile" && from === "party";
  if (ALWAYS.has(sign) && !brand) return true;
  const places = usePlaces(facts);
  if (facts.law === undefined) return false;
  const { nuclearExempt, missile } = facts.law;
  if (sign === "nuclear") return places.some((place) => !nuclearExempt.includes(place));
  return (sign === "rocket" || brand) && places.some((place) => missile.includes(place));
}

/** Weapons of mass destruction, the nuclear fuel cycle, missiles. */
export const weaponsUse: Rule = {
  id: "weapons-use",
  about:
    "USE.WMD: the end use or a user's name speaks of nuclear, chemical or biological weapons, the nuclear fuel cycle outside exempt countries, missiles, or rockets in Country Group D:4",
  codes: ["USE.WMD"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["end_use", "destination", "licence_rules"],
  missing(facts) {
    const open = [...statedUses(facts), ...namedUses(facts)].filter(
      ({ sign, from }) => sign === "nuclear" || sign === "rocket" || (sign === "missile" && from === "party"),
    );
    return unknownOf(facts, open);
  },
  raise(facts) {
    return [...statedUses(facts), ...namedUses(facts)]
      .filter((use) => isOfWeapons(use, facts))
      .map((use) => {
        const { evidence, ...where } = readIn(use);
        return {
          code: "USE.WMD",
          rule: "weapons-use",
          citation: CITATION,
          effective: EFFECTIVE,
          ...where,
          evidence: { ...evidence, speaks_of: use.sign },
        };
      });
  },
};
