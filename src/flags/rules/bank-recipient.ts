import { conductRule } from "../conduct.ts";
import { isCreditToBank } from "../credit.ts";
import { ALERT_2023 } from "../guidance.ts";
import { isBank } from "../lexicon.ts";
import { receiversOf } from "../people.ts";

/** Banks pay for goods; they receive what banks use. */
export const bankRecipient = conductRule({
  id: "bank-recipient",
  when: "a bank is named as the one who receives or uses the goods",
  citation: `${ALERT_2023.cite} (logistics firms, mail centres and banks as consignees)`,
  since: ALERT_2023.since,
  needs: ["receivers"],
  seen: (facts) =>
    receiversOf(facts)
      .filter((party) => isBank(party) && !isCreditToBank(facts))
      .map(({ role, name }) => ({ subject: role, evidence: { party: name } })),
});
