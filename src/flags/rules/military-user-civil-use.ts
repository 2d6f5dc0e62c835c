import { conductRule } from "../conduct.ts";
import { NOTICE_2023 } from "../guidance.ts";
import { civilUse, militaryUses, statedIn } from "../uses.ts";

/** Armed forces as users of goods that are said to be for civil use. */
export const militaryUserCivilUse = conductRule({
  id: "military-user-civil-use",
  when: "a user is of the armed forces by its name, while the end use is stated to be civil",
  citation: `15 CFR 744.21; ${NOTICE_2023.cite} (civil end users and the military)`,
  since: NOTICE_2023.since,
  needs: ["end_use"],
  seen: (facts) => {
    // An end use that is military by its own words contradicts nothing.
    const civil = civilUse(facts);
    if (civil === undefined) return [];
    const users = militaryUses(facts).filter(({ from }) => from === "party");
    return users.map(({ subject, party = "", words, confidence }) => ({
      subject,
      confidence,
      evidence: { party, words, ...statedIn(civil) },
    }));
  },
});
