import { conductRule } from "../conduct.ts";
import { EU_2023 } from "../guidance.ts";
import { isCrypto } from "../terms.ts";

/** Payment that no bank has looked at. */
export const cryptoPayment = conductRule({
  id: "crypto-payment",
  when: "goods are to be paid for in crypto-assets",
  citation: `${EU_2023.cite} (payment chains that are not usual)`,
  since: EU_2023.since,
  needs: ["payment_terms"],
  seen: ({ shipment: { paymentTerms } }) =>
    paymentTerms !== undefined && isCrypto(paymentTerms)
      ? [{ subject: "payment", evidence: { terms: paymentTerms } }]
      : [],
});
