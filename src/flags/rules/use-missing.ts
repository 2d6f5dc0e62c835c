import { vagueUse } from "../../text/vague-use.ts";
import { priorityLines } from "../goods.ts";
import type { Case, Rule } from "../rule.ts";
import { endUseOf } from "../statements/stated-use.ts";

const CITATION = "15 CFR part 732 Supp. 3 (red flag 1); common scoring system 1.0 section 4";
const EFFECTIVE = { from: "1996-03-25" };

/** Whether nobody says what the goods are for, nor who uses them; a placeholder says nothing. */
function isSilent(facts: Case): boolean {
  const endUse = endUseOf(facts);
  const { parties } = facts.shipment;
  const stated = endUse !== undefined && vagueUse(endUse) !== "placeholder";
  return !stated && parties.every(({ role }) => role !== "end_user");
}

/** Goods under a licence or an exception, or of high priority, of which nobody says what they are for. */
export const useMissing: Rule = {
  id: "use-missing",
  about:
    "USE.MISSING: neither an end use nor an end user is given, where a licence or an exception is in play or a high-priority item leaves the partner group",
  codes: ["USE.MISSING"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["determinations"],
  missing(facts) {
    const open = facts.goods?.licence === undefined && priorityLines(facts).length === 0;
    return isSilent(facts) && open ? ["determinations"] : [];
  },
  raise(facts) {
    if (!isSilent(facts)) return [];
    const [line] = priorityLines(facts);
    if (facts.goods?.licence !== true && line === undefined) return [];
    return [
      {
        code: "USE.MISSING",
        rule: "use-missing",
        confidence: 100,
        citation: CITATION,
        effective: EFFECTIVE,
        subject: "end_use",
        evidence: {
          because:
            facts.goods?.licence === true ? "licence" : `HS ${line?.item.hs ?? ""}, tier ${line?.priority}`,
        },
      },
    ];
  },
};
