import { conductRule } from "../conduct.ts";
import { banksOf, isCreditToBank } from "../credit.ts";
import { ALERT_2023 } from "../guidance.ts";
import { isBankUse } from "../lexicon.ts";

/** Banks pay for goods; they receive what banks use: then the goods or their end use say so. */
export const bankRecipient = conductRule({
  id: "bank-recipient",
  when: "a bank is named as the one who receives or uses the goods, and neither they nor their end use are of a bank's own needs; not under a letter of credit, of which another flag speaks",
  citation: `${ALERT_2023.cite} (logistics firms, mail centres and banks as consignees)`,
  since: ALERT_2023.since,
  needs: ["receivers"],
  seen: (facts) => {
    const banks = banksOf(facts);
    if (banks.length === 0 || isCreditToBank(facts)) return [];
    const { endUse = "", items } = facts.shipment;
    if ([endUse, ...items.map(({ description = "" }) => description)].some(isBankUse)) return [];
    return banks.map(({ role, name }) => ({ subject: role, evidence: { party: name } }));
  },
});
