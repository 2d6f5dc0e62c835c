import { conductRule } from "../conduct.ts";
import { banksOf, isCreditToBank } from "../credit.ts";
import { NOTICE_2023 } from "../guidance.ts";

/** The goods are consigned to the bank that issued the credit, and nobody is named behind it. */
export const creditToBank = conductRule({
  id: "credit-to-bank",
  when: "goods under a letter of credit are consigned to a bank and no end user is named",
  citation: `${NOTICE_2023.cite} (letters of credit consigned to the issuing bank)`,
  since: NOTICE_2023.since,
  needs: ["payment_terms"],
  matters: (facts) => banksOf(facts).length > 0,
  seen: (facts) =>
    isCreditToBank(facts)
      ? banksOf(facts).map(({ role, name }) => ({
          subject: role,
          evidence: { party: name, terms: facts.shipment.paymentTerms ?? "" },
        }))
      : [],
});
