import { conductRule } from "../conduct.ts";
import { codesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { isDistributor } from "../lexicon.ts";
import { inRole } from "../people.ts";
import type { Case } from "../rule.ts";

const ADVANCED = /^(?:3B|3A090|4A090)/;

function advanced(facts: Case) {
  return codesOf(facts)
    .filter(({ code }) => ADVANCED.test(code))
    .sort((a, b) => b.confidence - a.confidence)[0];
}

/** Equipment and chips of the advanced kind with one who sells on, and no one named who uses them. */
export const distributorEndUser = conductRule({
  id: "distributor-end-user",
  when: "chip-making equipment or advanced chips go to a distributor and no one else is named who uses them",
  citation: `${SUPP3.cite} (red flag 21)`,
  since: "2024-12-02",
  needs: ["end_user"],
  matters: (facts) => advanced(facts) !== undefined,
  seen: (facts) => {
    const code = advanced(facts);
    const users = inRole(facts, "end_user");
    const others = users.filter((user) => !isDistributor(user));
    if (code === undefined || others.length > 0) return [];
    return (users.length > 0 ? users : inRole(facts, "consignee", "ultimate_consignee").slice(0, 1))
      .filter(isDistributor)
      .map(({ role, name }) => ({
        subject: role,
        confidence: code.confidence,
        evidence: { party: name, code: code.code },
      }));
  },
});
